package org.leavelaw

import org.leavelaw.internal.Book
import org.leavelaw.internal.JsonIn
import org.leavelaw.internal.crossing
import org.leavelaw.internal.readAnswer
import org.leavelaw.internal.readCited
import org.leavelaw.internal.readPackInfo
import org.leavelaw.internal.readReplay

/**
 * The law: a set of packs, and a method for each question.
 *
 * Immutable; threads may share it. What it holds outside the heap is freed when the collector finds it unused: there is nothing to close.
 */
class Rulebook private constructor(private val book: Book) : Asks() {
    /** The hash over all packs: two rulebooks with the same hash answer alike. */
    val hash: String by lazy(LazyThreadSafetyMode.PUBLICATION) { book.hash() }

    /** The packs that it holds. */
    fun packs(): List<PackInfo> = JsonIn(crossing { book.packs() }).run { list { readPackInfo() } }

    /** The sources of a test, parameter or clause: `us-fmla/hours-of-service`. */
    fun cites(id: String): List<Cited> = JsonIn(crossing { book.cites(id) }).run { list { readCited() } }

    /**
     * With the packs of an image, which replace those of the same id: newer law for the same library.
     *
     * @throws LeavelawException if the image is damaged or of another format
     */
    @Throws(LeavelawException::class)
    fun withImage(image: ByteArray): Rulebook = Rulebook(crossing { book.withImage(image) })

    /** Its packs as an image. */
    fun toImage(): ByteArray = book.toImage()

    /**
     * With a pack in TOML: company policy, a statement, a schedule. `name` is shown in reports.
     *
     * @throws LeavelawException with every mistake of the pack
     */
    @Throws(LeavelawException::class)
    fun withPack(name: String, toml: String): Rulebook = Rulebook(crossing { book.withPack(name, toml) })

    /**
     * With a pack in JSON.
     *
     * @throws LeavelawException with every mistake of the pack
     */
    @Throws(LeavelawException::class)
    fun withPackJson(name: String, json: String): Rulebook = Rulebook(crossing { book.withPackJson(name, json) })

    /**
     * With these packs only: smaller answers.
     *
     * @throws LeavelawException if it does not hold one of them
     */
    @Throws(LeavelawException::class)
    fun only(vararg ids: String): Rulebook = Rulebook(crossing { book.only(ids.asList()) })

    /** The same law, whose answers carry their explanation. */
    fun explaining(): Rulebook = Rulebook(book.explaining())

    /** The same law without presumptions: what nobody said is missing. */
    fun strict(): Rulebook = Rulebook(book.strict())

    /** The same law with a test taken as decided; every answer that rests on it says so. */
    fun assuming(test: String, `is`: Tri): Rulebook = Rulebook(crossing { book.assuming(test, `is`.word) })

    /**
     * Answers a request that was stored as data.
     *
     * @throws LeavelawException if the request is wrong
     */
    @Throws(LeavelawException::class)
    fun decide(request: Request): Answer = readAnswer(text(request))

    /**
     * Answers a request and keeps both, so that the answer can be made again years later.
     *
     * @throws LeavelawException if the request is wrong
     */
    @Throws(LeavelawException::class)
    fun receipt(request: Request): Receipt = Receipt(crossing { book.receipt(request.toJson()) })

    /**
     * Makes the answer of a receipt again and says what differs.
     *
     * @throws LeavelawException if the receipt is wrong
     */
    @Throws(LeavelawException::class)
    fun replay(receipt: Receipt): Replay = JsonIn(crossing { book.replay(receipt.toJson()) }).readReplay()

    override fun toString(): String = "Rulebook($hash)"

    override fun <A> ask(request: Request, read: JsonIn.() -> A): A = JsonIn(text(request)).read()

    /** The answer as the library writes it. */
    internal fun text(request: Request): String = crossing { book.decide(request.toJson()) }

    companion object {
        /** Every law that this release holds. */
        @JvmStatic
        fun bundled(): Rulebook = Rulebook(crossing { Book.bundled() })

        /** A rulebook without any pack. */
        @JvmStatic
        fun empty(): Rulebook = Rulebook(Book.empty())
    }
}

/** Where to begin. */
object Leavelaw {
    /** Every law that this release holds. */
    @JvmStatic
    fun bundled(): Rulebook = Rulebook.bundled()
}
