package org.leavelaw.internal

import org.leavelaw.Answer
import org.leavelaw.AskName
import org.leavelaw.Code
import org.leavelaw.LeavelawException

/** Calls the library; what it refuses becomes the exception of this package. */
internal inline fun <T> crossing(call: () -> T): T = try {
    call()
} catch (refused: Refused.Input) {
    throw JsonIn(refused.details).refusal()
}

/** Reads an input in any form that the contract has for it. */
internal inline fun <T> readInput(type: String, text: String, read: JsonIn.() -> T): T = JsonIn(crossing { canonical(type, text) }).read()

/** Reads the stored answer to one ask. */
internal inline fun <T> storedAnswer(ask: AskName, text: String, read: JsonIn.() -> T): T {
    val checked = crossing { canonicalAnswer(text) }
    if (askOf(checked) != ask) {
        throw LeavelawException(Code.WRONG_TYPE, "/ask", "the answer to \"$ask\"", "error[wrong-type]: the text is the answer to another question")
    }
    return JsonIn(checked).read()
}

/** Reads a stored answer, whatever was asked. */
internal fun storedAnswer(text: String): Answer = readAnswer(crossing { canonicalAnswer(text) })

/** Reads an answer that the library wrote. */
internal fun readAnswer(text: String): Answer = JsonIn(text).readAnswer(askOf(text))

private fun askOf(text: String): AskName {
    val from = JsonIn(text)
    from.record { key -> if (key == "ask") return AskName.of(from.text()) else from.skip() }
    return from.lacking("ask")
}

private fun JsonIn.refusal(): LeavelawException {
    var code: Code? = null
    var at = ""
    var expected = ""
    var report = ""
    var others = emptyList<LeavelawException>()
    record { key ->
        when (key) {
            "code" -> code = Code.of(text())
            "at" -> at = text()
            "expected" -> expected = text()
            "report" -> report = text()
            "others" -> others = list { refusal() }
            else -> skip()
        }
    }
    return LeavelawException(code ?: lacking("code"), at, expected, report, others)
}
