package org.leavelaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The API as a user of Java meets it. */
class JavaUseTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 5);
    private static final Rulebook BOOK = Leavelaw.bundled();

    private static Case.Builder ana() {
        return Case.builder()
            .employer(Employer.builder().kind(EmployerKind.PRIVATE).leaveYearEverywhere(LeaveYear.ROLLING).noHolidays().designatesOnTime()
                .spouseLimit(SpouseLimit.NOT_APPLIED).build())
            .worksIn("us-ca").employedSince(LocalDate.of(2022, 3, 7)).schedule(Schedule.monFri(8))
            .headcount(120).headcountWithin75Miles(120).hoursWorked12MonthsBefore(ASKED, new BigDecimal("1930"))
            .hoursWorked12MonthsBefore(LocalDate.of(2026, 3, 18), new BigDecimal("1522"))
            .hoursWorked12MonthsBefore(LocalDate.of(2026, 11, 2), new BigDecimal("1344"))
            .noEarlierAbsences().born(LocalDate.of(2026, 2, 4))
            .leave(Block.of(Reason.PREGNANCY_INCAPACITY, ASKED).through(LocalDate.of(2026, 3, 17)))
            .leave(Block.of(Reason.BONDING, LocalDate.of(2026, 3, 18)).workdays(40))
            .leave(Block.of(Reason.BONDING, LocalDate.of(2026, 11, 2)).workdays(20))
            .highestQuarterWages(new BigDecimal("20800")).insuredBy("us-ca-sdi-pfl")
            .claim(Claim.of("us-ca-sdi-pfl/di", ASKED).through(LocalDate.of(2026, 3, 17)))
            .claim(Claim.of("us-ca-sdi-pfl/pfl", LocalDate.of(2026, 3, 18)).weeks(6));
    }

    @Test
    void thePlanOfTheCalifornianPregnancy() {
        Plan plan = BOOK.leavePlan(ana().build(), ASKED);
        MeterAnswer weeks = plan.getLaws().get("us-fmla").getMeters().get("twelve-weeks");
        assertEquals(LocalDate.of(2026, 3, 27), weeks.getExhaustedEndOf());
        Rational used = weeks.getAt().get(LocalDate.of(2026, 3, 17)).getUsedWeeks();
        assertEquals("52/5", used.toString());
        assertEquals(new BigDecimal("10.40"), used.toBigDecimal(2, RoundingMode.UNNECESSARY));
    }

    @Test
    void theResultIsSealed() {
        assertTrue(Decided.class.isSealed());
        assertInstanceOf(Decided.Yes.class, BOOK.leaveEligibility(ana().build(), "us-fmla", ASKED).getResult());
        Eligibility answer = BOOK.leaveEligibility(ana().hoursWorked(List.of()).build(), "us-fmla", ASKED);
        if (answer.getResult() instanceof Decided.Unknown unknown) {
            assertEquals("hours-worked-12-months", unknown.getMissing().get(0).getFact());
            assertEquals("/case/hours_worked", unknown.getMissing().get(0).getAt());
        } else {
            throw new AssertionError("without the hours it cannot be known");
        }
        assertThrows(IllegalStateException.class, () -> answer.getOutcome().toBoolean());
    }

    @Test
    void aMistakeHasItsCodeAndItsPlace() {
        Case wrong = ana().hoursWorked(List.of(HoursWorked.builder(new BigDecimal("1249.99995")).months(12).before(ASKED).build())).build();
        LeavelawException refused = assertThrows(LeavelawException.class, () -> BOOK.leavePlan(wrong, ASKED));
        assertEquals(Code.TOO_PRECISE, refused.getCode());
        assertEquals("/case/hours_worked/0/hours", refused.getAt());
        assertFalse(refused.getMessage().contains("1249"));
    }

    @Test
    void theBuilderMakesWhatKotlinNames() {
        Case bare = Case.builder().worksIn("us-ca").absences().build();
        assertEquals("{\"absences\":[],\"places\":[{\"state\":\"us-ca\"}]}", bare.toJson());
        assertEquals(bare, Case.fromJson(bare.toJson()));
        assertEquals("{\"absences\":[],\"absences_complete_from\":\"2022-03-07\",\"places\":[{\"state\":\"us-ca\"}],"
            + "\"service\":{\"periods\":[{\"from\":\"2022-03-07\"}]}}", bare.toBuilder().employedSince(LocalDate.of(2022, 3, 7)).build().toJson());
        Employer two = Employer.builder().leaveYear("us-fmla", LeaveYear.ROLLING).leaveYear("us-ca-cfra", LeaveYear.fixed("07-01")).build();
        assertEquals("{\"employer\":{\"leave_year\":{\"us-ca-cfra\":{\"fixed\":\"07-01\"},\"us-fmla\":\"rolling\"}}}",
            Case.builder().employer(two).build().toJson());
        Case child = Case.builder().leave(Block.of(Reason.FAMILY_CARE, ASKED).forMember("child").weeks(2).id("L-1").noticeOn(ASKED)).build();
        assertEquals("{\"leave\":[{\"first_day\":\"2026-01-05\",\"for\":{\"member\":\"child\"},\"id\":\"L-1\",\"notice_on\":\"2026-01-05\","
            + "\"reason\":\"family-care\",\"weeks\":\"2\"}]}", child.toJson());
        KeptRecord record = KeptRecord.builder().class_("payroll.register").dates("last-entry", ASKED).build();
        assertEquals(record, KeptRecord.fromJson(record.toJson()));
    }

    @Test
    void noFactIsPrinted() {
        Case ana = ana().build();
        assertEquals("Case(..)", ana.toString());
        assertEquals("[Block(..), Block(..), Block(..)]", ana.getLeave().toString());
        assertEquals("Plan(..)", BOOK.leavePlan(ana, ASKED).toString());
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        assertTrue(BOOK.laws(ASKED).getHeld().containsKey("us-fmla"));
        assertTrue(BOOK.laws("us-ca", ASKED).getHeld().containsKey("us-ca-cfra"));
        assertFalse(BOOK.facts(AskName.LEAVE_ELIGIBILITY, "us-fmla", ASKED).getFacts().isEmpty());
        Receipt receipt = BOOK.receipt(Requests.laws("us-ca", ASKED));
        assertTrue(BOOK.replay(receipt).getSame());
    }

    @Test
    void threadsShareARulebook() {
        Plan expected = BOOK.leavePlan(ana().build(), ASKED);
        var calls = IntStream.range(0, 32).mapToObj(i -> CompletableFuture.supplyAsync(() -> BOOK.leavePlan(ana().build(), ASKED))).toList();
        calls.forEach(call -> assertEquals(expected, call.join()));
    }
}
