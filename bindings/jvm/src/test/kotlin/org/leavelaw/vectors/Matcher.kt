package org.leavelaw.vectors

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive

private val MATCHERS = setOf("\$set", "\$has", "\$lacks", "\$absent")

/** Every place where an answer does not hold what is expected; empty means that it matches. */
fun compare(expected: JsonElement, actual: JsonElement): List<String> {
    val error = (actual as? JsonObject)?.get("error")
    if (error != null && (expected as? JsonObject)?.has("error") != true) return listOf("/error: an answer was expected, not $error")
    return Matcher().apply { value(expected, actual, "") }.out
}

private fun fits(expected: JsonElement, actual: JsonElement?): Boolean = Matcher().apply { value(expected, actual, "") }.out.isEmpty()

/** Objects by subset, lists exact and in order, and the four matchers. */
private class Matcher {
    val out = mutableListOf<String>()

    fun value(expected: JsonElement, actual: JsonElement?, at: String) {
        when {
            expected is JsonObject && expected.size() > 0 && MATCHERS.containsAll(expected.keySet()) -> matchers(expected, actual, at)
            expected is JsonObject -> plain(expected, actual, at)
            expected is JsonArray -> sequence(expected, actual, at)
            !same(expected, actual) -> differ(expected, actual, at)
        }
    }

    private fun differ(expected: Any, actual: JsonElement?, at: String) {
        out += "$at: expected $expected, got ${actual ?: "(absent)"}"
    }

    private fun plain(expected: JsonObject, actual: JsonElement?, at: String) {
        when {
            actual is JsonObject -> expected.entrySet().forEach { (key, inner) -> value(inner, actual[key], join(at, key)) }
            actual == null && expected.size() > 0 && expected.asMap().values.all { fits(it, null) } -> Unit
            else -> differ(expected, actual, at)
        }
    }

    private fun sequence(expected: JsonArray, actual: JsonElement?, at: String) {
        val held = listOrNone(actual)
        when {
            held == null || held.size != expected.size() -> differ(expected, actual, at)
            else -> expected.forEachIndexed { index, inner -> value(inner, held[index], "$at/$index") }
        }
    }

    private fun matchers(expected: JsonObject, actual: JsonElement?, at: String) {
        if (expected.has("\$absent")) {
            if (actual != null) differ("nothing", actual, at)
            return
        }
        val held = listOrNone(actual) ?: return differ(expected, actual, at)
        val set = expected.getAsJsonArray("\$set")?.asList()
        if (set != null && (set.size != held.size || !eachHasItsOwn(set, held))) differ(expected, actual, at)
        fun holds(inner: JsonElement) = held.any { fits(inner, it) }
        expected.getAsJsonArray("\$has")?.filterNot(::holds)?.forEach { differ("an element $it", actual, at) }
        expected.getAsJsonArray("\$lacks")?.filter(::holds)?.forEach { differ("no element $it", actual, at) }
    }

    /** Can each expected element have an element of its own? By augmenting paths. */
    private fun eachHasItsOwn(expected: List<JsonElement>, held: List<JsonElement>): Boolean {
        val owner = arrayOfNulls<Int>(held.size)
        fun pair(index: Int, seen: BooleanArray): Boolean = held.indices.any { slot ->
            val isFree = !seen[slot] && fits(expected[index], held[slot])
            if (isFree) seen[slot] = true
            val isMine = isFree && (owner[slot]?.let { pair(it, seen) } ?: true)
            if (isMine) owner[slot] = index
            isMine
        }
        return expected.indices.all { pair(it, BooleanArray(held.size)) }
    }
}

private fun listOrNone(actual: JsonElement?): List<JsonElement>? = if (actual == null) emptyList() else (actual as? JsonArray)?.asList()

/** Equal and of the same kind: the number 12 is not the text "12". */
private fun same(expected: JsonElement, actual: JsonElement?): Boolean = when {
    expected is JsonPrimitive && actual is JsonPrimitive && expected.isNumber && actual.isNumber -> expected.asString == actual.asString
    expected is JsonPrimitive && actual is JsonPrimitive ->
        expected.isString == actual.isString && expected.isNumber == actual.isNumber && expected == actual
    else -> expected == actual
}

/** One more token on a pointer. */
internal fun join(at: String, token: String): String = "$at/${token.replace("~", "~0").replace("/", "~1")}"
