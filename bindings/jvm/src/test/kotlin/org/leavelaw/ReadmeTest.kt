package org.leavelaw

import java.math.BigDecimal
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the README shows is what runs here. */
class ReadmeTest {
    private val printed = StringBuilder()

    private fun println(line: String) {
        printed.appendLine(line)
    }

    @Test
    fun kotlin() {
        // readme
        val book = Rulebook.bundled()
        val ana = Case(
            employer = Employer(kind = listOf(EmployerKind.PRIVATE)),
            service = Service.since(LocalDate.of(2022, 3, 7)),
            headcount = Headcount.of(total = 120, within75Miles = 120),
            hoursWorked = listOf(HoursWorked(months = 12, before = LocalDate.of(2026, 1, 5), hours = BigDecimal("1930"))),
            leave = listOf(Block.of(Reason.BONDING, LocalDate.of(2026, 1, 5)).workdays(20)),
        )
        when (val may = book.leaveEligibility(ana, "us-fmla", on = LocalDate.of(2026, 1, 5)).result) {
            Decided.Yes -> println("eligible")
            Decided.No -> println("not eligible")
            is Decided.Unknown -> println("first ask for ${may.missing.map { it.fact }}")
        }
        // end
        assertEquals("eligible\n", printed.toString())
        shown("kotlin", "src/test/kotlin/org/leavelaw/ReadmeTest.kt")
    }

    @Test
    fun java() = shown("java", "src/test/java/org/leavelaw/ReadmeInJavaTest.java")

    /** The README holds the lines between the two marks. */
    private fun shown(language: String, source: String) {
        val lines = Files.readAllLines(Path.of(source)).dropWhile { it.trim() != "// readme" }.drop(1).takeWhile { it.trim() != "// end" }
        val snippet = lines.joinToString("\n").trimIndent()
        assertTrue(snippet.lines().size > 5, "$source has no snippet")
        val readme = Files.readString(Path.of("README.md"))
        assertTrue(readme.contains("```$language\n$snippet\n```"), "README.md does not show what $source runs:\n$snippet")
    }
}
