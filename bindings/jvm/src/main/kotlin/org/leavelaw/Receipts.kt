package org.leavelaw

import org.leavelaw.internal.JsonIn
import org.leavelaw.internal.readAnswer

/** A question as data; [Requests] makes them. */
class Request internal constructor(private val text: String) {
    /** Its JSON, for storing. It holds a person's facts. */
    fun toJson(): String = text

    override fun equals(other: Any?): Boolean = other is Request && other.text == text

    override fun hashCode(): Int = text.hashCode()

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Request(..)"

    companion object {
        /** A request that was stored; what is wrong with it is found when it is decided. */
        @JvmStatic
        fun fromJson(text: String): Request = Request(text)
    }
}

/** A question with everything that was given, and what was answered. */
class Receipt internal constructor(private val text: String) {
    /** Its JSON, for storing. It holds a person's facts. */
    fun toJson(): String = text

    override fun equals(other: Any?): Boolean = other is Receipt && other.text == text

    override fun hashCode(): Int = text.hashCode()

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Receipt(..)"

    companion object {
        /** A receipt that was stored; what is wrong with it is found when it is replayed. */
        @JvmStatic
        fun fromJson(text: String): Receipt = Receipt(text)
    }
}
