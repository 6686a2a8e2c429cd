# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""Hands the classes of the package to its native side: the key, the attribute, the default and the exactness of every field."""

from . import _native, answers, inputs, words

_native.register(
    {
{% for class in inputs + answers %}
        {{ class.module }}.{{ class.name }}: [{% for f in class.fields %}("{{ f.key }}", "{{ f.name }}", {{ f.default if f.default else "None" }}, {{ f.exact }}){{ ", " if not loop.last }}{% endfor %}],
{% endfor %}
    },
    {
{% for list in words %}
        "{{ list.name }}": {word.value: word for word in words.{{ list.name }}},
{% endfor %}
    },
    { {%- for t in tagged_values %}"{{ t.name }}": {{ "inputs" if t.is_input else "answers" }}.{{ t.name }}{{ ", " if not loop.last }}{% endfor -%} },
)
