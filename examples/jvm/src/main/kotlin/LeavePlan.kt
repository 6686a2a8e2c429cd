// A real leave, planned: the same Californian pregnancy as in `examples/cases`, written with the classes of the library.
// `--json` prints the plan itself.

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.*

private val told = LocalDate.of(2025, 11, 24)

private val acme = Employer(
    kind = listOf(EmployerKind.PRIVATE),
    leaveYear = mapOf("us-fmla" to LeaveYear.ROLLING, "us-ca-cfra" to LeaveYear.ROLLING),
    holidays = emptyList(),
    designates = Designates.ON_TIME,
    spouseLimit = SpouseLimit.NOT_APPLIED,
)

private fun told(block: Block, on: LocalDate) =
    block.copy(dateKnownOn = on, noticeOn = on, employerKnewOn = on, foreseeable = YesNo.YES)

private fun worked(before: LocalDate, hours: String) = HoursWorked(months = 12, before = before, hours = BigDecimal(hours))

private val ana = Case(
    employer = acme,
    places = listOf(Place(state = "us-ca")),
    service = Service.since(LocalDate.of(2022, 3, 7)),
    schedule = listOf(Schedule.monFri(8)),
    headcount = Headcount.of(total = 120, within75Miles = 120),
    hoursWorked = listOf(
        worked(LocalDate.of(2026, 1, 5), "1930"),
        worked(LocalDate.of(2026, 3, 18), "1522"),
        worked(LocalDate.of(2026, 11, 2), "1344"),
    ),
    absences = emptyList(),
    absencesCompleteFrom = LocalDate.of(2022, 3, 7),
    events = Events(birth = listOf(Event(LocalDate.of(2026, 2, 4)))),
    leave = listOf(
        told(Block.of(Reason.PREGNANCY_INCAPACITY, LocalDate.of(2026, 1, 5)).through(LocalDate.of(2026, 3, 17)).id("disability"), told),
        told(Block.of(Reason.BONDING, LocalDate.of(2026, 3, 18)).workdays(40).id("bond-1"), told),
        told(Block.of(Reason.BONDING, LocalDate.of(2026, 11, 2)).workdays(20).id("bond-2"), LocalDate.of(2026, 9, 21)),
    ),
    wages = Wages(highestQuarter = BigDecimal("20800")),
    insuredBy = listOf("us-ca-sdi-pfl"),
    claims = listOf(
        Claim.of("us-ca-sdi-pfl/di", LocalDate.of(2026, 1, 5)).through(LocalDate.of(2026, 3, 17)),
        Claim.of("us-ca-sdi-pfl/pfl", LocalDate.of(2026, 3, 18)).weeks(6),
        Claim.of("us-ca-sdi-pfl/pfl", LocalDate.of(2026, 11, 2)).weeks(2),
    ),
    certification = listOf(
        CertificationEntry(
            leave = "disability",
            kind = CertificationKind.MEDICAL,
            askedOn = LocalDate.of(2025, 11, 25),
            receivedOn = LocalDate.of(2025, 12, 8),
            complete = YesNo.YES,
        ),
    ),
)

fun main(arguments: Array<String>) {
    val plan = Rulebook.bundled().leavePlan(ana, on = LocalDate.of(2026, 1, 5))
    print(if ("--json" in arguments) plan.toJson() + "\n" else plan.text())
}
