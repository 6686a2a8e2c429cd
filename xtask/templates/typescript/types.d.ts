// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
{% macro doc(text, indent) %}
{% if text %}
{% set all = text | lines %}
{% if all | length == 1 %}
{{ indent }}/** {{ all[0] }} */
{% else %}
{{ indent }}/**
{% for line in all %}
{{ indent }} * {{ line }}
{% endfor %}
{{ indent }} */
{% endif %}
{% endif %}
{% endmacro %}

/** A civil day, `YYYY-MM-DD`. */
export type Day = string;
/** Hours as an exact decimal: `"7.33"`. Never a number: 7.33 is not a binary fraction. */
export type Hours = string;
/** Money as an exact decimal: `"20800.00"`. */
export type Money = string;
/** An exact number: a decimal or a reduced fraction, `"52/5"`. */
export type Rational = string;
{% for shape in shapes %}

{{ doc(shape.doc, "") -}}
{% if shape.kind == "union" %}
export type {{ shape.name }} =
{% for arm in shape.arms %}
  | {{ arm }}{{ ";" if loop.last }}
{% endfor %}
{% elif shape.kind == "record" %}
export interface {{ shape.name }} {
{% for key in shape.keys %}
{{ doc(key.doc, "  ") -}}
{{ "  " }}readonly {{ key.key }}{{ key.mark }}: {{ key.form }};
{% endfor %}
}
{% else %}
export type {{ shape.name }} = {{ shape.name }}Decided | {{ shape.name }}Unknown;

/** What {{ shape.name }} has whatever the outcome. */
export interface {{ shape.name }}Always {
{% for key in shape.keys if key.key != "outcome" and not key.open %}
{{ doc(key.doc, "  ") -}}
{{ "  " }}readonly {{ key.key }}{{ key.mark }}: {{ key.form }};
{% endfor %}
}

/** {{ shape.name }} where the answer is yes or no. */
export interface {{ shape.name }}Decided extends {{ shape.name }}Always {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** {{ shape.name }} where the answer cannot be given, and why. */
export interface {{ shape.name }}Unknown extends {{ shape.name }}Always {
  /** It cannot be said. */
  readonly outcome: "unknown";
{% for key in shape.keys if key.open %}
{{ doc(key.doc, "  ") -}}
{{ "  " }}readonly {{ key.key }}{{ key.mark }}: {{ key.form }};
{% endfor %}
}
{% endif %}
{% endfor %}

/** What is wrong with an input, as a stable word. */
export type Code =
{% for code in codes %}
  | "{{ code }}"{{ ";" if loop.last }}
{% endfor %}

/** One method for each question. */
export interface Asks {
{% for method in methods %}
{{ doc(method.doc, "  ") -}}
{{ "  " }}{{ method.name }}({% if method.input %}input: {{ method.input.form }}, {% endif %}question: { {%- for a in method.arguments %} readonly {{ a.key }}{{ a.mark }}: {{ a.form }};{% endfor %} }): {{ method.answer }};
{% endfor %}
}
