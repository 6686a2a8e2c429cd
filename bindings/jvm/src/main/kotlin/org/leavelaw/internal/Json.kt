package org.leavelaw.internal

import com.google.gson.stream.JsonReader
import com.google.gson.stream.JsonToken
import com.google.gson.stream.JsonWriter
import java.io.StringReader
import java.io.StringWriter
import java.math.BigDecimal
import java.time.LocalDate
import java.util.Collections
import org.leavelaw.Rational

/** The kinds of JSON values by which the forms of a union are told apart. */
internal enum class Token { TEXT, NUMBER, LIST, OBJECT, OTHER }

/** A cursor over text that the border has written; each reader takes the value that comes next. */
internal class JsonIn(text: String) {
    @JvmField
    internal val reader = JsonReader(StringReader(text))

    /** An object is open already, and this is its first key; `null` for an empty one. */
    private var first: String? = null
    private var isOpen = false

    fun token(): Token = if (isOpen) {
        Token.OBJECT
    } else {
        when (reader.peek()) {
            JsonToken.STRING -> Token.TEXT
            JsonToken.NUMBER -> Token.NUMBER
            JsonToken.BEGIN_ARRAY -> Token.LIST
            JsonToken.BEGIN_OBJECT -> Token.OBJECT
            else -> Token.OTHER
        }
    }

    /** The first key of the object that comes next, which is still to be read. */
    fun firstKey(): String? {
        if (!isOpen) {
            reader.beginObject()
            first = if (reader.hasNext()) reader.nextName() else null
            isOpen = true
        }
        return first
    }

    /** The next key of the open object, `null` at its end. */
    internal fun nextKey(): String? = when {
        isOpen -> first.also { isOpen = false }
        reader.hasNext() -> reader.nextName()
        else -> null
    }

    internal fun open() {
        if (!isOpen) reader.beginObject()
    }

    inline fun record(value: (String) -> Unit) {
        open()
        while (true) value(nextKey() ?: break)
        reader.endObject()
    }

    /** The value of an object that has one key. */
    inline fun <T> only(value: () -> T): T {
        open()
        nextKey()
        return value().also { reader.endObject() }
    }

    fun <T> list(value: () -> T): List<T> {
        reader.beginArray()
        val all = ArrayList<T>()
        while (reader.hasNext()) all.add(value())
        reader.endArray()
        return if (all.isEmpty()) emptyList() else Collections.unmodifiableList(all)
    }

    fun <T> map(value: () -> T): Map<String, T> {
        val all = LinkedHashMap<String, T>()
        record { all[it] = value() }
        return if (all.isEmpty()) emptyMap() else Collections.unmodifiableMap(all)
    }

    fun <T> days(value: () -> T): Map<LocalDate, T> {
        val all = LinkedHashMap<LocalDate, T>()
        record { all[dayOf(it)] = value() }
        return if (all.isEmpty()) emptyMap() else Collections.unmodifiableMap(all)
    }

    fun text(): String = reader.nextString()

    fun long(): Long = reader.nextLong()

    fun flag(): Boolean = reader.nextBoolean()

    fun day(): LocalDate = dayOf(reader.nextString())

    fun decimal(): BigDecimal = BigDecimal(reader.nextString())

    fun rational(): Rational = Rational.parse(reader.nextString())

    /** A value of any form, as maps, lists, text, whole numbers and flags. */
    fun any(): Any = when (reader.peek()) {
        JsonToken.BEGIN_OBJECT -> map { any() }
        JsonToken.BEGIN_ARRAY -> list { any() }
        JsonToken.NUMBER -> long()
        JsonToken.BOOLEAN -> flag()
        else -> text()
    }

    fun skip() = reader.skipValue()

    /** The border wrote what this reader was not made for: the two are of different versions. */
    fun unknown(key: String?): Nothing =
        throw IllegalStateException("the library writes a form that these classes do not have: ${key ?: reader.path}")

    fun lacking(key: String): Nothing = throw IllegalStateException("the library left out the key $key")
}

/** `YYYY-MM-DD`, the only form of a day in the contract, without the detour of a formatter. */
internal fun dayOf(text: String): LocalDate =
    if (text.length == 10) {
        LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10))
    } else {
        LocalDate.parse(text)
    }

/** Writes JSON, keys in the order in which they are given. */
internal class JsonOut {
    private val buffer = StringWriter(512)

    @JvmField
    internal val writer = JsonWriter(buffer)

    inline fun record(body: () -> Unit) {
        writer.beginObject()
        body()
        writer.endObject()
    }

    fun key(name: String) {
        writer.name(name)
    }

    inline fun only(name: String, body: () -> Unit) = record {
        key(name)
        body()
    }

    fun <T> list(values: List<T>, one: (T) -> Unit) {
        writer.beginArray()
        for (value in values) one(value)
        writer.endArray()
    }

    fun <T> map(values: Map<String, T>, one: (T) -> Unit) = record {
        for (name in values.keys.sorted()) {
            key(name)
            one(values.getValue(name))
        }
    }

    fun <T> days(values: Map<LocalDate, T>, one: (T) -> Unit) = record {
        for (day in values.keys.sorted()) {
            key(day.toString())
            one(values.getValue(day))
        }
    }

    fun text(value: String) {
        writer.value(value)
    }

    fun long(value: Long) {
        writer.value(value)
    }

    fun flag(value: Boolean) {
        writer.value(value)
    }

    fun day(value: LocalDate) = text(value.toString())

    fun decimal(value: BigDecimal) = text(value.toPlainString())

    fun any(value: Any): Unit = when (value) {
        is Map<*, *> -> record {
            for ((name, inner) in value) {
                key(name as String)
                any(inner!!)
            }
        }
        is List<*> -> list(value) { any(it!!) }
        is Long -> long(value)
        is Boolean -> flag(value)
        else -> text(value.toString())
    }

    /** What was written. */
    fun done(): String = buffer.toString()
}

/** The text that is written. */
internal inline fun written(body: JsonOut.() -> Unit): String = JsonOut().also(body).done()

/** The text of one object. */
internal inline fun record(body: JsonOut.() -> Unit): String = written { record { body() } }
