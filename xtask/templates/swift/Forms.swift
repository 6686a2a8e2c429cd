// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
{% macro doc(text, indent) %}
{% for line in text | lines %}
{{ indent }}///{{ " " if line }}{{ line }}
{% endfor %}
{% endmacro %}
{% for choice in choices %}

{{ doc(choice.doc, "") -}}
public indirect enum {{ choice.name }}: Fact {
{% for unit in choice.units %}
{{ doc(unit.doc, "    ") -}}
{{ "    " }}case {{ unit.name }}({{ unit.form }})
{% endfor %}
{% for word in choice.words %}
    case {{ word.name }}
{% endfor %}
{% for plain in choice.plain %}
{{ doc(plain.doc, "    ") -}}
{{ "    " }}case {{ plain.name }}({{ plain.form }})
{% endfor %}

    public init(from decoder: Decoder) throws {
{% if choice.units %}
        if let (key, container) = try decoder.onlyKey() {
            switch key {
{% for unit in choice.units %}
            case "{{ unit.key }}":
                self = .{{ unit.name }}(try container.decode({{ unit.form }}.self, forKey: Key(key)))
                return
{% endfor %}
            default: break
            }
        }
{% endif %}
{% if choice.words %}
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            switch word {
{% for word in choice.words %}
            case "{{ word.word }}":
                self = .{{ word.name }}
                return
{% endfor %}
            default: break
            }
        }
{% endif %}
{% for plain in choice.plain %}
        if let value = try? {{ plain.form }}(from: decoder) {
            self = .{{ plain.name }}(value)
            return
        }
{% endfor %}
        throw decoder.noForm({{ choice.name }}.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
{% for unit in choice.units %}
        case .{{ unit.name }}(let value): try encoder.encodeOnly("{{ unit.key }}", value)
{% endfor %}
{% for word in choice.words %}
        case .{{ word.name }}: try encoder.encodePlain("{{ word.word }}")
{% endfor %}
{% for plain in choice.plain %}
        case .{{ plain.name }}(let value): try encoder.encodePlain(value)
{% endfor %}
        }
    }
}
{% endfor %}
