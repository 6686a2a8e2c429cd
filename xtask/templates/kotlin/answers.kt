// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.internal.*

/** What comes back from a question, with what it rests on. */
sealed interface Answer {
    /** The question. */
    val ask: AskName
{% for p in common %}

{{ kdoc(p.doc, "    ") -}}
{{ "    " }}val {{ p.name }}: {{ p.form }}{{ "?" if p.presence == "optional" }}
{% endfor %}

    /** Its JSON, keys sorted, for storing. It holds a person's facts. */
    fun toJson(): String

    /** In words, for people. It shows a person's facts, as [toString] never does. */
    fun text(): String = crossing { show(toJson()) }

    /** As a piece of HTML that stands by itself, without scripts. It shows a person's facts. */
    fun html(): String = crossing { html(toJson()) }

    companion object {
        /**
         * Reads an answer that was stored, whatever was asked.
         *
         * @throws LeavelawException if the text is no answer
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Answer = storedAnswer(text)
    }
}
{% for r in answers %}

{{ record(r) -}}
{% endfor %}
