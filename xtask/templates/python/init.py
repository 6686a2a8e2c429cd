# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""Leave eligibility, absence accrual, consent and disclosure, and record retention, decided with the law's own citation.

One noun holds the law, :class:`Rulebook`; one method per question. Every question takes the day it is asked, ``on``.
A fact that is not given is unknown, and an answer that lacks it says so.
"""

from . import _classes as _classes
from ._base import Answer, Input, TaggedValue
from .answers import (
{% for t in tagged_values if not t.is_input %}
    {{ t.name }},
{% endfor %}
{% for class in answers %}
    {{ class.name }},
{% endfor %}
)
from .errors import (
    ColumnError,
    FactError,
    LawError,
    LeavelawError,
    PackError,
    RequestError,
    RulebookError,
)
from .inputs import (
{% for t in tagged_values if t.is_input %}
    {{ t.name }},
{% endfor %}
{% for class in inputs %}
    {{ class.name }},
{% endfor %}
)
from .rulebook import Receipt, Rulebook
from .words import (
{% for list in words %}
    {{ list.name }},
{% endfor %}
)

__version__ = "{{ version }}"

__all__ = [
    "Answer",
    "Input",
    "TaggedValue",
    "Receipt",
    "Rulebook",
    "LeavelawError",
    "RequestError",
    "FactError",
    "LawError",
    "ColumnError",
    "RulebookError",
    "PackError",
{% for t in tagged_values %}
    "{{ t.name }}",
{% endfor %}
{% for class in inputs %}
    "{{ class.name }}",
{% endfor %}
{% for class in answers %}
    "{{ class.name }}",
{% endfor %}
{% for list in words %}
    "{{ list.name }}",
{% endfor %}
]
