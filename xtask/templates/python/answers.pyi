{% from "macros" import stub, tagged_stub %}
# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
import datetime
from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from ._base import Answer, Data, TaggedValue
from .words import (
{% for list in words %}
    {{ list.name }},
{% endfor %}
)
{% for t in tagged_values if not t.is_input %}

{{ tagged_stub(t) -}}
{% endfor %}
{% for class in answers %}

{{ stub(class, "Answer" if class.ask else "Data") -}}
{% endfor %}
