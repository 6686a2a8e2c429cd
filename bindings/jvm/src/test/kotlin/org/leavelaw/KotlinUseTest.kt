package org.leavelaw

import java.math.BigDecimal
import java.math.RoundingMode
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test

/** The API as a user of Kotlin meets it. */
class KotlinUseTest {
    private val book = Rulebook.bundled()
    private val asked = LocalDate.of(2026, 1, 5)

    private fun worked(before: LocalDate, hours: String) = HoursWorked(months = 12, before = before, hours = BigDecimal(hours))

    private val ana = Case(
        employer = Employer(
            kind = listOf(EmployerKind.PRIVATE), leaveYear = mapOf("*" to LeaveYear.ROLLING), holidays = emptyList(), designates = Designates.ON_TIME,
            spouseLimit = SpouseLimit.NOT_APPLIED,
        ),
        places = listOf(Place(state = "us-ca")),
        service = Service.since(LocalDate.of(2022, 3, 7)),
        schedule = listOf(Schedule.monFri(8)),
        headcount = Headcount.of(total = 120, within75Miles = 120),
        hoursWorked = listOf(worked(asked, "1930"), worked(LocalDate.of(2026, 3, 18), "1522"), worked(LocalDate.of(2026, 11, 2), "1344")),
        absences = emptyList(),
        absencesCompleteFrom = LocalDate.of(2022, 3, 7),
        events = Events(birth = listOf(Event(LocalDate.of(2026, 2, 4)))),
        leave = listOf(
            Block(reason = Reason.PREGNANCY_INCAPACITY, firstDay = asked, lastDay = LocalDate.of(2026, 3, 17)),
            Block(reason = Reason.BONDING, firstDay = LocalDate.of(2026, 3, 18), workdays = 40),
            Block(reason = Reason.BONDING, firstDay = LocalDate.of(2026, 11, 2), workdays = 20),
        ),
    )

    @Test
    fun thePlanOfTheCalifornianPregnancy() {
        val plan = book.leavePlan(ana, on = asked)
        val weeks = plan.laws.getValue("us-fmla").meters.getValue("twelve-weeks")
        assertEquals(LocalDate.of(2026, 3, 27), weeks.exhaustedEndOf)
        val used = weeks.at.getValue(LocalDate.of(2026, 3, 17)).usedWeeks!!
        assertEquals("52/5", used.toString())
        assertEquals(BigDecimal("10.4"), used.toBigDecimal(1, RoundingMode.UNNECESSARY))
        assertEquals(setOf("us-ca-cfra", "us-ca-pdl", "us-fmla"), plan.laws.keys.filter { plan.laws.getValue(it).meters.isNotEmpty() }.toSet())
    }

    @Test
    fun theResultIsOneOfThree() {
        val said = when (val result = book.leaveEligibility(ana, "us-fmla", asked).result) {
            Decided.Yes -> "yes"
            Decided.No -> "no"
            is Decided.Unknown -> "needs ${result.missing.map { it.fact }}"
        }
        assertEquals("yes", said)
    }

    @Test
    fun whatNobodySaidIsMissing() {
        val answer = book.leaveEligibility(ana.copy(hoursWorked = null), "us-fmla", asked)
        val open = answer.result as Decided.Unknown
        assertEquals("hours-worked-12-months", open.missing.first().fact)
        assertEquals("/case/hours_worked", open.missing.first().at)
        assertThrows(IllegalStateException::class.java) { answer.outcome.toBoolean() }
        assertTrue(Tri.YES.toBoolean())
        assertFalse(Tri.NO.toBoolean())
    }

    @Test
    fun anOutcomeInWordsHasItsOwnResult() {
        val may = book.leaveMay(ana, "us-fmla", Act.RESTORE, asked)
        when (val result = may.result) {
            is Outcome.Known -> assertNotEquals(ConductOutcome.UNKNOWN, result.word)
            is Outcome.Unknown -> assertTrue(result.missing.isNotEmpty() || result.judgment.isNotEmpty())
        }
    }

