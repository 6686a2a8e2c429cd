// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
{% macro doc(text, indent) %}
{% for line in text | lines %}
{{ indent }}///{{ " " if line }}{{ line }}
{% endfor %}
{% endmacro %}
{% for list in lists %}

{{ doc(list.doc, "") -}}
{% if list.open %}
public struct {{ list.name }}: RawRepresentable, Codable, Hashable, Sendable {
    /// The word as it stands in JSON. A company's own words begin with `x-`.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
{% for word in list.words %}

{{ doc(word.doc, "    ") -}}
{{ "    " }}public static let {{ word.name }} = {{ list.name }}(rawValue: "{{ word.word }}")
{% endfor %}
}
{% else %}
public enum {{ list.name }}: String, Codable, Hashable, Sendable, CaseIterable {
{% for word in list.words %}
{{ doc(word.doc, "    ") -}}
{{ "    " }}case {{ word.name }} = "{{ word.word }}"
{% endfor %}
}
{% endif %}
{% endfor %}
