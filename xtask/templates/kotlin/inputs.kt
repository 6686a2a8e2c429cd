// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.internal.*

/** What a question is asked about: data, checked when it is used. */
sealed interface Input {
    /** Its JSON, keys sorted, for storing. It holds a person's facts. */
    fun toJson(): String
}
{% for r in records %}

{{ record(r) -}}
{% endfor %}
