// The same plan, asked for in Java. `--json` prints the plan itself.

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.leavelaw.*;

final class LeavePlanInJava {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate BONDING = LocalDate.of(2026, 3, 18);
    private static final LocalDate AGAIN = LocalDate.of(2026, 11, 2);

    private static Employer acme() {
        return Employer.builder()
            .kind(EmployerKind.PRIVATE)
            .leaveYear("us-fmla", LeaveYear.ROLLING)
            .leaveYear("us-ca-cfra", LeaveYear.ROLLING)
            .spouseLimit(SpouseLimit.NOT_APPLIED)
            .noHolidays()
            .designatesOnTime()
            .build();
    }

    private static Block told(Block block, LocalDate on) {
        return block.noticeOn(on).employerKnewOn(on).toBuilder().dateKnownOn(on).foreseeable(YesNo.YES).build();
    }

    private static Case ana() {
        LocalDate november = LocalDate.of(2025, 11, 24);
        return Case.builder()
            .employer(acme())
            .worksIn("us-ca")
            .employedSince(LocalDate.of(2022, 3, 7))
            .noEarlierAbsences()
            .schedule(Schedule.monFri(8))
            .headcount(120)
            .headcountWithin75Miles(120)
            .hoursWorked12MonthsBefore(FIRST, new BigDecimal("1930"))
            .hoursWorked12MonthsBefore(BONDING, new BigDecimal("1522"))
            .hoursWorked12MonthsBefore(AGAIN, new BigDecimal("1344"))
            .born(LocalDate.of(2026, 2, 4))
            .leave(told(Block.of(Reason.PREGNANCY_INCAPACITY, FIRST).through(LocalDate.of(2026, 3, 17)).id("disability"), november))
            .leave(told(Block.of(Reason.BONDING, BONDING).workdays(40).id("bond-1"), november))
            .leave(told(Block.of(Reason.BONDING, AGAIN).workdays(20).id("bond-2"), LocalDate.of(2026, 9, 21)))
            .highestQuarterWages(new BigDecimal("20800"))
            .insuredBy("us-ca-sdi-pfl")
            .claim(Claim.of("us-ca-sdi-pfl/di", FIRST).through(LocalDate.of(2026, 3, 17)))
            .claim(Claim.of("us-ca-sdi-pfl/pfl", BONDING).weeks(6))
            .claim(Claim.of("us-ca-sdi-pfl/pfl", AGAIN).weeks(2))
            .certification(CertificationEntry.builder()
                .leave("disability")
                .kind(CertificationKind.MEDICAL)
                .askedOn(LocalDate.of(2025, 11, 25))
                .receivedOn(LocalDate.of(2025, 12, 8))
                .complete(YesNo.YES)
                .build())
            .build();
    }

    public static void main(String[] arguments) {
        Plan plan = Leavelaw.bundled().leavePlan(ana(), FIRST);
        System.out.print(List.of(arguments).contains("--json") ? plan.toJson() + "\n" : plan.text());
    }
}