    @Test
    fun aMistakeHasItsCodeAndItsPlace() {
        val wrong = ana.copy(hoursWorked = listOf(HoursWorked(months = 12, before = asked, hours = BigDecimal("1249.99995"))))
        val refused = assertThrows(LeavelawException::class.java) { book.leaveEligibility(wrong, "us-fmla", asked) }
        assertEquals(Code.TOO_PRECISE, refused.code)
        assertEquals("/case/hours_worked/0/hours", refused.at)
        assertTrue(refused.expected.isNotEmpty() && refused.report.startsWith("error[too-precise]"))
        assertFalse(refused.toString().contains("1249"))
        assertEquals(Code.UNKNOWN_ID, assertThrows(LeavelawException::class.java) { book.leaveEligibility(ana, "us-fmlaa", asked) }.code)
    }

    @Test
    fun aPackWithSeveralMistakesSaysAll() {
        val pack = "id = \"acme\"\ntitel = \"Acme\"\n"
        val refused = assertThrows(LeavelawException::class.java) { book.withPack("acme.toml", pack) }
        assertEquals(Code.PACK_UNKNOWN_KEY, refused.code)
        assertTrue(refused.report.contains("acme.toml:2:1"))
    }

    @Test
    fun numbersAreExact() {
        val week = Schedule.monFri(BigDecimal("7.33"))
        val again = Case.fromJson(Case(schedule = listOf(week)).toJson())
        assertEquals(BigDecimal("7.33"), again.schedule!!.single().hours!!.mon)
        assertEquals("1/3", Rational.of(2, 6).toString())
        assertEquals(Rational.of(52, 5), Rational.parse("10.4"))
        assertEquals(Rational.of(120), Rational.of(BigDecimal("1.2E2")))
        assertEquals(BigDecimal("0.33"), Rational.of(1, 3).toBigDecimal(2, RoundingMode.HALF_UP))
        assertThrows(ArithmeticException::class.java) { Rational.of(1, 3).toBigDecimalExact() }
        assertThrows(ArithmeticException::class.java) { Rational.of(1, 0) }
        val test = book.leaveEligibility(ana, "us-fmla", asked).tests.getValue("hours-of-service")
        assertEquals(Value.Seconds(1930 * 3600), test.observed)
        assertEquals(Value.Seconds(4500000), test.required)
    }

    @Test
    fun noFactIsPrinted() {
        val plan = book.leavePlan(ana, asked)
        val entitlements = plan.laws.values.first().entitlements
        val shown = listOf(ana, ana.leave, ana.employer, ana.service, plan, plan.laws, entitlements, Reason.BONDING, plan.madeWith)
        val facts = listOf("2026", "120", "1930", "bonding", "PRIVATE", "us-ca", "yes")
        for (text in shown.map { it.toString() }) {
            val masked = text.replace("us-ca-cfra=", "").replace("us-ca-pdl=", "").replace("us-ca-sdi-pfl=", "")
            facts.forEach { fact -> assertFalse(masked.contains(fact), "$fact is printed: $text") }
        }
        assertEquals("Case(..)", ana.toString())
        assertEquals("Value.Seconds(..)", Value.Seconds(3).toString())
    }

    @Test
    fun inputsAndAnswersAreStoredAndRead() {
        assertEquals(ana, Case.fromJson(ana.toJson()))
        val short = Case.fromJson("""{"employer": {"kind": "private"}, "events": {"birth": "2026-02-04"}}""")
        assertEquals(listOf(EmployerKind.PRIVATE), short.employer!!.kind)
        assertEquals(listOf(Event(LocalDate.of(2026, 2, 4))), short.events!!.birth)
        val plan = book.leavePlan(ana, asked)
        assertEquals(plan, Plan.fromJson(plan.toJson()))
        assertEquals(plan, Answer.fromJson(plan.toJson()))
        assertEquals(Code.WRONG_TYPE, assertThrows(LeavelawException::class.java) { Eligibility.fromJson(plan.toJson()) }.code)
        assertEquals(Code.BAD_JSON, assertThrows(LeavelawException::class.java) { Case.fromJson("{") }.code)
    }

