package org.leavelaw

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive
import java.time.DateTimeException
import java.time.LocalDate

/** No typed call can say this: a key is lacking, of another type, or one too many. */
internal class NotTyped(why: String) : RuntimeException(why, null, false, false)

/** The arguments of a typed call, taken from a request. */
internal class Arguments(private val request: JsonObject) {
    private val taken = mutableSetOf<String>()

    /** Was every input read, so that a refusal is one of the call itself? */
    var readAll = true
        private set

    fun text(key: String): String = (take(key) as? JsonPrimitive)?.takeIf { it.isString }?.asString ?: throw NotTyped(key)

    fun flag(key: String): Boolean = (take(key) as? JsonPrimitive)?.takeIf { it.isBoolean }?.asBoolean ?: throw NotTyped(key)

    fun day(key: String): LocalDate = try {
        LocalDate.parse(text(key))
    } catch (_: DateTimeException) {
        throw NotTyped(key)
    }

    fun texts(key: String): List<String> =
        list(key).map { (it as? JsonPrimitive)?.takeIf(JsonPrimitive::isString)?.asString ?: throw NotTyped(key) }

    fun objects(key: String): List<Arguments> = list(key).map { Arguments(it as? JsonObject ?: throw NotTyped(key)) }

    fun <W> word(key: String, of: (String) -> W): W = try {
        of(text(key))
    } catch (_: IllegalArgumentException) {
        throw NotTyped(key)
    }

    fun <I : Input> input(key: String, read: (String) -> I): I {
        readAll = false
        return read(take(key).toString()).also { readAll = true }
    }

    /** Each input of a list. */
    fun <I : Input> inputs(key: String, read: (String) -> I): List<I> {
        val all = list(key)
        readAll = false
        return all.map { read(it.toString()) }.also { readAll = true }
    }

    /** A map, each value taken under its key. */
    fun <V> map(key: String, value: Arguments.(String) -> V): Map<String, V> {
        val inner = take(key) as? JsonObject ?: throw NotTyped(key)
        return inner.keySet().associateWith { Arguments(inner).value(it) }
    }

    /** The input that the ask takes which the request asks about. */
    fun inputOfAsk(key: String): Input = input(key, READS[text("of")] ?: throw NotTyped(key))

    fun <T> optional(key: String, get: Arguments.() -> T): T? = if (request.has(key)) get() else null

    /** Every key was an argument, or is one of `others`. */
    fun nothingElse(others: Set<String>) {
        (request.keySet() - taken - others).firstOrNull()?.let { throw NotTyped(it) }
    }

    private fun list(key: String): JsonArray = take(key) as? JsonArray ?: throw NotTyped(key)

    private fun take(key: String): JsonElement {
        taken += key
        return request[key] ?: throw NotTyped(key)
    }
}
