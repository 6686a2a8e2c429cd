package org.leavelaw

import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.leavelaw.vectors.Library
import org.leavelaw.vectors.Typed
import org.leavelaw.vectors.compare
import org.leavelaw.vectors.spoiled

/** Every live vector, through the typed classes. */
class VectorsTest {
    private val library = Library(Path.of(System.getProperty("leavelaw.vectors")))

    @Test
    fun everyVectorPassesAndFailsWhenItIsSpoiled() {
        val typed = Typed(Rulebook.bundled())
        val problems = mutableListOf<String>()
        var passed = 0
        var spoilt = 0
        for (run in library.runs) {
            val answer = typed.decide(run)
            val mismatches = compare(run.expect, answer)
            val blind = spoiled(run.expect).onEach { spoilt += 1 }.filter { (_, expect) -> compare(expect, answer).isEmpty() }
            if (mismatches.isEmpty() && blind.isEmpty()) passed += 1
            problems += mismatches.map { "${run.id}: $it" } + blind.map { (at, _) -> "${run.id}: spoiled at $at and still matches" }
        }
        println("$spoilt spoiled expectations; ${typed.calls} typed calls, ${typed.asData} requests that only stored data can say")
        println("${library.size} vectors, ${library.runs.size} runs, $passed passed")
        assertTrue(problems.isEmpty(), problems.joinToString("\n"))
        assertTrue(library.runs.size > 100 && spoilt > library.runs.size, "the vectors were not found")
    }
}