    @Test
    fun aReceiptIsMadeAgain() {
        val request = Requests.leavePlan(ana, asked)
        val receipt = Receipt.fromJson(book.receipt(request).toJson())
        assertTrue(book.replay(receipt).same)
        assertEquals(book.leavePlan(ana, asked), book.decide(Request.fromJson(request.toJson())))
        val less = book.only("us-fmla").replay(receipt)
        assertFalse(less.same)
        assertEquals("rulebook", less.because)
        assertTrue(less.changes.isNotEmpty())
    }

    @Test
    fun theRulebookSaysWhatItHolds() {
        assertTrue(book.packs().any { it.id == "us-fmla" && it.place == "us" })
        assertTrue(book.cites("us-fmla/hours-of-service").flatMap { it.cites }.any { it.contains("825.110") })
        assertEquals(listOf("us-fmla"), book.only("us-fmla").packs().map { it.id })
        assertEquals(book.hash, Rulebook.empty().withImage(book.toImage()).hash)
        assertNotEquals(book.hash, book.only("us-fmla").hash)
        assertTrue(book.laws(place = "us-ca", on = asked).held.containsKey("us-ca-cfra"))
        assertTrue(book.facts(AskName.LEAVE_ELIGIBILITY, law = "us-fmla", case = Case(places = ana.places), on = asked).facts.isNotEmpty())
    }

    @Test
    fun theMannerIsAnotherRulebook() {
        assertTrue(book.leaveEligibility(ana, "us-fmla", asked).explanation.isEmpty())
        assertTrue(book.explaining().leaveEligibility(ana, "us-fmla", asked).explanation.isNotEmpty())
        assertTrue(book.leaveEligibility(ana, "us-fmla", asked).presumed.isNotEmpty())
        assertTrue(book.strict().leaveEligibility(ana, "us-fmla", asked).presumed.isEmpty())
        val assuming = book.assuming("us-fmla/hours-of-service", Tri.NO).leaveEligibility(ana, "us-fmla", asked)
        assertSame(Decided.No, assuming.result)
        assertEquals("us-fmla/hours-of-service", assuming.assumed.single().test)
    }

    @Test
    fun threadsShareARulebook() {
        val expected = book.leavePlan(ana, asked)
        val pool = Executors.newFixedThreadPool(8)
        try {
            val calls = List(64) { Callable { book.leavePlan(ana, asked) } }
            pool.invokeAll(calls).forEach { assertEquals(expected, it.get()) }
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun wordsAndReasonsAreSpelledAsInTheContract() {
        assertSame(Reason.BONDING, Reason.of("bonding"))
        assertEquals(Reason.of("x-acme"), Reason.of("x-acme"))
        assertEquals("pregnancy/incapacity", Reason.PREGNANCY_INCAPACITY.word)
        assertEquals(Act.GIVE_NOTICE, Act.of("give-notice"))
        assertThrows(IllegalArgumentException::class.java) { Act.of("give") }
        assertEquals(LeaveYear.fixed("07-01"), LeaveYear.Fixed("07-01"))
        val unknown = ana.copy(leave = listOf(Block.of(Reason.of("no-reason"), asked).through(asked)))
        val refused = assertThrows(LeavelawException::class.java) { book.leavePlan(unknown, asked) }
        assertEquals(Code.UNKNOWN_WORD, refused.code)
        assertEquals("/case/leave/0/reason", refused.at)
    }

    @Test
    fun aListThatIsEmptyMeansNone() {
        assertEquals("""{"absences":[]}""", Case(absences = emptyList()).toJson())
        assertEquals("{}", Case().toJson())
        assertEquals(emptyList<Absence>(), Case.fromJson("""{"absences":[]}""").absences ?: fail("none became unknown"))
    }
}
