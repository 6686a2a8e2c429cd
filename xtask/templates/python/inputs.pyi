{% from "macros" import stub, tagged_stub %}
# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from ._base import Data, Input, TaggedValue
from ._short import HeadcountShort, ScheduleShort, ServiceShort
from .words import (
{% for list in words %}
    {{ list.name }},
{% endfor %}
)

Hours: TypeAlias = Decimal | int | str
"""Hours, exact: ``Decimal("7.33")``, ``8`` or ``"7.33"``. A float is refused: 7.33 is not a binary fraction."""
Money: TypeAlias = Decimal | int | str
"""Money, exact: ``Decimal("20800.00")``, ``20800`` or text."""
Ratio: TypeAlias = Fraction | Decimal | int | str
"""An exact number: ``Fraction(52, 5)``, a decimal, or text such as ``"52/5"``."""
{% for t in tagged_values if t.is_input %}

{{ tagged_stub(t) -}}
{% endfor %}
{% for class in inputs %}

{% set short = class.name in ("Headcount", "Schedule", "Service") %}
{{ stub(class, ("Input" if class.is_input else "Data") if not short else class.name ~ "Short") -}}
{% endfor %}
