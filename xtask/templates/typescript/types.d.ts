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

/** How a question wants to be answered. It never changes an outcome except by what is assumed. */
export interface Manner {
  /** `true`: give the reasons, too. */
  readonly explain?: boolean;
  /** `true`: use no presumption; what nobody said is missing. */
  readonly strict?: boolean;
  /** Tests that are taken as decided. */
  readonly assume?: readonly Assume[];
}

/** What each ask takes, as data. */
export interface Questions {
{% for method in methods %}
  "{{ method.ask }}": { {%- if method.input %} readonly {{ method.input.key }}{{ method.input.mark }}: {{ method.input.form }};{% endif %}{% for a in method.arguments %} readonly {{ a.key }}{{ a.mark }}: {{ a.form }};{% endfor %} };
{% endfor %}
}

/** What each ask answers. */
export interface Answers {
{% for method in methods %}
{{ doc(method.doc, "  ") -}}
{{ "  " }}"{{ method.ask }}": {{ method.answer }};
{% endfor %}
}

/** The asks that this version answers. */
export type Ask = keyof Answers;
/** A question as data: its ask, what that takes, and the manner. */
export type Request<A extends Ask = Ask> = { [K in A]: { readonly ask: K } & Questions[K] & Manner }[A];
/** An answer as data; it names its ask. */
export type Answer<A extends Ask = Ask> = { [K in A]: { readonly ask: K } & Answers[K] }[A];

/** A question and its answer, kept together, so that the answer can be made again years later. */
export interface Receipt<A extends Ask = Ask> {
  /** The format of receipts. */
  readonly format: 1;
  /** The question, with the manner in which it was asked. */
  readonly request: Request<A>;
  /** What was answered; its `made_with` names the library and the rules. */
  readonly answer: Answer<A>;
}

/** One method for each question. */
export interface Asks {
{% for method in methods %}
{{ doc(method.doc, "  ") -}}
{{ "  " }}{{ method.name }}({% if method.input %}input: {{ method.input.form }}, {% endif %}question: { {%- for a in method.arguments %} readonly {{ a.key }}{{ a.mark }}: {{ a.form }};{% endfor %} }): Answer<"{{ method.ask }}">;
{% endfor %}
}
