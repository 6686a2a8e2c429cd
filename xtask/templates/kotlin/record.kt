{% macro kdoc(text, indent) %}
{% set all = text | lines %}
{% if all | length == 1 %}
{{ indent }}/** {{ all[0] }} */
{% elif all %}
{{ indent }}/**
{% for line in all %}
{{ indent }} *{{ " " if line }}{{ line }}
{% endfor %}
{{ indent }} */
{% endif %}
{% endmacro %}
{% macro setter(p) %}
{% if p.takes == "list" %}
{{ kdoc(p.doc ~ "\nAdds to what is there; without an argument: none.", "        ") -}}
{{ "        " }}fun {{ p.name }}(vararg more: {{ p.element }}): Builder = apply { this.{{ p.name }} = this.{{ p.name }}.orEmpty() + more.toList() }

{{ kdoc(p.doc, "        ") -}}
{{ "        " }}fun {{ p.name }}(all: {{ p.form }}): Builder = apply { this.{{ p.name }} = all.toList() }
{% if p.day_of %}

{{ kdoc(p.doc ~ "\nAdds one of which only the day is known.", "        ") -}}
{{ "        " }}fun {{ p.name }}(day: LocalDate): Builder = {{ p.name }}({{ p.day_of }}(day))
{% endif %}
{% elif p.takes == "map" %}
{{ kdoc(p.doc ~ "\nAdds to what is there.", "        ") -}}
{{ "        " }}fun {{ p.name }}(key: {{ p.by }}, value: {{ p.element }}): Builder = apply { this.{{ p.name }} = this.{{ p.name }}.orEmpty() + (key to value) }

{{ kdoc(p.doc, "        ") -}}
{{ "        " }}fun {{ p.name }}(all: {{ p.form }}): Builder = apply { this.{{ p.name }} = all.toMap() }
{% if p.day_of %}

{{ kdoc(p.doc ~ "\nAdds one of which only the day is known.", "        ") -}}
{{ "        " }}fun {{ p.name }}(key: {{ p.by }}, day: LocalDate): Builder = {{ p.name }}(key, {{ p.day_of }}(day))
{% endif %}
{% else %}
{{ kdoc(p.doc, "        ") -}}
{{ "        " }}fun {{ p.name }}(value: {{ p.form }}): Builder = apply { this.{{ p.name }} = value }
{% if p.day_of %}

{{ kdoc(p.doc ~ "\nOf which only the day is known.", "        ") -}}
{{ "        " }}fun {{ p.name }}(day: LocalDate): Builder = {{ p.name }}({{ p.day_of }}(day))
{% endif %}
{% endif %}
{% endmacro %}
{% macro builder(r) %}
{% set required = r.fields | selectattr("presence", "eq", "required") | list %}
{% set free = r.fields | rejectattr("presence", "eq", "required") | list %}
    /** Builds a [{{ r.name }}]. What is not set is not known. */
    class Builder internal constructor({% for p in required %}private var {{ p.name }}: {{ p.form }}{{ ", " if not loop.last }}{% endfor %}) {
{% for p in free %}
        private var {{ p.name }}: {{ p.form }}? = null
{% endfor %}

        internal constructor(from: {{ r.name }}) : this({% for p in required %}from.{{ p.name }}{{ ", " if not loop.last }}{% endfor %}) {
{% for p in free %}
            this.{{ p.name }} = from.{{ p.name }}
{% endfor %}
        }
{% for p in r.fields %}

{{ setter(p) -}}
{% endfor %}
{% if r.in_builder %}

{{ r.in_builder | trim("\n") }}
{% endif %}

        /** The [{{ r.name }}]. */
        fun build(): {{ r.name }} = {{ r.name }}(
{% for p in r.fields %}
            {{ p.name }}{% if p.presence == "empty" %}.orEmpty(){% elif p.presence == "default" %} ?: {{ p.default }}{% endif %},
{% endfor %}
        )
    }
{% endmacro %}
{% macro companion(r) %}
{% set required = r.fields | selectattr("presence", "eq", "required") | list %}
{% if r.has_builder or r.ask or r.in_companion %}

    companion object {
{% if r.has_builder %}
        /** An empty [{{ r.name }}] to be filled. */
        @JvmStatic
        fun builder({% for p in required %}{{ p.name }}: {{ p.form }}{{ ", " if not loop.last }}{% endfor %}): Builder = Builder({% for p in required %}{{ p.name }}{{ ", " if not loop.last }}{% endfor %})
{% endif %}
{% if r.input %}

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): {{ r.name }} = readInput("{{ r.input }}", text) { read{{ r.name }}() }
{% endif %}
{% if r.ask %}

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `{{ r.ask }}`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): {{ r.name }} = storedAnswer(AskName.{{ r.ask | shouty }}, text) { read{{ r.name }}() }
{% endif %}
{% if r.in_companion %}

{{ r.in_companion | trim("\n") }}
{% endif %}
    }
{% endif %}
{% endmacro %}
{% macro record(r) %}
{{ kdoc(r.doc, "") -}}
data class {{ r.name }}(
{% for p in r.fields %}
{{ kdoc(p.doc, "    ") -}}
{{ "    " }}{{ "override " if p.shared }}val {{ p.name }}: {{ p.form }}{{ "?" if p.presence == "optional" }}{% if p.presence != "required" %} = {{ p.default }}{% endif %},
{% endfor %}
){% if r.supers %} : {{ r.supers | join(", ") }}{% endif %} {
{% if r.ask %}
    override val ask: AskName get() = AskName.{{ r.ask | shouty }}

    override fun toJson(): String = written { write{{ r.name }}(this@{{ r.name }}) }

{% endif %}
{% if r.input %}
    override fun toJson(): String = written { write{{ r.name }}(this@{{ r.name }}) }

{% endif %}
{% if r.result %}
    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: {{ r.result }}{{ "?" if r.may_lack_outcome }} get() = {{ "outcome?.let { " if r.may_lack_outcome }}{{ "Decided" if r.result == "Decided" else "Outcome" }}.of({{ "it" if r.may_lack_outcome else "outcome" }}, missing, judgment, unsettled){{ " }" if r.may_lack_outcome }}

{% endif %}
{% if r.in_class %}
{{ r.in_class | trim("\n") }}

{% endif %}
{% if r.has_builder %}
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

{% endif %}
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "{{ r.name }}(..)"
{% if r.has_builder %}

{{ builder(r) -}}
{% endif %}
{{ companion(r) -}}
}
{% endmacro %}
