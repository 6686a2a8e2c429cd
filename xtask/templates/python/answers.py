{% from "macros" import record, tagged %}
# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""What comes back: an answer for each question, and what they are made of.

What does not apply is ``None``, an empty tuple or an empty mapping. ``print(answer)`` says it in words, a notebook shows it.
"""

from ._base import Answer, Data, TaggedValue
{% for t in tagged_values if not t.is_input %}


{{ tagged(t) -}}
{% endfor %}
{% for class in answers %}


{{ record(class, "Answer" if class.ask else "Data") -}}
{% endfor %}
