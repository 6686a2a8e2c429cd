// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw.internal

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.*

/** Reads the answer to an ask. */
internal fun JsonIn.readAnswer(ask: AskName): Answer = when (ask) {
{% for m in asks %}
    AskName.{{ m.constant }} -> read{{ m.answer }}()
{% endfor %}
    else -> unknown(ask.word)
}
{% for w in words %}

internal fun JsonIn.read{{ w.name }}(): {{ w.name }} = {{ w.name }}.of(text())
{% endfor %}
{% for w in reasons %}

internal fun JsonIn.read{{ w.name }}(): {{ w.name }} = {{ w.name }}.of(text())
{% endfor %}
{% for u in forms %}

internal fun JsonIn.read{{ u.name }}(): {{ u.name }} = when (token()) {
{% if u.words %}
    Token.TEXT -> {{ u.name }}.Word.of(text())
{% endif %}
{% for m in u.members if m.token == "TEXT" %}
    Token.TEXT -> read{{ m.name }}()
{% endfor %}
{% for a in u.classes if not a.key %}
    Token.{{ a.token }} -> {{ u.name }}.{{ a.name }}({{ a.read }})
{% endfor %}
{% if u.has_object %}
    Token.OBJECT -> when (val key = firstKey()) {
{% for a in u.classes if a.key %}
        "{{ a.key }}" -> {{ u.name }}.{{ a.name }}(only { {{ a.read }} })
{% endfor %}
{% for m in u.members if m.token == "OBJECT" %}
        else -> read{{ m.name }}()
{% else %}
        else -> unknown(key)
{% endfor %}
    }
{% endif %}
    else -> unknown(null)
}
{% endfor %}
{% for r in records + answers %}

internal fun JsonIn.read{{ r.name }}(): {{ r.name }} {
{% for p in r.fields %}
    var {{ p.name }}: {{ p.form }}{% if p.presence in ["required", "optional"] %}? = null{% else %} = {{ p.default }}{% endif %}

{% endfor %}
    record { key ->
        when (key) {
{% for p in r.fields %}
            "{{ p.key }}" -> {{ p.name }} = {{ p.read }}
{% endfor %}
{% if r.ask %}
            "ask" -> text()
{% endif %}
            else -> unknown(key)
        }
    }
    return {{ r.name }}({% for p in r.fields %}{{ p.name }}{% if p.presence == "required" %} ?: lacking("{{ p.key }}"){% endif %}{{ ", " if not loop.last }}{% endfor %})
}
{% endfor %}
