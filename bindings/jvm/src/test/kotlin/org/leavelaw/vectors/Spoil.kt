package org.leavelaw.vectors

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive

/** The expectation spoiled at every leaf, one at a time: none of them may match. */
fun spoiled(expect: JsonElement): List<Pair<String, JsonElement>> = variants(expect, "")

private fun variants(value: JsonElement, at: String): List<Pair<String, JsonElement>> = when {
    value is JsonObject && value.size() == 0 -> listOf(at to absent())
    value is JsonObject -> value.entrySet().flatMap { (key, inner) -> entry(value, key, inner, join(at, key)) }
    value is JsonArray -> listOf(at to longer(value)) + value.flatMapIndexed { index, inner ->
        variants(inner, "$at/$index").map { (place, changed) -> place to value.deepCopy().also { it[index] = changed } }
    }
    value is JsonPrimitive && value.isString -> listOf(at to JsonPrimitive(value.asString + " (spoiled)"))
    value is JsonPrimitive && value.isBoolean -> listOf(at to JsonPrimitive(!value.asBoolean))
    value is JsonPrimitive -> listOf(at to JsonPrimitive(value.asLong + 1))
    else -> listOf(at to JsonPrimitive("spoiled"))
}

private fun entry(map: JsonObject, key: String, inner: JsonElement, at: String): List<Pair<String, JsonElement>> {
    fun with(name: String, value: JsonElement) = map.deepCopy().also { it.add(name, value) }
    return when {
        key == "\$absent" -> listOf(at to JsonPrimitive("spoiled"))
        key == "\$lacks" -> {
            // What must be lacking is demanded instead, beside whatever else is demanded.
            val has = map.getAsJsonArray("\$has")?.deepCopy() ?: JsonArray()
            inner.asJsonArray.forEach(has::add)
            listOf(at to with("\$has", has))
        }
        key == "\$set" || key == "\$has" -> {
            val list = inner.asJsonArray
            listOf(at to with(key, longer(list))) + list.indices().map { index ->
                "$at/$index" to with(key, list.deepCopy().also { it[index] = impossible() })
            }
        }
        else -> variants(inner, at).map { (place, changed) -> place to with(key, changed) }
    }
}

private fun JsonArray.indices() = 0 until size()

private fun absent() = JsonObject().also { it.addProperty("\$absent", true) }

private fun impossible() = JsonObject().also { it.addProperty("spoiled", "no answer holds this") }

private fun longer(list: JsonArray) = list.deepCopy().also { it.add(impossible()) }
