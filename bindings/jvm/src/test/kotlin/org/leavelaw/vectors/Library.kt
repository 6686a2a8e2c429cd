package org.leavelaw.vectors

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.extension
import kotlin.io.path.invariantSeparatorsPathString
import kotlin.io.path.isRegularFile
import kotlin.io.path.readText
import kotlin.io.path.relativeTo

/** The keys of a vector that make the request. */
private val REQUEST_KEYS = listOf(
    "ask", "on", "explain", "strict", "assume", "law", "act", "plan", "through", "under", "statement", "place", "of", "document", "case",
)

private val OTHER_FOLDERS = setOf("open", "cases", "packs", "tools", "migrate")
private val OTHER_FILES = setOf("index.json", "sources.json", "words.json", "read.json")

/** A company pack that a vector names. */
class Pack(val name: String, val text: String)

/** One request with what its answer must hold. */
class Run(val id: String, val request: JsonObject, val expect: JsonElement, val packs: List<Pack>)

/** The live vectors, as they lie in their folder. */
class Library(private val root: Path) {
    private class Vector(val id: String, val folder: Path, val body: JsonObject)

    private val vectors = files().flatMap { file ->
        JsonParser.parseString(file.readText()).asJsonArray.map { Vector(it.asJsonObject["id"].asString, file.parent, it.asJsonObject) }
    }

    val size: Int get() = vectors.size

    val runs: List<Run> by lazy { vectors.flatMap(::runs) }

    private fun files(): List<Path> = Files.walk(root).use { all -> all.filter(::isOfVectors).sorted().toList() }

    private fun isOfVectors(file: Path): Boolean {
        val below = file.relativeTo(root)
        val name = below.fileName.toString()
        val folders = below.parent?.invariantSeparatorsPathString?.split('/').orEmpty()
        val elsewhere = folders.firstOrNull() in OTHER_FOLDERS || folders.any { it == "packs" || it == "cases" }
        return file.isRegularFile() && file.extension == "json" && !elsewhere && name !in OTHER_FILES && !name.endsWith(".schema.json")
    }

    private fun runs(vector: Vector): List<Run> {
        val request = JsonObject()
        REQUEST_KEYS.forEach { key -> vector.body[key]?.let { request.add(key, it) } }
        (request["case"] as? JsonObject)?.get("\$file")?.let { request.add("case", JsonParser.parseString(beside(vector, it.asString).readText())) }
        val packs = vector.body.getAsJsonArray("packs").orEmpty().map { Pack(it.asString, beside(vector, it.asString).readText()) }
        val each = vector.body.getAsJsonArray("each") ?: return listOf(Run(vector.id, request, vector.body["expect"], packs))
        return each.mapIndexed { index, entry ->
            val changed = request.deepCopy()
            entry.asJsonObject.getAsJsonObject("set")?.entrySet().orEmpty().forEach { (at, value) -> put(changed, at, value) }
            Run("${vector.id}/${index + 1}", changed, entry.asJsonObject["expect"], packs)
        }
    }

    /** A path of `packs` or `$file`: in the folder of the vectors' file first, then at the root. */
    private fun beside(vector: Vector, name: String): Path =
        listOf(vector.folder.resolve(name), root.resolve(name)).find { it.exists() } ?: error("${vector.id}: $name is nowhere")
}

private fun JsonArray?.orEmpty(): List<JsonElement> = this?.asList() ?: emptyList()

/** Puts a value where a pointer leads: a key of an object, new or not, or an element that a list has. */
private fun put(document: JsonElement, pointer: String, value: JsonElement) {
    val path = pointer.split('/').drop(1).map { it.replace("~1", "/").replace("~0", "~") }
    val place = path.dropLast(1).fold(document) { at, token -> if (at is JsonArray) at[token.toInt()] else at.asJsonObject[token] }
    if (place is JsonArray) place[path.last().toInt()] = value else place.asJsonObject.add(path.last(), value)
}
