package org.leavelaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the README shows is what runs here; {@link ReadmeTest} compares the two. */
class ReadmeInJavaTest {
    @Test
    void java() {
        // readme
        Rulebook book = Leavelaw.bundled();
        LocalDate first = LocalDate.of(2026, 1, 5);
        Case ana = Case.builder()
            .employer(Employer.ofKind(EmployerKind.PRIVATE)).headcount(120).headcountWithin75Miles(120)
            .employedSince(LocalDate.of(2022, 3, 7)).hoursWorked12MonthsBefore(first, new BigDecimal("1249.9"))
            .leave(Block.of(Reason.BONDING, first).workdays(20))
            .build();
        Eligibility may = book.leaveEligibility(ana, "us-fmla", first);
        String said = may.getResult() instanceof Decided.Unknown open
            ? "first ask for " + open.getMissing().get(0).getFact()
            : may.getOutcome() + ": " + may.getTests().get("hours-of-service").getCites();
        // end
        assertEquals("no: [29 USC 2611(2)(A)(ii), 29 CFR 825.110(a)(2)]", said);
    }
}
