// One leave file, kept by a leave administration vendor for the employer: who may see what of it, under the vendor's privacy statement and the
// law's own rules of confidentiality; the file as a supervisor may see it; what is wrong with the statement; who may see what at all. The same
// questions as `examples/disclosure.rs` asks, and the same answers. The argument is `examples/cases/leave-file.json`.

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.leavelaw.*

/** The vendor's statement, and the laws that reach a certificate in the file. */
private val under = listOf("qcera", "us-fmla-confidentiality", "us-ada-confidentiality", "us-gina")
private val on = LocalDate.of(2026, 6, 1)

/** The file, what its parts hold, and what happened to Ana's consent. */
private class LeaveFile(json: JsonObject) {
    val record: String = json["record"].toString()
    val fields: Map<String, List<String>> = json["fields"].asJsonObject.asMap().mapValues { (_, items) -> items.asJsonArray.map { it.asString } }
    val consents: ConsentLedger = ConsentLedger.fromJson(JsonObject().apply { add("events", json["consents"]) }.toString())
}

/** Something of Ana's file is to be disclosed in the course of her leave. */
private fun aboutAna(file: LeaveFile, recipient: Recipient, vararg items: String, process: LegalProcess? = null) = Disclosure(
    act = "disclose",
    items = items.toList(),
    record = "medical-certification",
    madeFor = listOf("us-fmla"),
    purpose = "operate-leave",
    subject = SubjectOfData(kind = SubjectKind.EMPLOYEE, age = 44),
    actor = ActorOfData(kind = "vendor", capacity = Capacity.VENDOR_FOR_EMPLOYER),
    channel = "service.leave-application",
    recipient = recipient,
    consentEvents = file.consents.events,
    process = process,
    goodFaith = emptyList(),
    flagged = emptyList(),
)

/** An employee's file at the vendor's, no court and no emergency. */
private val everyday = Region(
    to = listOf("subject", "hr", "supervisor", "first-aid", "colleague", "service-provider", "affiliate"),
    items = listOf("contact", "leave", "health"),
    purpose = listOf("operate-leave", "employment-decision"),
    subject = listOf(SubjectKind.EMPLOYEE),
    via = listOf("service.leave-application"),
    capacity = listOf(Capacity.VENDOR_FOR_EMPLOYER),
    given = mapOf(
        "good-faith-record" to FreeFact.text("no"),
        "legal-process-valid" to FreeFact.text("no"),
        "on-request" to FreeFact.text("no"),
        "flagged" to FreeFact.text("none"),
        "record-made-for" to FreeFact.text("us-fmla"),
    ),
)

fun main(arguments: Array<String>) {
    val file = LeaveFile(JsonParser.parseString(Files.readString(Path.of(arguments.single()))).asJsonObject)
    val supervisor = Recipient(kind = "supervisor")
    val bound = Recipient(kind = "service-provider", assists = listOf("user"), confidentiality = Confidentiality(from = LocalDate.of(2026, 1, 1)))
    val provider = aboutAna(file, bound, "leave.dates")
    val investigation = LegalProcess(
        kind = ProcessKind.INVESTIGATION,
        onRequest = YesNo.YES,
        investigates = "us-fmla",
        scope = listOf("health.diagnosis"),
    )
    val investigator = aboutAna(file, Recipient(kind = "labor-investigator"), "health.diagnosis", process = investigation)
    val questions = listOf(
        Triple("May Ana's supervisor see what she may not lift, and why?", aboutAna(file, supervisor, "health.restrictions", "health.diagnosis"), on),
        Triple("May a service provider who is bound to confidentiality have her dates of leave, with her consent?", provider, on),
        Triple("The same after she took the consent back?", provider, LocalDate.of(2026, 6, 10)),
        Triple("Must the Department of Labor's investigator have the diagnosis?", investigator, on),
    )

    val book = Rulebook.bundled()
    questions.forEachIndexed { index, (question, wanted, day) ->
        println("${index + 1}. $question\n")
        println(book.disclose(wanted, under, day).text())
    }

    println("The file as Ana's supervisor may see it:\n")
    val seen = book.redact(aboutAna(file, supervisor), under, record = file.record, fields = file.fields, on = on)
    println("${seen.record}\n")
    seen.removed.forEach { (part, why) -> println("withheld $part: ${why.determining.joinToString()} (${why.outcome.word})") }

    println("\n" + book.lint("qcera", on).text())

    println(book.matrix(everyday, under, on).text())
}
