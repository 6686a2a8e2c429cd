// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
{% macro doc(text, indent) %}
{% for line in text | lines %}
{{ indent }}///{{ " " if line }}{{ line }}
{% endfor %}
{% endmacro %}
{% for record in records %}

{{ doc(record.doc, "") -}}
public struct {{ record.name }}: {{ record.is }} {
{% if record.is == "Answer" %}
    public static let ask = "{{ record.ask }}"

{% elif record.is == "Input" %}
    public static let inputName = "{{ record.name }}"

{% endif %}
{% for f in record.fields %}
{{ doc(f.doc, "    ") -}}
{{ "    " }}public var {{ f.name }}: {{ f.form }}{{ "?" if f.presence == "optional" }}
{% endfor %}

    public init(
{% for f in record.fields %}
        {{ f.name }}: {{ f.form }}{% if f.presence == "optional" %}? = nil{% elif f.presence == "list" %}{{ " = [:]" if ":" in f.form else " = []" }}{% elif f.presence == "record" %} = {{ f.form }}(){% endif %}{{ "," if not loop.last }}
{% endfor %}
    ) {
{% for f in record.fields %}
        self.{{ f.name }} = {{ f.name }}
{% endfor %}
    }

    private enum CodingKeys: String, CodingKey {
{% for f in record.fields %}
        case {{ f.name }} = "{{ f.key }}"
{% endfor %}
    }
{% if record.spelled %}

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
{% for f in record.fields %}
{% if f.presence == "required" %}
        self.{{ f.name }} = try container.decode({{ f.form }}.self, forKey: .{{ f.name }})
{% elif f.presence == "optional" %}
        self.{{ f.name }} = try container.decodeIfPresent({{ f.form }}.self, forKey: .{{ f.name }})
{% else %}
        self.{{ f.name }} = try container.decodeIfPresent({{ f.form }}.self, forKey: .{{ f.name }}) ?? {% if f.presence == "record" %}{{ f.form }}(){% else %}{{ "[:]" if ":" in f.form else "[]" }}{% endif %}

{% endif %}
{% endfor %}
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
{% for f in record.fields %}
{% if f.presence == "required" %}
        try container.encode({{ f.name }}, forKey: .{{ f.name }})
{% elif f.presence == "optional" %}
        try container.encodeIfPresent({{ f.name }}, forKey: .{{ f.name }})
{% elif f.presence == "list" %}
        try container.encodeUnlessEmpty({{ f.name }}, forKey: .{{ f.name }})
{% else %}
        try container.encodeUnlessEqual({{ f.name }}, to: {{ f.form }}(), forKey: .{{ f.name }})
{% endif %}
{% endfor %}
    }
{% endif %}
}
{% endfor %}
