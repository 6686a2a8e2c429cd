package org.leavelaw.vectors

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import org.leavelaw.Answer
import org.leavelaw.Arguments
import org.leavelaw.CALLS
import org.leavelaw.LeavelawException
import org.leavelaw.NotTyped
import org.leavelaw.Request
import org.leavelaw.Rulebook
import org.leavelaw.Tri

private val MANNER = setOf("ask", "explain", "strict", "assume")

/** Asks the library by its typed methods, and as stored data only what no typed call can say. */
class Typed(private val bundled: Rulebook) {
    /** How many runs went through a typed method, and how many as stored requests. */
    var calls = 0
        private set
    var asData = 0
        private set

    /** The answer, or the error, as JSON. */
    fun decide(run: Run): JsonElement = try {
        val book = run.packs.fold(bundled) { book, pack -> book.withPackJson(pack.name, pack.text) }
        JsonParser.parseString(typed(book, run.request) ?: asData(book, run.request))
    } catch (refused: LeavelawException) {
        JsonObject().also { it.add("error", error(refused)) }
    }

    private fun asData(book: Rulebook, request: JsonObject): String {
        asData += 1
        return book.decide(Request.fromJson(request.toString())).toJson()
    }

    /** The answer of the typed method; `null` where it cannot be called with such a request. */
    private fun typed(book: Rulebook, request: JsonObject): String? {
        val arguments = Arguments(request)
        val call = CALLS[(request["ask"] as? JsonPrimitive)?.asString] ?: return null
        val answer = try {
            val asked = manner(book, arguments)
            val answer = try {
                call(asked, arguments)
            } catch (refused: LeavelawException) {
                if (arguments.readAll) throw refused.also { calls += 1 }
                throw NotTyped("the input is refused when it is read: ${refused.code}")
            }
            arguments.nothingElse(MANNER)
            answer
        } catch (_: NotTyped) {
            return null
        }
        calls += 1
        return same(book, request, answer)
    }

    /** What the typed answer writes must be what the library wrote, to the byte, and read back the same. */
    private fun same(book: Rulebook, request: JsonObject, answer: Answer): String {
        val text = answer.toJson()
        val wrote = book.text(Request.fromJson(request.toString()))
        check(text == wrote) { "the typed answer lost something: $text\nwas $wrote" }
        check(Answer.fromJson(text) == answer) { "the answer comes back changed: $text" }
        return text
    }

    private fun manner(book: Rulebook, from: Arguments): Rulebook {
        var asked = book
        if (from.optional("explain") { flag("explain") } == true) asked = asked.explaining()
        if (from.optional("strict") { flag("strict") } == true) asked = asked.strict()
        for (one in from.optional("assume") { objects("assume") }.orEmpty()) {
            asked = asked.assuming(one.text("test"), one.word("is", Tri::of))
        }
        return asked
    }

    private fun error(refused: LeavelawException) = JsonObject().also {
        it.addProperty("code", refused.code.word)
        it.addProperty("at", refused.at)
        it.addProperty("expected", refused.expected)
    }
}
