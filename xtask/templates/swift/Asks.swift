// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

extension Rulebook {
{% for method in methods %}
{% if not loop.first %}

{% endif %}
{% for line in method.doc | lines %}
    ///{{ " " if line }}{{ line }}
{% endfor %}
    public func {{ method.name }}(
{%- for a in method.arguments %}
{% if a.label == "_" %}_ input{% elif a.label == a.variable %}{{ a.label }}{% else %}{{ a.label }} {{ a.variable }}{% endif %}: {{ a.form }}{{ "" if a.required else "? = nil" }}{{ ", " if not loop.last }}
{%- endfor %}) throws -> {{ method.answer }} {
        try ask([
{%- for a in method.arguments %}
"{{ a.key }}": {% if a.required %}Argument({{ a.variable }}){% else %}{{ a.variable }}.map { Argument($0) }{% endif %}{{ ", " if not loop.last }}
{%- endfor %}])
    }
{% endfor %}
}
