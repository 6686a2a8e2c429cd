package org.leavelaw

import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate

/**
 * Microseconds of one typed call: the median of many, after the virtual machine has compiled it. Run by hand, with a case as the only argument:
 *
 * `mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test -Dexec.mainClass=org.leavelaw.MicrosecondsKt
 * -Dexec.args=../../examples/cases/california-pregnancy.json`
 */
fun main(arguments: Array<String>) {
    val begin = System.nanoTime()
    val book = Rulebook.bundled()
    val case = Case.fromJson(Files.readString(Path.of(arguments.single())))
    val on = LocalDate.of(2026, 1, 5)
    book.leavePlan(case, on)
    println("first typed plan, with loading the library: %,d us".format((System.nanoTime() - begin) / 1000))
    median("typed leaveEligibility") { book.leaveEligibility(case, "us-fmla", on) }
    median("  of it, the request as text") { Requests.leaveEligibility(case, "us-fmla", on) }
    val eligibility = Requests.leaveEligibility(case, "us-fmla", on)
    median("  of it, the library behind its border") { book.text(eligibility) }
    median("typed leavePlan") { book.leavePlan(case, on) }
    val plan = Requests.leavePlan(case, on)
    median("  of it, the library behind its border") { book.text(plan) }
}

private fun median(name: String, call: () -> Any) {
    val until = System.nanoTime() + 4_000_000_000
    while (System.nanoTime() < until) call()
    val times = LongArray(2001) {
        val begin = System.nanoTime()
        call()
        System.nanoTime() - begin
    }.sorted()
    println("%-40s %8.1f us".format(name, times[times.size / 2] / 1000.0))
}
