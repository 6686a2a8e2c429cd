// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw.internal

import org.leavelaw.*

/** Writes an input of any kind. */
internal fun JsonOut.writeInput(value: Input) = when (value) {
{% for i in inputs %}
    is {{ i.class }} -> write{{ i.class }}(value)
{% endfor %}
}
{% for w in words %}

internal fun JsonOut.write{{ w.name }}(value: {{ w.name }}) = text(value.word)
{% endfor %}
{% for w in reasons %}

internal fun JsonOut.write{{ w.name }}(value: {{ w.name }}) = text(value.word)
{% endfor %}
{% for u in forms %}

internal fun JsonOut.write{{ u.name }}(value: {{ u.name }}): Unit = when (value) {
{% if u.words %}
    is {{ u.name }}.Word -> text(value.word)
{% endif %}
{% for a in u.classes %}
    is {{ u.name }}.{{ a.name }} -> {% if a.key %}only("{{ a.key }}") { {{ a.write }} }{% else %}{{ a.write }}{% endif %}

{% endfor %}
{% for m in u.members %}
    is {{ m.name }} -> write{{ m.name }}(value)
{% endfor %}
}
{% endfor %}
{% for r in records + answers %}

internal fun JsonOut.write{{ r.name }}(value: {{ r.name }}) = record {
{% for w in r.written %}
{% if w.when == "not-null" %}
    {{ w.name }}?.let { key("{{ w.key }}"); {{ w.write }} }
{% elif w.when == "not-empty" %}
    if ({{ w.name }}.isNotEmpty()) { key("{{ w.key }}"); {{ w.write }} }
{% elif w.when == "not-default" %}
    if ({{ w.name }} != {{ w.default }}()) { key("{{ w.key }}"); {{ w.write }} }
{% else %}
    key("{{ w.key }}"); {{ w.write }}
{% endif %}
{% endfor %}
}
{% endfor %}
