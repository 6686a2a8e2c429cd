{% from "macros" import record, tagged %}
# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""What a host gives: the case of a person, a disclosure, a trigger, a record, and what they are made of.

Everything is optional where the law may do without it: what is not given is unknown, an empty list means none.
"""

from ._base import Data, Input, TaggedValue
from ._short import HeadcountShort, ScheduleShort, ServiceShort
{% for t in tagged_values if t.is_input %}


{{ tagged(t) -}}
{% endfor %}
{% for class in inputs %}


{% set short = class.name in ("Headcount", "Schedule", "Service") %}
{{ record(class, ("Input" if class.is_input else "Data") if not short else class.name ~ "Short") -}}
{% endfor %}
