{% from "macros" import doc %}
# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""The questions of a rulebook, one method each."""

from __future__ import annotations

import datetime
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from .answers import (
{% for method in methods %}
    {{ method.answer }},
{% endfor %}
)
from .inputs import {{ taken_inputs | join(", ") }}
from ._base import Answer
from .words import {{ taken_words | join(", ") }}

A = TypeVar("A", bound=Answer)
Given = Mapping[str, object]
"""An input as a mapping, with the keys of the JSON contract."""


class Asks:
    """What a rulebook answers."""

    __slots__ = ()

    @abstractmethod
    def _ask(self, answer: type[A], question: dict[str, object], /) -> A:
        raise NotImplementedError
{% for method in methods %}

    def {{ method.name }}(
        self,
{% for a in method.positional %}
        {{ a.name }}: {{ a.form }},
{% endfor %}
        *,
{% for a in method.keywords %}
        {{ a.name }}: {{ a.form }}{% if a.default %} = {{ a.default }}{% endif %},
{% endfor %}
    ) -> {{ method.answer }}:
{{ doc(method.doc, "        ") -}}
{{ "        " }}return self._ask({{ method.answer }}, { {%- for a in method.positional + method.keywords %}"{{ a.key }}": {{ a.name }}{{ ", " if not loop.last }}{% endfor -%} })
{% endfor %}


QUESTIONS: dict[str, tuple[str, type[Answer], dict[str, type[object]]]] = {
{% for method in methods %}
    "{{ method.ask }}": ("{{ method.name }}", {{ method.answer }}, { {%- for key, type in method.types %}"{{ key }}": {{ type }}{{ ", " if not loop.last }}{% endfor -%} }),
{% endfor %}
}
"""The method, the answer and the arguments of each ask, for who asks from data."""
