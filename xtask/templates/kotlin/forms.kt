// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate
{% for u in forms %}

{{ kdoc(u.doc, "") -}}
sealed interface {{ u.name }}{% if u.supers %} : {{ u.supers | join(", ") }}{% endif %} {
{% if u.words %}
    /** One of its words. */
    enum class Word(
        /** As it stands in JSON. */
        val word: String,
    ) : {{ u.name }} {
{% for e in u.words %}
        /** {{ e.doc }} */
        {{ e.name }}("{{ e.word }}"){{ ";" if loop.last else "," }}
{% endfor %}

        /** The word. */
        override fun toString(): String = word

        companion object {
            /**
             * The entry that is spelled so.
             *
             * @throws IllegalArgumentException if the list has no such word
             */
            @JvmStatic
            fun of(word: String): Word = requireNotNull(entries.find { it.word == word }) { "{{ u.name }} has no such word" }
        }
    }

{% endif %}
{% for a in u.classes %}
{{ kdoc(a.doc, "    ") -}}
{{ "    " }}data class {{ a.name }}(
        /** The value. */
        val value: {{ a.form }},
    ) : {{ u.name }} {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "{{ u.name }}.{{ a.name }}(..)"
    }

{% endfor %}
    companion object {
{% for e in u.words %}
        /** {{ e.doc }} */
        @JvmField
        val {{ e.name }}: {{ u.name }} = Word.{{ e.name }}

{% endfor %}
{% for a in u.classes %}
{{ kdoc(a.doc, "        ") -}}
{{ "        " }}@JvmStatic
        fun {{ a.factory }}(value: {{ a.form }}): {{ u.name }} = {{ a.name }}(value)
{{ "\n" if not loop.last }}
{%- endfor %}
{% if u.in_companion %}

{{ u.in_companion | trim("\n") }}
{% endif %}
    }
}
{% endfor %}
