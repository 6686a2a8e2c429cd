# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
{% macro doc(text, indent) %}
{% for line in text | lines %}
{{ indent }}#{{ " " if line }}{{ line }}
{% endfor %}
{% endmacro %}
{% for choice in choices %}
{{ doc(choice.doc, "  ") -}}
{{ "  " }}class {{ choice.name }} < OneOf
{% for unit in choice.units %}
{{ doc(unit.doc, "    ") -}}
{{ "    " }}unit :{{ unit.key }}, {{ unit.form }}
{% endfor %}
{% for plain in choice.plain %}
    plain {{ plain.form }}
{% endfor %}
  end

{% endfor %}
{% for record in records %}
{{ doc(record.doc, "  ") -}}
{{ "  " }}class {{ record.name }} < ValueObject
{% if record.ask %}
    answers "{{ record.ask }}"
{% endif %}
{% if record.input %}
    input
{% endif %}
{% if record.outcome %}
    outcome_of :{{ record.outcome }}
{% endif %}
{% for field in record.fields %}
{{ doc(field.doc, "    ") -}}
{{ "    " }}{{ field.verb }} :{{ field.key }}, {{ field.form }}{% if field.reader != field.key %}, reader: :{{ field.reader }}{% endif %}

{% endfor %}
  end
{% if not loop.last %}

{% endif %}
{% endfor %}
end
