# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""The closed lists of words that inputs and answers use. Every member is a ``str``, equal to the word as JSON has it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._word import Truth, Word

__all__ = [
    "Code",
{% for list in words %}
    "{{ list.name }}",
{% endfor %}
]

Code: TypeAlias = Literal[
{% for code in codes %}
    "{{ code }}",
{% endfor %}
]
"""What is wrong with an input, as a stable word."""
{% for list in words %}


class {{ list.name }}({{ "Truth" if list.name == "Tri" else "Word" }}):
    """{{ list.doc }}"""

{% for member in list.members %}
    {{ member.name }} = "{{ member.text }}"
{% if member.doc %}
    """{{ member.doc }}"""
{% endif %}
{% endfor %}
{% endfor %}
