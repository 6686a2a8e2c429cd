// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

/** The typed call of each ask, with its arguments taken from a request. */
internal val CALLS: Map<String, (Rulebook, Arguments) -> Answer> = mapOf(
{% for m in asks %}
    "{{ m.ask }}" to { book, from -> book.{{ m.name }}({% for a in m.arguments %}from.{{ a.taken }}{{ ", " if not loop.last }}{% endfor %}) },
{% endfor %}
)

/** The input of each ask that has one. */
internal val READS: Map<String, (String) -> Input> = mapOf(
{% for m in asks if m.input %}
    "{{ m.ask }}" to {{ m.input }}::fromJson,
{% endfor %}
)
