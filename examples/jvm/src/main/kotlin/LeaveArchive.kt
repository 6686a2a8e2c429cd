// A small leave archive under the law and under the company's own schedule: whether one file may go and why, the same on an earlier day by what was
// known then, the disposal plan of the whole archive with the data of its certificate of destruction, a request to erase, and which records a leave
// makes. The same questions as `examples/retention.rs` asks, and the same answers. The argument is the folder `examples/cases`.

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.leavelaw.*

/** The archive, the holds on it, and a person's request. */
private class Archive(json: JsonObject) {
    val on: LocalDate = LocalDate.parse(json["on"].asString)
    val records: List<JsonObject> = json["records"].asJsonArray.map { it.asJsonObject }
    val holds: JsonElement = json["holds"]
    val request: JsonObject = json["request"].asJsonObject

    /** Something with the holds on all records. */
    fun held(json: JsonObject): String = json.deepCopy().apply { add("holds", holds) }.toString()

    /** A record of the archive. */
    fun record(id: String): KeptRecord = KeptRecord.fromJson(held(records.first { it["id"].asString == id }))

    /** Records in an object, as a set of them and a request have them. */
    fun with(records: List<JsonObject>, json: JsonObject): String =
        held(json.deepCopy().apply { add("records", JsonArray().also { all -> records.forEach(all::add) }) })
}

fun main(arguments: Array<String>) {
    val cases = Path.of(arguments.single())
    val archive = Archive(JsonParser.parseString(Files.readString(cases.resolve("leave-archive.json"))).asJsonObject)
    val book = Rulebook.bundled().withPackJson("company-schedule.json", Files.readString(cases.resolve("company-schedule.json")))
    val on = archive.on

    val ana = archive.record("r-01")
    val ben = archive.record("r-04")
    println("1. May Ana's leave file of 2022 go?\n\n${book.retain(ana, on).text()}")
    val then = LocalDate.of(2026, 2, 20)
    println("2. Might Ben's have gone on $then, by what was known then?\n\n${book.retain(ben, then, knownOn = then).text()}")
    println("3. The same day by what is known now:\n\n${book.retain(ben, then, knownOn = on).text()}")

    val everything = Records.fromJson(archive.with(archive.records, JsonObject()))
    println("4. What becomes of the archive?\n\n${book.sweep(everything, on).text()}")

    val hers = archive.records.filter { it["subject"].asString == ana.subject }
    val request = RightsRequest.fromJson(archive.with(hers, archive.request))
    println("5. Ana asks to have everything erased:\n\n${book.rights(request, "us-ca-ccpa", on).text()}")

    val leave = Case.fromJson(Files.readString(cases.resolve("california-pregnancy.json")))
    println("6. Which records does a leave make?\n\n${book.leaveRecords(leave, LocalDate.of(2026, 1, 5)).text()}")
}
