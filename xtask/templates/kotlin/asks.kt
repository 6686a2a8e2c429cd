// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.time.LocalDate
import org.leavelaw.internal.*
{% macro parameters(m) %}{% for a in m.arguments %}{{ a.name }}: {{ a.form }}{{ a.default }}{{ ", " if not loop.last }}{% endfor %}{% endmacro %}
{% macro names(m) %}{% for a in m.arguments %}{{ a.name }}{{ ", " if not loop.last }}{% endfor %}{% endmacro %}

/** One method for each question; [Rulebook] answers them. */
abstract class Asks internal constructor() {
    internal abstract fun <A> ask(request: Request, read: JsonIn.() -> A): A
{% for m in asks %}

    /**
{% for line in m.doc | lines %}
     *{{ " " if line }}{{ line }}
{% endfor %}
     *
{% for a in m.arguments %}
{% if a.doc %}
     * @param {{ a.name }} {{ a.doc | replace("\n", " ") }}
{% endif %}
{% endfor %}
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
{% if m.has_optional %}
    @JvmOverloads
{% endif %}
    @Throws(LeavelawException::class)
    fun {{ m.name }}({{ parameters(m) }}): {{ m.answer }} =
        ask(Requests.{{ m.name }}({{ names(m) }})) { read{{ m.answer }}() }
{% endfor %}
}

/** Questions as data: to be decided later, or kept with their answers in a [Receipt]. */
object Requests {
{% for m in asks %}
    /** `{{ m.ask }}`, as a request. */
    @JvmStatic
{% if m.has_optional %}
    @JvmOverloads
{% endif %}
    fun {{ m.name }}({{ parameters(m) }}): Request = Request(
        record {
{% for w in m.written %}
{% if w.when == "not-null" %}
            {{ w.name }}?.let { key("{{ w.key }}"); {{ w.write }} }
{% else %}
            key("{{ w.key }}"); {{ w.write }}
{% endif %}
{% endfor %}
        },
    )
{{ "\n" if not loop.last }}
{%- endfor %}
}
