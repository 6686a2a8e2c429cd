// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw
{% for w in words %}

{{ kdoc(w.doc, "") -}}
enum class {{ w.name }}(
    /** As it stands in JSON. */
    val word: String,
){% if w.supers %} : {{ w.supers | join(", ") }}{% endif %} {
{% for e in w.entries %}
{{ kdoc(e.doc, "    ") -}}
{{ "    " }}{{ e.name }}("{{ e.word }}"){{ ";" if loop.last else "," }}
{% endfor %}
{% if w.is_tri %}

    /**
     * True for yes, false for no.
     *
     * @throws IllegalStateException for unknown, which is neither
     */
    fun toBoolean(): Boolean = when (this) {
        YES -> true
        NO -> false
        UNKNOWN -> throw IllegalStateException("unknown is neither true nor false: ask for its reasons first")
    }
{% endif %}

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): {{ w.name }} = requireNotNull(byWord[word]) { "{{ w.name }} has no such word" }
    }
}
{% endfor %}
{% for w in reasons %}

{{ kdoc(w.doc, "") -}}
class {{ w.name }} private constructor(
    /** As it stands in JSON. */
    val word: String,
){% if w.supers %} : {{ w.supers | join(", ") }}{% endif %} {
    override fun equals(other: Any?): Boolean = other is {{ w.name }} && other.word == word

    override fun hashCode(): Int = word.hashCode()

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "{{ w.name }}(..)"

    companion object {
{% for e in w.entries %}
{{ kdoc(e.doc, "        ") -}}
{{ "        " }}@JvmField
        val {{ e.name }}: {{ w.name }} = {{ w.name }}("{{ e.word }}")

{% endfor %}
        /** The words of the list; a company's own are not among them. */
        @JvmField
        val ALL: List<{{ w.name }}> = java.util.List.of(
{% for e in w.entries %}
            {{ e.name }},
{% endfor %}
        )

        private val byWord = ALL.associateBy { it.word }

        /** The one that is spelled so: a word of the list, or a company's own, which begins with `x-`. It is checked when it is used. */
        @JvmStatic
        fun of(word: String): {{ w.name }} = byWord[word] ?: {{ w.name }}(word)
    }
}
{% endfor %}

/** What is wrong with an input, as a stable word. */
enum class Code(
    /** As it stands in JSON. */
    val word: String,
) {
{% for e in codes %}
    {{ e.name }}("{{ e.word }}"){{ ";" if loop.last else "," }}
{% endfor %}

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The code that is spelled so.
         *
         * @throws IllegalArgumentException if there is no such code
         */
        @JvmStatic
        fun of(word: String): Code = requireNotNull(byWord[word]) { "there is no such code" }
    }
}
