// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

/// Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
public struct Absence: Fact {
    /// The reason, as a ground with its kind.
    public var reason: Reason?
    /// The person for whom it is: a member of `family` by id, or that person's own facts.
    public var `for`: PersonRef?
    /// The id of the event it belongs to, where there are several.
    public var event: String?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The day.
    public var day: CalendarDay?
    /// The Monday of the week it lies in.
    public var weekOf: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How many of the person's own workdays.
    public var workdays: Int?
    /// A number of weeks.
    public var weeks: Rational?
    /// A number of days.
    public var days: Rational?
    /// How many hours, on `day` or in the week of `week_of`.
    public var hours: Hours?
    /// When the time off begins, as `HH:MM`.
    public var startTime: String?
    /// When the time off ends, as `HH:MM`.
    public var endTime: String?
    /// How many whole minutes.
    public var minutes: Int?
    /// The appointment itself, and the minutes of the way to it, each way.
    public var visit: Visit?
    /// In one piece, in several, or by shorter days or weeks.
    public var mode: Mode?
    /// Has the employer agreed to leave taken in this way?
    public var agreedByEmployer: YesNo?
    /// The health condition behind it; another `id` is another reason.
    public var condition: HealthCondition?
    /// Is it medically necessary to take the leave in this way?
    public var medicallyNecessary: YesNo?
    /// What the time off for safety is used for.
    public var purpose: SafePurpose?
    /// Whose court it is.
    public var court: CourtKind?
    /// The day on which the leave was asked for.
    public var requestedOn: CalendarDay?
    /// The day on which the employee gave notice.
    public var noticeOn: CalendarDay?
    /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    public var employerKnewOn: CalendarDay?
    /// The first day on which the employee could give notice.
    public var couldNotifyOn: CalendarDay?
    /// Could the need be foreseen?
    public var foreseeable: YesNo?
    /// The day since which the need was known.
    public var foreseeableSince: CalendarDay?
    /// The day since which the date was known; absent: as long as the need.
    public var dateKnownOn: CalendarDay?
    /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    public var knewNoticeDuty: YesNo?
    /// Was it an emergency, so that no notice could be given?
    public var emergency: YesNo?
    /// In which form the leave was asked for.
    public var form: String?
    /// The day on which the employee came back.
    public var returnedOn: CalendarDay?
    /// The day on which it was called off.
    public var cancelledOn: CalendarDay?
    /// Further reasons of the same leave.
    public var also: [Reason]?
    /// How much of it the reason itself takes.
    public var needed: Needed?
    /// The paid leave plans it draws on, in order.
    public var drawsOn: [String]?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
    public var charged: [String]?
    /// Was it paid?
    public var paid: YesNo?
    /// By what it was covered: a holiday, a closure, another benefit.
    public var coveredBy: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        reason: Reason? = nil,
        `for`: PersonRef? = nil,
        event: String? = nil,
        firstDay: CalendarDay? = nil,
        day: CalendarDay? = nil,
        weekOf: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        workdays: Int? = nil,
        weeks: Rational? = nil,
        days: Rational? = nil,
        hours: Hours? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        minutes: Int? = nil,
        visit: Visit? = nil,
        mode: Mode? = nil,
        agreedByEmployer: YesNo? = nil,
        condition: HealthCondition? = nil,
        medicallyNecessary: YesNo? = nil,
        purpose: SafePurpose? = nil,
        court: CourtKind? = nil,
        requestedOn: CalendarDay? = nil,
        noticeOn: CalendarDay? = nil,
        employerKnewOn: CalendarDay? = nil,
        couldNotifyOn: CalendarDay? = nil,
        foreseeable: YesNo? = nil,
        foreseeableSince: CalendarDay? = nil,
        dateKnownOn: CalendarDay? = nil,
        knewNoticeDuty: YesNo? = nil,
        emergency: YesNo? = nil,
        form: String? = nil,
        returnedOn: CalendarDay? = nil,
        cancelledOn: CalendarDay? = nil,
        also: [Reason]? = nil,
        needed: Needed? = nil,
        drawsOn: [String]? = nil,
        entitlement: EntitlementKind? = nil,
        charged: [String]? = nil,
        paid: YesNo? = nil,
        coveredBy: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.reason = reason
        self.`for` = `for`
        self.event = event
        self.firstDay = firstDay
        self.day = day
        self.weekOf = weekOf
        self.lastDay = lastDay
        self.workdays = workdays
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.startTime = startTime
        self.endTime = endTime
        self.minutes = minutes
        self.visit = visit
        self.mode = mode
        self.agreedByEmployer = agreedByEmployer
        self.condition = condition
        self.medicallyNecessary = medicallyNecessary
        self.purpose = purpose
        self.court = court
        self.requestedOn = requestedOn
        self.noticeOn = noticeOn
        self.employerKnewOn = employerKnewOn
        self.couldNotifyOn = couldNotifyOn
        self.foreseeable = foreseeable
        self.foreseeableSince = foreseeableSince
        self.dateKnownOn = dateKnownOn
        self.knewNoticeDuty = knewNoticeDuty
        self.emergency = emergency
        self.form = form
        self.returnedOn = returnedOn
        self.cancelledOn = cancelledOn
        self.also = also
        self.needed = needed
        self.drawsOn = drawsOn
        self.entitlement = entitlement
        self.charged = charged
        self.paid = paid
        self.coveredBy = coveredBy
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case reason = "reason"
        case `for` = "for"
        case event = "event"
        case firstDay = "first_day"
        case day = "day"
        case weekOf = "week_of"
        case lastDay = "last_day"
        case workdays = "workdays"
        case weeks = "weeks"
        case days = "days"
        case hours = "hours"
        case startTime = "start_time"
        case endTime = "end_time"
        case minutes = "minutes"
        case visit = "visit"
        case mode = "mode"
        case agreedByEmployer = "agreed_by_employer"
        case condition = "condition"
        case medicallyNecessary = "medically_necessary"
        case purpose = "purpose"
        case court = "court"
        case requestedOn = "requested_on"
        case noticeOn = "notice_on"
        case employerKnewOn = "employer_knew_on"
        case couldNotifyOn = "could_notify_on"
        case foreseeable = "foreseeable"
        case foreseeableSince = "foreseeable_since"
        case dateKnownOn = "date_known_on"
        case knewNoticeDuty = "knew_notice_duty"
        case emergency = "emergency"
        case form = "form"
        case returnedOn = "returned_on"
        case cancelledOn = "cancelled_on"
        case also = "also"
        case needed = "needed"
        case drawsOn = "draws_on"
        case entitlement = "entitlement"
        case charged = "charged"
        case paid = "paid"
        case coveredBy = "covered_by"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What one absence costs, meter by meter, and how much of it is no leave.
public struct AbsenceUsage: Fact {
    /// The meters that hold the reason, each with what the absence costs.
    public var charged: [String: Charge]
    /// How much of it is protected.
    public var protectedSeconds: Int?
    /// How much of it is no leave: an errand beside the appointment.
    public var unprotectedSeconds: Int?
    /// How many days cost something.
    public var chargedDays: [CalendarDay]
    /// The week that the charge was measured against.
    public var weekSeconds: Int?
    /// The most that may be counted, whatever the increment.
    public var mostChargeableSeconds: Int?
    /// The clock times of the day that are leave.
    public var covered: ClockSpan?
    /// The ground or kinship as which it counts.
    public var `as`: String?
    /// How the law sees it: in one piece, in several, or reduced.
    public var mode: Mode?
    /// What each paid plan gives, in the order in which they are used.
    public var draws: [String: Int]
    /// How much pay may be cut for.
    public var deductedSeconds: Int?

    public init(
        charged: [String: Charge] = [:],
        protectedSeconds: Int? = nil,
        unprotectedSeconds: Int? = nil,
        chargedDays: [CalendarDay] = [],
        weekSeconds: Int? = nil,
        mostChargeableSeconds: Int? = nil,
        covered: ClockSpan? = nil,
        `as`: String? = nil,
        mode: Mode? = nil,
        draws: [String: Int] = [:],
        deductedSeconds: Int? = nil
    ) {
        self.charged = charged
        self.protectedSeconds = protectedSeconds
        self.unprotectedSeconds = unprotectedSeconds
        self.chargedDays = chargedDays
        self.weekSeconds = weekSeconds
        self.mostChargeableSeconds = mostChargeableSeconds
        self.covered = covered
        self.`as` = `as`
        self.mode = mode
        self.draws = draws
        self.deductedSeconds = deductedSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case charged = "charged"
        case protectedSeconds = "protected_seconds"
        case unprotectedSeconds = "unprotected_seconds"
        case chargedDays = "charged_days"
        case weekSeconds = "week_seconds"
        case mostChargeableSeconds = "most_chargeable_seconds"
        case covered = "covered"
        case `as` = "as"
        case mode = "mode"
        case draws = "draws"
        case deductedSeconds = "deducted_seconds"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.charged = try container.decodeIfPresent([String: Charge].self, forKey: .charged) ?? [:]
        self.protectedSeconds = try container.decodeIfPresent(Int.self, forKey: .protectedSeconds)
        self.unprotectedSeconds = try container.decodeIfPresent(Int.self, forKey: .unprotectedSeconds)
        self.chargedDays = try container.decodeIfPresent([CalendarDay].self, forKey: .chargedDays) ?? []
        self.weekSeconds = try container.decodeIfPresent(Int.self, forKey: .weekSeconds)
        self.mostChargeableSeconds = try container.decodeIfPresent(Int.self, forKey: .mostChargeableSeconds)
        self.covered = try container.decodeIfPresent(ClockSpan.self, forKey: .covered)
        self.`as` = try container.decodeIfPresent(String.self, forKey: .`as`)
        self.mode = try container.decodeIfPresent(Mode.self, forKey: .mode)
        self.draws = try container.decodeIfPresent([String: Int].self, forKey: .draws) ?? [:]
        self.deductedSeconds = try container.decodeIfPresent(Int.self, forKey: .deductedSeconds)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeUnlessEmpty(charged, forKey: .charged)
        try container.encodeIfPresent(protectedSeconds, forKey: .protectedSeconds)
        try container.encodeIfPresent(unprotectedSeconds, forKey: .unprotectedSeconds)
        try container.encodeUnlessEmpty(chargedDays, forKey: .chargedDays)
        try container.encodeIfPresent(weekSeconds, forKey: .weekSeconds)
        try container.encodeIfPresent(mostChargeableSeconds, forKey: .mostChargeableSeconds)
        try container.encodeIfPresent(covered, forKey: .covered)
        try container.encodeIfPresent(`as`, forKey: .`as`)
        try container.encodeIfPresent(mode, forKey: .mode)
        try container.encodeUnlessEmpty(draws, forKey: .draws)
        try container.encodeIfPresent(deductedSeconds, forKey: .deductedSeconds)
    }
}

/// Who wants to do something with the data.
public struct ActorOfData: Fact {
    /// A party of the tree, by its last word: `supervisor`.
    public var kind: String?
    /// In which capacity the data is held: the same company may be employer, plan and vendor.
    public var capacity: Capacity?

    public init(
        kind: String? = nil,
        capacity: Capacity? = nil
    ) {
        self.kind = kind
        self.capacity = capacity
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case capacity = "capacity"
    }
}

/// A correction of a balance by a person, up or down.
public struct Adjustment: Fact {
    /// The plan: a law or a company's own.
    public var plan: String
    /// The bank of the plan, where it has several.
    public var bank: String?
    /// The day.
    public var day: CalendarDay
    /// How many hours the balance changes by; below zero: it shrinks.
    public var hours: Hours
    /// Who.
    public var by: String?
    /// The reason, as a ground with its kind.
    public var reason: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        plan: String,
        bank: String? = nil,
        day: CalendarDay,
        hours: Hours,
        by: String? = nil,
        reason: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.plan = plan
        self.bank = bank
        self.day = day
        self.hours = hours
        self.by = by
        self.reason = reason
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case plan = "plan"
        case bank = "bank"
        case day = "day"
        case hours = "hours"
        case by = "by"
        case reason = "reason"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A person's approval or refusal of leave, perhaps beyond the law.
public struct Approval: Fact {
    /// The leave it is about, by its id; absent: all.
    public var leave: String
    /// The law it is about.
    public var law: String?
    /// Approved or refused.
    public var value: ApprovalValue
    /// Who.
    public var by: String?
    /// The day.
    public var on: CalendarDay?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// Does it give more than the law?
    public var beyondLaw: YesNo?
    /// The reason, as a ground with its kind.
    public var reason: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        leave: String,
        law: String? = nil,
        value: ApprovalValue,
        by: String? = nil,
        on: CalendarDay? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        beyondLaw: YesNo? = nil,
        reason: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.leave = leave
        self.law = law
        self.value = value
        self.by = by
        self.on = on
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.beyondLaw = beyondLaw
        self.reason = reason
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case leave = "leave"
        case law = "law"
        case value = "value"
        case by = "by"
        case on = "on"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case beyondLaw = "beyond_law"
        case reason = "reason"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region.
public struct Assertion: Fact {
    /// The name under which it is answered; without one its position in the list.
    public var id: String?
    /// This outcome never comes.
    public var never: DisclosureOutcome?
    /// No other outcome than this comes.
    public var always: DisclosureOutcome?
    /// Which requests are meant; absent: all.
    public var of: Region?

    public init(
        id: String? = nil,
        never: DisclosureOutcome? = nil,
        always: DisclosureOutcome? = nil,
        of: Region? = nil
    ) {
        self.id = id
        self.never = never
        self.always = always
        self.of = of
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case never = "never"
        case always = "always"
        case of = "of"
    }
}

/// Whether an assertion holds.
public struct AssertionAnswer: Fact {
    /// `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at.
    public var outcome: Tri
    /// A request for which it does not hold.
    public var counterexample: Example?
    /// How many combinations were decided; each stands for all that it leaves open.
    public var lookedAt: Int

    public init(
        outcome: Tri,
        counterexample: Example? = nil,
        lookedAt: Int
    ) {
        self.outcome = outcome
        self.counterexample = counterexample
        self.lookedAt = lookedAt
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case counterexample = "counterexample"
        case lookedAt = "looked_at"
    }
}

/// A test that the caller takes as decided.
public struct Assume: Fact {
    /// The test: `us-fmla/employer-covered`.
    public var test: String
    /// How it is decided.
    public var `is`: Tri

    public init(
        test: String,
        `is`: Tri
    ) {
        self.test = test
        self.`is` = `is`
    }

    private enum CodingKeys: String, CodingKey {
        case test = "test"
        case `is` = "is"
    }
}

/// A test that the caller took as decided.
public struct Assumed: Fact {
    /// The test, as `law/test`.
    public var test: String?
    /// How it was taken as decided.
    public var `is`: Tri?

    public init(
        test: String? = nil,
        `is`: Tri? = nil
    ) {
        self.test = test
        self.`is` = `is`
    }

    private enum CodingKeys: String, CodingKey {
        case test = "test"
        case `is` = "is"
    }
}

/// Average workdays in a week over a window.
public struct AverageDays: Fact {
    /// A number of days.
    public var days: Rational
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Rational,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Average weekly hours over a window, where the pattern of work varies.
public struct AverageHours: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// Hours a week, on average.
    public var hours: Hours
    /// What kind of hours are in the figure; absent: all hours actually worked.
    public var counting: [Counted]?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        hours: Hours,
        counting: [Counted]? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.hours = hours
        self.counting = counting
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case hours = "hours"
        case counting = "counting"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// The meters of a law at the end of the day.
public struct Balance: Answer {
    public static let ask = "leave.balance"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The meters, by id.
    public var meters: [String: MeterAnswer]
    /// What may be taken: the least that any meter leaves, in workweeks.
    public var availableWeeks: Rational?
    /// What may be taken, in time.
    public var availableSeconds: Int?
    /// What may be taken, in days.
    public var availableDays: Rational?
    /// The meters that leave the least.
    public var limitedBy: [String]
    /// The last whole workday asked for that the law protects before a gap.
    public var protectedThrough: CalendarDay?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        entitlement: EntitlementKind? = nil,
        meters: [String: MeterAnswer] = [:],
        availableWeeks: Rational? = nil,
        availableSeconds: Int? = nil,
        availableDays: Rational? = nil,
        limitedBy: [String] = [],
        protectedThrough: CalendarDay? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.entitlement = entitlement
        self.meters = meters
        self.availableWeeks = availableWeeks
        self.availableSeconds = availableSeconds
        self.availableDays = availableDays
        self.limitedBy = limitedBy
        self.protectedThrough = protectedThrough
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case entitlement = "entitlement"
        case meters = "meters"
        case availableWeeks = "available_weeks"
        case availableSeconds = "available_seconds"
        case availableDays = "available_days"
        case limitedBy = "limited_by"
        case protectedThrough = "protected_through"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.entitlement = try container.decodeIfPresent(EntitlementKind.self, forKey: .entitlement)
        self.meters = try container.decodeIfPresent([String: MeterAnswer].self, forKey: .meters) ?? [:]
        self.availableWeeks = try container.decodeIfPresent(Rational.self, forKey: .availableWeeks)
        self.availableSeconds = try container.decodeIfPresent(Int.self, forKey: .availableSeconds)
        self.availableDays = try container.decodeIfPresent(Rational.self, forKey: .availableDays)
        self.limitedBy = try container.decodeIfPresent([String].self, forKey: .limitedBy) ?? []
        self.protectedThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .protectedThrough)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(entitlement, forKey: .entitlement)
        try container.encodeUnlessEmpty(meters, forKey: .meters)
        try container.encodeIfPresent(availableWeeks, forKey: .availableWeeks)
        try container.encodeIfPresent(availableSeconds, forKey: .availableSeconds)
        try container.encodeIfPresent(availableDays, forKey: .availableDays)
        try container.encodeUnlessEmpty(limitedBy, forKey: .limitedBy)
        try container.encodeIfPresent(protectedThrough, forKey: .protectedThrough)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// One bank of a plan.
public struct BankAnswer: Fact {
    /// All banks together, whole seconds rounded down.
    public var balanceSeconds: Int?
    /// What may be used on that day, after waits and the use cap.
    public var usableSeconds: Int?

    public init(
        balanceSeconds: Int? = nil,
        usableSeconds: Int? = nil
    ) {
        self.balanceSeconds = balanceSeconds
        self.usableSeconds = usableSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case balanceSeconds = "balance_seconds"
        case usableSeconds = "usable_seconds"
    }
}

/// The quarters whose wages count.
public struct BasePeriod: Answer {
    public static let ask = "leave.base-period"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// The answer.
    public var outcome: Tri
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// A number of calendar quarters.
    public var quarters: [String]
    /// Which base period.
    public var kind: BasePeriodKind?
    /// The wages of the base period.
    public var wagesCents: Int?
    /// How many weeks count as base weeks.
    public var baseWeeks: Int?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        outcome: Tri,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        quarters: [String] = [],
        kind: BasePeriodKind? = nil,
        wagesCents: Int? = nil,
        baseWeeks: Int? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.outcome = outcome
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.quarters = quarters
        self.kind = kind
        self.wagesCents = wagesCents
        self.baseWeeks = baseWeeks
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case outcome = "outcome"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case quarters = "quarters"
        case kind = "kind"
        case wagesCents = "wages_cents"
        case baseWeeks = "base_weeks"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.quarters = try container.decodeIfPresent([String].self, forKey: .quarters) ?? []
        self.kind = try container.decodeIfPresent(BasePeriodKind.self, forKey: .kind)
        self.wagesCents = try container.decodeIfPresent(Int.self, forKey: .wagesCents)
        self.baseWeeks = try container.decodeIfPresent(Int.self, forKey: .baseWeeks)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeUnlessEmpty(quarters, forKey: .quarters)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(wagesCents, forKey: .wagesCents)
        try container.encodeIfPresent(baseWeeks, forKey: .baseWeeks)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// What a program pays, and by which line of its formula.
public struct Benefit: Answer {
    public static let ask = "leave.benefit"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The answer.
    public var outcome: Tri
    /// The benefit of a whole week, rounded as the law says.
    public var weeklyCents: Int?
    /// The same before rounding.
    public var exactWeeklyCents: Rational?
    /// The benefit of a day.
    public var dailyCents: Int?
    /// The same before rounding.
    public var exactDailyCents: Rational?
    /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    public var branch: String?
    /// The rounding that was applied: `up-to-dollar`.
    public var rounding: String?
    /// The waiting period.
    public var waiting: WaitingPeriod?
    /// How many days are paid.
    public var paidDays: Int?
    /// Days of the leave that nobody pays.
    public var unpaidDays: Int?
    /// The person's work days in a week, as the law counts and rounds them.
    public var workDaysPerWeek: Rational?
    /// How many weeks are paid.
    public var paidWeeks: Rational?
    /// What is paid in all.
    public var totalCents: Int?
    /// The same before rounding.
    public var exactTotalCents: Rational?
    /// The share of a full week that is paid, in percent.
    public var percent: Rational?
    /// What is paid for the time claimed.
    public var paymentCents: Int?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// By how much other benefits reduce it.
    public var reducedByCents: Int?
    /// The average weekly wage after the law's own rounding.
    public var averageWeeklyCents: Int?
    /// The same before rounding.
    public var exactAverageWeeklyCents: Rational?
    /// The person's typical workweek.
    public var typicalHoursSeconds: Int?
    /// The ceiling for a claim of that day.
    public var maxWeeklyCents: Int?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        entitlement: EntitlementKind? = nil,
        outcome: Tri,
        weeklyCents: Int? = nil,
        exactWeeklyCents: Rational? = nil,
        dailyCents: Int? = nil,
        exactDailyCents: Rational? = nil,
        branch: String? = nil,
        rounding: String? = nil,
        waiting: WaitingPeriod? = nil,
        paidDays: Int? = nil,
        unpaidDays: Int? = nil,
        workDaysPerWeek: Rational? = nil,
        paidWeeks: Rational? = nil,
        totalCents: Int? = nil,
        exactTotalCents: Rational? = nil,
        percent: Rational? = nil,
        paymentCents: Int? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        reducedByCents: Int? = nil,
        averageWeeklyCents: Int? = nil,
        exactAverageWeeklyCents: Rational? = nil,
        typicalHoursSeconds: Int? = nil,
        maxWeeklyCents: Int? = nil,
        tests: [String: TestAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.entitlement = entitlement
        self.outcome = outcome
        self.weeklyCents = weeklyCents
        self.exactWeeklyCents = exactWeeklyCents
        self.dailyCents = dailyCents
        self.exactDailyCents = exactDailyCents
        self.branch = branch
        self.rounding = rounding
        self.waiting = waiting
        self.paidDays = paidDays
        self.unpaidDays = unpaidDays
        self.workDaysPerWeek = workDaysPerWeek
        self.paidWeeks = paidWeeks
        self.totalCents = totalCents
        self.exactTotalCents = exactTotalCents
        self.percent = percent
        self.paymentCents = paymentCents
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reducedByCents = reducedByCents
        self.averageWeeklyCents = averageWeeklyCents
        self.exactAverageWeeklyCents = exactAverageWeeklyCents
        self.typicalHoursSeconds = typicalHoursSeconds
        self.maxWeeklyCents = maxWeeklyCents
        self.tests = tests
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case entitlement = "entitlement"
        case outcome = "outcome"
        case weeklyCents = "weekly_cents"
        case exactWeeklyCents = "exact_weekly_cents"
        case dailyCents = "daily_cents"
        case exactDailyCents = "exact_daily_cents"
        case branch = "branch"
        case rounding = "rounding"
        case waiting = "waiting"
        case paidDays = "paid_days"
        case unpaidDays = "unpaid_days"
        case workDaysPerWeek = "work_days_per_week"
        case paidWeeks = "paid_weeks"
        case totalCents = "total_cents"
        case exactTotalCents = "exact_total_cents"
        case percent = "percent"
        case paymentCents = "payment_cents"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case reducedByCents = "reduced_by_cents"
        case averageWeeklyCents = "average_weekly_cents"
        case exactAverageWeeklyCents = "exact_average_weekly_cents"
        case typicalHoursSeconds = "typical_hours_seconds"
        case maxWeeklyCents = "max_weekly_cents"
        case tests = "tests"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.entitlement = try container.decodeIfPresent(EntitlementKind.self, forKey: .entitlement)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.weeklyCents = try container.decodeIfPresent(Int.self, forKey: .weeklyCents)
        self.exactWeeklyCents = try container.decodeIfPresent(Rational.self, forKey: .exactWeeklyCents)
        self.dailyCents = try container.decodeIfPresent(Int.self, forKey: .dailyCents)
        self.exactDailyCents = try container.decodeIfPresent(Rational.self, forKey: .exactDailyCents)
        self.branch = try container.decodeIfPresent(String.self, forKey: .branch)
        self.rounding = try container.decodeIfPresent(String.self, forKey: .rounding)
        self.waiting = try container.decodeIfPresent(WaitingPeriod.self, forKey: .waiting)
        self.paidDays = try container.decodeIfPresent(Int.self, forKey: .paidDays)
        self.unpaidDays = try container.decodeIfPresent(Int.self, forKey: .unpaidDays)
        self.workDaysPerWeek = try container.decodeIfPresent(Rational.self, forKey: .workDaysPerWeek)
        self.paidWeeks = try container.decodeIfPresent(Rational.self, forKey: .paidWeeks)
        self.totalCents = try container.decodeIfPresent(Int.self, forKey: .totalCents)
        self.exactTotalCents = try container.decodeIfPresent(Rational.self, forKey: .exactTotalCents)
        self.percent = try container.decodeIfPresent(Rational.self, forKey: .percent)
        self.paymentCents = try container.decodeIfPresent(Int.self, forKey: .paymentCents)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.reducedByCents = try container.decodeIfPresent(Int.self, forKey: .reducedByCents)
        self.averageWeeklyCents = try container.decodeIfPresent(Int.self, forKey: .averageWeeklyCents)
        self.exactAverageWeeklyCents = try container.decodeIfPresent(Rational.self, forKey: .exactAverageWeeklyCents)
        self.typicalHoursSeconds = try container.decodeIfPresent(Int.self, forKey: .typicalHoursSeconds)
        self.maxWeeklyCents = try container.decodeIfPresent(Int.self, forKey: .maxWeeklyCents)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(entitlement, forKey: .entitlement)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(weeklyCents, forKey: .weeklyCents)
        try container.encodeIfPresent(exactWeeklyCents, forKey: .exactWeeklyCents)
        try container.encodeIfPresent(dailyCents, forKey: .dailyCents)
        try container.encodeIfPresent(exactDailyCents, forKey: .exactDailyCents)
        try container.encodeIfPresent(branch, forKey: .branch)
        try container.encodeIfPresent(rounding, forKey: .rounding)
        try container.encodeIfPresent(waiting, forKey: .waiting)
        try container.encodeIfPresent(paidDays, forKey: .paidDays)
        try container.encodeIfPresent(unpaidDays, forKey: .unpaidDays)
        try container.encodeIfPresent(workDaysPerWeek, forKey: .workDaysPerWeek)
        try container.encodeIfPresent(paidWeeks, forKey: .paidWeeks)
        try container.encodeIfPresent(totalCents, forKey: .totalCents)
        try container.encodeIfPresent(exactTotalCents, forKey: .exactTotalCents)
        try container.encodeIfPresent(percent, forKey: .percent)
        try container.encodeIfPresent(paymentCents, forKey: .paymentCents)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeIfPresent(reducedByCents, forKey: .reducedByCents)
        try container.encodeIfPresent(averageWeeklyCents, forKey: .averageWeeklyCents)
        try container.encodeIfPresent(exactAverageWeeklyCents, forKey: .exactAverageWeeklyCents)
        try container.encodeIfPresent(typicalHoursSeconds, forKey: .typicalHoursSeconds)
        try container.encodeIfPresent(maxWeeklyCents, forKey: .maxWeeklyCents)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A benefit year that a program has opened for the person.
public struct BenefitYear: Fact {
    /// The law it is about.
    public var law: String
    /// The first day.
    public var from: CalendarDay
    /// What opened it.
    public var openedBy: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        law: String,
        from: CalendarDay,
        openedBy: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.law = law
        self.from = from
        self.openedBy = openedBy
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case law = "law"
        case from = "from"
        case openedBy = "opened_by"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
public struct Block: Fact {
    /// The reason, as a ground with its kind.
    public var reason: Reason?
    /// The person for whom it is: a member of `family` by id, or that person's own facts.
    public var `for`: PersonRef?
    /// The id of the event it belongs to, where there are several.
    public var event: String?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The day.
    public var day: CalendarDay?
    /// The Monday of the week it lies in.
    public var weekOf: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How many of the person's own workdays.
    public var workdays: Int?
    /// A number of weeks.
    public var weeks: Rational?
    /// A number of days.
    public var days: Rational?
    /// How many hours, on `day` or in the week of `week_of`.
    public var hours: Hours?
    /// When the time off begins, as `HH:MM`.
    public var startTime: String?
    /// When the time off ends, as `HH:MM`.
    public var endTime: String?
    /// How many whole minutes.
    public var minutes: Int?
    /// The appointment itself, and the minutes of the way to it, each way.
    public var visit: Visit?
    /// In one piece, in several, or by shorter days or weeks.
    public var mode: Mode?
    /// Has the employer agreed to leave taken in this way?
    public var agreedByEmployer: YesNo?
    /// The health condition behind it; another `id` is another reason.
    public var condition: HealthCondition?
    /// Is it medically necessary to take the leave in this way?
    public var medicallyNecessary: YesNo?
    /// What the time off for safety is used for.
    public var purpose: SafePurpose?
    /// Whose court it is.
    public var court: CourtKind?
    /// The day on which the leave was asked for.
    public var requestedOn: CalendarDay?
    /// The day on which the employee gave notice.
    public var noticeOn: CalendarDay?
    /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    public var employerKnewOn: CalendarDay?
    /// The first day on which the employee could give notice.
    public var couldNotifyOn: CalendarDay?
    /// Could the need be foreseen?
    public var foreseeable: YesNo?
    /// The day since which the need was known.
    public var foreseeableSince: CalendarDay?
    /// The day since which the date was known; absent: as long as the need.
    public var dateKnownOn: CalendarDay?
    /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    public var knewNoticeDuty: YesNo?
    /// Was it an emergency, so that no notice could be given?
    public var emergency: YesNo?
    /// In which form the leave was asked for.
    public var form: String?
    /// The day on which the employee came back.
    public var returnedOn: CalendarDay?
    /// The day on which it was called off.
    public var cancelledOn: CalendarDay?
    /// Further reasons of the same leave.
    public var also: [Reason]?
    /// How much of it the reason itself takes.
    public var needed: Needed?
    /// The paid leave plans it draws on, in order.
    public var drawsOn: [String]?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        reason: Reason? = nil,
        `for`: PersonRef? = nil,
        event: String? = nil,
        firstDay: CalendarDay? = nil,
        day: CalendarDay? = nil,
        weekOf: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        workdays: Int? = nil,
        weeks: Rational? = nil,
        days: Rational? = nil,
        hours: Hours? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        minutes: Int? = nil,
        visit: Visit? = nil,
        mode: Mode? = nil,
        agreedByEmployer: YesNo? = nil,
        condition: HealthCondition? = nil,
        medicallyNecessary: YesNo? = nil,
        purpose: SafePurpose? = nil,
        court: CourtKind? = nil,
        requestedOn: CalendarDay? = nil,
        noticeOn: CalendarDay? = nil,
        employerKnewOn: CalendarDay? = nil,
        couldNotifyOn: CalendarDay? = nil,
        foreseeable: YesNo? = nil,
        foreseeableSince: CalendarDay? = nil,
        dateKnownOn: CalendarDay? = nil,
        knewNoticeDuty: YesNo? = nil,
        emergency: YesNo? = nil,
        form: String? = nil,
        returnedOn: CalendarDay? = nil,
        cancelledOn: CalendarDay? = nil,
        also: [Reason]? = nil,
        needed: Needed? = nil,
        drawsOn: [String]? = nil,
        entitlement: EntitlementKind? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.reason = reason
        self.`for` = `for`
        self.event = event
        self.firstDay = firstDay
        self.day = day
        self.weekOf = weekOf
        self.lastDay = lastDay
        self.workdays = workdays
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.startTime = startTime
        self.endTime = endTime
        self.minutes = minutes
        self.visit = visit
        self.mode = mode
        self.agreedByEmployer = agreedByEmployer
        self.condition = condition
        self.medicallyNecessary = medicallyNecessary
        self.purpose = purpose
        self.court = court
        self.requestedOn = requestedOn
        self.noticeOn = noticeOn
        self.employerKnewOn = employerKnewOn
        self.couldNotifyOn = couldNotifyOn
        self.foreseeable = foreseeable
        self.foreseeableSince = foreseeableSince
        self.dateKnownOn = dateKnownOn
        self.knewNoticeDuty = knewNoticeDuty
        self.emergency = emergency
        self.form = form
        self.returnedOn = returnedOn
        self.cancelledOn = cancelledOn
        self.also = also
        self.needed = needed
        self.drawsOn = drawsOn
        self.entitlement = entitlement
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case reason = "reason"
        case `for` = "for"
        case event = "event"
        case firstDay = "first_day"
        case day = "day"
        case weekOf = "week_of"
        case lastDay = "last_day"
        case workdays = "workdays"
        case weeks = "weeks"
        case days = "days"
        case hours = "hours"
        case startTime = "start_time"
        case endTime = "end_time"
        case minutes = "minutes"
        case visit = "visit"
        case mode = "mode"
        case agreedByEmployer = "agreed_by_employer"
        case condition = "condition"
        case medicallyNecessary = "medically_necessary"
        case purpose = "purpose"
        case court = "court"
        case requestedOn = "requested_on"
        case noticeOn = "notice_on"
        case employerKnewOn = "employer_knew_on"
        case couldNotifyOn = "could_notify_on"
        case foreseeable = "foreseeable"
        case foreseeableSince = "foreseeable_since"
        case dateKnownOn = "date_known_on"
        case knewNoticeDuty = "knew_notice_duty"
        case emergency = "emergency"
        case form = "form"
        case returnedOn = "returned_on"
        case cancelledOn = "cancelled_on"
        case also = "also"
        case needed = "needed"
        case drawsOn = "draws_on"
        case entitlement = "entitlement"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none.
public struct Case: Input {
    public static let inputName = "Case"

    /// Which employer, where the case has several.
    public var employer: Employer?
    /// Further employers, where a law counts all of them.
    public var otherEmployers: [Employer]?
    /// Where the person works, over time.
    public var places: [Place]?
    /// Where the person lives, over time.
    public var residence: [Place]?
    /// Where the person's work is based, over time.
    public var baseOfOperations: [Place]?
    /// From where the person's work is directed, over time.
    public var directedFrom: [Place]?
    /// Periods of employment, or summaries of them; not both.
    public var service: Service?
    /// What the person is to the employer, over time.
    public var employmentStatus: [EmploymentStatus]?
    /// What kind of work the person does.
    public var role: Role?
    /// Programs in which the person is enrolled.
    public var enrolled: [Enrolment]?
    /// When the person is due to work, over time.
    public var schedule: [Schedule]?
    /// Average weekly hours, where the schedule varies.
    public var averageHours: [AverageHours]?
    /// Average hours that the person was due to work in a week.
    public var hoursScheduled: [AverageHours]?
    /// Average workdays in a week.
    public var averageDays: [AverageDays]?
    /// Hours worked, in summaries.
    public var hoursWorked: [HoursWorked]?
    /// Hours that the person is expected to work.
    public var hoursExpected: [HoursExpected]?
    /// Days worked, in summaries.
    public var daysWorked: [DaysWorked]?
    /// Weeks worked, in summaries.
    public var weeksWorked: [WeeksWorked]?
    /// Hours of a flight crew.
    public var flightDuty: [FlightDuty]?
    /// The timesheet: hours day by day or over spans.
    public var worked: [Worked]?
    /// The day from which the timesheet is whole.
    public var workedCompleteFrom: CalendarDay?
    /// What the employer's records are worth.
    public var records: RecordsKept?
    /// How many people the employer employs.
    public var headcount: Headcount?
    /// What happened or is expected.
    public var events: Events?
    /// The people for whom leave is taken, each with an id that leave names.
    public var family: [Person]?
    /// What is needed of the spouse where both share a limit.
    public var spouse: Spouse?
    /// Leave that is asked for or planned.
    public var leave: [Block]?
    /// Time off that happened. An empty list: none.
    public var absences: [Absence]?
    /// The day from which the list of absences is whole. Without it no balance is certain.
    public var absencesCompleteFrom: CalendarDay?
    /// Earlier absences in summaries.
    public var leaveUsed: [LeaveUsed]?
    /// The health condition that the question is about.
    public var condition: HealthCondition?
    /// Certifications.
    public var certification: [CertificationEntry]?
    /// Notices and other acts.
    public var notices: [NoticeEntry]?
    /// Other documents.
    public var documents: [DocumentEntry]?
    /// The employee's health premiums.
    public var premiums: [Premium]?
    /// What the person earned.
    public var wages: Wages?
    /// The insurance programs that cover the person.
    public var insuredBy: [String]?
    /// Claims for benefits.
    public var claims: [Claim]?
    /// Benefit years that programs have opened.
    public var benefitYears: [BenefitYear]?
    /// Other benefits over the same time.
    public var otherBenefits: [OtherBenefit]?
    /// Service in uniform.
    public var uniformedService: [UniformedService]?
    /// What rules for teachers turn on.
    public var school: School?
    /// What leave to vote turns on.
    public var voting: Voting?
    /// Fees received for a service.
    public var feesReceived: [FeesReceived]?
    /// Balances with which ledgers begin.
    public var opening: [OpeningEntry]?
    /// Grants that were made.
    public var grants: [GrantEntry]?
    /// Grants that are planned.
    public var plannedGrants: [GrantEntry]?
    /// Balances that were paid out.
    public var payouts: [Payout]?
    /// Corrections of balances.
    public var adjustments: [Adjustment]?
    /// The end of the employment.
    public var separation: Separation?
    /// What people have found.
    public var determined: [Determined]?
    /// Leave that the employer designated.
    public var designations: [Designation]?
    /// Leave that a person approved or refused.
    public var approvals: [Approval]?
    /// What the parties chose.
    public var elections: [Election]?

    public init(
        employer: Employer? = nil,
        otherEmployers: [Employer]? = nil,
        places: [Place]? = nil,
        residence: [Place]? = nil,
        baseOfOperations: [Place]? = nil,
        directedFrom: [Place]? = nil,
        service: Service? = nil,
        employmentStatus: [EmploymentStatus]? = nil,
        role: Role? = nil,
        enrolled: [Enrolment]? = nil,
        schedule: [Schedule]? = nil,
        averageHours: [AverageHours]? = nil,
        hoursScheduled: [AverageHours]? = nil,
        averageDays: [AverageDays]? = nil,
        hoursWorked: [HoursWorked]? = nil,
        hoursExpected: [HoursExpected]? = nil,
        daysWorked: [DaysWorked]? = nil,
        weeksWorked: [WeeksWorked]? = nil,
        flightDuty: [FlightDuty]? = nil,
        worked: [Worked]? = nil,
        workedCompleteFrom: CalendarDay? = nil,
        records: RecordsKept? = nil,
        headcount: Headcount? = nil,
        events: Events? = nil,
        family: [Person]? = nil,
        spouse: Spouse? = nil,
        leave: [Block]? = nil,
        absences: [Absence]? = nil,
        absencesCompleteFrom: CalendarDay? = nil,
        leaveUsed: [LeaveUsed]? = nil,
        condition: HealthCondition? = nil,
        certification: [CertificationEntry]? = nil,
        notices: [NoticeEntry]? = nil,
        documents: [DocumentEntry]? = nil,
        premiums: [Premium]? = nil,
        wages: Wages? = nil,
        insuredBy: [String]? = nil,
        claims: [Claim]? = nil,
        benefitYears: [BenefitYear]? = nil,
        otherBenefits: [OtherBenefit]? = nil,
        uniformedService: [UniformedService]? = nil,
        school: School? = nil,
        voting: Voting? = nil,
        feesReceived: [FeesReceived]? = nil,
        opening: [OpeningEntry]? = nil,
        grants: [GrantEntry]? = nil,
        plannedGrants: [GrantEntry]? = nil,
        payouts: [Payout]? = nil,
        adjustments: [Adjustment]? = nil,
        separation: Separation? = nil,
        determined: [Determined]? = nil,
        designations: [Designation]? = nil,
        approvals: [Approval]? = nil,
        elections: [Election]? = nil
    ) {
        self.employer = employer
        self.otherEmployers = otherEmployers
        self.places = places
        self.residence = residence
        self.baseOfOperations = baseOfOperations
        self.directedFrom = directedFrom
        self.service = service
        self.employmentStatus = employmentStatus
        self.role = role
        self.enrolled = enrolled
        self.schedule = schedule
        self.averageHours = averageHours
        self.hoursScheduled = hoursScheduled
        self.averageDays = averageDays
        self.hoursWorked = hoursWorked
        self.hoursExpected = hoursExpected
        self.daysWorked = daysWorked
        self.weeksWorked = weeksWorked
        self.flightDuty = flightDuty
        self.worked = worked
        self.workedCompleteFrom = workedCompleteFrom
        self.records = records
        self.headcount = headcount
        self.events = events
        self.family = family
        self.spouse = spouse
        self.leave = leave
        self.absences = absences
        self.absencesCompleteFrom = absencesCompleteFrom
        self.leaveUsed = leaveUsed
        self.condition = condition
        self.certification = certification
        self.notices = notices
        self.documents = documents
        self.premiums = premiums
        self.wages = wages
        self.insuredBy = insuredBy
        self.claims = claims
        self.benefitYears = benefitYears
        self.otherBenefits = otherBenefits
        self.uniformedService = uniformedService
        self.school = school
        self.voting = voting
        self.feesReceived = feesReceived
        self.opening = opening
        self.grants = grants
        self.plannedGrants = plannedGrants
        self.payouts = payouts
        self.adjustments = adjustments
        self.separation = separation
        self.determined = determined
        self.designations = designations
        self.approvals = approvals
        self.elections = elections
    }

    private enum CodingKeys: String, CodingKey {
        case employer = "employer"
        case otherEmployers = "other_employers"
        case places = "places"
        case residence = "residence"
        case baseOfOperations = "base_of_operations"
        case directedFrom = "directed_from"
        case service = "service"
        case employmentStatus = "employment_status"
        case role = "role"
        case enrolled = "enrolled"
        case schedule = "schedule"
        case averageHours = "average_hours"
        case hoursScheduled = "hours_scheduled"
        case averageDays = "average_days"
        case hoursWorked = "hours_worked"
        case hoursExpected = "hours_expected"
        case daysWorked = "days_worked"
        case weeksWorked = "weeks_worked"
        case flightDuty = "flight_duty"
        case worked = "worked"
        case workedCompleteFrom = "worked_complete_from"
        case records = "records"
        case headcount = "headcount"
        case events = "events"
        case family = "family"
        case spouse = "spouse"
        case leave = "leave"
        case absences = "absences"
        case absencesCompleteFrom = "absences_complete_from"
        case leaveUsed = "leave_used"
        case condition = "condition"
        case certification = "certification"
        case notices = "notices"
        case documents = "documents"
        case premiums = "premiums"
        case wages = "wages"
        case insuredBy = "insured_by"
        case claims = "claims"
        case benefitYears = "benefit_years"
        case otherBenefits = "other_benefits"
        case uniformedService = "uniformed_service"
        case school = "school"
        case voting = "voting"
        case feesReceived = "fees_received"
        case opening = "opening"
        case grants = "grants"
        case plannedGrants = "planned_grants"
        case payouts = "payouts"
        case adjustments = "adjustments"
        case separation = "separation"
        case determined = "determined"
        case designations = "designations"
        case approvals = "approvals"
        case elections = "elections"
    }
}

/// The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
/// stands for the list. Who ordered the destruction and who saw it the host adds.
public struct Certificate: Fact {
    /// The day as of which it was decided what may go.
    public var on: CalendarDay?
    /// How many records went.
    public var records: Int
    /// How many of them went in each way.
    public var actions: [String: Int]
    /// How many of them are of each class; a record of two classes counts in both.
    public var classes: [String: Int]
    /// The first day on which one of them went.
    public var firstDay: CalendarDay?
    /// The last day on which one of them went.
    public var lastDay: CalendarDay?
    /// The earliest day from which one of them was free to go.
    public var firstFree: CalendarDay?
    /// The latest day from which one of them was free to go.
    public var lastFree: CalendarDay?
    /// The rules that let them go, each with the number of records for which it set the day.
    public var rules: [String: Int]
    /// Their citations.
    public var cites: [String]
    /// What had to be done when they went, each with the number of records.
    public var duties: [String: Int]
    /// How many records were held back.
    public var heldBack: Int?
    /// The holds that kept them, each with the number of records.
    public var holds: [String: Int]
    /// The hash over the list of what went: it proves that a list is that list, and shows nothing of it.
    public var digest: String?
    /// What decided.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay? = nil,
        records: Int,
        actions: [String: Int] = [:],
        classes: [String: Int] = [:],
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        firstFree: CalendarDay? = nil,
        lastFree: CalendarDay? = nil,
        rules: [String: Int] = [:],
        cites: [String] = [],
        duties: [String: Int] = [:],
        heldBack: Int? = nil,
        holds: [String: Int] = [:],
        digest: String? = nil,
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.records = records
        self.actions = actions
        self.classes = classes
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.firstFree = firstFree
        self.lastFree = lastFree
        self.rules = rules
        self.cites = cites
        self.duties = duties
        self.heldBack = heldBack
        self.holds = holds
        self.digest = digest
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case records = "records"
        case actions = "actions"
        case classes = "classes"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case firstFree = "first_free"
        case lastFree = "last_free"
        case rules = "rules"
        case cites = "cites"
        case duties = "duties"
        case heldBack = "held_back"
        case holds = "holds"
        case digest = "digest"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decodeIfPresent(CalendarDay.self, forKey: .on)
        self.records = try container.decode(Int.self, forKey: .records)
        self.actions = try container.decodeIfPresent([String: Int].self, forKey: .actions) ?? [:]
        self.classes = try container.decodeIfPresent([String: Int].self, forKey: .classes) ?? [:]
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.firstFree = try container.decodeIfPresent(CalendarDay.self, forKey: .firstFree)
        self.lastFree = try container.decodeIfPresent(CalendarDay.self, forKey: .lastFree)
        self.rules = try container.decodeIfPresent([String: Int].self, forKey: .rules) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.duties = try container.decodeIfPresent([String: Int].self, forKey: .duties) ?? [:]
        self.heldBack = try container.decodeIfPresent(Int.self, forKey: .heldBack)
        self.holds = try container.decodeIfPresent([String: Int].self, forKey: .holds) ?? [:]
        self.digest = try container.decodeIfPresent(String.self, forKey: .digest)
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(on, forKey: .on)
        try container.encode(records, forKey: .records)
        try container.encodeUnlessEmpty(actions, forKey: .actions)
        try container.encodeUnlessEmpty(classes, forKey: .classes)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeIfPresent(firstFree, forKey: .firstFree)
        try container.encodeIfPresent(lastFree, forKey: .lastFree)
        try container.encodeUnlessEmpty(rules, forKey: .rules)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeIfPresent(heldBack, forKey: .heldBack)
        try container.encodeUnlessEmpty(holds, forKey: .holds)
        try container.encodeIfPresent(digest, forKey: .digest)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A medical or other certification: when it was asked for, when it came, what it says of time.
public struct CertificationEntry: Fact {
    /// What is certified.
    public var kind: CertificationKind?
    /// Does the certifier belong to the military's care?
    public var militaryProvider: YesNo?
    /// The leave it is about, by its id.
    public var leave: String?
    /// The condition it is about, by its id; it has no bearing on another.
    public var condition: String?
    /// The day on which it was asked for.
    public var askedOn: CalendarDay?
    /// The last day that the employee was told.
    public var dueTold: CalendarDay?
    /// The day on which the employee told why it comes late.
    public var toldEmployerOn: CalendarDay?
    /// The day on which it came.
    public var receivedOn: CalendarDay?
    /// No: it has not come by the day asked about.
    public var received: YesNo?
    /// Is it complete and sufficient?
    public var complete: YesNo?
    /// The day on which the employee was told in writing what is lacking.
    public var deficiencyToldOn: CalendarDay?
    /// The day on which what was lacking came.
    public var curedOn: CalendarDay?
    /// Has the employee tried in good faith to get it in time?
    public var goodFaith: YesNo?
    /// Are there reasonable concerns about safety at work?
    public var safetyConcern: YesNo?
    /// How long it says that the condition lasts.
    public var duration: Length?
    /// How often it says that the condition flares up.
    public var episodes: Episodes?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: CertificationKind? = nil,
        militaryProvider: YesNo? = nil,
        leave: String? = nil,
        condition: String? = nil,
        askedOn: CalendarDay? = nil,
        dueTold: CalendarDay? = nil,
        toldEmployerOn: CalendarDay? = nil,
        receivedOn: CalendarDay? = nil,
        received: YesNo? = nil,
        complete: YesNo? = nil,
        deficiencyToldOn: CalendarDay? = nil,
        curedOn: CalendarDay? = nil,
        goodFaith: YesNo? = nil,
        safetyConcern: YesNo? = nil,
        duration: Length? = nil,
        episodes: Episodes? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.militaryProvider = militaryProvider
        self.leave = leave
        self.condition = condition
        self.askedOn = askedOn
        self.dueTold = dueTold
        self.toldEmployerOn = toldEmployerOn
        self.receivedOn = receivedOn
        self.received = received
        self.complete = complete
        self.deficiencyToldOn = deficiencyToldOn
        self.curedOn = curedOn
        self.goodFaith = goodFaith
        self.safetyConcern = safetyConcern
        self.duration = duration
        self.episodes = episodes
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case militaryProvider = "military_provider"
        case leave = "leave"
        case condition = "condition"
        case askedOn = "asked_on"
        case dueTold = "due_told"
        case toldEmployerOn = "told_employer_on"
        case receivedOn = "received_on"
        case received = "received"
        case complete = "complete"
        case deficiencyToldOn = "deficiency_told_on"
        case curedOn = "cured_on"
        case goodFaith = "good_faith"
        case safetyConcern = "safety_concern"
        case duration = "duration"
        case episodes = "episodes"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What an absence costs of one meter. Zero where it costs nothing.
public struct Charge: Fact {
    /// A number of weeks.
    public var weeks: Rational?
    /// How much, in seconds.
    public var seconds: Int?
    /// A number of days.
    public var days: Rational?

    public init(
        weeks: Rational? = nil,
        seconds: Int? = nil,
        days: Rational? = nil
    ) {
        self.weeks = weeks
        self.seconds = seconds
        self.days = days
    }

    private enum CodingKeys: String, CodingKey {
        case weeks = "weeks"
        case seconds = "seconds"
        case days = "days"
    }
}

/// The source of a rule, for one form that it had in time.
public struct Cited: Fact {
    /// The rule: `us-fmla/hours-of-service`.
    public var id: String
    /// The law's own citations.
    public var cites: [String]
    /// What was read to check it; absent: nobody has, and an answer that rests on it says so.
    public var checked: String?
    /// The interval over which this form of the rule holds.
    public var held: HeldInterval

    public init(
        id: String,
        cites: [String] = [],
        checked: String? = nil,
        held: HeldInterval = HeldInterval()
    ) {
        self.id = id
        self.cites = cites
        self.checked = checked
        self.held = held
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case cites = "cites"
        case checked = "checked"
        case held = "held"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try container.decode(String.self, forKey: .id)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.checked = try container.decodeIfPresent(String.self, forKey: .checked)
        self.held = try container.decodeIfPresent(HeldInterval.self, forKey: .held) ?? HeldInterval()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeIfPresent(checked, forKey: .checked)
        try container.encodeUnlessEqual(held, to: HeldInterval(), forKey: .held)
    }
}

/// A claim for a program's benefit.
public struct Claim: Fact {
    /// The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law.
    public var program: String
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How many of the person's own workdays.
    public var workdays: Int?
    /// A number of weeks.
    public var weeks: Rational?
    /// A number of days.
    public var days: Rational?
    /// How many hours, on `day` or in the week of `week_of`.
    public var hours: Hours?
    /// The reason, as a ground with its kind.
    public var reason: Reason?
    /// The person for whom it is: a member of `family` by id, or that person's own facts.
    public var `for`: PersonRef?
    /// The day of the application.
    public var appliedOn: CalendarDay?
    /// The day on which the application was complete.
    public var completeOn: CalendarDay?
    /// The day on which the benefit year began.
    public var benefitYearStart: CalendarDay?
    /// The weekly benefit that the program has set: what is asked is reckoned from it.
    public var weeklyBenefit: Money?
    /// The average weekly wage that the program has set.
    public var averageWeekly: Money?
    /// The hours of the person's typical workweek, as the program set them.
    public var typicalHours: Hours?
    /// Which base period the claim uses.
    public var basePeriod: BasePeriodKind?
    /// Does the claim still run?
    public var active: YesNo?
    /// Which employer, where the case has several.
    public var employer: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        program: String,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        workdays: Int? = nil,
        weeks: Rational? = nil,
        days: Rational? = nil,
        hours: Hours? = nil,
        reason: Reason? = nil,
        `for`: PersonRef? = nil,
        appliedOn: CalendarDay? = nil,
        completeOn: CalendarDay? = nil,
        benefitYearStart: CalendarDay? = nil,
        weeklyBenefit: Money? = nil,
        averageWeekly: Money? = nil,
        typicalHours: Hours? = nil,
        basePeriod: BasePeriodKind? = nil,
        active: YesNo? = nil,
        employer: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.program = program
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.workdays = workdays
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.reason = reason
        self.`for` = `for`
        self.appliedOn = appliedOn
        self.completeOn = completeOn
        self.benefitYearStart = benefitYearStart
        self.weeklyBenefit = weeklyBenefit
        self.averageWeekly = averageWeekly
        self.typicalHours = typicalHours
        self.basePeriod = basePeriod
        self.active = active
        self.employer = employer
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case program = "program"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case workdays = "workdays"
        case weeks = "weeks"
        case days = "days"
        case hours = "hours"
        case reason = "reason"
        case `for` = "for"
        case appliedOn = "applied_on"
        case completeOn = "complete_on"
        case benefitYearStart = "benefit_year_start"
        case weeklyBenefit = "weekly_benefit"
        case averageWeekly = "average_weekly"
        case typicalHours = "typical_hours"
        case basePeriod = "base_period"
        case active = "active"
        case employer = "employer"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What a program pays on a claim.
public struct ClaimAnswer: Fact {
    /// The benefit of a whole week, rounded as the law says.
    public var weeklyCents: Int?
    /// The same before rounding.
    public var exactWeeklyCents: Rational?
    /// The benefit of a day.
    public var dailyCents: Int?
    /// The same before rounding.
    public var exactDailyCents: Rational?
    /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    public var branch: String?
    /// The rounding that was applied: `up-to-dollar`.
    public var rounding: String?
    /// The waiting period.
    public var waiting: WaitingPeriod?
    /// How many days are paid.
    public var paidDays: Int?
    /// How many weeks are paid.
    public var paidWeeks: Rational?
    /// What is paid in all.
    public var totalCents: Int?
    /// The same before rounding.
    public var exactTotalCents: Rational?
    /// The share of a full week that is paid, in percent.
    public var percent: Rational?
    /// What is paid for the time claimed.
    public var paymentCents: Int?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// By how much other benefits reduce it.
    public var reducedByCents: Int?
    /// The law's own citations.
    public var cites: [String]

    public init(
        weeklyCents: Int? = nil,
        exactWeeklyCents: Rational? = nil,
        dailyCents: Int? = nil,
        exactDailyCents: Rational? = nil,
        branch: String? = nil,
        rounding: String? = nil,
        waiting: WaitingPeriod? = nil,
        paidDays: Int? = nil,
        paidWeeks: Rational? = nil,
        totalCents: Int? = nil,
        exactTotalCents: Rational? = nil,
        percent: Rational? = nil,
        paymentCents: Int? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        reducedByCents: Int? = nil,
        cites: [String] = []
    ) {
        self.weeklyCents = weeklyCents
        self.exactWeeklyCents = exactWeeklyCents
        self.dailyCents = dailyCents
        self.exactDailyCents = exactDailyCents
        self.branch = branch
        self.rounding = rounding
        self.waiting = waiting
        self.paidDays = paidDays
        self.paidWeeks = paidWeeks
        self.totalCents = totalCents
        self.exactTotalCents = exactTotalCents
        self.percent = percent
        self.paymentCents = paymentCents
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reducedByCents = reducedByCents
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case weeklyCents = "weekly_cents"
        case exactWeeklyCents = "exact_weekly_cents"
        case dailyCents = "daily_cents"
        case exactDailyCents = "exact_daily_cents"
        case branch = "branch"
        case rounding = "rounding"
        case waiting = "waiting"
        case paidDays = "paid_days"
        case paidWeeks = "paid_weeks"
        case totalCents = "total_cents"
        case exactTotalCents = "exact_total_cents"
        case percent = "percent"
        case paymentCents = "payment_cents"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case reducedByCents = "reduced_by_cents"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.weeklyCents = try container.decodeIfPresent(Int.self, forKey: .weeklyCents)
        self.exactWeeklyCents = try container.decodeIfPresent(Rational.self, forKey: .exactWeeklyCents)
        self.dailyCents = try container.decodeIfPresent(Int.self, forKey: .dailyCents)
        self.exactDailyCents = try container.decodeIfPresent(Rational.self, forKey: .exactDailyCents)
        self.branch = try container.decodeIfPresent(String.self, forKey: .branch)
        self.rounding = try container.decodeIfPresent(String.self, forKey: .rounding)
        self.waiting = try container.decodeIfPresent(WaitingPeriod.self, forKey: .waiting)
        self.paidDays = try container.decodeIfPresent(Int.self, forKey: .paidDays)
        self.paidWeeks = try container.decodeIfPresent(Rational.self, forKey: .paidWeeks)
        self.totalCents = try container.decodeIfPresent(Int.self, forKey: .totalCents)
        self.exactTotalCents = try container.decodeIfPresent(Rational.self, forKey: .exactTotalCents)
        self.percent = try container.decodeIfPresent(Rational.self, forKey: .percent)
        self.paymentCents = try container.decodeIfPresent(Int.self, forKey: .paymentCents)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.reducedByCents = try container.decodeIfPresent(Int.self, forKey: .reducedByCents)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(weeklyCents, forKey: .weeklyCents)
        try container.encodeIfPresent(exactWeeklyCents, forKey: .exactWeeklyCents)
        try container.encodeIfPresent(dailyCents, forKey: .dailyCents)
        try container.encodeIfPresent(exactDailyCents, forKey: .exactDailyCents)
        try container.encodeIfPresent(branch, forKey: .branch)
        try container.encodeIfPresent(rounding, forKey: .rounding)
        try container.encodeIfPresent(waiting, forKey: .waiting)
        try container.encodeIfPresent(paidDays, forKey: .paidDays)
        try container.encodeIfPresent(paidWeeks, forKey: .paidWeeks)
        try container.encodeIfPresent(totalCents, forKey: .totalCents)
        try container.encodeIfPresent(exactTotalCents, forKey: .exactTotalCents)
        try container.encodeIfPresent(percent, forKey: .percent)
        try container.encodeIfPresent(paymentCents, forKey: .paymentCents)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeIfPresent(reducedByCents, forKey: .reducedByCents)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// When the steps of a law are due after an event.
public struct Clock: Answer {
    public static let ask = "clock"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// The answer.
    public var outcome: ClockOutcome
    /// Each step, by name.
    public var steps: [String: StepAnswer]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// What applies where this does not.
    public var applyInstead: [String]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        outcome: ClockOutcome,
        steps: [String: StepAnswer] = [:],
        duties: [DutyAnswer] = [],
        applyInstead: [String] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.outcome = outcome
        self.steps = steps
        self.duties = duties
        self.applyInstead = applyInstead
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case outcome = "outcome"
        case steps = "steps"
        case duties = "duties"
        case applyInstead = "apply_instead"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.outcome = try container.decode(ClockOutcome.self, forKey: .outcome)
        self.steps = try container.decodeIfPresent([String: StepAnswer].self, forKey: .steps) ?? [:]
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.applyInstead = try container.decodeIfPresent([String].self, forKey: .applyInstead) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(steps, forKey: .steps)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(applyInstead, forKey: .applyInstead)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A span of a day by the clock.
public struct ClockSpan: Fact {
    /// The first day.
    public var from: String?
    /// The first day after it; absent: it still runs.
    public var until: String?

    public init(
        from: String? = nil,
        until: String? = nil
    ) {
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
    }
}

/// Days on which the employer's business is closed, such as a plant shutdown; both ends included.
public struct Closure: Fact {
    /// The first day.
    public var firstDay: CalendarDay
    /// The last day, included.
    public var lastDay: CalendarDay
    /// Were employees expected to work all the same?
    public var workersExpected: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        firstDay: CalendarDay,
        lastDay: CalendarDay,
        workersExpected: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.workersExpected = workersExpected
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
        case workersExpected = "workers_expected"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A company's plan against a law, term by term and day by day.
public struct Compliance: Fact {
    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The plan that was asked.
    public var plan: String?
    /// The law it is about.
    public var law: String?
    /// The last day.
    public var through: CalendarDay?
    /// The answer.
    public var outcome: Tri
    /// Each comparable term, as a test.
    public var terms: [String: TestAnswer]
    /// The days on which the plan gives less.
    public var daysBelow: [DaysBelow]
    /// The method of the law that the plan satisfies, or comes nearest to.
    public var method: String?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        plan: String? = nil,
        law: String? = nil,
        through: CalendarDay? = nil,
        outcome: Tri,
        terms: [String: TestAnswer] = [:],
        daysBelow: [DaysBelow] = [],
        method: String? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.plan = plan
        self.law = law
        self.through = through
        self.outcome = outcome
        self.terms = terms
        self.daysBelow = daysBelow
        self.method = method
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case plan = "plan"
        case law = "law"
        case through = "through"
        case outcome = "outcome"
        case terms = "terms"
        case daysBelow = "days_below"
        case method = "method"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.plan = try container.decodeIfPresent(String.self, forKey: .plan)
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.through = try container.decodeIfPresent(CalendarDay.self, forKey: .through)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.terms = try container.decodeIfPresent([String: TestAnswer].self, forKey: .terms) ?? [:]
        self.daysBelow = try container.decodeIfPresent([DaysBelow].self, forKey: .daysBelow) ?? []
        self.method = try container.decodeIfPresent(String.self, forKey: .method)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(plan, forKey: .plan)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(through, forKey: .through)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(terms, forKey: .terms)
        try container.encodeUnlessEmpty(daysBelow, forKey: .daysBelow)
        try container.encodeIfPresent(method, forKey: .method)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// Whether a health condition is a serious one, by each way that the law knows.
public struct ConditionAnswer: Fact {
    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// The answer.
    public var outcome: Tri
    /// Each way of being serious.
    public var kinds: [String: KindAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        outcome: Tri,
        kinds: [String: KindAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.outcome = outcome
        self.kinds = kinds
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case outcome = "outcome"
        case kinds = "kinds"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.kinds = try container.decodeIfPresent([String: KindAnswer].self, forKey: .kinds) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(kinds, forKey: .kinds)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// May, must or must not an act be done?
public struct Conduct: Answer {
    public static let ask = "leave.may"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// The act.
    public var act: Act?
    /// Who acts.
    public var actor: Actor?
    /// The answer.
    public var outcome: ConductOutcome
    /// The rule of the law that decided.
    public var rule: String?
    /// The last day.
    public var through: CalendarDay?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// What else it takes.
    public var needs: [String]
    /// What follows if it is done all the same.
    public var ifDoneAnyway: String?
    /// The last day for what the act presupposes.
    public var due: CalendarDay?
    /// How much at most, in time.
    public var atMostSeconds: Int?
    /// How many at most.
    public var atMostCount: Int?
    /// How many days at most.
    public var atMostDays: Int?
    /// By how many days leave may be delayed.
    public var delayDays: Int?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// What may be done instead.
    public var instead: [String]
    /// The agency's form for it.
    public var form: String?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        act: Act? = nil,
        actor: Actor? = nil,
        outcome: ConductOutcome,
        rule: String? = nil,
        through: CalendarDay? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        needs: [String] = [],
        ifDoneAnyway: String? = nil,
        due: CalendarDay? = nil,
        atMostSeconds: Int? = nil,
        atMostCount: Int? = nil,
        atMostDays: Int? = nil,
        delayDays: Int? = nil,
        tests: [String: TestAnswer] = [:],
        instead: [String] = [],
        form: String? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.act = act
        self.actor = actor
        self.outcome = outcome
        self.rule = rule
        self.through = through
        self.from = from
        self.until = until
        self.needs = needs
        self.ifDoneAnyway = ifDoneAnyway
        self.due = due
        self.atMostSeconds = atMostSeconds
        self.atMostCount = atMostCount
        self.atMostDays = atMostDays
        self.delayDays = delayDays
        self.tests = tests
        self.instead = instead
        self.form = form
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case act = "act"
        case actor = "actor"
        case outcome = "outcome"
        case rule = "rule"
        case through = "through"
        case from = "from"
        case until = "until"
        case needs = "needs"
        case ifDoneAnyway = "if_done_anyway"
        case due = "due"
        case atMostSeconds = "at_most_seconds"
        case atMostCount = "at_most_count"
        case atMostDays = "at_most_days"
        case delayDays = "delay_days"
        case tests = "tests"
        case instead = "instead"
        case form = "form"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.act = try container.decodeIfPresent(Act.self, forKey: .act)
        self.actor = try container.decodeIfPresent(Actor.self, forKey: .actor)
        self.outcome = try container.decode(ConductOutcome.self, forKey: .outcome)
        self.rule = try container.decodeIfPresent(String.self, forKey: .rule)
        self.through = try container.decodeIfPresent(CalendarDay.self, forKey: .through)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.needs = try container.decodeIfPresent([String].self, forKey: .needs) ?? []
        self.ifDoneAnyway = try container.decodeIfPresent(String.self, forKey: .ifDoneAnyway)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.atMostSeconds = try container.decodeIfPresent(Int.self, forKey: .atMostSeconds)
        self.atMostCount = try container.decodeIfPresent(Int.self, forKey: .atMostCount)
        self.atMostDays = try container.decodeIfPresent(Int.self, forKey: .atMostDays)
        self.delayDays = try container.decodeIfPresent(Int.self, forKey: .delayDays)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.instead = try container.decodeIfPresent([String].self, forKey: .instead) ?? []
        self.form = try container.decodeIfPresent(String.self, forKey: .form)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(act, forKey: .act)
        try container.encodeIfPresent(actor, forKey: .actor)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(rule, forKey: .rule)
        try container.encodeIfPresent(through, forKey: .through)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeUnlessEmpty(needs, forKey: .needs)
        try container.encodeIfPresent(ifDoneAnyway, forKey: .ifDoneAnyway)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(atMostSeconds, forKey: .atMostSeconds)
        try container.encodeIfPresent(atMostCount, forKey: .atMostCount)
        try container.encodeIfPresent(atMostDays, forKey: .atMostDays)
        try container.encodeIfPresent(delayDays, forKey: .delayDays)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeUnlessEmpty(instead, forKey: .instead)
        try container.encodeIfPresent(form, forKey: .form)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A confidentiality agreement and the time over which it binds, `[from, until)`.
public struct Confidentiality: Fact {
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?

    public init(
        from: CalendarDay? = nil,
        until: CalendarDay? = nil
    ) {
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
    }
}

/// Two rules that pull apart, and how the answer resolves them.
public struct ConflictAnswer: Fact {
    /// How the rules pull apart: `exception-scope`.
    public var kind: String?
    /// The clauses that pull apart.
    public var clauses: [String]
    /// How the answer resolves it.
    public var resolution: String?
    /// The rule that says how long at most.
    public var maximum: String?
    /// The rule that says how long at least.
    public var minimum: String?
    /// The hold that stands against the maximum.
    public var hold: String?
    /// The item of a company's own schedule that ends too early.
    public var policy: String?
    /// The promised length.
    public var promise: Value?
    /// The law's own citations.
    public var cites: [String]

    public init(
        kind: String? = nil,
        clauses: [String] = [],
        resolution: String? = nil,
        maximum: String? = nil,
        minimum: String? = nil,
        hold: String? = nil,
        policy: String? = nil,
        promise: Value? = nil,
        cites: [String] = []
    ) {
        self.kind = kind
        self.clauses = clauses
        self.resolution = resolution
        self.maximum = maximum
        self.minimum = minimum
        self.hold = hold
        self.policy = policy
        self.promise = promise
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case clauses = "clauses"
        case resolution = "resolution"
        case maximum = "maximum"
        case minimum = "minimum"
        case hold = "hold"
        case policy = "policy"
        case promise = "promise"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.kind = try container.decodeIfPresent(String.self, forKey: .kind)
        self.clauses = try container.decodeIfPresent([String].self, forKey: .clauses) ?? []
        self.resolution = try container.decodeIfPresent(String.self, forKey: .resolution)
        self.maximum = try container.decodeIfPresent(String.self, forKey: .maximum)
        self.minimum = try container.decodeIfPresent(String.self, forKey: .minimum)
        self.hold = try container.decodeIfPresent(String.self, forKey: .hold)
        self.policy = try container.decodeIfPresent(String.self, forKey: .policy)
        self.promise = try container.decodeIfPresent(Value.self, forKey: .promise)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeUnlessEmpty(clauses, forKey: .clauses)
        try container.encodeIfPresent(resolution, forKey: .resolution)
        try container.encodeIfPresent(maximum, forKey: .maximum)
        try container.encodeIfPresent(minimum, forKey: .minimum)
        try container.encodeIfPresent(hold, forKey: .hold)
        try container.encodeIfPresent(policy, forKey: .policy)
        try container.encodeIfPresent(promise, forKey: .promise)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A consent: who gave it, to what, in which form and when. Withdrawal sets `until`.
public struct ConsentEntry: Fact {
    /// Explicit, or deemed by an act.
    public var kind: ConsentKind
    /// In which form it was given.
    public var form: FormKind?
    /// Who.
    public var by: String?
    /// To which purpose of the tree.
    public var purpose: String?
    /// Data items of the tree: `health.restrictions`.
    public var items: [String]?
    /// Which statement, perhaps with its version: `qcera@2013-05-16`.
    public var statement: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The instant, as UTC seconds beside the civil day.
    public var instant: Int?
    /// The instant at which it ended, as UTC seconds.
    public var untilInstant: Int?
    /// Was it verified that a parent gave it?
    public var verified: YesNo?
    /// Was it bundled with something else, so that it may not be free?
    public var bundled: YesNo?
    /// Was it made a condition of the contract?
    public var necessaryForContract: YesNo?
    /// To whom the data may go.
    public var to: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: ConsentKind,
        form: FormKind? = nil,
        by: String? = nil,
        purpose: String? = nil,
        items: [String]? = nil,
        statement: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        instant: Int? = nil,
        untilInstant: Int? = nil,
        verified: YesNo? = nil,
        bundled: YesNo? = nil,
        necessaryForContract: YesNo? = nil,
        to: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.form = form
        self.by = by
        self.purpose = purpose
        self.items = items
        self.statement = statement
        self.from = from
        self.until = until
        self.instant = instant
        self.untilInstant = untilInstant
        self.verified = verified
        self.bundled = bundled
        self.necessaryForContract = necessaryForContract
        self.to = to
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case form = "form"
        case by = "by"
        case purpose = "purpose"
        case items = "items"
        case statement = "statement"
        case from = "from"
        case until = "until"
        case instant = "instant"
        case untilInstant = "until_instant"
        case verified = "verified"
        case bundled = "bundled"
        case necessaryForContract = "necessary_for_contract"
        case to = "to"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Something that happened to a consent. Its events together say from when until when it was given.
public struct ConsentEvent: Fact {
    /// Which consent: events of one id are the history of one consent.
    public var consent: String
    /// What happened to it.
    public var event: ConsentEventKind
    /// On which day.
    public var on: CalendarDay
    /// The instant, as UTC seconds beside the civil day.
    public var instant: Int?
    /// Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise.
    public var kind: ConsentKind?
    /// In which form it was given.
    public var form: FormKind?
    /// Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`.
    public var by: String?
    /// To which purpose of the tree.
    public var purpose: String?
    /// Data items of the tree: `health.restrictions`.
    public var items: [String]?
    /// Which statement, perhaps with its version: `qcera@2013-05-16`.
    public var statement: String?
    /// The first day on which it no longer runs, where it was given for a time.
    public var until: CalendarDay?
    /// The instant at which it ends, as UTC seconds.
    public var untilInstant: Int?
    /// Was it verified that a parent gave it?
    public var verified: YesNo?
    /// Was it bundled with something else, so that it may not be free?
    public var bundled: YesNo?
    /// Was it made a condition of the contract?
    public var necessaryForContract: YesNo?
    /// To whom the data may go.
    public var to: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        consent: String,
        event: ConsentEventKind,
        on: CalendarDay,
        instant: Int? = nil,
        kind: ConsentKind? = nil,
        form: FormKind? = nil,
        by: String? = nil,
        purpose: String? = nil,
        items: [String]? = nil,
        statement: String? = nil,
        until: CalendarDay? = nil,
        untilInstant: Int? = nil,
        verified: YesNo? = nil,
        bundled: YesNo? = nil,
        necessaryForContract: YesNo? = nil,
        to: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.consent = consent
        self.event = event
        self.on = on
        self.instant = instant
        self.kind = kind
        self.form = form
        self.by = by
        self.purpose = purpose
        self.items = items
        self.statement = statement
        self.until = until
        self.untilInstant = untilInstant
        self.verified = verified
        self.bundled = bundled
        self.necessaryForContract = necessaryForContract
        self.to = to
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case consent = "consent"
        case event = "event"
        case on = "on"
        case instant = "instant"
        case kind = "kind"
        case form = "form"
        case by = "by"
        case purpose = "purpose"
        case items = "items"
        case statement = "statement"
        case until = "until"
        case untilInstant = "until_instant"
        case verified = "verified"
        case bundled = "bundled"
        case necessaryForContract = "necessary_for_contract"
        case to = "to"
        case knownOn = "known_on"
    }
}

/// What happened to the consents of a person.
public struct ConsentLedger: Input {
    public static let inputName = "ConsentLedger"

    /// The events, in any order.
    public var events: [ConsentEvent]?
    /// The time for which the state is asked; absent: the day of the question.
    public var at: Happened?

    public init(
        events: [ConsentEvent]? = nil,
        at: Happened? = nil
    ) {
        self.events = events
        self.at = at
    }

    private enum CodingKeys: String, CodingKey {
        case events = "events"
        case at = "at"
    }
}

/// What a consent is at the time asked about.
public struct ConsentStatus: Fact {
    /// The state that its events lead to.
    public var state: ConsentState
    /// Does it hold at that time?
    public var outcome: Tri
    /// The first day of the time over which it runs or ran.
    public var from: CalendarDay?
    /// The first day after that time; absent: it still runs.
    public var until: CalendarDay?
    /// The instant at which it began, as UTC seconds.
    public var fromInstant: Int?
    /// The instant at which it ended, as UTC seconds.
    public var untilInstant: Int?
    /// Explicit, or deemed by an act.
    public var kind: ConsentKind?
    /// In which form it was given.
    public var form: FormKind?
    /// Who gave it.
    public var by: String?
    /// To which purpose.
    public var purpose: String?
    /// To which data; empty: all.
    public var items: [String]
    /// Under which statement.
    public var statement: String?
    /// What else would settle it.
    public var missing: [MissingItem]

    public init(
        state: ConsentState,
        outcome: Tri,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        fromInstant: Int? = nil,
        untilInstant: Int? = nil,
        kind: ConsentKind? = nil,
        form: FormKind? = nil,
        by: String? = nil,
        purpose: String? = nil,
        items: [String] = [],
        statement: String? = nil,
        missing: [MissingItem] = []
    ) {
        self.state = state
        self.outcome = outcome
        self.from = from
        self.until = until
        self.fromInstant = fromInstant
        self.untilInstant = untilInstant
        self.kind = kind
        self.form = form
        self.by = by
        self.purpose = purpose
        self.items = items
        self.statement = statement
        self.missing = missing
    }

    private enum CodingKeys: String, CodingKey {
        case state = "state"
        case outcome = "outcome"
        case from = "from"
        case until = "until"
        case fromInstant = "from_instant"
        case untilInstant = "until_instant"
        case kind = "kind"
        case form = "form"
        case by = "by"
        case purpose = "purpose"
        case items = "items"
        case statement = "statement"
        case missing = "missing"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.state = try container.decode(ConsentState.self, forKey: .state)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.fromInstant = try container.decodeIfPresent(Int.self, forKey: .fromInstant)
        self.untilInstant = try container.decodeIfPresent(Int.self, forKey: .untilInstant)
        self.kind = try container.decodeIfPresent(ConsentKind.self, forKey: .kind)
        self.form = try container.decodeIfPresent(FormKind.self, forKey: .form)
        self.by = try container.decodeIfPresent(String.self, forKey: .by)
        self.purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
        self.items = try container.decodeIfPresent([String].self, forKey: .items) ?? []
        self.statement = try container.decodeIfPresent(String.self, forKey: .statement)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(state, forKey: .state)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(fromInstant, forKey: .fromInstant)
        try container.encodeIfPresent(untilInstant, forKey: .untilInstant)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(form, forKey: .form)
        try container.encodeIfPresent(by, forKey: .by)
        try container.encodeIfPresent(purpose, forKey: .purpose)
        try container.encodeUnlessEmpty(items, forKey: .items)
        try container.encodeIfPresent(statement, forKey: .statement)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
    }
}

/// The consents of a person at a time, as far as they were known on the day of the question.
public struct Consents: Answer {
    public static let ask = "consents"

    /// The day.
    public var on: CalendarDay
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The day for which the state was asked.
    public var at: CalendarDay?
    /// Each consent, by its id.
    public var consents: [String: ConsentStatus]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        findings: [FindingAnswer] = [],
        at: CalendarDay? = nil,
        consents: [String: ConsentStatus] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.findings = findings
        self.at = at
        self.consents = consents
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case findings = "findings"
        case at = "at"
        case consents = "consents"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.at = try container.decodeIfPresent(CalendarDay.self, forKey: .at)
        self.consents = try container.decodeIfPresent([String: ConsentStatus].self, forKey: .consents) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(at, forKey: .at)
        try container.encodeUnlessEmpty(consents, forKey: .consents)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A term that the contract between the parties sets.
public struct ContractTerm: Fact {
    /// Within how many hours.
    public var hours: Int?
    /// A number of days.
    public var days: Int?

    public init(
        hours: Int? = nil,
        days: Int? = nil
    ) {
        self.hours = hours
        self.days = days
    }

    private enum CodingKeys: String, CodingKey {
        case hours = "hours"
        case days = "days"
    }
}

/// How a due day was counted.
public struct CountedSpan: Fact {
    /// So many business days.
    public var businessDays: Int?
    /// A number of days.
    public var days: Int?
    /// So many of the person's work days.
    public var workDays: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// So many hours.
    public var hours: Int?
    /// From that day, which is not counted.
    public var after: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?

    public init(
        businessDays: Int? = nil,
        days: Int? = nil,
        workDays: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        hours: Int? = nil,
        after: CalendarDay? = nil,
        before: CalendarDay? = nil
    ) {
        self.businessDays = businessDays
        self.days = days
        self.workDays = workDays
        self.weeks = weeks
        self.months = months
        self.hours = hours
        self.after = after
        self.before = before
    }

    private enum CodingKeys: String, CodingKey {
        case businessDays = "business_days"
        case days = "days"
        case workDays = "work_days"
        case weeks = "weeks"
        case months = "months"
        case hours = "hours"
        case after = "after"
        case before = "before"
    }
}

/// A dated event of a record: a day, or more where more is known.
public struct Dated: Fact {
    /// The civil day.
    public var day: CalendarDay
    /// The instant, as UTC seconds beside the civil day.
    public var instant: Int?
    /// By whom, where the event opens a hold for a person's records.
    public var by: String?
    /// The zone of the civil day.
    public var zone: String?
    /// Since when the host knows it.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay,
        instant: Int? = nil,
        by: String? = nil,
        zone: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.instant = instant
        self.by = by
        self.zone = zone
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case instant = "instant"
        case by = "by"
        case zone = "zone"
        case knownOn = "known_on"
    }
}

/// Days on which a plan gives less than the law, and by which term.
public struct DaysBelow: Fact {
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// The term that is short.
    public var term: String?
    /// By how much it is short.
    public var shortSeconds: Int?

    public init(
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        term: String? = nil,
        shortSeconds: Int? = nil
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.term = term
        self.shortSeconds = shortSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
        case term = "term"
        case shortSeconds = "short_seconds"
    }
}

/// On how many days the person worked, over a window that ends before a day.
public struct DaysWorked: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// How many days.
    public var count: Int
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        count: Int,
        scope: Scope? = nil,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.count = count
        self.scope = scope
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case count = "count"
        case scope = "scope"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// One step: who owes what to whom by when, and what follows if it is missed.
public struct DeadlineAnswer: Fact {
    /// Who owes it.
    public var who: Actor?
    /// To whom.
    public var to: Actor?
    /// The answer.
    public var outcome: Tri?
    /// The last day on which it is in time.
    public var due: CalendarDay?
    /// The last instant, as UTC seconds, where the law counts hours.
    public var dueInstant: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before it is moved off a weekend or holiday.
    public var rawDue: CalendarDay?
    /// How the day was counted.
    public var counted: CountedSpan?
    /// What follows if it is missed.
    public var ifMissed: String?
    /// For what it is owed once, where it could recur.
    public var per: String?
    /// By how many days it was late.
    public var lateByDays: Int?
    /// What else it takes.
    public var needs: [String]
    /// The first day on which it may be done.
    public var notBefore: CalendarDay?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// The law's own citations.
    public var cites: [String]

    public init(
        who: Actor? = nil,
        to: Actor? = nil,
        outcome: Tri? = nil,
        due: CalendarDay? = nil,
        dueInstant: Int? = nil,
        from: CalendarDay? = nil,
        rawDue: CalendarDay? = nil,
        counted: CountedSpan? = nil,
        ifMissed: String? = nil,
        per: String? = nil,
        lateByDays: Int? = nil,
        needs: [String] = [],
        notBefore: CalendarDay? = nil,
        missing: [MissingItem] = [],
        cites: [String] = []
    ) {
        self.who = who
        self.to = to
        self.outcome = outcome
        self.due = due
        self.dueInstant = dueInstant
        self.from = from
        self.rawDue = rawDue
        self.counted = counted
        self.ifMissed = ifMissed
        self.per = per
        self.lateByDays = lateByDays
        self.needs = needs
        self.notBefore = notBefore
        self.missing = missing
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case who = "who"
        case to = "to"
        case outcome = "outcome"
        case due = "due"
        case dueInstant = "due_instant"
        case from = "from"
        case rawDue = "raw_due"
        case counted = "counted"
        case ifMissed = "if_missed"
        case per = "per"
        case lateByDays = "late_by_days"
        case needs = "needs"
        case notBefore = "not_before"
        case missing = "missing"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.who = try container.decodeIfPresent(Actor.self, forKey: .who)
        self.to = try container.decodeIfPresent(Actor.self, forKey: .to)
        self.outcome = try container.decodeIfPresent(Tri.self, forKey: .outcome)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.dueInstant = try container.decodeIfPresent(Int.self, forKey: .dueInstant)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.rawDue = try container.decodeIfPresent(CalendarDay.self, forKey: .rawDue)
        self.counted = try container.decodeIfPresent(CountedSpan.self, forKey: .counted)
        self.ifMissed = try container.decodeIfPresent(String.self, forKey: .ifMissed)
        self.per = try container.decodeIfPresent(String.self, forKey: .per)
        self.lateByDays = try container.decodeIfPresent(Int.self, forKey: .lateByDays)
        self.needs = try container.decodeIfPresent([String].self, forKey: .needs) ?? []
        self.notBefore = try container.decodeIfPresent(CalendarDay.self, forKey: .notBefore)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(who, forKey: .who)
        try container.encodeIfPresent(to, forKey: .to)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(dueInstant, forKey: .dueInstant)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(rawDue, forKey: .rawDue)
        try container.encodeIfPresent(counted, forKey: .counted)
        try container.encodeIfPresent(ifMissed, forKey: .ifMissed)
        try container.encodeIfPresent(per, forKey: .per)
        try container.encodeIfPresent(lateByDays, forKey: .lateByDays)
        try container.encodeUnlessEmpty(needs, forKey: .needs)
        try container.encodeIfPresent(notBefore, forKey: .notBefore)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Every step of a law that has a date.
public struct Deadlines: Answer {
    public static let ask = "leave.deadline"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Each step, by name.
    public var deadlines: [String: DeadlineAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        deadlines: [String: DeadlineAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.deadlines = deadlines
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case deadlines = "deadlines"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.deadlines = try container.decodeIfPresent([String: DeadlineAnswer].self, forKey: .deadlines) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeUnlessEmpty(deadlines, forKey: .deadlines)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// The employer's designation of leave under a law.
public struct Designation: Fact {
    /// The law it is about.
    public var law: String
    /// The leave it is about, by its id; absent: all.
    public var leave: String?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// The day on which the employee was told.
    public var notifiedOn: CalendarDay?
    /// The ground under which it was designated.
    public var `as`: Reason?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        law: String,
        leave: String? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        notifiedOn: CalendarDay? = nil,
        `as`: Reason? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.law = law
        self.leave = leave
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.notifiedOn = notifiedOn
        self.`as` = `as`
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case law = "law"
        case leave = "leave"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case notifiedOn = "notified_on"
        case `as` = "as"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What a person has found: the answer to a question that no library can decide.
public struct Determined: Fact {
    /// The question, as `law/finding`.
    public var question: String
    /// The answer.
    public var value: DeterminedValue
    /// Who.
    public var by: String?
    /// The day.
    public var on: CalendarDay?
    /// Whom or what the finding is about, by its id.
    public var about: String?
    /// The reason, as a ground with its kind.
    public var reason: String?
    /// On what it rests.
    public var cite: String?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        question: String,
        value: DeterminedValue,
        by: String? = nil,
        on: CalendarDay? = nil,
        about: String? = nil,
        reason: String? = nil,
        cite: String? = nil,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.question = question
        self.value = value
        self.by = by
        self.on = on
        self.about = about
        self.reason = reason
        self.cite = cite
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case question = "question"
        case value = "value"
        case by = "by"
        case on = "on"
        case about = "about"
        case reason = "reason"
        case cite = "cite"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Whether something may be done with data, item by item; the top is the strictest of the items.
public struct Disclosed: Answer {
    public static let ask = "disclose"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The answer.
    public var outcome: DisclosureOutcome
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// Each data item that was asked about.
    public var items: [String: ItemAnswer]
    /// Items of the record that must not be shown.
    public var redact: [String]
    /// The statements that were asked, each with its version.
    public var statements: [String: StatementVersion]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// What applies where this does not.
    public var applyInstead: [String]
    /// The clauses that decided; `default` where nothing permits.
    public var determining: [String]
    /// Requirements that failed.
    public var unmet: [String]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        outcome: DisclosureOutcome,
        until: CalendarDay? = nil,
        items: [String: ItemAnswer] = [:],
        redact: [String] = [],
        statements: [String: StatementVersion] = [:],
        duties: [DutyAnswer] = [],
        conflicts: [ConflictAnswer] = [],
        applyInstead: [String] = [],
        determining: [String] = [],
        unmet: [String] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.outcome = outcome
        self.until = until
        self.items = items
        self.redact = redact
        self.statements = statements
        self.duties = duties
        self.conflicts = conflicts
        self.applyInstead = applyInstead
        self.determining = determining
        self.unmet = unmet
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case outcome = "outcome"
        case until = "until"
        case items = "items"
        case redact = "redact"
        case statements = "statements"
        case duties = "duties"
        case conflicts = "conflicts"
        case applyInstead = "apply_instead"
        case determining = "determining"
        case unmet = "unmet"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.outcome = try container.decode(DisclosureOutcome.self, forKey: .outcome)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.items = try container.decodeIfPresent([String: ItemAnswer].self, forKey: .items) ?? [:]
        self.redact = try container.decodeIfPresent([String].self, forKey: .redact) ?? []
        self.statements = try container.decodeIfPresent([String: StatementVersion].self, forKey: .statements) ?? [:]
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.applyInstead = try container.decodeIfPresent([String].self, forKey: .applyInstead) ?? []
        self.determining = try container.decodeIfPresent([String].self, forKey: .determining) ?? []
        self.unmet = try container.decodeIfPresent([String].self, forKey: .unmet) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeUnlessEmpty(items, forKey: .items)
        try container.encodeUnlessEmpty(redact, forKey: .redact)
        try container.encodeUnlessEmpty(statements, forKey: .statements)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(applyInstead, forKey: .applyInstead)
        try container.encodeUnlessEmpty(determining, forKey: .determining)
        try container.encodeUnlessEmpty(unmet, forKey: .unmet)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// Who wants what (section 4.7).
public struct Disclosure: Input {
    public static let inputName = "Disclosure"

    /// What is to be done with the data, by the last word of the tree: `disclose`.
    public var act: String?
    /// Data items of the tree: `health.restrictions`.
    public var items: [String]?
    /// What the paper is: `medical-certification`.
    public var record: String?
    /// For which laws or examinations it was made.
    public var madeFor: [String]?
    /// In which form the asker asked.
    public var requestForm: FormKind?
    /// For which purpose of the tree: `operate-leave`.
    public var purpose: String?
    /// Whose data it is.
    public var subject: SubjectOfData?
    /// Who wants to do it.
    public var actor: ActorOfData?
    /// In which capacity the data is held: the same company may be employer, plan and vendor.
    public var capacity: Capacity?
    /// The place where it was, or where it counts.
    public var place: String?
    /// By which channel of the tree.
    public var channel: String?
    /// From whom the data came.
    public var source: SourceOfData?
    /// Who is to receive the data.
    public var recipient: Recipient?
    /// The consents that were given; an empty list: none.
    public var consents: [ConsentEntry]?
    /// What happened to the consents, instead of the consents themselves.
    public var consentEvents: [ConsentEvent]?
    /// The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn.
    public var instant: Int?
    /// The legal process; its kind `none` where there is none.
    public var process: LegalProcess?
    /// Recorded beliefs in good faith; an empty list: none.
    public var goodFaith: [GoodFaith]?
    /// The emergency.
    public var exigency: Exigency?
    /// The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    public var legalBases: [String]?
    /// How the data travels.
    public var transport: Transport?
    /// How the record is stored.
    public var storage: Storage?
    /// How the data is classified.
    public var classification: String?
    /// The transfer to another country.
    public var transfer: Transfer?
    /// Has the client instructed it?
    public var instructedByClient: YesNo?
    /// What a reviewer objects to; an empty list: nothing.
    public var flagged: [String]?
    /// Is the identifier joined to a person's identity?
    public var linkedToPerson: YesNo?
    /// What `retain` answers for the record, where it is to be erased.
    public var retentionState: RetentionOutcome?
    /// The last day through which it must be kept, from `retain`.
    public var retainThrough: CalendarDay?
    /// Does the message say how to opt out?
    public var optOutInstructions: YesNo?
    /// The alleged change of a statement.
    public var change: StatementChange?
    /// Is the message commercial, or about a transaction or relationship?
    public var message: String?
    /// Facts that a pack's own tests name.
    public var facts: [String: FreeFact]?
    /// What people have found.
    public var determined: [Determined]?
    /// Which data items a term of the statement means.
    public var termMapping: [String: [String]]?
    /// The days that are no business days, where the law counts business days.
    public var holidays: [CalendarDay]?

    public init(
        act: String? = nil,
        items: [String]? = nil,
        record: String? = nil,
        madeFor: [String]? = nil,
        requestForm: FormKind? = nil,
        purpose: String? = nil,
        subject: SubjectOfData? = nil,
        actor: ActorOfData? = nil,
        capacity: Capacity? = nil,
        place: String? = nil,
        channel: String? = nil,
        source: SourceOfData? = nil,
        recipient: Recipient? = nil,
        consents: [ConsentEntry]? = nil,
        consentEvents: [ConsentEvent]? = nil,
        instant: Int? = nil,
        process: LegalProcess? = nil,
        goodFaith: [GoodFaith]? = nil,
        exigency: Exigency? = nil,
        legalBases: [String]? = nil,
        transport: Transport? = nil,
        storage: Storage? = nil,
        classification: String? = nil,
        transfer: Transfer? = nil,
        instructedByClient: YesNo? = nil,
        flagged: [String]? = nil,
        linkedToPerson: YesNo? = nil,
        retentionState: RetentionOutcome? = nil,
        retainThrough: CalendarDay? = nil,
        optOutInstructions: YesNo? = nil,
        change: StatementChange? = nil,
        message: String? = nil,
        facts: [String: FreeFact]? = nil,
        determined: [Determined]? = nil,
        termMapping: [String: [String]]? = nil,
        holidays: [CalendarDay]? = nil
    ) {
        self.act = act
        self.items = items
        self.record = record
        self.madeFor = madeFor
        self.requestForm = requestForm
        self.purpose = purpose
        self.subject = subject
        self.actor = actor
        self.capacity = capacity
        self.place = place
        self.channel = channel
        self.source = source
        self.recipient = recipient
        self.consents = consents
        self.consentEvents = consentEvents
        self.instant = instant
        self.process = process
        self.goodFaith = goodFaith
        self.exigency = exigency
        self.legalBases = legalBases
        self.transport = transport
        self.storage = storage
        self.classification = classification
        self.transfer = transfer
        self.instructedByClient = instructedByClient
        self.flagged = flagged
        self.linkedToPerson = linkedToPerson
        self.retentionState = retentionState
        self.retainThrough = retainThrough
        self.optOutInstructions = optOutInstructions
        self.change = change
        self.message = message
        self.facts = facts
        self.determined = determined
        self.termMapping = termMapping
        self.holidays = holidays
    }

    private enum CodingKeys: String, CodingKey {
        case act = "act"
        case items = "items"
        case record = "record"
        case madeFor = "made_for"
        case requestForm = "request_form"
        case purpose = "purpose"
        case subject = "subject"
        case actor = "actor"
        case capacity = "capacity"
        case place = "place"
        case channel = "channel"
        case source = "source"
        case recipient = "recipient"
        case consents = "consents"
        case consentEvents = "consent_events"
        case instant = "instant"
        case process = "process"
        case goodFaith = "good_faith"
        case exigency = "exigency"
        case legalBases = "legal_bases"
        case transport = "transport"
        case storage = "storage"
        case classification = "classification"
        case transfer = "transfer"
        case instructedByClient = "instructed_by_client"
        case flagged = "flagged"
        case linkedToPerson = "linked_to_person"
        case retentionState = "retention_state"
        case retainThrough = "retain_through"
        case optOutInstructions = "opt_out_instructions"
        case change = "change"
        case message = "message"
        case facts = "facts"
        case determined = "determined"
        case termMapping = "term_mapping"
        case holidays = "holidays"
    }
}

/// A document other than a certification that was asked for or received.
public struct DocumentEntry: Fact {
    /// Which document.
    public var kind: String
    /// The day on which it was asked for.
    public var askedOn: CalendarDay?
    /// The day on which it came.
    public var receivedOn: CalendarDay?
    /// Is it complete and sufficient?
    public var complete: YesNo?
    /// The leave or event it is about, by its id.
    public var about: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: String,
        askedOn: CalendarDay? = nil,
        receivedOn: CalendarDay? = nil,
        complete: YesNo? = nil,
        about: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.askedOn = askedOn
        self.receivedOn = receivedOn
        self.complete = complete
        self.about = about
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case askedOn = "asked_on"
        case receivedOn = "received_on"
        case complete = "complete"
        case about = "about"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A duty that comes with the answer.
public struct DutyAnswer: Fact {
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// What is to be done.
    public var `do`: String?
    /// Who owes it.
    public var who: String?
    /// To whom.
    public var to: String?
    /// The purpose for which it was released.
    public var purpose: String?
    /// The last day on which it is in time.
    public var due: CalendarDay?
    /// The last instant, as UTC seconds, where the law counts hours.
    public var dueInstant: Int?
    /// Before, with, after or while.
    public var when: DutyWhen?
    /// Which address or channel.
    public var via: String?
    /// In words. It may speak of a person's facts.
    public var says: String?
    /// The law's own citations.
    public var cites: [String]

    public init(
        id: String? = nil,
        `do`: String? = nil,
        who: String? = nil,
        to: String? = nil,
        purpose: String? = nil,
        due: CalendarDay? = nil,
        dueInstant: Int? = nil,
        when: DutyWhen? = nil,
        via: String? = nil,
        says: String? = nil,
        cites: [String] = []
    ) {
        self.id = id
        self.`do` = `do`
        self.who = who
        self.to = to
        self.purpose = purpose
        self.due = due
        self.dueInstant = dueInstant
        self.when = when
        self.via = via
        self.says = says
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case `do` = "do"
        case who = "who"
        case to = "to"
        case purpose = "purpose"
        case due = "due"
        case dueInstant = "due_instant"
        case when = "when"
        case via = "via"
        case says = "says"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try container.decodeIfPresent(String.self, forKey: .id)
        self.`do` = try container.decodeIfPresent(String.self, forKey: .`do`)
        self.who = try container.decodeIfPresent(String.self, forKey: .who)
        self.to = try container.decodeIfPresent(String.self, forKey: .to)
        self.purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.dueInstant = try container.decodeIfPresent(Int.self, forKey: .dueInstant)
        self.when = try container.decodeIfPresent(DutyWhen.self, forKey: .when)
        self.via = try container.decodeIfPresent(String.self, forKey: .via)
        self.says = try container.decodeIfPresent(String.self, forKey: .says)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encodeIfPresent(`do`, forKey: .`do`)
        try container.encodeIfPresent(who, forKey: .who)
        try container.encodeIfPresent(to, forKey: .to)
        try container.encodeIfPresent(purpose, forKey: .purpose)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(dueInstant, forKey: .dueInstant)
        try container.encodeIfPresent(when, forKey: .when)
        try container.encodeIfPresent(via, forKey: .via)
        try container.encodeIfPresent(says, forKey: .says)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A choice that the law leaves to one of the parties.
public struct Election: Fact {
    /// The leave it is about, by its id; absent: all.
    public var leave: String?
    /// The law it is about.
    public var law: String?
    /// What was chosen.
    public var choice: String
    /// Who.
    public var by: Actor?
    /// The day.
    public var on: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        leave: String? = nil,
        law: String? = nil,
        choice: String,
        by: Actor? = nil,
        on: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.leave = leave
        self.law = law
        self.choice = choice
        self.by = by
        self.on = on
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case leave = "leave"
        case law = "law"
        case choice = "choice"
        case by = "by"
        case on = "on"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Whether a law covers the employer and the person qualifies, with every test.
public struct Eligibility: Answer {
    public static let ask = "leave.eligibility"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The answer.
    public var outcome: Tri
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// The first day on which the person will qualify, where it is not today.
    public var firstEligibleDay: CalendarDay?
    /// The last day on which the person qualifies.
    public var lastEligibleDay: CalendarDay?
    /// Does the law bind this employer?
    public var covered: Tri?
    /// The worksite that counted, by the word the case has for it.
    public var place: String?
    /// Of a person employed jointly: which employer carries each duty.
    public var employerDuties: [String: String]
    /// Is the person a key employee, where the case says enough?
    public var keyEmployee: Tri?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        entitlement: EntitlementKind? = nil,
        outcome: Tri,
        tests: [String: TestAnswer] = [:],
        firstEligibleDay: CalendarDay? = nil,
        lastEligibleDay: CalendarDay? = nil,
        covered: Tri? = nil,
        place: String? = nil,
        employerDuties: [String: String] = [:],
        keyEmployee: Tri? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.entitlement = entitlement
        self.outcome = outcome
        self.tests = tests
        self.firstEligibleDay = firstEligibleDay
        self.lastEligibleDay = lastEligibleDay
        self.covered = covered
        self.place = place
        self.employerDuties = employerDuties
        self.keyEmployee = keyEmployee
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case entitlement = "entitlement"
        case outcome = "outcome"
        case tests = "tests"
        case firstEligibleDay = "first_eligible_day"
        case lastEligibleDay = "last_eligible_day"
        case covered = "covered"
        case place = "place"
        case employerDuties = "employer_duties"
        case keyEmployee = "key_employee"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.entitlement = try container.decodeIfPresent(EntitlementKind.self, forKey: .entitlement)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.firstEligibleDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstEligibleDay)
        self.lastEligibleDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastEligibleDay)
        self.covered = try container.decodeIfPresent(Tri.self, forKey: .covered)
        self.place = try container.decodeIfPresent(String.self, forKey: .place)
        self.employerDuties = try container.decodeIfPresent([String: String].self, forKey: .employerDuties) ?? [:]
        self.keyEmployee = try container.decodeIfPresent(Tri.self, forKey: .keyEmployee)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(entitlement, forKey: .entitlement)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeIfPresent(firstEligibleDay, forKey: .firstEligibleDay)
        try container.encodeIfPresent(lastEligibleDay, forKey: .lastEligibleDay)
        try container.encodeIfPresent(covered, forKey: .covered)
        try container.encodeIfPresent(place, forKey: .place)
        try container.encodeUnlessEmpty(employerDuties, forKey: .employerDuties)
        try container.encodeIfPresent(keyEmployee, forKey: .keyEmployee)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// The employer record: an employer's own choices, kept once and used in every case.
public struct Employer: Fact {
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// What the employer is: private, public, a school. An employer may be of several kinds.
    public var kind: [EmployerKind]?
    /// The industry, where a law names some.
    public var industry: String?
    /// The method for the leave year by law; `*` stands for all others.
    public var leaveYear: [String: LeaveYear]?
    /// Changes of the method.
    public var leaveYearChanged: [LeaveYearChange]?
    /// When the year of a plan or law begins, by its id.
    public var planYear: [String: PlanYear]?
    /// How a law's leave is given, by its id: earned with time worked, or granted at once.
    public var planMethod: [String: PlanMethod]?
    /// The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays.
    public var holidays: [CalendarDay]?
    /// Days on which the business is closed.
    public var closed: [Closure]?
    /// The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records.
    public var incrementMinutes: [String: Int]?
    /// How many days of a ground the employer's own policy pays.
    public var paidDays: [String: Rational]?
    /// Does the employer designate leave in time?
    public var designates: Designates?
    /// Does the employer apply the limit that spouses share?
    public var spouseLimit: SpouseLimit?
    /// What a law lets the employer choose, by `law/option`.
    public var options: [String: YesNo]?
    /// Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan.
    public var coveredUnder: [String: YesNo]?
    /// The federal contracts that an order covers.
    public var contracts: [String]?
    /// What the employer paid in wages, where coverage turns on it.
    public var wagesPaid: [WagesPaid]?
    /// In which order paid leave plans are used during leave.
    public var paidLeaveOrder: [String]?
    /// The employer's own policies, by id.
    public var policies: [String]?
    /// Were key employees told in writing that they are key employees?
    public var keyEmployeesNotified: YesNo?
    /// Is the law's general notice posted?
    public var postedGeneralNotice: YesNo?
    /// Is this the primary employer of a person employed by two jointly?
    public var primaryEmployer: YesNo?
    /// The days of pay; each closes the pay period that began the day after the one before.
    public var payDates: [CalendarDay]?
    /// The length of a pay period.
    public var payPeriod: PayPeriod?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        id: String? = nil,
        kind: [EmployerKind]? = nil,
        industry: String? = nil,
        leaveYear: [String: LeaveYear]? = nil,
        leaveYearChanged: [LeaveYearChange]? = nil,
        planYear: [String: PlanYear]? = nil,
        planMethod: [String: PlanMethod]? = nil,
        holidays: [CalendarDay]? = nil,
        closed: [Closure]? = nil,
        incrementMinutes: [String: Int]? = nil,
        paidDays: [String: Rational]? = nil,
        designates: Designates? = nil,
        spouseLimit: SpouseLimit? = nil,
        options: [String: YesNo]? = nil,
        coveredUnder: [String: YesNo]? = nil,
        contracts: [String]? = nil,
        wagesPaid: [WagesPaid]? = nil,
        paidLeaveOrder: [String]? = nil,
        policies: [String]? = nil,
        keyEmployeesNotified: YesNo? = nil,
        postedGeneralNotice: YesNo? = nil,
        primaryEmployer: YesNo? = nil,
        payDates: [CalendarDay]? = nil,
        payPeriod: PayPeriod? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.id = id
        self.kind = kind
        self.industry = industry
        self.leaveYear = leaveYear
        self.leaveYearChanged = leaveYearChanged
        self.planYear = planYear
        self.planMethod = planMethod
        self.holidays = holidays
        self.closed = closed
        self.incrementMinutes = incrementMinutes
        self.paidDays = paidDays
        self.designates = designates
        self.spouseLimit = spouseLimit
        self.options = options
        self.coveredUnder = coveredUnder
        self.contracts = contracts
        self.wagesPaid = wagesPaid
        self.paidLeaveOrder = paidLeaveOrder
        self.policies = policies
        self.keyEmployeesNotified = keyEmployeesNotified
        self.postedGeneralNotice = postedGeneralNotice
        self.primaryEmployer = primaryEmployer
        self.payDates = payDates
        self.payPeriod = payPeriod
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case kind = "kind"
        case industry = "industry"
        case leaveYear = "leave_year"
        case leaveYearChanged = "leave_year_changed"
        case planYear = "plan_year"
        case planMethod = "plan_method"
        case holidays = "holidays"
        case closed = "closed"
        case incrementMinutes = "increment_minutes"
        case paidDays = "paid_days"
        case designates = "designates"
        case spouseLimit = "spouse_limit"
        case options = "options"
        case coveredUnder = "covered_under"
        case contracts = "contracts"
        case wagesPaid = "wages_paid"
        case paidLeaveOrder = "paid_leave_order"
        case policies = "policies"
        case keyEmployeesNotified = "key_employees_notified"
        case postedGeneralNotice = "posted_general_notice"
        case primaryEmployer = "primary_employer"
        case payDates = "pay_dates"
        case payPeriod = "pay_period"
        case knownOn = "known_on"
    }
}

/// Whether the person is employed, on leave, laid off or separated, from a day on.
public struct EmploymentStatus: Fact {
    /// What the person is from that day on.
    public var status: EmploymentState
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        status: EmploymentState,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.status = status
        self.from = from
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case status = "status"
        case from = "from"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Whether the person is enrolled in a program, from a day on.
public struct Enrolment: Fact {
    /// The law it is about.
    public var law: String
    /// Enrolled or not.
    public var `is`: YesNo
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        law: String,
        `is`: YesNo,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.law = law
        self.`is` = `is`
        self.from = from
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case law = "law"
        case `is` = "is"
        case from = "from"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Coverage and eligibility for one entitlement of a law.
public struct EntitlementInPlan: Fact {
    /// Does the law bind this employer?
    public var covered: Tri?
    /// Does the person qualify?
    public var eligible: Tri?
    /// The first day on which the person will qualify, where it is not today.
    public var firstEligibleDay: CalendarDay?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// The law's own citations.
    public var cites: [String]

    public init(
        covered: Tri? = nil,
        eligible: Tri? = nil,
        firstEligibleDay: CalendarDay? = nil,
        tests: [String: TestAnswer] = [:],
        cites: [String] = []
    ) {
        self.covered = covered
        self.eligible = eligible
        self.firstEligibleDay = firstEligibleDay
        self.tests = tests
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case covered = "covered"
        case eligible = "eligible"
        case firstEligibleDay = "first_eligible_day"
        case tests = "tests"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.covered = try container.decodeIfPresent(Tri.self, forKey: .covered)
        self.eligible = try container.decodeIfPresent(Tri.self, forKey: .eligible)
        self.firstEligibleDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstEligibleDay)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(covered, forKey: .covered)
        try container.encodeIfPresent(eligible, forKey: .eligible)
        try container.encodeIfPresent(firstEligibleDay, forKey: .firstEligibleDay)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// How often and how long a certification expects the condition to flare up.
public struct Episodes: Fact {
    /// How many episodes in a month at most.
    public var perMonthAtMost: Int?
    /// How many days each at most.
    public var daysEachAtMost: Int?

    public init(
        perMonthAtMost: Int? = nil,
        daysEachAtMost: Int? = nil
    ) {
        self.perMonthAtMost = perMonthAtMost
        self.daysEachAtMost = daysEachAtMost
    }

    private enum CodingKeys: String, CodingKey {
        case perMonthAtMost = "per_month_at_most"
        case daysEachAtMost = "days_each_at_most"
    }
}

/// Something that happened on a day or is expected. Written as a bare day where nothing else is known.
public struct Event: Fact {
    /// The day.
    public var day: CalendarDay
    /// The instant, as UTC seconds beside the civil day.
    public var instant: Int?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// What kind of event, where the law tells kinds apart.
    public var kind: String?
    /// The person for whom it is: a member of `family` by id, or that person's own facts.
    public var `for`: PersonRef?
    /// Is the deployment to a foreign country?
    public var foreign: YesNo?
    /// Was the death caused by a crime?
    public var crime: YesNo?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay,
        instant: Int? = nil,
        until: CalendarDay? = nil,
        kind: String? = nil,
        `for`: PersonRef? = nil,
        foreign: YesNo? = nil,
        crime: YesNo? = nil,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.instant = instant
        self.until = until
        self.kind = kind
        self.`for` = `for`
        self.foreign = foreign
        self.crime = crime
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case instant = "instant"
        case until = "until"
        case kind = "kind"
        case `for` = "for"
        case foreign = "foreign"
        case crime = "crime"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What happened or is expected, each with its day. An event that happened more than once is a list.
public struct Events: Fact {
    /// The expected day of birth.
    public var expectedBirth: [Event]?
    /// The birth of a child, or its expected day.
    public var birth: [Event]?
    /// The placement of a child for adoption or foster care.
    public var placement: [Event]?
    /// The taking of legal custody.
    public var legalCustody: [Event]?
    /// The end of a pregnancy, however it ended.
    public var pregnancyEnded: [Event]?
    /// The death of a person.
    public var death: [Event]?
    /// The day on which the employee was told of a death.
    public var deathNotice: [Event]?
    /// The loss of a pregnancy, or of the prospect of a child.
    public var loss: [Event]?
    /// An incident of violence, stalking or another crime.
    public var incident: [Event]?
    /// The donation of an organ, marrow or blood.
    public var donation: [Event]?
    /// The day on which the member was told of a deployment.
    public var deploymentNotified: [Event]?
    /// A deployment, from its first day until the day after its last.
    public var deployment: [Event]?
    /// The call to service in uniform.
    public var uniformedServiceCalled: [Event]?
    /// A summons as juror or witness.
    public var summons: [Event]?
    /// An election.
    public var election: [Event]?
    /// A meeting, activity or emergency at a child's school.
    public var schoolEvent: [Event]?
    /// A declared public emergency.
    public var emergency: [Event]?
    /// The day on which a grant was found too small: a true-up counts from it.
    public var shortfallFound: [Event]?
    /// The child's admission to intensive care.
    public var nicuAdmitted: [Event]?
    /// The child's discharge from intensive care.
    public var nicuDischarged: [Event]?
    /// The injury or illness of a servicemember.
    public var injury: [Event]?
    /// The day of an election.
    public var electionDay: [Event]?
    /// The return to work.
    public var returnToWork: [Event]?

    public init(
        expectedBirth: [Event]? = nil,
        birth: [Event]? = nil,
        placement: [Event]? = nil,
        legalCustody: [Event]? = nil,
        pregnancyEnded: [Event]? = nil,
        death: [Event]? = nil,
        deathNotice: [Event]? = nil,
        loss: [Event]? = nil,
        incident: [Event]? = nil,
        donation: [Event]? = nil,
        deploymentNotified: [Event]? = nil,
        deployment: [Event]? = nil,
        uniformedServiceCalled: [Event]? = nil,
        summons: [Event]? = nil,
        election: [Event]? = nil,
        schoolEvent: [Event]? = nil,
        emergency: [Event]? = nil,
        shortfallFound: [Event]? = nil,
        nicuAdmitted: [Event]? = nil,
        nicuDischarged: [Event]? = nil,
        injury: [Event]? = nil,
        electionDay: [Event]? = nil,
        returnToWork: [Event]? = nil
    ) {
        self.expectedBirth = expectedBirth
        self.birth = birth
        self.placement = placement
        self.legalCustody = legalCustody
        self.pregnancyEnded = pregnancyEnded
        self.death = death
        self.deathNotice = deathNotice
        self.loss = loss
        self.incident = incident
        self.donation = donation
        self.deploymentNotified = deploymentNotified
        self.deployment = deployment
        self.uniformedServiceCalled = uniformedServiceCalled
        self.summons = summons
        self.election = election
        self.schoolEvent = schoolEvent
        self.emergency = emergency
        self.shortfallFound = shortfallFound
        self.nicuAdmitted = nicuAdmitted
        self.nicuDischarged = nicuDischarged
        self.injury = injury
        self.electionDay = electionDay
        self.returnToWork = returnToWork
    }

    private enum CodingKeys: String, CodingKey {
        case expectedBirth = "expected_birth"
        case birth = "birth"
        case placement = "placement"
        case legalCustody = "legal_custody"
        case pregnancyEnded = "pregnancy_ended"
        case death = "death"
        case deathNotice = "death_notice"
        case loss = "loss"
        case incident = "incident"
        case donation = "donation"
        case deploymentNotified = "deployment_notified"
        case deployment = "deployment"
        case uniformedServiceCalled = "uniformed_service_called"
        case summons = "summons"
        case election = "election"
        case schoolEvent = "school_event"
        case emergency = "emergency"
        case shortfallFound = "shortfall_found"
        case nicuAdmitted = "nicu_admitted"
        case nicuDischarged = "nicu_discharged"
        case injury = "injury"
        case electionDay = "election_day"
        case returnToWork = "return_to_work"
    }
}

/// One request among all that can be made; a key that is absent does not matter to the outcome.
public struct Example: Fact {
    /// What comes of it.
    public var outcome: DisclosureOutcome
    /// What is done with the data.
    public var act: String?
    /// The data item.
    public var item: String?
    /// The purpose.
    public var purpose: String?
    /// Who receives it.
    public var recipient: String?
    /// Whose data it is.
    public var subject: String?
    /// By which channel it was collected.
    public var channel: String?
    /// In which capacity it is held.
    public var capacity: String?
    /// Who does it.
    public var actor: String?
    /// How the data is classified.
    public var classification: String?
    /// The facts that it takes, each in words.
    public var facts: [String: String]
    /// The clauses that decide.
    public var determining: [String]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: DisclosureOutcome,
        act: String? = nil,
        item: String? = nil,
        purpose: String? = nil,
        recipient: String? = nil,
        subject: String? = nil,
        channel: String? = nil,
        capacity: String? = nil,
        actor: String? = nil,
        classification: String? = nil,
        facts: [String: String] = [:],
        determining: [String] = [],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.act = act
        self.item = item
        self.purpose = purpose
        self.recipient = recipient
        self.subject = subject
        self.channel = channel
        self.capacity = capacity
        self.actor = actor
        self.classification = classification
        self.facts = facts
        self.determining = determining
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case act = "act"
        case item = "item"
        case purpose = "purpose"
        case recipient = "recipient"
        case subject = "subject"
        case channel = "channel"
        case capacity = "capacity"
        case actor = "actor"
        case classification = "classification"
        case facts = "facts"
        case determining = "determining"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(DisclosureOutcome.self, forKey: .outcome)
        self.act = try container.decodeIfPresent(String.self, forKey: .act)
        self.item = try container.decodeIfPresent(String.self, forKey: .item)
        self.purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
        self.recipient = try container.decodeIfPresent(String.self, forKey: .recipient)
        self.subject = try container.decodeIfPresent(String.self, forKey: .subject)
        self.channel = try container.decodeIfPresent(String.self, forKey: .channel)
        self.capacity = try container.decodeIfPresent(String.self, forKey: .capacity)
        self.actor = try container.decodeIfPresent(String.self, forKey: .actor)
        self.classification = try container.decodeIfPresent(String.self, forKey: .classification)
        self.facts = try container.decodeIfPresent([String: String].self, forKey: .facts) ?? [:]
        self.determining = try container.decodeIfPresent([String].self, forKey: .determining) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(act, forKey: .act)
        try container.encodeIfPresent(item, forKey: .item)
        try container.encodeIfPresent(purpose, forKey: .purpose)
        try container.encodeIfPresent(recipient, forKey: .recipient)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encodeIfPresent(channel, forKey: .channel)
        try container.encodeIfPresent(capacity, forKey: .capacity)
        try container.encodeIfPresent(actor, forKey: .actor)
        try container.encodeIfPresent(classification, forKey: .classification)
        try container.encodeUnlessEmpty(facts, forKey: .facts)
        try container.encodeUnlessEmpty(determining, forKey: .determining)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// An emergency that may open data, while it lasts.
public struct Exigency: Fact {
    /// The day on which it was declared.
    public var declaredOn: CalendarDay?
    /// The day on which it ended.
    public var endedOn: CalendarDay?
    /// What is at risk.
    public var risk: String?
    /// Who is at risk.
    public var person: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        declaredOn: CalendarDay? = nil,
        endedOn: CalendarDay? = nil,
        risk: String? = nil,
        person: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.declaredOn = declaredOn
        self.endedOn = endedOn
        self.risk = risk
        self.person = person
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case declaredOn = "declared_on"
        case endedOn = "ended_on"
        case risk = "risk"
        case person = "person"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// One line of the reasons. The list is flat and in reading order; `parent` leads to the line above.
public struct ExplanationLine: Fact {
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// The position of the line above; absent at the root.
    public var parent: Int?
    /// The answer.
    public var outcome: String?
    /// Might the outcome change if this alone came out differently? Left out when not.
    public var decisive: Bool?
    /// What was measured of the person or employer.
    public var observed: Value?
    /// How the two are compared.
    public var op: Op?
    /// What the law requires.
    public var required: Value?
    /// In words. It may speak of a person's facts.
    public var says: String?
    /// The law's own citations.
    public var cites: [String]

    public init(
        id: String? = nil,
        parent: Int? = nil,
        outcome: String? = nil,
        decisive: Bool? = nil,
        observed: Value? = nil,
        op: Op? = nil,
        required: Value? = nil,
        says: String? = nil,
        cites: [String] = []
    ) {
        self.id = id
        self.parent = parent
        self.outcome = outcome
        self.decisive = decisive
        self.observed = observed
        self.op = op
        self.required = required
        self.says = says
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case parent = "parent"
        case outcome = "outcome"
        case decisive = "decisive"
        case observed = "observed"
        case op = "op"
        case required = "required"
        case says = "says"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try container.decodeIfPresent(String.self, forKey: .id)
        self.parent = try container.decodeIfPresent(Int.self, forKey: .parent)
        self.outcome = try container.decodeIfPresent(String.self, forKey: .outcome)
        self.decisive = try container.decodeIfPresent(Bool.self, forKey: .decisive)
        self.observed = try container.decodeIfPresent(Value.self, forKey: .observed)
        self.op = try container.decodeIfPresent(Op.self, forKey: .op)
        self.required = try container.decodeIfPresent(Value.self, forKey: .required)
        self.says = try container.decodeIfPresent(String.self, forKey: .says)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encodeIfPresent(parent, forKey: .parent)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(decisive, forKey: .decisive)
        try container.encodeIfPresent(observed, forKey: .observed)
        try container.encodeIfPresent(op, forKey: .op)
        try container.encodeIfPresent(required, forKey: .required)
        try container.encodeIfPresent(says, forKey: .says)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A fact that a question uses: enough to make a form, a mapping or a list of what is needed.
public struct FactAnswer: Fact {
    /// A pointer to where it goes in the request.
    public var at: String?
    /// Its type: `hours`, `day`, `yes-no`.
    public var type: String?
    /// The unit in which it is given.
    public var unit: String?
    /// The words it may take, where the list is closed.
    public var choices: [String]
    /// How sensitive it is.
    public var privacy: Privacy?
    /// The question that a person understands.
    public var wording: String?
    /// The id of the wording, for translation.
    public var message: String?
    /// What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`.
    public var settles: String?
    /// The tests behind the outcome, by their id.
    public var tests: [String]
    /// The law's own citations.
    public var cites: [String]

    public init(
        at: String? = nil,
        type: String? = nil,
        unit: String? = nil,
        choices: [String] = [],
        privacy: Privacy? = nil,
        wording: String? = nil,
        message: String? = nil,
        settles: String? = nil,
        tests: [String] = [],
        cites: [String] = []
    ) {
        self.at = at
        self.type = type
        self.unit = unit
        self.choices = choices
        self.privacy = privacy
        self.wording = wording
        self.message = message
        self.settles = settles
        self.tests = tests
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case at = "at"
        case type = "type"
        case unit = "unit"
        case choices = "choices"
        case privacy = "privacy"
        case wording = "wording"
        case message = "message"
        case settles = "settles"
        case tests = "tests"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.at = try container.decodeIfPresent(String.self, forKey: .at)
        self.type = try container.decodeIfPresent(String.self, forKey: .type)
        self.unit = try container.decodeIfPresent(String.self, forKey: .unit)
        self.choices = try container.decodeIfPresent([String].self, forKey: .choices) ?? []
        self.privacy = try container.decodeIfPresent(Privacy.self, forKey: .privacy)
        self.wording = try container.decodeIfPresent(String.self, forKey: .wording)
        self.message = try container.decodeIfPresent(String.self, forKey: .message)
        self.settles = try container.decodeIfPresent(String.self, forKey: .settles)
        self.tests = try container.decodeIfPresent([String].self, forKey: .tests) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(at, forKey: .at)
        try container.encodeIfPresent(type, forKey: .type)
        try container.encodeIfPresent(unit, forKey: .unit)
        try container.encodeUnlessEmpty(choices, forKey: .choices)
        try container.encodeIfPresent(privacy, forKey: .privacy)
        try container.encodeIfPresent(wording, forKey: .wording)
        try container.encodeIfPresent(message, forKey: .message)
        try container.encodeIfPresent(settles, forKey: .settles)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// The facts that a question would ask for.
public struct Facts: Answer {
    public static let ask = "facts"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The ask that the facts are for.
    public var of: AskName?
    /// The law it is about.
    public var law: String?
    /// The facts, by id.
    public var facts: [String: FactAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        of: AskName? = nil,
        law: String? = nil,
        facts: [String: FactAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.of = of
        self.law = law
        self.facts = facts
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case of = "of"
        case law = "law"
        case facts = "facts"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.of = try container.decodeIfPresent(AskName.self, forKey: .of)
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.facts = try container.decodeIfPresent([String: FactAnswer].self, forKey: .facts) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(of, forKey: .of)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeUnlessEmpty(facts, forKey: .facts)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// An exception that would have helped and did not match, with the facts it failed on.
public struct FailedException: Fact {
    /// The clause it is about.
    public var clause: String?
    /// The facts on which it failed.
    public var facts: [String]

    public init(
        clause: String? = nil,
        facts: [String] = []
    ) {
        self.clause = clause
        self.facts = facts
    }

    private enum CodingKeys: String, CodingKey {
        case clause = "clause"
        case facts = "facts"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.clause = try container.decodeIfPresent(String.self, forKey: .clause)
        self.facts = try container.decodeIfPresent([String].self, forKey: .facts) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(clause, forKey: .clause)
        try container.encodeUnlessEmpty(facts, forKey: .facts)
    }
}

/// A fee that the person received for a service such as jury duty, on a day.
public struct FeesReceived: Fact {
    /// The day.
    public var day: CalendarDay
    /// An amount of money.
    public var amount: Money
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay,
        amount: Money,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.amount = amount
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case amount = "amount"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Something that was noticed beside the answer, with a stable code.
public struct FindingAnswer: Fact {
    /// The stable code: `gina-warning-missing`.
    public var code: String?
    /// What it is about: a framework, an act, a channel.
    public var subject: String?
    /// The clause it is about.
    public var clause: String?
    /// The rule, parameter or data item it is about.
    public var item: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// In words. It may speak of a person's facts.
    public var says: String?
    /// The law's own citations.
    public var cites: [String]

    public init(
        code: String? = nil,
        subject: String? = nil,
        clause: String? = nil,
        item: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        says: String? = nil,
        cites: [String] = []
    ) {
        self.code = code
        self.subject = subject
        self.clause = clause
        self.item = item
        self.from = from
        self.until = until
        self.says = says
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case code = "code"
        case subject = "subject"
        case clause = "clause"
        case item = "item"
        case from = "from"
        case until = "until"
        case says = "says"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.code = try container.decodeIfPresent(String.self, forKey: .code)
        self.subject = try container.decodeIfPresent(String.self, forKey: .subject)
        self.clause = try container.decodeIfPresent(String.self, forKey: .clause)
        self.item = try container.decodeIfPresent(String.self, forKey: .item)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.says = try container.decodeIfPresent(String.self, forKey: .says)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(code, forKey: .code)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encodeIfPresent(clause, forKey: .clause)
        try container.encodeIfPresent(item, forKey: .item)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(says, forKey: .says)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// The first day on which leave may be used.
public struct FirstUse: Answer {
    public static let ask = "accrue.first-use"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The plan that was asked.
    public var plan: String?
    /// The answer.
    public var outcome: Tri?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The civil day it was counted from.
    public var countedFrom: CalendarDay?
    /// How many days were counted.
    public var countedDays: Int?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        plan: String? = nil,
        outcome: Tri? = nil,
        firstDay: CalendarDay? = nil,
        countedFrom: CalendarDay? = nil,
        countedDays: Int? = nil,
        tests: [String: TestAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.plan = plan
        self.outcome = outcome
        self.firstDay = firstDay
        self.countedFrom = countedFrom
        self.countedDays = countedDays
        self.tests = tests
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case plan = "plan"
        case outcome = "outcome"
        case firstDay = "first_day"
        case countedFrom = "counted_from"
        case countedDays = "counted_days"
        case tests = "tests"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.plan = try container.decodeIfPresent(String.self, forKey: .plan)
        self.outcome = try container.decodeIfPresent(Tri.self, forKey: .outcome)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.countedFrom = try container.decodeIfPresent(CalendarDay.self, forKey: .countedFrom)
        self.countedDays = try container.decodeIfPresent(Int.self, forKey: .countedDays)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(plan, forKey: .plan)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(countedFrom, forKey: .countedFrom)
        try container.encodeIfPresent(countedDays, forKey: .countedDays)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// Hours of a member of a flight crew, worked or paid, or the monthly guarantee.
public struct FlightDuty: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// How many hours.
    public var hours: Hours
    /// What these hours are: worked, paid, or the monthly guarantee.
    public var kind: FlightDutyKind?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        hours: Hours,
        kind: FlightDutyKind? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.hours = hours
        self.kind = kind
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case hours = "hours"
        case kind = "kind"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A recorded belief in good faith that a disclosure is necessary.
public struct GoodFaith: Fact {
    /// The ground of the statement on which the belief rests.
    public var ground: String
    /// Who.
    public var by: String?
    /// The day.
    public var on: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        ground: String,
        by: String? = nil,
        on: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.ground = ground
        self.by = by
        self.on = on
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case ground = "ground"
        case by = "by"
        case on = "on"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A grant of leave at once, made or planned.
public struct GrantEntry: Fact {
    /// The plan: a law or a company's own.
    public var plan: String
    /// The bank of the plan, where it has several.
    public var bank: String?
    /// The day.
    public var day: CalendarDay?
    /// The grant in hours.
    public var hours: Hours?
    /// A number of days.
    public var days: Rational?
    /// At once, or in advance of what will be earned.
    public var `as`: GrantForm?
    /// The hours that the person is expected to work, where the grant is reckoned from them.
    public var expectedHours: Hours?
    /// The last day on which it may be used.
    public var expiresThrough: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        plan: String,
        bank: String? = nil,
        day: CalendarDay? = nil,
        hours: Hours? = nil,
        days: Rational? = nil,
        `as`: GrantForm? = nil,
        expectedHours: Hours? = nil,
        expiresThrough: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.plan = plan
        self.bank = bank
        self.day = day
        self.hours = hours
        self.days = days
        self.`as` = `as`
        self.expectedHours = expectedHours
        self.expiresThrough = expiresThrough
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case plan = "plan"
        case bank = "bank"
        case day = "day"
        case hours = "hours"
        case days = "days"
        case `as` = "as"
        case expectedHours = "expected_hours"
        case expiresThrough = "expires_through"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Whether one reason counts under the law.
public struct GroundAnswer: Fact {
    /// The answer.
    public var outcome: Tri
    /// The ground or kinship as which it counts.
    public var `as`: String?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// The kinds of the ground that count.
    public var kinds: [String: KindAnswer]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: Tri,
        `as`: String? = nil,
        tests: [String: TestAnswer] = [:],
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        kinds: [String: KindAnswer] = [:],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.`as` = `as`
        self.tests = tests
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.kinds = kinds
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case `as` = "as"
        case tests = "tests"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case kinds = "kinds"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.`as` = try container.decodeIfPresent(String.self, forKey: .`as`)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.kinds = try container.decodeIfPresent([String: KindAnswer].self, forKey: .kinds) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(`as`, forKey: .`as`)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeUnlessEmpty(kinds, forKey: .kinds)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Which reasons of the leave count under the law.
public struct Grounds: Answer {
    public static let ask = "leave.ground"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The answer.
    public var outcome: Tri
    /// The reasons of the leave, each with its tests.
    public var grounds: [String: GroundAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        entitlement: EntitlementKind? = nil,
        outcome: Tri,
        grounds: [String: GroundAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.entitlement = entitlement
        self.outcome = outcome
        self.grounds = grounds
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case entitlement = "entitlement"
        case outcome = "outcome"
        case grounds = "grounds"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.entitlement = try container.decodeIfPresent(EntitlementKind.self, forKey: .entitlement)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.grounds = try container.decodeIfPresent([String: GroundAnswer].self, forKey: .grounds) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(entitlement, forKey: .entitlement)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(grounds, forKey: .grounds)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A civil day, with the instant where a law counts hours.
public struct Happened: Fact {
    /// The day.
    public var day: CalendarDay
    /// The instant, as UTC seconds beside the civil day.
    public var instant: Int?
    /// The zone of the civil day.
    public var zone: String?

    public init(
        day: CalendarDay,
        instant: Int? = nil,
        zone: String? = nil
    ) {
        self.day = day
        self.instant = instant
        self.zone = zone
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case instant = "instant"
        case zone = "zone"
    }
}

/// A number of employees from a day on, counted in one of several ways.
public struct HeadEntry: Fact {
    /// How many people.
    public var count: Int?
    /// Full-time equivalents, where the law counts those.
    public var fte: Rational?
    /// The hours of everybody in the calendar year, from which full-time equivalents are reckoned.
    public var hours: Hours?
    /// The most that one full-time person works in that calendar year.
    public var fullTimeHours: Hours?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// The place or worksite around which was counted.
    public var place: String?
    /// Are these employed jointly with another employer? Entries that differ here add up.
    public var joint: YesNo?
    /// How far the place is from the worksite, in miles by the shortest public route.
    public var roadMiles: Rational?
    /// How far the place is from the worksite, in miles as the crow flies.
    public var straightMiles: Rational?
    /// Which employer, where the case has several.
    public var employer: String?
    /// Which employees were counted; absent: all.
    public var of: HeadOf?
    /// By which method of the law it was counted.
    public var method: SizeMethod?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        count: Int? = nil,
        fte: Rational? = nil,
        hours: Hours? = nil,
        fullTimeHours: Hours? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        scope: Scope? = nil,
        place: String? = nil,
        joint: YesNo? = nil,
        roadMiles: Rational? = nil,
        straightMiles: Rational? = nil,
        employer: String? = nil,
        of: HeadOf? = nil,
        method: SizeMethod? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.count = count
        self.fte = fte
        self.hours = hours
        self.fullTimeHours = fullTimeHours
        self.year = year
        self.from = from
        self.until = until
        self.scope = scope
        self.place = place
        self.joint = joint
        self.roadMiles = roadMiles
        self.straightMiles = straightMiles
        self.employer = employer
        self.of = of
        self.method = method
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case count = "count"
        case fte = "fte"
        case hours = "hours"
        case fullTimeHours = "full_time_hours"
        case year = "year"
        case from = "from"
        case until = "until"
        case scope = "scope"
        case place = "place"
        case joint = "joint"
        case roadMiles = "road_miles"
        case straightMiles = "straight_miles"
        case employer = "employer"
        case of = "of"
        case method = "method"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// How many people the employer employs, in all and around the worksite.
public struct Headcount: Fact {
    /// All employees in the country.
    public var total: [HeadEntry]?
    /// Employees within 75 miles of the worksite.
    public var within75Miles: [HeadEntry]?
    /// Employees in the state.
    public var inState: [HeadEntry]?
    /// Employees at a place.
    public var atPlace: [HeadEntry]?
    /// Employees everywhere.
    public var worldwide: [HeadEntry]?
    /// Workweeks of a year in which a number was reached.
    public var workweeks: [HeadcountWeeks]?
    /// Workdays of a year on which a number was reached.
    public var workdays: [HeadcountDays]?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        total: [HeadEntry]? = nil,
        within75Miles: [HeadEntry]? = nil,
        inState: [HeadEntry]? = nil,
        atPlace: [HeadEntry]? = nil,
        worldwide: [HeadEntry]? = nil,
        workweeks: [HeadcountWeeks]? = nil,
        workdays: [HeadcountDays]? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.total = total
        self.within75Miles = within75Miles
        self.inState = inState
        self.atPlace = atPlace
        self.worldwide = worldwide
        self.workweeks = workweeks
        self.workdays = workdays
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case total = "total"
        case within75Miles = "within_75_miles"
        case inState = "in_state"
        case atPlace = "at_place"
        case worldwide = "worldwide"
        case workweeks = "workweeks"
        case workdays = "workdays"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// On how many workdays of a calendar year the employer had at least so many employees.
public struct HeadcountDays: Fact {
    /// A calendar year.
    public var year: Int
    /// The number of employees that was reached.
    public var atLeast: Int
    /// How many workdays.
    public var count: Int
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        year: Int,
        atLeast: Int,
        count: Int,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.year = year
        self.atLeast = atLeast
        self.count = count
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case year = "year"
        case atLeast = "at_least"
        case count = "count"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// In how many workweeks of a calendar year the employer had at least so many employees.
public struct HeadcountWeeks: Fact {
    /// A calendar year.
    public var year: Int
    /// The number of employees that was reached.
    public var atLeast: Int
    /// How many workweeks.
    public var count: Int
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        year: Int,
        atLeast: Int,
        count: Int,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.year = year
        self.atLeast = atLeast
        self.count = count
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case year = "year"
        case atLeast = "at_least"
        case count = "count"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis.
public struct HealthCondition: Fact {
    /// When the person could not work.
    public var incapacity: Incapacity?
    /// The days of visits to a provider in person.
    public var visitsInPerson: [CalendarDay]?
    /// How many visits there were in all.
    public var visits: Int?
    /// How many visits for treatment the condition needs in a year.
    public var visitsPerYear: Int?
    /// The treatments, each with its day.
    public var treatments: [Treatment]?
    /// Was there an overnight stay in a hospital, hospice or residential facility?
    public var inpatient: YesNo?
    /// Does it go on over a long time, with periodic visits?
    public var chronic: YesNo?
    /// Was a regimen of treatment prescribed that needs a provider?
    public var prescribedRegimen: YesNo?
    /// Is the incapacity due to pregnancy or prenatal care?
    public var pregnancy: YesNo?
    /// Is the incapacity permanent or long-term, under a provider's supervision?
    public var permanent: YesNo?
    /// Does it need several treatments, without which it would last longer than three days?
    public var multipleTreatments: YesNo?
    /// Does it recur over an extended time?
    public var recursOverTime: YesNo?
    /// Does it come in episodes?
    public var episodic: YesNo?
    /// Did the provider order a second visit in time?
    public var secondVisitOrdered: YesNo?
    /// Was no appointment to be had in time?
    public var appointmentNotAvailable: YesNo?
    /// Is the person unable to do the job?
    public var unableToWork: YesNo?
    /// Was it caused or worsened by service in uniform?
    public var serviceInjury: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        incapacity: Incapacity? = nil,
        visitsInPerson: [CalendarDay]? = nil,
        visits: Int? = nil,
        visitsPerYear: Int? = nil,
        treatments: [Treatment]? = nil,
        inpatient: YesNo? = nil,
        chronic: YesNo? = nil,
        prescribedRegimen: YesNo? = nil,
        pregnancy: YesNo? = nil,
        permanent: YesNo? = nil,
        multipleTreatments: YesNo? = nil,
        recursOverTime: YesNo? = nil,
        episodic: YesNo? = nil,
        secondVisitOrdered: YesNo? = nil,
        appointmentNotAvailable: YesNo? = nil,
        unableToWork: YesNo? = nil,
        serviceInjury: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.incapacity = incapacity
        self.visitsInPerson = visitsInPerson
        self.visits = visits
        self.visitsPerYear = visitsPerYear
        self.treatments = treatments
        self.inpatient = inpatient
        self.chronic = chronic
        self.prescribedRegimen = prescribedRegimen
        self.pregnancy = pregnancy
        self.permanent = permanent
        self.multipleTreatments = multipleTreatments
        self.recursOverTime = recursOverTime
        self.episodic = episodic
        self.secondVisitOrdered = secondVisitOrdered
        self.appointmentNotAvailable = appointmentNotAvailable
        self.unableToWork = unableToWork
        self.serviceInjury = serviceInjury
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case incapacity = "incapacity"
        case visitsInPerson = "visits_in_person"
        case visits = "visits"
        case visitsPerYear = "visits_per_year"
        case treatments = "treatments"
        case inpatient = "inpatient"
        case chronic = "chronic"
        case prescribedRegimen = "prescribed_regimen"
        case pregnancy = "pregnancy"
        case permanent = "permanent"
        case multipleTreatments = "multiple_treatments"
        case recursOverTime = "recurs_over_time"
        case episodic = "episodic"
        case secondVisitOrdered = "second_visit_ordered"
        case appointmentNotAvailable = "appointment_not_available"
        case unableToWork = "unable_to_work"
        case serviceInjury = "service_injury"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// An interval over which a law is held.
public struct HeldInterval: Fact {
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?

    public init(
        from: CalendarDay? = nil,
        until: CalendarDay? = nil
    ) {
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
    }
}

/// A law of the rulebook, with what it can answer.
public struct HeldLaw: Fact {
    /// Its name.
    public var title: String?
    /// Where it holds.
    public var place: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The intervals over which it is held, where there is more than one.
    public var intervals: [HeldInterval]
    /// What it gives.
    public var entitlements: [EntitlementKind]
    /// The asks that it answers.
    public var asks: [String]
    /// Its meters, by id.
    public var meters: [String]
    /// Every act of which it speaks, with who acts.
    public var acts: [String: String]
    /// Its programs that pay.
    public var programs: [String]
    /// How many rules and figures it has.
    public var parameters: Int?
    /// How many of its rules and figures somebody has checked against their source.
    public var verified: Int?
    /// Where the law stands.
    public var authorities: [String]

    public init(
        title: String? = nil,
        place: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        intervals: [HeldInterval] = [],
        entitlements: [EntitlementKind] = [],
        asks: [String] = [],
        meters: [String] = [],
        acts: [String: String] = [:],
        programs: [String] = [],
        parameters: Int? = nil,
        verified: Int? = nil,
        authorities: [String] = []
    ) {
        self.title = title
        self.place = place
        self.from = from
        self.until = until
        self.intervals = intervals
        self.entitlements = entitlements
        self.asks = asks
        self.meters = meters
        self.acts = acts
        self.programs = programs
        self.parameters = parameters
        self.verified = verified
        self.authorities = authorities
    }

    private enum CodingKeys: String, CodingKey {
        case title = "title"
        case place = "place"
        case from = "from"
        case until = "until"
        case intervals = "intervals"
        case entitlements = "entitlements"
        case asks = "asks"
        case meters = "meters"
        case acts = "acts"
        case programs = "programs"
        case parameters = "parameters"
        case verified = "verified"
        case authorities = "authorities"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.title = try container.decodeIfPresent(String.self, forKey: .title)
        self.place = try container.decodeIfPresent(String.self, forKey: .place)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.intervals = try container.decodeIfPresent([HeldInterval].self, forKey: .intervals) ?? []
        self.entitlements = try container.decodeIfPresent([EntitlementKind].self, forKey: .entitlements) ?? []
        self.asks = try container.decodeIfPresent([String].self, forKey: .asks) ?? []
        self.meters = try container.decodeIfPresent([String].self, forKey: .meters) ?? []
        self.acts = try container.decodeIfPresent([String: String].self, forKey: .acts) ?? [:]
        self.programs = try container.decodeIfPresent([String].self, forKey: .programs) ?? []
        self.parameters = try container.decodeIfPresent(Int.self, forKey: .parameters)
        self.verified = try container.decodeIfPresent(Int.self, forKey: .verified)
        self.authorities = try container.decodeIfPresent([String].self, forKey: .authorities) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(place, forKey: .place)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeUnlessEmpty(intervals, forKey: .intervals)
        try container.encodeUnlessEmpty(entitlements, forKey: .entitlements)
        try container.encodeUnlessEmpty(asks, forKey: .asks)
        try container.encodeUnlessEmpty(meters, forKey: .meters)
        try container.encodeUnlessEmpty(acts, forKey: .acts)
        try container.encodeUnlessEmpty(programs, forKey: .programs)
        try container.encodeIfPresent(parameters, forKey: .parameters)
        try container.encodeIfPresent(verified, forKey: .verified)
        try container.encodeUnlessEmpty(authorities, forKey: .authorities)
    }
}

/// Whether a record is under a hold.
public struct Hold: Answer {
    public static let ask = "hold"

    /// The day.
    public var on: CalendarDay
    /// The day whose knowledge was asked for, where that is another.
    public var knownOn: CalendarDay?
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The answer.
    public var outcome: Tri
    /// Each hold, by id.
    public var holds: [String: HoldAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        knownOn: CalendarDay? = nil,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        outcome: Tri,
        holds: [String: HoldAnswer] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.knownOn = knownOn
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.outcome = outcome
        self.holds = holds
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case knownOn = "known_on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case outcome = "outcome"
        case holds = "holds"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.knownOn = try container.decodeIfPresent(CalendarDay.self, forKey: .knownOn)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.holds = try container.decodeIfPresent([String: HoldAnswer].self, forKey: .holds) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(holds, forKey: .holds)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// One hold, placed by a person or opened by a statute.
public struct HoldAnswer: Fact {
    /// The first day.
    public var from: CalendarDay?
    /// The last day of the hold.
    public var through: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The event that releases it.
    public var releasedBy: String?
    /// Does it cover this record?
    public var inScope: Tri?
    /// Is it open on that day?
    public var `open`: Tri?
    /// The law's own citations.
    public var cites: [String]

    public init(
        from: CalendarDay? = nil,
        through: CalendarDay? = nil,
        until: CalendarDay? = nil,
        releasedBy: String? = nil,
        inScope: Tri? = nil,
        `open`: Tri? = nil,
        cites: [String] = []
    ) {
        self.from = from
        self.through = through
        self.until = until
        self.releasedBy = releasedBy
        self.inScope = inScope
        self.`open` = `open`
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case through = "through"
        case until = "until"
        case releasedBy = "released_by"
        case inScope = "in_scope"
        case `open` = "open"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.through = try container.decodeIfPresent(CalendarDay.self, forKey: .through)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.releasedBy = try container.decodeIfPresent(String.self, forKey: .releasedBy)
        self.inScope = try container.decodeIfPresent(Tri.self, forKey: .inScope)
        self.`open` = try container.decodeIfPresent(Tri.self, forKey: .`open`)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(through, forKey: .through)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(releasedBy, forKey: .releasedBy)
        try container.encodeIfPresent(inScope, forKey: .inScope)
        try container.encodeIfPresent(`open`, forKey: .`open`)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A legal hold that a person placed on records.
public struct HoldEntry: Fact {
    /// The first day.
    public var from: CalendarDay
    /// The day of release, which the hold still covers.
    public var releasedOn: CalendarDay?
    /// The people whose records it covers; absent: all.
    public var subjects: [String]?
    /// The classes of record that it covers; absent: all.
    public var classes: [String]?
    /// The people to whose matter it belongs.
    public var relatedTo: [String]?
    /// The matters whose records it covers; absent: all.
    public var matters: [String]?
    /// What the hold is for.
    public var kind: HoldKind?
    /// It covers records made before that day.
    public var madeBefore: CalendarDay?
    /// It covers records made on that day or later.
    public var madeSince: CalendarDay?
    /// Is it valid?
    public var valid: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        from: CalendarDay,
        releasedOn: CalendarDay? = nil,
        subjects: [String]? = nil,
        classes: [String]? = nil,
        relatedTo: [String]? = nil,
        matters: [String]? = nil,
        kind: HoldKind? = nil,
        madeBefore: CalendarDay? = nil,
        madeSince: CalendarDay? = nil,
        valid: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.from = from
        self.releasedOn = releasedOn
        self.subjects = subjects
        self.classes = classes
        self.relatedTo = relatedTo
        self.matters = matters
        self.kind = kind
        self.madeBefore = madeBefore
        self.madeSince = madeSince
        self.valid = valid
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case releasedOn = "released_on"
        case subjects = "subjects"
        case classes = "classes"
        case relatedTo = "related_to"
        case matters = "matters"
        case kind = "kind"
        case madeBefore = "made_before"
        case madeSince = "made_since"
        case valid = "valid"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Hours that the person is expected to work over a window.
public struct HoursExpected: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// How many hours.
    public var hours: Hours
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        hours: Hours,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.hours = hours
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case hours = "hours"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Hours actually worked over a window that ends before a day. It is never reused for another day.
public struct HoursWorked: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// How many hours.
    public var hours: Hours
    /// What kind of hours are in the figure; absent: all hours actually worked.
    public var counting: [Counted]?
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// Where the hours were worked, where only those of a place count.
    public var place: String?
    /// Which employer, where the case has several.
    public var employer: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        hours: Hours,
        counting: [Counted]? = nil,
        scope: Scope? = nil,
        place: String? = nil,
        employer: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.hours = hours
        self.counting = counting
        self.scope = scope
        self.place = place
        self.employer = employer
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case hours = "hours"
        case counting = "counting"
        case scope = "scope"
        case place = "place"
        case employer = "employer"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// When the person could not work, go to school or do other daily activities.
public struct Incapacity: Fact {
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How many full days in a row.
    public var fullDays: Int?

    public init(
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        fullDays: Int? = nil
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.fullDays = fullDays
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
        case fullDays = "full_days"
    }
}

/// The answer for one data item.
public struct ItemAnswer: Fact {
    /// The answer.
    public var outcome: DisclosureOutcome
    /// The clauses that decided; `default` where nothing permits.
    public var determining: [String]
    /// Clauses that would have refused and were lifted.
    public var notBy: [String]
    /// Clauses that an exception or a mandate took away.
    public var lifted: [String]
    /// Requirements that failed.
    public var unmet: [String]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// Does a law compel it?
    public var mandatory: Bool?
    /// How far a mandate compels.
    public var limit: String?
    /// Exceptions to a deciding clause that did not match.
    public var failedExceptions: [FailedException]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: DisclosureOutcome,
        determining: [String] = [],
        notBy: [String] = [],
        lifted: [String] = [],
        unmet: [String] = [],
        duties: [DutyAnswer] = [],
        conflicts: [ConflictAnswer] = [],
        findings: [FindingAnswer] = [],
        mandatory: Bool? = nil,
        limit: String? = nil,
        failedExceptions: [FailedException] = [],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.determining = determining
        self.notBy = notBy
        self.lifted = lifted
        self.unmet = unmet
        self.duties = duties
        self.conflicts = conflicts
        self.findings = findings
        self.mandatory = mandatory
        self.limit = limit
        self.failedExceptions = failedExceptions
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case determining = "determining"
        case notBy = "not_by"
        case lifted = "lifted"
        case unmet = "unmet"
        case duties = "duties"
        case conflicts = "conflicts"
        case findings = "findings"
        case mandatory = "mandatory"
        case limit = "limit"
        case failedExceptions = "failed_exceptions"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(DisclosureOutcome.self, forKey: .outcome)
        self.determining = try container.decodeIfPresent([String].self, forKey: .determining) ?? []
        self.notBy = try container.decodeIfPresent([String].self, forKey: .notBy) ?? []
        self.lifted = try container.decodeIfPresent([String].self, forKey: .lifted) ?? []
        self.unmet = try container.decodeIfPresent([String].self, forKey: .unmet) ?? []
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.mandatory = try container.decodeIfPresent(Bool.self, forKey: .mandatory)
        self.limit = try container.decodeIfPresent(String.self, forKey: .limit)
        self.failedExceptions = try container.decodeIfPresent([FailedException].self, forKey: .failedExceptions) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(determining, forKey: .determining)
        try container.encodeUnlessEmpty(notBy, forKey: .notBy)
        try container.encodeUnlessEmpty(lifted, forKey: .lifted)
        try container.encodeUnlessEmpty(unmet, forKey: .unmet)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(mandatory, forKey: .mandatory)
        try container.encodeIfPresent(limit, forKey: .limit)
        try container.encodeUnlessEmpty(failedExceptions, forKey: .failedExceptions)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`.
public struct JudgmentItem: Fact {
    /// The question, by its id.
    public var question: String?
    /// Who.
    public var by: String?
    /// What the outcome is if the answer is yes.
    public var ifYes: String?
    /// What the outcome is if the answer is no.
    public var ifNo: String?
    /// A pointer to where it goes in the request.
    public var at: String?
    /// The rule, parameter or data item it is about.
    public var item: String?
    /// The law's own citations.
    public var cites: [String]

    public init(
        question: String? = nil,
        by: String? = nil,
        ifYes: String? = nil,
        ifNo: String? = nil,
        at: String? = nil,
        item: String? = nil,
        cites: [String] = []
    ) {
        self.question = question
        self.by = by
        self.ifYes = ifYes
        self.ifNo = ifNo
        self.at = at
        self.item = item
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case question = "question"
        case by = "by"
        case ifYes = "if_yes"
        case ifNo = "if_no"
        case at = "at"
        case item = "item"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.question = try container.decodeIfPresent(String.self, forKey: .question)
        self.by = try container.decodeIfPresent(String.self, forKey: .by)
        self.ifYes = try container.decodeIfPresent(String.self, forKey: .ifYes)
        self.ifNo = try container.decodeIfPresent(String.self, forKey: .ifNo)
        self.at = try container.decodeIfPresent(String.self, forKey: .at)
        self.item = try container.decodeIfPresent(String.self, forKey: .item)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(question, forKey: .question)
        try container.encodeIfPresent(by, forKey: .by)
        try container.encodeIfPresent(ifYes, forKey: .ifYes)
        try container.encodeIfPresent(ifNo, forKey: .ifNo)
        try container.encodeIfPresent(at, forKey: .at)
        try container.encodeIfPresent(item, forKey: .item)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// One way in which a condition can be serious.
public struct KindAnswer: Fact {
    /// The answer.
    public var outcome: Tri
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]

    public init(
        outcome: Tri,
        tests: [String: TestAnswer] = [:]
    ) {
        self.outcome = outcome
        self.tests = tests
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case tests = "tests"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
    }
}

/// What one law gives for the leave asked for.
public struct LawInPlan: Fact {
    /// Each entitlement of the law.
    public var entitlements: [String: EntitlementInPlan]
    /// The meters, by id. Where it hangs on what is unknown what is used, only the limit is given.
    public var meters: [String: MeterAnswer]
    /// The last day on which leave for a ground may be taken.
    public var lastDayFor: [String: CalendarDay]
    /// What its programs pay, by program.
    public var claims: [String: ClaimAnswer]
    /// The reasons of the leave, each with its tests.
    public var grounds: [String: GroundAnswer]
    /// The last whole workday asked for that the law protects before a gap; none where nobody knows.
    public var protectedThrough: CalendarDay?
    /// How much of the leave asked for the law protects.
    public var protectedWeeks: Rational?
    /// What the leave asked for comes to.
    public var requestedWeeks: Rational?
    /// The first workday asked for that the law does not protect; none where nobody knows.
    public var firstUnprotectedDay: CalendarDay?
    /// What may be taken: the least that any meter leaves, in workweeks.
    public var availableWeeks: Rational?
    /// The meters that leave the least.
    public var limitedBy: [String]
    /// The leave year in which the leave lies.
    public var leaveYear: LeaveYearInPlan?
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]

    public init(
        entitlements: [String: EntitlementInPlan] = [:],
        meters: [String: MeterAnswer] = [:],
        lastDayFor: [String: CalendarDay] = [:],
        claims: [String: ClaimAnswer] = [:],
        grounds: [String: GroundAnswer] = [:],
        protectedThrough: CalendarDay? = nil,
        protectedWeeks: Rational? = nil,
        requestedWeeks: Rational? = nil,
        firstUnprotectedDay: CalendarDay? = nil,
        availableWeeks: Rational? = nil,
        limitedBy: [String] = [],
        leaveYear: LeaveYearInPlan? = nil,
        parameters: [String: ParameterValue] = [:]
    ) {
        self.entitlements = entitlements
        self.meters = meters
        self.lastDayFor = lastDayFor
        self.claims = claims
        self.grounds = grounds
        self.protectedThrough = protectedThrough
        self.protectedWeeks = protectedWeeks
        self.requestedWeeks = requestedWeeks
        self.firstUnprotectedDay = firstUnprotectedDay
        self.availableWeeks = availableWeeks
        self.limitedBy = limitedBy
        self.leaveYear = leaveYear
        self.parameters = parameters
    }

    private enum CodingKeys: String, CodingKey {
        case entitlements = "entitlements"
        case meters = "meters"
        case lastDayFor = "last_day_for"
        case claims = "claims"
        case grounds = "grounds"
        case protectedThrough = "protected_through"
        case protectedWeeks = "protected_weeks"
        case requestedWeeks = "requested_weeks"
        case firstUnprotectedDay = "first_unprotected_day"
        case availableWeeks = "available_weeks"
        case limitedBy = "limited_by"
        case leaveYear = "leave_year"
        case parameters = "parameters"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.entitlements = try container.decodeIfPresent([String: EntitlementInPlan].self, forKey: .entitlements) ?? [:]
        self.meters = try container.decodeIfPresent([String: MeterAnswer].self, forKey: .meters) ?? [:]
        self.lastDayFor = try container.decodeIfPresent([String: CalendarDay].self, forKey: .lastDayFor) ?? [:]
        self.claims = try container.decodeIfPresent([String: ClaimAnswer].self, forKey: .claims) ?? [:]
        self.grounds = try container.decodeIfPresent([String: GroundAnswer].self, forKey: .grounds) ?? [:]
        self.protectedThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .protectedThrough)
        self.protectedWeeks = try container.decodeIfPresent(Rational.self, forKey: .protectedWeeks)
        self.requestedWeeks = try container.decodeIfPresent(Rational.self, forKey: .requestedWeeks)
        self.firstUnprotectedDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstUnprotectedDay)
        self.availableWeeks = try container.decodeIfPresent(Rational.self, forKey: .availableWeeks)
        self.limitedBy = try container.decodeIfPresent([String].self, forKey: .limitedBy) ?? []
        self.leaveYear = try container.decodeIfPresent(LeaveYearInPlan.self, forKey: .leaveYear)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeUnlessEmpty(entitlements, forKey: .entitlements)
        try container.encodeUnlessEmpty(meters, forKey: .meters)
        try container.encodeUnlessEmpty(lastDayFor, forKey: .lastDayFor)
        try container.encodeUnlessEmpty(claims, forKey: .claims)
        try container.encodeUnlessEmpty(grounds, forKey: .grounds)
        try container.encodeIfPresent(protectedThrough, forKey: .protectedThrough)
        try container.encodeIfPresent(protectedWeeks, forKey: .protectedWeeks)
        try container.encodeIfPresent(requestedWeeks, forKey: .requestedWeeks)
        try container.encodeIfPresent(firstUnprotectedDay, forKey: .firstUnprotectedDay)
        try container.encodeIfPresent(availableWeeks, forKey: .availableWeeks)
        try container.encodeUnlessEmpty(limitedBy, forKey: .limitedBy)
        try container.encodeIfPresent(leaveYear, forKey: .leaveYear)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
    }
}

/// The laws that are held for a place on a day.
public struct Laws: Answer {
    public static let ask = "laws"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The place.
    public var place: String?
    /// Each law that reaches the place on that day.
    public var held: [String: HeldLaw]
    /// Parts of the place without a law of their own in this rulebook.
    public var notHeld: [NotHeld]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        place: String? = nil,
        held: [String: HeldLaw] = [:],
        notHeld: [NotHeld] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.place = place
        self.held = held
        self.notHeld = notHeld
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case place = "place"
        case held = "held"
        case notHeld = "not_held"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.place = try container.decodeIfPresent(String.self, forKey: .place)
        self.held = try container.decodeIfPresent([String: HeldLaw].self, forKey: .held) ?? [:]
        self.notHeld = try container.decodeIfPresent([NotHeld].self, forKey: .notHeld) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(place, forKey: .place)
        try container.encodeUnlessEmpty(held, forKey: .held)
        try container.encodeUnlessEmpty(notHeld, forKey: .notHeld)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A record that a leave creates.
public struct LeaveRecord: Fact {
    /// Is it made? Unknown as long as it is not known whether the law gives the leave.
    public var outcome: Tri
    /// The laws that make it.
    public var laws: [String]
    /// The classes of record in which it is.
    public var `class`: [String]
    /// Data items that it contains.
    public var contains: [String]
    /// The places whose rules reach the record: `us`, `us-ca`.
    public var places: [String]
    /// The events that start periods, as far as the determination knows their days.
    public var dates: [String: CalendarDay]
    /// How long it lives.
    public var retention: Retained?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Who may see it meanwhile, by recipient.
    public var seenBy: [String: SeenBy]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: Tri,
        laws: [String] = [],
        `class`: [String] = [],
        contains: [String] = [],
        places: [String] = [],
        dates: [String: CalendarDay] = [:],
        retention: Retained? = nil,
        missing: [MissingItem] = [],
        seenBy: [String: SeenBy] = [:],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.laws = laws
        self.`class` = `class`
        self.contains = contains
        self.places = places
        self.dates = dates
        self.retention = retention
        self.missing = missing
        self.seenBy = seenBy
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case laws = "laws"
        case `class` = "class"
        case contains = "contains"
        case places = "places"
        case dates = "dates"
        case retention = "retention"
        case missing = "missing"
        case seenBy = "seen_by"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.laws = try container.decodeIfPresent([String].self, forKey: .laws) ?? []
        self.`class` = try container.decodeIfPresent([String].self, forKey: .`class`) ?? []
        self.contains = try container.decodeIfPresent([String].self, forKey: .contains) ?? []
        self.places = try container.decodeIfPresent([String].self, forKey: .places) ?? []
        self.dates = try container.decodeIfPresent([String: CalendarDay].self, forKey: .dates) ?? [:]
        self.retention = try container.decodeIfPresent(Retained.self, forKey: .retention)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.seenBy = try container.decodeIfPresent([String: SeenBy].self, forKey: .seenBy) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(laws, forKey: .laws)
        try container.encodeUnlessEmpty(`class`, forKey: .`class`)
        try container.encodeUnlessEmpty(contains, forKey: .contains)
        try container.encodeUnlessEmpty(places, forKey: .places)
        try container.encodeUnlessEmpty(dates, forKey: .dates)
        try container.encodeIfPresent(retention, forKey: .retention)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(seenBy, forKey: .seenBy)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// The records that a determination of leave creates, how long they live, and who may see them meanwhile.
public struct LeaveRecords: Answer {
    public static let ask = "leave.records"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// Each record, by what it is.
    public var records: [String: LeaveRecord]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        records: [String: LeaveRecord] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.records = records
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case records = "records"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.records = try container.decodeIfPresent([String: LeaveRecord].self, forKey: .records) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(records, forKey: .records)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// The summary of earlier absences under a law, over a window.
public struct LeaveUsed: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// The law it is about.
    public var law: String
    /// The meter it was counted by; absent: all of the law that hold the reason.
    public var meter: String?
    /// The reason, as a ground with its kind.
    public var reason: Reason?
    /// How many of the person's own workweeks.
    public var usedWeeks: Rational?
    /// How many hours.
    public var usedHours: Hours?
    /// How many days.
    public var usedDays: Rational?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        law: String,
        meter: String? = nil,
        reason: Reason? = nil,
        usedWeeks: Rational? = nil,
        usedHours: Hours? = nil,
        usedDays: Rational? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.law = law
        self.meter = meter
        self.reason = reason
        self.usedWeeks = usedWeeks
        self.usedHours = usedHours
        self.usedDays = usedDays
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case law = "law"
        case meter = "meter"
        case reason = "reason"
        case usedWeeks = "used_weeks"
        case usedHours = "used_hours"
        case usedDays = "used_days"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// The leave year in which the day lies.
public struct LeaveYearAnswer: Answer {
    public static let ask = "leave.year"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// The method that decides the leave year.
    public var method: YearMethod?
    /// The method that was taken where the law takes the most favourable.
    public var taken: YearTaken?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// The first day on which a further leave year may open.
    public var nextFrom: CalendarDay?
    /// Does the one earlier absence of the case lie in the window?
    public var inWindow: YesNo?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        method: YearMethod? = nil,
        taken: YearTaken? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        nextFrom: CalendarDay? = nil,
        inWindow: YesNo? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.method = method
        self.taken = taken
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.nextFrom = nextFrom
        self.inWindow = inWindow
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case method = "method"
        case taken = "taken"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case nextFrom = "next_from"
        case inWindow = "in_window"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.method = try container.decodeIfPresent(YearMethod.self, forKey: .method)
        self.taken = try container.decodeIfPresent(YearTaken.self, forKey: .taken)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.nextFrom = try container.decodeIfPresent(CalendarDay.self, forKey: .nextFrom)
        self.inWindow = try container.decodeIfPresent(YesNo.self, forKey: .inWindow)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(method, forKey: .method)
        try container.encodeIfPresent(taken, forKey: .taken)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeIfPresent(nextFrom, forKey: .nextFrom)
        try container.encodeIfPresent(inWindow, forKey: .inWindow)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// The employer's change of its method for the leave year, with the notice that a law may ask for.
public struct LeaveYearChange: Fact {
    /// The law it is about.
    public var law: String?
    /// The new method.
    public var to: LeaveYear?
    /// The day on which employees were told.
    public var announcedOn: CalendarDay?
    /// The first day.
    public var from: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        law: String? = nil,
        to: LeaveYear? = nil,
        announcedOn: CalendarDay? = nil,
        from: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.law = law
        self.to = to
        self.announcedOn = announcedOn
        self.from = from
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case law = "law"
        case to = "to"
        case announcedOn = "announced_on"
        case from = "from"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// The leave year that a law uses in the plan.
public struct LeaveYearInPlan: Fact {
    /// The method that decides the leave year.
    public var method: String?
    /// The method that was taken where the law takes the most favourable.
    public var taken: String?
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?

    public init(
        method: String? = nil,
        taken: String? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil
    ) {
        self.method = method
        self.taken = taken
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    private enum CodingKeys: String, CodingKey {
        case method = "method"
        case taken = "taken"
        case firstDay = "first_day"
        case lastDay = "last_day"
    }
}

/// The ledger of a plan through a day.
public struct Ledger: Answer {
    public static let ask = "accrue.ledger"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The plan that was asked.
    public var plan: String?
    /// All banks together, whole seconds rounded down.
    public var balanceSeconds: Int?
    /// What is earned and does not make a whole step yet; it is never lost.
    public var remainderSeconds: Rational?
    /// The same as a fraction, with the remainder.
    public var exactBalanceSeconds: Rational?
    /// What may be used on that day, after waits and the use cap.
    public var usableSeconds: Int?
    /// What the balance and the year's use cap still allow, waits aside.
    public var usableInYearSeconds: Int?
    /// The lines, in order.
    public var lines: [LedgerLine]
    /// The lots, by the day on which they came about.
    public var lots: [String: LotAnswer]
    /// Each bank, where the plan has several.
    public var banks: [String: BankAnswer]
    /// Does the law bind this employer?
    public var covered: Tri?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// Amounts by what happened to them.
    public var totals: LedgerTotals?
    /// The employer's size.
    public var size: SizeAnswer?
    /// What the law's rate gives on that day.
    public var rate: RateAnswer?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        plan: String? = nil,
        balanceSeconds: Int? = nil,
        remainderSeconds: Rational? = nil,
        exactBalanceSeconds: Rational? = nil,
        usableSeconds: Int? = nil,
        usableInYearSeconds: Int? = nil,
        lines: [LedgerLine] = [],
        lots: [String: LotAnswer] = [:],
        banks: [String: BankAnswer] = [:],
        covered: Tri? = nil,
        tests: [String: TestAnswer] = [:],
        totals: LedgerTotals? = nil,
        size: SizeAnswer? = nil,
        rate: RateAnswer? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.plan = plan
        self.balanceSeconds = balanceSeconds
        self.remainderSeconds = remainderSeconds
        self.exactBalanceSeconds = exactBalanceSeconds
        self.usableSeconds = usableSeconds
        self.usableInYearSeconds = usableInYearSeconds
        self.lines = lines
        self.lots = lots
        self.banks = banks
        self.covered = covered
        self.tests = tests
        self.totals = totals
        self.size = size
        self.rate = rate
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case plan = "plan"
        case balanceSeconds = "balance_seconds"
        case remainderSeconds = "remainder_seconds"
        case exactBalanceSeconds = "exact_balance_seconds"
        case usableSeconds = "usable_seconds"
        case usableInYearSeconds = "usable_in_year_seconds"
        case lines = "lines"
        case lots = "lots"
        case banks = "banks"
        case covered = "covered"
        case tests = "tests"
        case totals = "totals"
        case size = "size"
        case rate = "rate"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.plan = try container.decodeIfPresent(String.self, forKey: .plan)
        self.balanceSeconds = try container.decodeIfPresent(Int.self, forKey: .balanceSeconds)
        self.remainderSeconds = try container.decodeIfPresent(Rational.self, forKey: .remainderSeconds)
        self.exactBalanceSeconds = try container.decodeIfPresent(Rational.self, forKey: .exactBalanceSeconds)
        self.usableSeconds = try container.decodeIfPresent(Int.self, forKey: .usableSeconds)
        self.usableInYearSeconds = try container.decodeIfPresent(Int.self, forKey: .usableInYearSeconds)
        self.lines = try container.decodeIfPresent([LedgerLine].self, forKey: .lines) ?? []
        self.lots = try container.decodeIfPresent([String: LotAnswer].self, forKey: .lots) ?? [:]
        self.banks = try container.decodeIfPresent([String: BankAnswer].self, forKey: .banks) ?? [:]
        self.covered = try container.decodeIfPresent(Tri.self, forKey: .covered)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.totals = try container.decodeIfPresent(LedgerTotals.self, forKey: .totals)
        self.size = try container.decodeIfPresent(SizeAnswer.self, forKey: .size)
        self.rate = try container.decodeIfPresent(RateAnswer.self, forKey: .rate)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(plan, forKey: .plan)
        try container.encodeIfPresent(balanceSeconds, forKey: .balanceSeconds)
        try container.encodeIfPresent(remainderSeconds, forKey: .remainderSeconds)
        try container.encodeIfPresent(exactBalanceSeconds, forKey: .exactBalanceSeconds)
        try container.encodeIfPresent(usableSeconds, forKey: .usableSeconds)
        try container.encodeIfPresent(usableInYearSeconds, forKey: .usableInYearSeconds)
        try container.encodeUnlessEmpty(lines, forKey: .lines)
        try container.encodeUnlessEmpty(lots, forKey: .lots)
        try container.encodeUnlessEmpty(banks, forKey: .banks)
        try container.encodeIfPresent(covered, forKey: .covered)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeIfPresent(totals, forKey: .totals)
        try container.encodeIfPresent(size, forKey: .size)
        try container.encodeIfPresent(rate, forKey: .rate)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// One line of a ledger: what changed the balance, and by which rule.
public struct LedgerLine: Fact {
    /// The day.
    public var day: CalendarDay?
    /// What the line is.
    public var kind: LineKind?
    /// The bank of the plan.
    public var bank: String?
    /// The change of the balance, in seconds.
    public var seconds: Int?
    /// The balance after the line.
    public var balanceSeconds: Int?
    /// What it would be without caps and rounding.
    public var exactSeconds: Rational?
    /// The cap that cut it.
    public var cutBy: String?
    /// Is it paid leave?
    public var paid: YesNo?
    /// The first day on which it may be used.
    public var usableFrom: CalendarDay?
    /// The last day on which it may be posted, where the law sets one.
    public var due: CalendarDay?
    /// The rule of the law that decided.
    public var rule: String?
    /// What was paid, in cents.
    public var cents: Int?
    /// What was paid, before rounding.
    public var exactCents: Rational?
    /// The law's own citations.
    public var cites: [String]

    public init(
        day: CalendarDay? = nil,
        kind: LineKind? = nil,
        bank: String? = nil,
        seconds: Int? = nil,
        balanceSeconds: Int? = nil,
        exactSeconds: Rational? = nil,
        cutBy: String? = nil,
        paid: YesNo? = nil,
        usableFrom: CalendarDay? = nil,
        due: CalendarDay? = nil,
        rule: String? = nil,
        cents: Int? = nil,
        exactCents: Rational? = nil,
        cites: [String] = []
    ) {
        self.day = day
        self.kind = kind
        self.bank = bank
        self.seconds = seconds
        self.balanceSeconds = balanceSeconds
        self.exactSeconds = exactSeconds
        self.cutBy = cutBy
        self.paid = paid
        self.usableFrom = usableFrom
        self.due = due
        self.rule = rule
        self.cents = cents
        self.exactCents = exactCents
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case kind = "kind"
        case bank = "bank"
        case seconds = "seconds"
        case balanceSeconds = "balance_seconds"
        case exactSeconds = "exact_seconds"
        case cutBy = "cut_by"
        case paid = "paid"
        case usableFrom = "usable_from"
        case due = "due"
        case rule = "rule"
        case cents = "cents"
        case exactCents = "exact_cents"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.day = try container.decodeIfPresent(CalendarDay.self, forKey: .day)
        self.kind = try container.decodeIfPresent(LineKind.self, forKey: .kind)
        self.bank = try container.decodeIfPresent(String.self, forKey: .bank)
        self.seconds = try container.decodeIfPresent(Int.self, forKey: .seconds)
        self.balanceSeconds = try container.decodeIfPresent(Int.self, forKey: .balanceSeconds)
        self.exactSeconds = try container.decodeIfPresent(Rational.self, forKey: .exactSeconds)
        self.cutBy = try container.decodeIfPresent(String.self, forKey: .cutBy)
        self.paid = try container.decodeIfPresent(YesNo.self, forKey: .paid)
        self.usableFrom = try container.decodeIfPresent(CalendarDay.self, forKey: .usableFrom)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.rule = try container.decodeIfPresent(String.self, forKey: .rule)
        self.cents = try container.decodeIfPresent(Int.self, forKey: .cents)
        self.exactCents = try container.decodeIfPresent(Rational.self, forKey: .exactCents)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(day, forKey: .day)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(bank, forKey: .bank)
        try container.encodeIfPresent(seconds, forKey: .seconds)
        try container.encodeIfPresent(balanceSeconds, forKey: .balanceSeconds)
        try container.encodeIfPresent(exactSeconds, forKey: .exactSeconds)
        try container.encodeIfPresent(cutBy, forKey: .cutBy)
        try container.encodeIfPresent(paid, forKey: .paid)
        try container.encodeIfPresent(usableFrom, forKey: .usableFrom)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(rule, forKey: .rule)
        try container.encodeIfPresent(cents, forKey: .cents)
        try container.encodeIfPresent(exactCents, forKey: .exactCents)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Amounts by what happened to them, since the opening or the hire. What did not occur is 0.
public struct LedgerTotals: Fact {
    /// Hours that count for earning, whether or not a cap then cuts what they earn.
    public var countedSeconds: Int?
    /// What was earned.
    public var accruedSeconds: Int?
    /// What was granted.
    public var grantedSeconds: Int?
    /// How much was used.
    public var usedSeconds: Int?
    /// What was taken into a new year.
    public var carriedSeconds: Int?
    /// What was lost.
    public var forfeitedSeconds: Int?
    /// What expired.
    public var expiredSeconds: Int?
    /// What was paid out, in time.
    public var paidOutSeconds: Int?
    /// What was paid out, in money.
    public var paidOutCents: Int?
    /// What came back on a rehire.
    public var restoredSeconds: Int?
    /// Of what was used: with pay.
    public var paidSeconds: Int?
    /// Of what was used: without pay.
    public var unpaidSeconds: Int?

    public init(
        countedSeconds: Int? = nil,
        accruedSeconds: Int? = nil,
        grantedSeconds: Int? = nil,
        usedSeconds: Int? = nil,
        carriedSeconds: Int? = nil,
        forfeitedSeconds: Int? = nil,
        expiredSeconds: Int? = nil,
        paidOutSeconds: Int? = nil,
        paidOutCents: Int? = nil,
        restoredSeconds: Int? = nil,
        paidSeconds: Int? = nil,
        unpaidSeconds: Int? = nil
    ) {
        self.countedSeconds = countedSeconds
        self.accruedSeconds = accruedSeconds
        self.grantedSeconds = grantedSeconds
        self.usedSeconds = usedSeconds
        self.carriedSeconds = carriedSeconds
        self.forfeitedSeconds = forfeitedSeconds
        self.expiredSeconds = expiredSeconds
        self.paidOutSeconds = paidOutSeconds
        self.paidOutCents = paidOutCents
        self.restoredSeconds = restoredSeconds
        self.paidSeconds = paidSeconds
        self.unpaidSeconds = unpaidSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case countedSeconds = "counted_seconds"
        case accruedSeconds = "accrued_seconds"
        case grantedSeconds = "granted_seconds"
        case usedSeconds = "used_seconds"
        case carriedSeconds = "carried_seconds"
        case forfeitedSeconds = "forfeited_seconds"
        case expiredSeconds = "expired_seconds"
        case paidOutSeconds = "paid_out_seconds"
        case paidOutCents = "paid_out_cents"
        case restoredSeconds = "restored_seconds"
        case paidSeconds = "paid_seconds"
        case unpaidSeconds = "unpaid_seconds"
    }
}

/// A legal process that was served, or `none`.
public struct LegalProcess: Fact {
    /// Which process; `none` where there is none.
    public var kind: ProcessKind
    /// On whom it was served.
    public var servedOn: String?
    /// The day on which it was served.
    public var servedDay: CalendarDay?
    /// Is it valid?
    public var valid: YesNo?
    /// Does it compel, or only ask?
    public var mandatory: YesNo?
    /// Over which employers it was counted; absent: this one.
    public var scope: [String]?
    /// Does the authority ask for the data?
    public var onRequest: YesNo?
    /// Compliance with which law is investigated.
    public var investigates: String?
    /// Was the person whose data it is informed?
    public var subjectInformed: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: ProcessKind,
        servedOn: String? = nil,
        servedDay: CalendarDay? = nil,
        valid: YesNo? = nil,
        mandatory: YesNo? = nil,
        scope: [String]? = nil,
        onRequest: YesNo? = nil,
        investigates: String? = nil,
        subjectInformed: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.servedOn = servedOn
        self.servedDay = servedDay
        self.valid = valid
        self.mandatory = mandatory
        self.scope = scope
        self.onRequest = onRequest
        self.investigates = investigates
        self.subjectInformed = subjectInformed
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case servedOn = "served_on"
        case servedDay = "served_day"
        case valid = "valid"
        case mandatory = "mandatory"
        case scope = "scope"
        case onRequest = "on_request"
        case investigates = "investigates"
        case subjectInformed = "subject_informed"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What is wrong with a statement as of a day.
public struct LintReport: Answer {
    public static let ask = "lint"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The statement that was read.
    public var statement: String?
    /// The version that was read.
    public var version: String?
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        statement: String? = nil,
        version: String? = nil,
        conflicts: [ConflictAnswer] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.statement = statement
        self.version = version
        self.conflicts = conflicts
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case statement = "statement"
        case version = "version"
        case conflicts = "conflicts"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.statement = try container.decodeIfPresent(String.self, forKey: .statement)
        self.version = try container.decodeIfPresent(String.self, forKey: .version)
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(statement, forKey: .statement)
        try container.encodeIfPresent(version, forKey: .version)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A lot: an amount that was earned or granted together and dies together.
public struct LotAnswer: Fact {
    /// How much, in seconds.
    public var seconds: Int?
    /// Is it paid leave?
    public var paid: YesNo?
    /// The bank of the plan.
    public var bank: String?
    /// How it came about: earned, granted, carried.
    public var origin: String?
    /// The first day on which it may be used.
    public var usableFrom: CalendarDay?
    /// The last day on which it may be used.
    public var expiresThrough: CalendarDay?

    public init(
        seconds: Int? = nil,
        paid: YesNo? = nil,
        bank: String? = nil,
        origin: String? = nil,
        usableFrom: CalendarDay? = nil,
        expiresThrough: CalendarDay? = nil
    ) {
        self.seconds = seconds
        self.paid = paid
        self.bank = bank
        self.origin = origin
        self.usableFrom = usableFrom
        self.expiresThrough = expiresThrough
    }

    private enum CodingKeys: String, CodingKey {
        case seconds = "seconds"
        case paid = "paid"
        case bank = "bank"
        case origin = "origin"
        case usableFrom = "usable_from"
        case expiresThrough = "expires_through"
    }
}

/// What made an answer: with the same library and the same rules the same request gives the same bytes.
public struct MadeWith: Fact {
    /// The version of the library.
    public var library: String?
    /// The hash over all packs.
    public var rulebook: String?
    /// The packs that decided, by id.
    public var packs: [String: PackMade]

    public init(
        library: String? = nil,
        rulebook: String? = nil,
        packs: [String: PackMade] = [:]
    ) {
        self.library = library
        self.rulebook = rulebook
        self.packs = packs
    }

    private enum CodingKeys: String, CodingKey {
        case library = "library"
        case rulebook = "rulebook"
        case packs = "packs"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.library = try container.decodeIfPresent(String.self, forKey: .library)
        self.rulebook = try container.decodeIfPresent(String.self, forKey: .rulebook)
        self.packs = try container.decodeIfPresent([String: PackMade].self, forKey: .packs) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(library, forKey: .library)
        try container.encodeIfPresent(rulebook, forKey: .rulebook)
        try container.encodeUnlessEmpty(packs, forKey: .packs)
    }
}

/// Whether a marriage counts depends on the law of the place where it was made or where the couple lives.
public struct Marriage: Fact {
    /// Is the marriage valid where it was made?
    public var recognisedWhereCelebrated: YesNo?
    /// Is the marriage recognised where the couple lives?
    public var recognisedWhereResiding: YesNo?

    public init(
        recognisedWhereCelebrated: YesNo? = nil,
        recognisedWhereResiding: YesNo? = nil
    ) {
        self.recognisedWhereCelebrated = recognisedWhereCelebrated
        self.recognisedWhereResiding = recognisedWhereResiding
    }

    private enum CodingKeys: String, CodingKey {
        case recognisedWhereCelebrated = "recognised_where_celebrated"
        case recognisedWhereResiding = "recognised_where_residing"
    }
}

/// Who may see what, for which purpose: every cell is decided over all that the request leaves open.
public struct Matrix: Answer {
    public static let ask = "matrix"

    /// The day.
    public var on: CalendarDay
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// What is done with the data.
    public var act: String?
    /// The data items of the cells, each with all for which it stands: no clause tells them apart.
    public var items: [String: [String]]
    /// The matrix: purpose, recipient, item.
    public var purposes: [String: MatrixPurpose]
    /// The statements that were asked, each with its version.
    public var statements: [String: StatementVersion]
    /// How many combinations were decided.
    public var lookedAt: Int
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        findings: [FindingAnswer] = [],
        act: String? = nil,
        items: [String: [String]] = [:],
        purposes: [String: MatrixPurpose] = [:],
        statements: [String: StatementVersion] = [:],
        lookedAt: Int,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.findings = findings
        self.act = act
        self.items = items
        self.purposes = purposes
        self.statements = statements
        self.lookedAt = lookedAt
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case findings = "findings"
        case act = "act"
        case items = "items"
        case purposes = "purposes"
        case statements = "statements"
        case lookedAt = "looked_at"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.act = try container.decodeIfPresent(String.self, forKey: .act)
        self.items = try container.decodeIfPresent([String: [String]].self, forKey: .items) ?? [:]
        self.purposes = try container.decodeIfPresent([String: MatrixPurpose].self, forKey: .purposes) ?? [:]
        self.statements = try container.decodeIfPresent([String: StatementVersion].self, forKey: .statements) ?? [:]
        self.lookedAt = try container.decode(Int.self, forKey: .lookedAt)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(act, forKey: .act)
        try container.encodeUnlessEmpty(items, forKey: .items)
        try container.encodeUnlessEmpty(purposes, forKey: .purposes)
        try container.encodeUnlessEmpty(statements, forKey: .statements)
        try container.encode(lookedAt, forKey: .lookedAt)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open.
public struct MatrixCell: Fact {
    /// The outcome whatever else is true, or that it depends.
    public var outcome: MatrixOutcome
    /// Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted.
    public var permitted: Example?
    /// The clauses that decide; where it depends, those that permit.
    public var determining: [String]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: MatrixOutcome,
        permitted: Example? = nil,
        determining: [String] = [],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.permitted = permitted
        self.determining = determining
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case permitted = "permitted"
        case determining = "determining"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(MatrixOutcome.self, forKey: .outcome)
        self.permitted = try container.decodeIfPresent(Example.self, forKey: .permitted)
        self.determining = try container.decodeIfPresent([String].self, forKey: .determining) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(permitted, forKey: .permitted)
        try container.encodeUnlessEmpty(determining, forKey: .determining)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Who may see what for one purpose.
public struct MatrixPurpose: Fact {
    /// The purposes that no clause tells from this one.
    public var alike: [String]
    /// Each recipient.
    public var recipients: [String: MatrixRow]

    public init(
        alike: [String] = [],
        recipients: [String: MatrixRow] = [:]
    ) {
        self.alike = alike
        self.recipients = recipients
    }

    private enum CodingKeys: String, CodingKey {
        case alike = "alike"
        case recipients = "recipients"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.alike = try container.decodeIfPresent([String].self, forKey: .alike) ?? []
        self.recipients = try container.decodeIfPresent([String: MatrixRow].self, forKey: .recipients) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeUnlessEmpty(alike, forKey: .alike)
        try container.encodeUnlessEmpty(recipients, forKey: .recipients)
    }
}

/// What one recipient may see for one purpose.
public struct MatrixRow: Fact {
    /// The recipients that no clause tells from this one.
    public var alike: [String]
    /// Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says.
    public var items: [String: MatrixCell]

    public init(
        alike: [String] = [],
        items: [String: MatrixCell] = [:]
    ) {
        self.alike = alike
        self.items = items
    }

    private enum CodingKeys: String, CodingKey {
        case alike = "alike"
        case items = "items"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.alike = try container.decodeIfPresent([String].self, forKey: .alike) ?? []
        self.items = try container.decodeIfPresent([String: MatrixCell].self, forKey: .items) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeUnlessEmpty(alike, forKey: .alike)
        try container.encodeUnlessEmpty(items, forKey: .items)
    }
}

/// A meter: its limit, what is used and what is left, over which window.
public struct MeterAnswer: Fact {
    /// The limit, in the person's own workweeks.
    public var limitWeeks: Rational?
    /// The limit, in time.
    public var limitSeconds: Int?
    /// The limit, in days.
    public var limitDays: Int?
    /// The limit, in money.
    public var limitCents: Int?
    /// The limit before it is rounded for show.
    public var exactLimitSeconds: Rational?
    /// How much is used, in the person's own workweeks.
    public var usedWeeks: Rational?
    /// How much is used, in time.
    public var usedSeconds: Int?
    /// How much is used, in days.
    public var usedDays: Rational?
    /// How much money is used.
    public var usedCents: Int?
    /// How much is left, in the person's own workweeks.
    public var leftWeeks: Rational?
    /// How much is left, in time.
    public var leftSeconds: Int?
    /// How much is left, in days.
    public var leftDays: Rational?
    /// How much money is left.
    public var leftCents: Int?
    /// The days over which it was counted.
    public var window: Window?
    /// The first day at whose end the meter leaves nothing.
    public var exhaustedEndOf: CalendarDay?
    /// The first day after that on which time comes back.
    public var returnsFrom: CalendarDay?
    /// How much comes back on that day.
    public var returnsWeeks: Rational?
    /// Time that comes back, by day.
    public var returns: [TimeBack]
    /// The longest step that may be used.
    public var incrementSeconds: Int?
    /// With whom the limit is shared.
    public var sharedWith: String?
    /// What both have used of it.
    public var sharedUsedWeeks: Rational?
    /// The person's own workweek.
    public var ownWorkweekSeconds: Int?
    /// The meter at the end of each segment's last day, by that day.
    public var at: [CalendarDay: MeterAt]
    /// The law's own citations.
    public var cites: [String]

    public init(
        limitWeeks: Rational? = nil,
        limitSeconds: Int? = nil,
        limitDays: Int? = nil,
        limitCents: Int? = nil,
        exactLimitSeconds: Rational? = nil,
        usedWeeks: Rational? = nil,
        usedSeconds: Int? = nil,
        usedDays: Rational? = nil,
        usedCents: Int? = nil,
        leftWeeks: Rational? = nil,
        leftSeconds: Int? = nil,
        leftDays: Rational? = nil,
        leftCents: Int? = nil,
        window: Window? = nil,
        exhaustedEndOf: CalendarDay? = nil,
        returnsFrom: CalendarDay? = nil,
        returnsWeeks: Rational? = nil,
        returns: [TimeBack] = [],
        incrementSeconds: Int? = nil,
        sharedWith: String? = nil,
        sharedUsedWeeks: Rational? = nil,
        ownWorkweekSeconds: Int? = nil,
        at: [CalendarDay: MeterAt] = [:],
        cites: [String] = []
    ) {
        self.limitWeeks = limitWeeks
        self.limitSeconds = limitSeconds
        self.limitDays = limitDays
        self.limitCents = limitCents
        self.exactLimitSeconds = exactLimitSeconds
        self.usedWeeks = usedWeeks
        self.usedSeconds = usedSeconds
        self.usedDays = usedDays
        self.usedCents = usedCents
        self.leftWeeks = leftWeeks
        self.leftSeconds = leftSeconds
        self.leftDays = leftDays
        self.leftCents = leftCents
        self.window = window
        self.exhaustedEndOf = exhaustedEndOf
        self.returnsFrom = returnsFrom
        self.returnsWeeks = returnsWeeks
        self.returns = returns
        self.incrementSeconds = incrementSeconds
        self.sharedWith = sharedWith
        self.sharedUsedWeeks = sharedUsedWeeks
        self.ownWorkweekSeconds = ownWorkweekSeconds
        self.at = at
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case limitWeeks = "limit_weeks"
        case limitSeconds = "limit_seconds"
        case limitDays = "limit_days"
        case limitCents = "limit_cents"
        case exactLimitSeconds = "exact_limit_seconds"
        case usedWeeks = "used_weeks"
        case usedSeconds = "used_seconds"
        case usedDays = "used_days"
        case usedCents = "used_cents"
        case leftWeeks = "left_weeks"
        case leftSeconds = "left_seconds"
        case leftDays = "left_days"
        case leftCents = "left_cents"
        case window = "window"
        case exhaustedEndOf = "exhausted_end_of"
        case returnsFrom = "returns_from"
        case returnsWeeks = "returns_weeks"
        case returns = "returns"
        case incrementSeconds = "increment_seconds"
        case sharedWith = "shared_with"
        case sharedUsedWeeks = "shared_used_weeks"
        case ownWorkweekSeconds = "own_workweek_seconds"
        case at = "at"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.limitWeeks = try container.decodeIfPresent(Rational.self, forKey: .limitWeeks)
        self.limitSeconds = try container.decodeIfPresent(Int.self, forKey: .limitSeconds)
        self.limitDays = try container.decodeIfPresent(Int.self, forKey: .limitDays)
        self.limitCents = try container.decodeIfPresent(Int.self, forKey: .limitCents)
        self.exactLimitSeconds = try container.decodeIfPresent(Rational.self, forKey: .exactLimitSeconds)
        self.usedWeeks = try container.decodeIfPresent(Rational.self, forKey: .usedWeeks)
        self.usedSeconds = try container.decodeIfPresent(Int.self, forKey: .usedSeconds)
        self.usedDays = try container.decodeIfPresent(Rational.self, forKey: .usedDays)
        self.usedCents = try container.decodeIfPresent(Int.self, forKey: .usedCents)
        self.leftWeeks = try container.decodeIfPresent(Rational.self, forKey: .leftWeeks)
        self.leftSeconds = try container.decodeIfPresent(Int.self, forKey: .leftSeconds)
        self.leftDays = try container.decodeIfPresent(Rational.self, forKey: .leftDays)
        self.leftCents = try container.decodeIfPresent(Int.self, forKey: .leftCents)
        self.window = try container.decodeIfPresent(Window.self, forKey: .window)
        self.exhaustedEndOf = try container.decodeIfPresent(CalendarDay.self, forKey: .exhaustedEndOf)
        self.returnsFrom = try container.decodeIfPresent(CalendarDay.self, forKey: .returnsFrom)
        self.returnsWeeks = try container.decodeIfPresent(Rational.self, forKey: .returnsWeeks)
        self.returns = try container.decodeIfPresent([TimeBack].self, forKey: .returns) ?? []
        self.incrementSeconds = try container.decodeIfPresent(Int.self, forKey: .incrementSeconds)
        self.sharedWith = try container.decodeIfPresent(String.self, forKey: .sharedWith)
        self.sharedUsedWeeks = try container.decodeIfPresent(Rational.self, forKey: .sharedUsedWeeks)
        self.ownWorkweekSeconds = try container.decodeIfPresent(Int.self, forKey: .ownWorkweekSeconds)
        self.at = try container.decodeIfPresent([CalendarDay: MeterAt].self, forKey: .at) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(limitWeeks, forKey: .limitWeeks)
        try container.encodeIfPresent(limitSeconds, forKey: .limitSeconds)
        try container.encodeIfPresent(limitDays, forKey: .limitDays)
        try container.encodeIfPresent(limitCents, forKey: .limitCents)
        try container.encodeIfPresent(exactLimitSeconds, forKey: .exactLimitSeconds)
        try container.encodeIfPresent(usedWeeks, forKey: .usedWeeks)
        try container.encodeIfPresent(usedSeconds, forKey: .usedSeconds)
        try container.encodeIfPresent(usedDays, forKey: .usedDays)
        try container.encodeIfPresent(usedCents, forKey: .usedCents)
        try container.encodeIfPresent(leftWeeks, forKey: .leftWeeks)
        try container.encodeIfPresent(leftSeconds, forKey: .leftSeconds)
        try container.encodeIfPresent(leftDays, forKey: .leftDays)
        try container.encodeIfPresent(leftCents, forKey: .leftCents)
        try container.encodeIfPresent(window, forKey: .window)
        try container.encodeIfPresent(exhaustedEndOf, forKey: .exhaustedEndOf)
        try container.encodeIfPresent(returnsFrom, forKey: .returnsFrom)
        try container.encodeIfPresent(returnsWeeks, forKey: .returnsWeeks)
        try container.encodeUnlessEmpty(returns, forKey: .returns)
        try container.encodeIfPresent(incrementSeconds, forKey: .incrementSeconds)
        try container.encodeIfPresent(sharedWith, forKey: .sharedWith)
        try container.encodeIfPresent(sharedUsedWeeks, forKey: .sharedUsedWeeks)
        try container.encodeIfPresent(ownWorkweekSeconds, forKey: .ownWorkweekSeconds)
        try container.encodeUnlessEmpty(at, forKey: .at)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// A meter at the end of a day.
public struct MeterAt: Fact {
    /// How much is used, in the person's own workweeks.
    public var usedWeeks: Rational?
    /// How much is left, in the person's own workweeks.
    public var leftWeeks: Rational?
    /// How much is used, in days.
    public var usedDays: Rational?
    /// How much is left, in days.
    public var leftDays: Rational?
    /// How much is used, in time.
    public var usedSeconds: Int?
    /// How much is left, in time.
    public var leftSeconds: Int?

    public init(
        usedWeeks: Rational? = nil,
        leftWeeks: Rational? = nil,
        usedDays: Rational? = nil,
        leftDays: Rational? = nil,
        usedSeconds: Int? = nil,
        leftSeconds: Int? = nil
    ) {
        self.usedWeeks = usedWeeks
        self.leftWeeks = leftWeeks
        self.usedDays = usedDays
        self.leftDays = leftDays
        self.usedSeconds = usedSeconds
        self.leftSeconds = leftSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case usedWeeks = "used_weeks"
        case leftWeeks = "left_weeks"
        case usedDays = "used_days"
        case leftDays = "left_days"
        case usedSeconds = "used_seconds"
        case leftSeconds = "left_seconds"
    }
}

/// What is known of a member of the armed forces, where leave is taken for or because of that person.
public struct Military: Fact {
    /// Active, in the guard or reserve, or a veteran.
    public var status: MilitaryStatus?
    /// The day of a veteran's discharge.
    public var dischargedOn: CalendarDay?
    /// The kind of a veteran's discharge.
    public var discharge: Discharge?
    /// The kind of leave that the member has from service, such as rest and recuperation.
    public var memberLeave: String?
    /// Does the member have a serious injury or illness, as the law defines it for that status?
    public var seriousInjury: YesNo?
    /// The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
    public var bloodKin: [BloodKin]?
    /// Whom the member named in writing as next of kin.
    public var kinDesignated: KinDesignated?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        status: MilitaryStatus? = nil,
        dischargedOn: CalendarDay? = nil,
        discharge: Discharge? = nil,
        memberLeave: String? = nil,
        seriousInjury: YesNo? = nil,
        bloodKin: [BloodKin]? = nil,
        kinDesignated: KinDesignated? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.status = status
        self.dischargedOn = dischargedOn
        self.discharge = discharge
        self.memberLeave = memberLeave
        self.seriousInjury = seriousInjury
        self.bloodKin = bloodKin
        self.kinDesignated = kinDesignated
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case status = "status"
        case dischargedOn = "discharged_on"
        case discharge = "discharge"
        case memberLeave = "member_leave"
        case seriousInjury = "serious_injury"
        case bloodKin = "blood_kin"
        case kinDesignated = "kin_designated"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A fact that would settle what is unknown, with the place where it goes in this very request.
public struct MissingItem: Fact {
    /// The fact, by its id: `hours-worked-12-months`.
    public var fact: String?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// A pointer to where it goes in the request.
    public var at: String?
    /// The reason, as a ground with its kind.
    public var reason: MissingReason?
    /// The rule, parameter or data item it is about.
    public var item: String?
    /// The tests behind the outcome, by their id.
    public var tests: [String]
    /// The first day.
    public var from: CalendarDay?

    public init(
        fact: String? = nil,
        before: CalendarDay? = nil,
        at: String? = nil,
        reason: MissingReason? = nil,
        item: String? = nil,
        tests: [String] = [],
        from: CalendarDay? = nil
    ) {
        self.fact = fact
        self.before = before
        self.at = at
        self.reason = reason
        self.item = item
        self.tests = tests
        self.from = from
    }

    private enum CodingKeys: String, CodingKey {
        case fact = "fact"
        case before = "before"
        case at = "at"
        case reason = "reason"
        case item = "item"
        case tests = "tests"
        case from = "from"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.fact = try container.decodeIfPresent(String.self, forKey: .fact)
        self.before = try container.decodeIfPresent(CalendarDay.self, forKey: .before)
        self.at = try container.decodeIfPresent(String.self, forKey: .at)
        self.reason = try container.decodeIfPresent(MissingReason.self, forKey: .reason)
        self.item = try container.decodeIfPresent(String.self, forKey: .item)
        self.tests = try container.decodeIfPresent([String].self, forKey: .tests) ?? []
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(fact, forKey: .fact)
        try container.encodeIfPresent(before, forKey: .before)
        try container.encodeIfPresent(at, forKey: .at)
        try container.encodeIfPresent(reason, forKey: .reason)
        try container.encodeIfPresent(item, forKey: .item)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeIfPresent(from, forKey: .from)
    }
}

/// how much of it the reason itself takes
public struct Needed: Fact {
    /// How many hours, on `day` or in the week of `week_of`.
    public var hours: Hours?
    /// A number of days.
    public var days: Rational?
    /// A number of weeks.
    public var weeks: Rational?

    public init(
        hours: Hours? = nil,
        days: Rational? = nil,
        weeks: Rational? = nil
    ) {
        self.hours = hours
        self.days = days
        self.weeks = weeks
    }

    private enum CodingKeys: String, CodingKey {
        case hours = "hours"
        case days = "days"
        case weeks = "weeks"
    }
}

/// A place without a law in this rulebook. It does not mean that the place has none.
public struct NotHeld: Fact {
    /// The place.
    public var place: String?
    /// The answer.
    public var outcome: String?
    /// What this means, in words.
    public var means: String?

    public init(
        place: String? = nil,
        outcome: String? = nil,
        means: String? = nil
    ) {
        self.place = place
        self.outcome = outcome
        self.means = means
    }

    private enum CodingKeys: String, CodingKey {
        case place = "place"
        case outcome = "outcome"
        case means = "means"
    }
}

/// A notice or another act of one of the parties, with its day.
public struct NoticeEntry: Fact {
    /// Which act.
    public var act: Act
    /// The day.
    public var on: CalendarDay
    /// Who.
    public var by: Actor?
    /// To whom.
    public var to: Actor?
    /// In which form it was given.
    public var form: Form?
    /// The leave or event it is about, by its id.
    public var about: String?
    /// The law it is about.
    public var law: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        act: Act,
        on: CalendarDay,
        by: Actor? = nil,
        to: Actor? = nil,
        form: Form? = nil,
        about: String? = nil,
        law: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.act = act
        self.on = on
        self.by = by
        self.to = to
        self.form = form
        self.about = about
        self.law = law
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case act = "act"
        case on = "on"
        case by = "by"
        case to = "to"
        case form = "form"
        case about = "about"
        case law = "law"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What a bank of a plan held when the ledger begins.
public struct OpeningEntry: Fact {
    /// The plan: a law or a company's own.
    public var plan: String
    /// The bank of the plan, where it has several.
    public var bank: String?
    /// The day.
    public var day: CalendarDay?
    /// The balance in hours.
    public var hours: Hours?
    /// A number of days.
    public var days: Rational?
    /// How the balance came about.
    public var kind: OpeningKind?
    /// The day on which it was earned.
    public var earnedOn: CalendarDay?
    /// The first day on which it may be used.
    public var usableFrom: CalendarDay?
    /// The last day on which it may be used.
    public var expiresThrough: CalendarDay?
    /// Is it paid leave?
    public var paid: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        plan: String,
        bank: String? = nil,
        day: CalendarDay? = nil,
        hours: Hours? = nil,
        days: Rational? = nil,
        kind: OpeningKind? = nil,
        earnedOn: CalendarDay? = nil,
        usableFrom: CalendarDay? = nil,
        expiresThrough: CalendarDay? = nil,
        paid: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.plan = plan
        self.bank = bank
        self.day = day
        self.hours = hours
        self.days = days
        self.kind = kind
        self.earnedOn = earnedOn
        self.usableFrom = usableFrom
        self.expiresThrough = expiresThrough
        self.paid = paid
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case plan = "plan"
        case bank = "bank"
        case day = "day"
        case hours = "hours"
        case days = "days"
        case kind = "kind"
        case earnedOn = "earned_on"
        case usableFrom = "usable_from"
        case expiresThrough = "expires_through"
        case paid = "paid"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Another benefit over the same time, which a program may offset or exclude.
public struct OtherBenefit: Fact {
    /// Which benefit.
    public var kind: BenefitKind
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How much it pays in a week.
    public var weeklyAmount: Money?
    /// The law it is about.
    public var law: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: BenefitKind,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        weeklyAmount: Money? = nil,
        law: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.weeklyAmount = weeklyAmount
        self.law = law
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case weeklyAmount = "weekly_amount"
        case law = "law"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A pack of a rulebook.
public struct PackInfo: Fact {
    /// The law, plan, statement or schedule.
    public var id: String
    /// Its name.
    public var title: String
    /// The room it belongs to: `leave`, `accrual`, `statement`, `schedule`.
    public var kind: String
    /// `floor`: a law; `plan`: a company's own.
    public var role: String
    /// Where it holds: `us`, `us-ca`, `company`.
    public var place: String
    /// The pack's own version number.
    public var version: String
    /// The hash of its text.
    public var hash: String
    /// The intervals over which it is in force.
    public var held: [HeldInterval]

    public init(
        id: String,
        title: String,
        kind: String,
        role: String,
        place: String,
        version: String,
        hash: String,
        held: [HeldInterval] = []
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.role = role
        self.place = place
        self.version = version
        self.hash = hash
        self.held = held
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case title = "title"
        case kind = "kind"
        case role = "role"
        case place = "place"
        case version = "version"
        case hash = "hash"
        case held = "held"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try container.decode(String.self, forKey: .id)
        self.title = try container.decode(String.self, forKey: .title)
        self.kind = try container.decode(String.self, forKey: .kind)
        self.role = try container.decode(String.self, forKey: .role)
        self.place = try container.decode(String.self, forKey: .place)
        self.version = try container.decode(String.self, forKey: .version)
        self.hash = try container.decode(String.self, forKey: .hash)
        self.held = try container.decodeIfPresent([HeldInterval].self, forKey: .held) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(kind, forKey: .kind)
        try container.encode(role, forKey: .role)
        try container.encode(place, forKey: .place)
        try container.encode(version, forKey: .version)
        try container.encode(hash, forKey: .hash)
        try container.encodeUnlessEmpty(held, forKey: .held)
    }
}

/// The version and the hash of a pack that decided.
public struct PackMade: Fact {
    /// The pack's own version number.
    public var version: String?
    /// The hash of the pack's text.
    public var hash: String?

    public init(
        version: String? = nil,
        hash: String? = nil
    ) {
        self.version = version
        self.hash = hash
    }

    private enum CodingKeys: String, CodingKey {
        case version = "version"
        case hash = "hash"
    }
}

/// A figure of the law, with its unit and the interval over which it holds. One unit is given.
public struct ParameterValue: Fact {
    /// How much, in seconds.
    public var seconds: Int?
    /// A number of days.
    public var days: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of weeks.
    public var weeks: Rational?
    /// A plain number.
    public var count: Int?
    /// A share, as a reduced fraction.
    public var share: Rational?
    /// A distance in miles.
    public var miles: Rational?
    /// An amount in cents.
    public var cents: Int?
    /// A day.
    public var date: CalendarDay?
    /// A word of a closed list.
    public var word: String?
    /// Several words; a relation is read outwards.
    public var words: [String]
    /// Yes or no.
    public var flag: YesNo?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?

    public init(
        seconds: Int? = nil,
        days: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        weeks: Rational? = nil,
        count: Int? = nil,
        share: Rational? = nil,
        miles: Rational? = nil,
        cents: Int? = nil,
        date: CalendarDay? = nil,
        word: String? = nil,
        words: [String] = [],
        flag: YesNo? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil
    ) {
        self.seconds = seconds
        self.days = days
        self.months = months
        self.years = years
        self.weeks = weeks
        self.count = count
        self.share = share
        self.miles = miles
        self.cents = cents
        self.date = date
        self.word = word
        self.words = words
        self.flag = flag
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case seconds = "seconds"
        case days = "days"
        case months = "months"
        case years = "years"
        case weeks = "weeks"
        case count = "count"
        case share = "share"
        case miles = "miles"
        case cents = "cents"
        case date = "date"
        case word = "word"
        case words = "words"
        case flag = "flag"
        case from = "from"
        case until = "until"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.seconds = try container.decodeIfPresent(Int.self, forKey: .seconds)
        self.days = try container.decodeIfPresent(Int.self, forKey: .days)
        self.months = try container.decodeIfPresent(Int.self, forKey: .months)
        self.years = try container.decodeIfPresent(Int.self, forKey: .years)
        self.weeks = try container.decodeIfPresent(Rational.self, forKey: .weeks)
        self.count = try container.decodeIfPresent(Int.self, forKey: .count)
        self.share = try container.decodeIfPresent(Rational.self, forKey: .share)
        self.miles = try container.decodeIfPresent(Rational.self, forKey: .miles)
        self.cents = try container.decodeIfPresent(Int.self, forKey: .cents)
        self.date = try container.decodeIfPresent(CalendarDay.self, forKey: .date)
        self.word = try container.decodeIfPresent(String.self, forKey: .word)
        self.words = try container.decodeIfPresent([String].self, forKey: .words) ?? []
        self.flag = try container.decodeIfPresent(YesNo.self, forKey: .flag)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(seconds, forKey: .seconds)
        try container.encodeIfPresent(days, forKey: .days)
        try container.encodeIfPresent(months, forKey: .months)
        try container.encodeIfPresent(years, forKey: .years)
        try container.encodeIfPresent(weeks, forKey: .weeks)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(share, forKey: .share)
        try container.encodeIfPresent(miles, forKey: .miles)
        try container.encodeIfPresent(cents, forKey: .cents)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encodeIfPresent(word, forKey: .word)
        try container.encodeUnlessEmpty(words, forKey: .words)
        try container.encodeIfPresent(flag, forKey: .flag)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
    }
}

/// A day of which only a part is protected.
public struct PartialDay: Fact {
    /// The day.
    public var day: CalendarDay?
    /// How much of it is protected.
    public var protectedSeconds: Int?

    public init(
        day: CalendarDay? = nil,
        protectedSeconds: Int? = nil
    ) {
        self.day = day
        self.protectedSeconds = protectedSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case protectedSeconds = "protected_seconds"
    }
}

/// A time over which a clock does not run, `[from, until)`.
public struct Pause: Fact {
    /// The first day.
    public var from: CalendarDay
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?

    public init(
        from: CalendarDay,
        until: CalendarDay? = nil
    ) {
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
    }
}

/// rank by pay, 1 the highest, among `of` people, before a day
public struct PayRank: Fact {
    /// The rank by pay; 1 is the highest.
    public var rank: Int?
    /// How many people were ranked.
    public var of: Int?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        rank: Int? = nil,
        of: Int? = nil,
        before: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.rank = rank
        self.of = of
        self.before = before
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case rank = "rank"
        case of = "of"
        case before = "before"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Leave that was paid out.
public struct Payout: Fact {
    /// The plan: a law or a company's own.
    public var plan: String
    /// The bank of the plan, where it has several.
    public var bank: String?
    /// The day.
    public var day: CalendarDay
    /// How much was paid out, in hours.
    public var hours: Hours?
    /// An amount of money.
    public var amount: Money?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        plan: String,
        bank: String? = nil,
        day: CalendarDay,
        hours: Hours? = nil,
        amount: Money? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.plan = plan
        self.bank = bank
        self.day = day
        self.hours = hours
        self.amount = amount
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case plan = "plan"
        case bank = "bank"
        case day = "day"
        case hours = "hours"
        case amount = "amount"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed.
public struct Person: Fact {
    /// The relation to the employee, or to the person named by `of`.
    public var relation: Relation?
    /// Read outwards: `parent` of the `spouse` is the mother- or father-in-law.
    public var of: Relation?
    /// By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
    public var kinship: [Kinship]?
    /// The day of birth, from which the age on each day follows.
    public var born: CalendarDay?
    /// The age in whole years, where the day of birth is not at hand.
    public var age: Int?
    /// The day of death.
    public var diedOn: CalendarDay?
    /// Has the person died?
    public var deceased: YesNo?
    /// With how many activities of daily living, basic or instrumental, the person needs help.
    public var activitiesNeedingHelp: Int?
    /// Of a spouse: where the marriage counts.
    public var marriage: Marriage?
    /// Is the person unable to care for themselves because of a disability? Then a child counts at any age.
    public var incapableOfSelfCare: YesNo?
    /// Does the person live with the employee?
    public var livesWith: YesNo?
    /// Do the two share their finances?
    public var sharesFinances: YesNo?
    /// Does the person depend on the employee?
    public var dependsOn: YesNo?
    /// Did the person stand in a parent's place to the employee?
    public var inLocoParentisToEmployee: YesNo?
    /// Does the employee stand in a parent's place to the person?
    public var employeeInLocoParentis: YesNo?
    /// Has the employee named this person as the designated person?
    public var designated: YesNo?
    /// Is somebody else willing to give the care?
    public var otherCarerWilling: YesNo?
    /// Does the person work for the same employer?
    public var worksForSameEmployer: YesNo?
    /// Is the partnership registered?
    public var registered: YesNo?
    /// Does the person have a serious health condition, as somebody found?
    public var seriousCondition: YesNo?
    /// Does the person need the employee's care?
    public var careNeeded: YesNo?
    /// The day on which the person was designated.
    public var designatedOn: CalendarDay?
    /// What is known of the person's service.
    public var military: Military?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        relation: Relation? = nil,
        of: Relation? = nil,
        kinship: [Kinship]? = nil,
        born: CalendarDay? = nil,
        age: Int? = nil,
        diedOn: CalendarDay? = nil,
        deceased: YesNo? = nil,
        activitiesNeedingHelp: Int? = nil,
        marriage: Marriage? = nil,
        incapableOfSelfCare: YesNo? = nil,
        livesWith: YesNo? = nil,
        sharesFinances: YesNo? = nil,
        dependsOn: YesNo? = nil,
        inLocoParentisToEmployee: YesNo? = nil,
        employeeInLocoParentis: YesNo? = nil,
        designated: YesNo? = nil,
        otherCarerWilling: YesNo? = nil,
        worksForSameEmployer: YesNo? = nil,
        registered: YesNo? = nil,
        seriousCondition: YesNo? = nil,
        careNeeded: YesNo? = nil,
        designatedOn: CalendarDay? = nil,
        military: Military? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.relation = relation
        self.of = of
        self.kinship = kinship
        self.born = born
        self.age = age
        self.diedOn = diedOn
        self.deceased = deceased
        self.activitiesNeedingHelp = activitiesNeedingHelp
        self.marriage = marriage
        self.incapableOfSelfCare = incapableOfSelfCare
        self.livesWith = livesWith
        self.sharesFinances = sharesFinances
        self.dependsOn = dependsOn
        self.inLocoParentisToEmployee = inLocoParentisToEmployee
        self.employeeInLocoParentis = employeeInLocoParentis
        self.designated = designated
        self.otherCarerWilling = otherCarerWilling
        self.worksForSameEmployer = worksForSameEmployer
        self.registered = registered
        self.seriousCondition = seriousCondition
        self.careNeeded = careNeeded
        self.designatedOn = designatedOn
        self.military = military
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case relation = "relation"
        case of = "of"
        case kinship = "kinship"
        case born = "born"
        case age = "age"
        case diedOn = "died_on"
        case deceased = "deceased"
        case activitiesNeedingHelp = "activities_needing_help"
        case marriage = "marriage"
        case incapableOfSelfCare = "incapable_of_self_care"
        case livesWith = "lives_with"
        case sharesFinances = "shares_finances"
        case dependsOn = "depends_on"
        case inLocoParentisToEmployee = "in_loco_parentis_to_employee"
        case employeeInLocoParentis = "employee_in_loco_parentis"
        case designated = "designated"
        case otherCarerWilling = "other_carer_willing"
        case worksForSameEmployer = "works_for_same_employer"
        case registered = "registered"
        case seriousCondition = "serious_condition"
        case careNeeded = "care_needed"
        case designatedOn = "designated_on"
        case military = "military"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Where the person works, from a day on. A move is a further entry.
public struct Place: Fact {
    /// The state: `us-ca`.
    public var state: String?
    /// Which employer, where the case has several.
    public var employer: String?
    /// The place in the state that has laws of its own: `us-ca-oakland`.
    public var locality: String?
    /// The share of the hours worked that falls there.
    public var share: Rational?
    /// Does the person work from home?
    public var remote: YesNo?
    /// The place to which the person reports, or from which work is assigned.
    public var reportsTo: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        state: String? = nil,
        employer: String? = nil,
        locality: String? = nil,
        share: Rational? = nil,
        remote: YesNo? = nil,
        reportsTo: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.state = state
        self.employer = employer
        self.locality = locality
        self.share = share
        self.remote = remote
        self.reportsTo = reportsTo
        self.from = from
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case state = "state"
        case employer = "employer"
        case locality = "locality"
        case share = "share"
        case remote = "remote"
        case reportsTo = "reports_to"
        case from = "from"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Every law that reaches the person, laid on a calendar.
public struct Plan: Answer {
    public static let ask = "leave.plan"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// Every law that reaches the person, by id.
    public var laws: [String: LawInPlan]
    /// The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week.
    public var segments: [Segment]
    /// What the plan comes to.
    public var totals: PlanTotals?
    /// Each step, by name.
    public var deadlines: [String: DeadlineAnswer]
    /// Places whose law this rulebook does not hold.
    public var noLawHeld: [NotHeld]
    /// Days of the plan on which the person works.
    public var atWork: [Window]
    /// What spouses share, by law.
    public var spouses: SpousePool?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        laws: [String: LawInPlan] = [:],
        segments: [Segment] = [],
        totals: PlanTotals? = nil,
        deadlines: [String: DeadlineAnswer] = [:],
        noLawHeld: [NotHeld] = [],
        atWork: [Window] = [],
        spouses: SpousePool? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.laws = laws
        self.segments = segments
        self.totals = totals
        self.deadlines = deadlines
        self.noLawHeld = noLawHeld
        self.atWork = atWork
        self.spouses = spouses
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case laws = "laws"
        case segments = "segments"
        case totals = "totals"
        case deadlines = "deadlines"
        case noLawHeld = "no_law_held"
        case atWork = "at_work"
        case spouses = "spouses"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.laws = try container.decodeIfPresent([String: LawInPlan].self, forKey: .laws) ?? [:]
        self.segments = try container.decodeIfPresent([Segment].self, forKey: .segments) ?? []
        self.totals = try container.decodeIfPresent(PlanTotals.self, forKey: .totals)
        self.deadlines = try container.decodeIfPresent([String: DeadlineAnswer].self, forKey: .deadlines) ?? [:]
        self.noLawHeld = try container.decodeIfPresent([NotHeld].self, forKey: .noLawHeld) ?? []
        self.atWork = try container.decodeIfPresent([Window].self, forKey: .atWork) ?? []
        self.spouses = try container.decodeIfPresent(SpousePool.self, forKey: .spouses)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(laws, forKey: .laws)
        try container.encodeUnlessEmpty(segments, forKey: .segments)
        try container.encodeIfPresent(totals, forKey: .totals)
        try container.encodeUnlessEmpty(deadlines, forKey: .deadlines)
        try container.encodeUnlessEmpty(noLawHeld, forKey: .noLawHeld)
        try container.encodeUnlessEmpty(atWork, forKey: .atWork)
        try container.encodeIfPresent(spouses, forKey: .spouses)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents.
public struct PlanLine: Fact {
    /// The record.
    public var id: String
    /// What to do with it.
    public var action: DisposalAction
    /// The answer.
    public var outcome: RetentionOutcome
    /// The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first.
    public var due: CalendarDay?
    /// The last day by which it must be gone, where a maximum says so.
    public var by: CalendarDay?
    /// The classes of the record.
    public var classes: [String]
    /// The rules and holds that set the answer.
    public var governing: [String]
    /// Their citations.
    public var cites: [String]
    /// What must be done when it goes, or while it is kept.
    public var duties: [String]
    /// The kinds of rules that pull apart.
    public var conflicts: [String]
    /// What was noticed of a destruction that has happened.
    public var findings: [String]

    public init(
        id: String,
        action: DisposalAction,
        outcome: RetentionOutcome,
        due: CalendarDay? = nil,
        by: CalendarDay? = nil,
        classes: [String] = [],
        governing: [String] = [],
        cites: [String] = [],
        duties: [String] = [],
        conflicts: [String] = [],
        findings: [String] = []
    ) {
        self.id = id
        self.action = action
        self.outcome = outcome
        self.due = due
        self.by = by
        self.classes = classes
        self.governing = governing
        self.cites = cites
        self.duties = duties
        self.conflicts = conflicts
        self.findings = findings
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case action = "action"
        case outcome = "outcome"
        case due = "due"
        case by = "by"
        case classes = "classes"
        case governing = "governing"
        case cites = "cites"
        case duties = "duties"
        case conflicts = "conflicts"
        case findings = "findings"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.id = try container.decode(String.self, forKey: .id)
        self.action = try container.decode(DisposalAction.self, forKey: .action)
        self.outcome = try container.decode(RetentionOutcome.self, forKey: .outcome)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.by = try container.decodeIfPresent(CalendarDay.self, forKey: .by)
        self.classes = try container.decodeIfPresent([String].self, forKey: .classes) ?? []
        self.governing = try container.decodeIfPresent([String].self, forKey: .governing) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.duties = try container.decodeIfPresent([String].self, forKey: .duties) ?? []
        self.conflicts = try container.decodeIfPresent([String].self, forKey: .conflicts) ?? []
        self.findings = try container.decodeIfPresent([String].self, forKey: .findings) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(action, forKey: .action)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(by, forKey: .by)
        try container.encodeUnlessEmpty(classes, forKey: .classes)
        try container.encodeUnlessEmpty(governing, forKey: .governing)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
    }
}

/// What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
/// that say so. Where nobody said which days are worked, a total of such days is not known.
public struct PlanTotals: Fact {
    /// Workdays that a law protects for certain.
    public var protectedWorkdays: Int?
    /// Workdays that are protected and that nobody pays; waiting days are left out.
    public var unpaidProtectedWorkdays: Int?
    /// Workdays that for certain no law protects.
    public var unprotectedWorkdays: Int?
    /// Workdays that the employer grants.
    public var grantedWorkdays: Int?
    /// What programs pay in all.
    public var paidCents: Int?

    public init(
        protectedWorkdays: Int? = nil,
        unpaidProtectedWorkdays: Int? = nil,
        unprotectedWorkdays: Int? = nil,
        grantedWorkdays: Int? = nil,
        paidCents: Int? = nil
    ) {
        self.protectedWorkdays = protectedWorkdays
        self.unpaidProtectedWorkdays = unpaidProtectedWorkdays
        self.unprotectedWorkdays = unprotectedWorkdays
        self.grantedWorkdays = grantedWorkdays
        self.paidCents = paidCents
    }

    private enum CodingKeys: String, CodingKey {
        case protectedWorkdays = "protected_workdays"
        case unpaidProtectedWorkdays = "unpaid_protected_workdays"
        case unprotectedWorkdays = "unprotected_workdays"
        case grantedWorkdays = "granted_workdays"
        case paidCents = "paid_cents"
    }
}

/// When the polls are open on the day of the election, as `HH:MM`.
public struct PollsOpen: Fact {
    /// The first day.
    public var from: String?
    /// The first day after it; absent: it still runs.
    public var until: String?

    public init(
        from: String? = nil,
        until: String? = nil
    ) {
        self.from = from
        self.until = until
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
    }
}

/// The employee's share of a health premium during leave.
public struct Premium: Fact {
    /// The day on which it was due.
    public var due: CalendarDay
    /// The day on which it was paid.
    public var paidOn: CalendarDay?
    /// The day on which the employee was told that the payment is late.
    public var noticeOn: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        due: CalendarDay,
        paidOn: CalendarDay? = nil,
        noticeOn: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.due = due
        self.paidOn = paidOn
        self.noticeOn = noticeOn
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case due = "due"
        case paidOn = "paid_on"
        case noticeOn = "notice_on"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A fact that nobody gave and that the pack presumes.
public struct Presumed: Fact {
    /// The fact, by its id: `hours-worked-12-months`.
    public var fact: String?
    /// What was presumed.
    public var `is`: String?

    public init(
        fact: String? = nil,
        `is`: String? = nil
    ) {
        self.fact = fact
        self.`is` = `is`
    }

    private enum CodingKeys: String, CodingKey {
        case fact = "fact"
        case `is` = "is"
    }
}

/// A ledger continued to a later day.
public struct Projection: Answer {
    public static let ask = "accrue.project"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The plan that was asked.
    public var plan: String?
    /// All banks together, whole seconds rounded down.
    public var balanceSeconds: Int?
    /// What is earned and does not make a whole step yet; it is never lost.
    public var remainderSeconds: Rational?
    /// The same as a fraction, with the remainder.
    public var exactBalanceSeconds: Rational?
    /// What may be used on that day, after waits and the use cap.
    public var usableSeconds: Int?
    /// What the balance and the year's use cap still allow, waits aside.
    public var usableInYearSeconds: Int?
    /// The lines, in order.
    public var lines: [LedgerLine]
    /// The lots, by the day on which they came about.
    public var lots: [String: LotAnswer]
    /// Each bank, where the plan has several.
    public var banks: [String: BankAnswer]
    /// Does the law bind this employer?
    public var covered: Tri?
    /// The tests behind the outcome, by their id.
    public var tests: [String: TestAnswer]
    /// Amounts by what happened to them.
    public var totals: LedgerTotals?
    /// The employer's size.
    public var size: SizeAnswer?
    /// What the law's rate gives on that day.
    public var rate: RateAnswer?
    /// The last day.
    public var through: CalendarDay?
    /// The order in which lots are used.
    public var consumed: Consumed?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        plan: String? = nil,
        balanceSeconds: Int? = nil,
        remainderSeconds: Rational? = nil,
        exactBalanceSeconds: Rational? = nil,
        usableSeconds: Int? = nil,
        usableInYearSeconds: Int? = nil,
        lines: [LedgerLine] = [],
        lots: [String: LotAnswer] = [:],
        banks: [String: BankAnswer] = [:],
        covered: Tri? = nil,
        tests: [String: TestAnswer] = [:],
        totals: LedgerTotals? = nil,
        size: SizeAnswer? = nil,
        rate: RateAnswer? = nil,
        through: CalendarDay? = nil,
        consumed: Consumed? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.plan = plan
        self.balanceSeconds = balanceSeconds
        self.remainderSeconds = remainderSeconds
        self.exactBalanceSeconds = exactBalanceSeconds
        self.usableSeconds = usableSeconds
        self.usableInYearSeconds = usableInYearSeconds
        self.lines = lines
        self.lots = lots
        self.banks = banks
        self.covered = covered
        self.tests = tests
        self.totals = totals
        self.size = size
        self.rate = rate
        self.through = through
        self.consumed = consumed
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case plan = "plan"
        case balanceSeconds = "balance_seconds"
        case remainderSeconds = "remainder_seconds"
        case exactBalanceSeconds = "exact_balance_seconds"
        case usableSeconds = "usable_seconds"
        case usableInYearSeconds = "usable_in_year_seconds"
        case lines = "lines"
        case lots = "lots"
        case banks = "banks"
        case covered = "covered"
        case tests = "tests"
        case totals = "totals"
        case size = "size"
        case rate = "rate"
        case through = "through"
        case consumed = "consumed"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.plan = try container.decodeIfPresent(String.self, forKey: .plan)
        self.balanceSeconds = try container.decodeIfPresent(Int.self, forKey: .balanceSeconds)
        self.remainderSeconds = try container.decodeIfPresent(Rational.self, forKey: .remainderSeconds)
        self.exactBalanceSeconds = try container.decodeIfPresent(Rational.self, forKey: .exactBalanceSeconds)
        self.usableSeconds = try container.decodeIfPresent(Int.self, forKey: .usableSeconds)
        self.usableInYearSeconds = try container.decodeIfPresent(Int.self, forKey: .usableInYearSeconds)
        self.lines = try container.decodeIfPresent([LedgerLine].self, forKey: .lines) ?? []
        self.lots = try container.decodeIfPresent([String: LotAnswer].self, forKey: .lots) ?? [:]
        self.banks = try container.decodeIfPresent([String: BankAnswer].self, forKey: .banks) ?? [:]
        self.covered = try container.decodeIfPresent(Tri.self, forKey: .covered)
        self.tests = try container.decodeIfPresent([String: TestAnswer].self, forKey: .tests) ?? [:]
        self.totals = try container.decodeIfPresent(LedgerTotals.self, forKey: .totals)
        self.size = try container.decodeIfPresent(SizeAnswer.self, forKey: .size)
        self.rate = try container.decodeIfPresent(RateAnswer.self, forKey: .rate)
        self.through = try container.decodeIfPresent(CalendarDay.self, forKey: .through)
        self.consumed = try container.decodeIfPresent(Consumed.self, forKey: .consumed)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(plan, forKey: .plan)
        try container.encodeIfPresent(balanceSeconds, forKey: .balanceSeconds)
        try container.encodeIfPresent(remainderSeconds, forKey: .remainderSeconds)
        try container.encodeIfPresent(exactBalanceSeconds, forKey: .exactBalanceSeconds)
        try container.encodeIfPresent(usableSeconds, forKey: .usableSeconds)
        try container.encodeIfPresent(usableInYearSeconds, forKey: .usableInYearSeconds)
        try container.encodeUnlessEmpty(lines, forKey: .lines)
        try container.encodeUnlessEmpty(lots, forKey: .lots)
        try container.encodeUnlessEmpty(banks, forKey: .banks)
        try container.encodeIfPresent(covered, forKey: .covered)
        try container.encodeUnlessEmpty(tests, forKey: .tests)
        try container.encodeIfPresent(totals, forKey: .totals)
        try container.encodeIfPresent(size, forKey: .size)
        try container.encodeIfPresent(rate, forKey: .rate)
        try container.encodeIfPresent(through, forKey: .through)
        try container.encodeIfPresent(consumed, forKey: .consumed)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// A retention limit that somebody promised.
public struct Promise: Fact {
    /// How long at most.
    public var maximum: Length
    /// For which class of record.
    public var `class`: String?
    /// Which statement, perhaps with its version: `qcera@2013-05-16`.
    public var statement: String?
    /// Published to others, or internal.
    public var kind: PromiseKind?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        maximum: Length,
        `class`: String? = nil,
        statement: String? = nil,
        kind: PromiseKind? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.maximum = maximum
        self.`class` = `class`
        self.statement = statement
        self.kind = kind
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case maximum = "maximum"
        case `class` = "class"
        case statement = "statement"
        case kind = "kind"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Assertions about statements, each proved over everything that can be asked or refuted by one request.
public struct Proof: Answer {
    public static let ask = "prove"

    /// The day.
    public var on: CalendarDay
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// Each assertion, by its name.
    public var assertions: [String: AssertionAnswer]
    /// The statements that were asked, each with its version.
    public var statements: [String: StatementVersion]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        findings: [FindingAnswer] = [],
        assertions: [String: AssertionAnswer] = [:],
        statements: [String: StatementVersion] = [:],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.findings = findings
        self.assertions = assertions
        self.statements = statements
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case findings = "findings"
        case assertions = "assertions"
        case statements = "statements"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.assertions = try container.decodeIfPresent([String: AssertionAnswer].self, forKey: .assertions) ?? [:]
        self.statements = try container.decodeIfPresent([String: StatementVersion].self, forKey: .statements) ?? [:]
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(assertions, forKey: .assertions)
        try container.encodeUnlessEmpty(statements, forKey: .statements)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// Wages of one calendar quarter, from one employer.
public struct QuarterWages: Fact {
    /// The calendar quarter.
    public var quarter: String
    /// An amount of money.
    public var amount: Money
    /// Which employer, where the case has several.
    public var employer: String?
    /// How many weeks of the quarter count as base weeks.
    public var baseWeeks: Int?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        quarter: String,
        amount: Money,
        employer: String? = nil,
        baseWeeks: Int? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.quarter = quarter
        self.amount = amount
        self.employer = employer
        self.baseWeeks = baseWeeks
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case quarter = "quarter"
        case amount = "amount"
        case employer = "employer"
        case baseWeeks = "base_weeks"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What the law's rate gives: so many seconds of leave for so many seconds of work.
public struct RateAnswer: Fact {
    /// Seconds of leave.
    public var seconds: Int?
    /// For so many seconds of work.
    public var perSeconds: Int?

    public init(
        seconds: Int? = nil,
        perSeconds: Int? = nil
    ) {
        self.seconds = seconds
        self.perSeconds = perSeconds
    }

    private enum CodingKeys: String, CodingKey {
        case seconds = "seconds"
        case perSeconds = "per_seconds"
    }
}

/// What one reading of an unsettled text leads to.
public struct ReadingAnswer: Fact {
    /// The answer.
    public var outcome: String?
    /// The value that this reading gives.
    public var value: Value?
    /// The day.
    public var day: CalendarDay?
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: String? = nil,
        value: Value? = nil,
        day: CalendarDay? = nil,
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.value = value
        self.day = day
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case value = "value"
        case day = "day"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decodeIfPresent(String.self, forKey: .outcome)
        self.value = try container.decodeIfPresent(Value.self, forKey: .value)
        self.day = try container.decodeIfPresent(CalendarDay.self, forKey: .day)
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(day, forKey: .day)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Who is to receive the data.
public struct Recipient: Fact {
    /// A party of the tree, by its last word: `service-provider`.
    public var kind: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// With what the recipient assists the holder.
    public var assists: [String]?
    /// The agreement that binds the recipient.
    public var confidentiality: Confidentiality?
    /// Is the recipient bound to confidentiality? `no`: there is no agreement.
    public var bound: YesNo?
    /// Is the data about somebody other than the person who gave it?
    public var aboutOtherPerson: YesNo?

    public init(
        kind: String? = nil,
        id: String? = nil,
        assists: [String]? = nil,
        confidentiality: Confidentiality? = nil,
        bound: YesNo? = nil,
        aboutOtherPerson: YesNo? = nil
    ) {
        self.kind = kind
        self.id = id
        self.assists = assists
        self.confidentiality = confidentiality
        self.bound = bound
        self.aboutOtherPerson = aboutOtherPerson
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case id = "id"
        case assists = "assists"
        case confidentiality = "confidentiality"
        case bound = "bound"
        case aboutOtherPerson = "about_other_person"
    }
}

/// What is kept (section 4.7).
public struct Record: Input {
    public static let inputName = "Record"

    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// The class of the record, or several where one document is in several.
    public var `class`: [String]?
    /// Data items that it contains.
    public var contains: [String]?
    /// The places whose rules reach the record: `us`, `us-ca`.
    public var places: [String]?
    /// Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
    public var rules: [String]?
    /// The person it is about, by the host's id.
    public var subject: String?
    /// The people to whose matter the record belongs.
    public var relatedTo: [String]?
    /// The matters to which the record belongs, by the host's ids; an empty list: none.
    public var matters: [String]?
    /// The events that start periods, by name, each with its day.
    public var dates: [String: Dated]?
    /// Events that have not happened yet but may: the record is kept.
    public var notYet: [RetentionEvent]?
    /// Events that will not happen: a period that they would start drops out.
    public var never: [RetentionEvent]?
    /// Did the employment end by the employee's will or against it?
    public var separation: SeparationWill?
    /// Periods of employment, or summaries of them; not both.
    public var service: Service?
    /// Was the record handed to somebody who keeps it from now on?
    public var handedOver: YesNo?
    /// How the record is stored.
    public var storage: Storage?
    /// Holds that a person placed; an empty list: none.
    public var holds: [HoldEntry]?
    /// Is that list whole?
    public var holdsComplete: YesNo?
    /// Retention limits that were promised.
    public var promises: [Promise]?
    /// The zone of the work site, whose civil day counts.
    public var siteZone: String?
    /// The day on which it was destroyed, where a past disposal is judged.
    public var destroyedOn: CalendarDay?
    /// Facts that a pack's own tests name.
    public var facts: [String: FreeFact]?

    public init(
        id: String? = nil,
        `class`: [String]? = nil,
        contains: [String]? = nil,
        places: [String]? = nil,
        rules: [String]? = nil,
        subject: String? = nil,
        relatedTo: [String]? = nil,
        matters: [String]? = nil,
        dates: [String: Dated]? = nil,
        notYet: [RetentionEvent]? = nil,
        never: [RetentionEvent]? = nil,
        separation: SeparationWill? = nil,
        service: Service? = nil,
        handedOver: YesNo? = nil,
        storage: Storage? = nil,
        holds: [HoldEntry]? = nil,
        holdsComplete: YesNo? = nil,
        promises: [Promise]? = nil,
        siteZone: String? = nil,
        destroyedOn: CalendarDay? = nil,
        facts: [String: FreeFact]? = nil
    ) {
        self.id = id
        self.`class` = `class`
        self.contains = contains
        self.places = places
        self.rules = rules
        self.subject = subject
        self.relatedTo = relatedTo
        self.matters = matters
        self.dates = dates
        self.notYet = notYet
        self.never = never
        self.separation = separation
        self.service = service
        self.handedOver = handedOver
        self.storage = storage
        self.holds = holds
        self.holdsComplete = holdsComplete
        self.promises = promises
        self.siteZone = siteZone
        self.destroyedOn = destroyedOn
        self.facts = facts
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case `class` = "class"
        case contains = "contains"
        case places = "places"
        case rules = "rules"
        case subject = "subject"
        case relatedTo = "related_to"
        case matters = "matters"
        case dates = "dates"
        case notYet = "not_yet"
        case never = "never"
        case separation = "separation"
        case service = "service"
        case handedOver = "handed_over"
        case storage = "storage"
        case holds = "holds"
        case holdsComplete = "holds_complete"
        case promises = "promises"
        case siteZone = "site_zone"
        case destroyedOn = "destroyed_on"
        case facts = "facts"
    }
}

/// Records to sweep.
public struct Records: Input {
    public static let inputName = "Records"

    /// The records, each with its id.
    public var records: [Record]
    /// Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none.
    public var holds: [HoldEntry]?
    /// Is that list whole?
    public var holdsComplete: YesNo?

    public init(
        records: [Record],
        holds: [HoldEntry]? = nil,
        holdsComplete: YesNo? = nil
    ) {
        self.records = records
        self.holds = holds
        self.holdsComplete = holdsComplete
    }

    private enum CodingKeys: String, CodingKey {
        case records = "records"
        case holds = "holds"
        case holdsComplete = "holds_complete"
    }
}

/// What the employer's records of hours are worth: some laws lay their lack on the employer.
public struct RecordsKept: Fact {
    /// Does the employer keep an accurate record of hours worked?
    public var accurateHours: YesNo?
    /// Can the employer show that fewer hours than required were worked?
    public var shownUnderRequiredHours: YesNo?

    public init(
        accurateHours: YesNo? = nil,
        shownUnderRequiredHours: YesNo? = nil
    ) {
        self.accurateHours = accurateHours
        self.shownUnderRequiredHours = shownUnderRequiredHours
    }

    private enum CodingKeys: String, CodingKey {
        case accurateHours = "accurate_hours"
        case shownUnderRequiredHours = "shown_under_required_hours"
    }
}

/// A document with only what may be seen.
public struct Redacted: Answer {
    public static let ask = "redact"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// What may be seen, by item.
    public var document: [String: String]
    /// What may be seen of a JSON document, as text.
    public var record: String?
    /// What was taken out, and why.
    public var removed: [String: ItemAnswer]
    /// How many items were taken out, where their names would tell something.
    public var removedCount: Int?
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        document: [String: String] = [:],
        record: String? = nil,
        removed: [String: ItemAnswer] = [:],
        removedCount: Int? = nil,
        duties: [DutyAnswer] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.document = document
        self.record = record
        self.removed = removed
        self.removedCount = removedCount
        self.duties = duties
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case document = "document"
        case record = "record"
        case removed = "removed"
        case removedCount = "removed_count"
        case duties = "duties"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.document = try container.decodeIfPresent([String: String].self, forKey: .document) ?? [:]
        self.record = try container.decodeIfPresent(String.self, forKey: .record)
        self.removed = try container.decodeIfPresent([String: ItemAnswer].self, forKey: .removed) ?? [:]
        self.removedCount = try container.decodeIfPresent(Int.self, forKey: .removedCount)
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(document, forKey: .document)
        try container.encodeIfPresent(record, forKey: .record)
        try container.encodeUnlessEmpty(removed, forKey: .removed)
        try container.encodeIfPresent(removedCount, forKey: .removedCount)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree.
public struct Region: Fact {
    /// What is to be done with the data.
    public var act: [String]?
    /// Data items of the tree.
    public var items: [String]?
    /// Purposes of the tree.
    public var purpose: [String]?
    /// Who is to receive the data.
    public var to: [String]?
    /// Whose data it is.
    public var subject: [SubjectKind]?
    /// By which channel it was collected.
    public var via: [String]?
    /// In which capacity it is held.
    public var capacity: [Capacity]?
    /// Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`.
    public var given: [String: FreeFact]?

    public init(
        act: [String]? = nil,
        items: [String]? = nil,
        purpose: [String]? = nil,
        to: [String]? = nil,
        subject: [SubjectKind]? = nil,
        via: [String]? = nil,
        capacity: [Capacity]? = nil,
        given: [String: FreeFact]? = nil
    ) {
        self.act = act
        self.items = items
        self.purpose = purpose
        self.to = to
        self.subject = subject
        self.via = via
        self.capacity = capacity
        self.given = given
    }

    private enum CodingKeys: String, CodingKey {
        case act = "act"
        case items = "items"
        case purpose = "purpose"
        case to = "to"
        case subject = "subject"
        case via = "via"
        case capacity = "capacity"
        case given = "given"
    }
}

/// What became of an answer that was made again.
public struct Replay: Fact {
    /// The answer is the same, beside what made it.
    public var same: Bool
    /// What has changed since, where the answer differs: `rulebook`, else `library`.
    public var because: String?
    /// Where the answers differ.
    public var changes: [ReplayChange]

    public init(
        same: Bool,
        because: String? = nil,
        changes: [ReplayChange] = []
    ) {
        self.same = same
        self.because = because
        self.changes = changes
    }

    private enum CodingKeys: String, CodingKey {
        case same = "same"
        case because = "because"
        case changes = "changes"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.same = try container.decode(Bool.self, forKey: .same)
        self.because = try container.decodeIfPresent(String.self, forKey: .because)
        self.changes = try container.decodeIfPresent([ReplayChange].self, forKey: .changes) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(same, forKey: .same)
        try container.encodeIfPresent(because, forKey: .because)
        try container.encodeUnlessEmpty(changes, forKey: .changes)
    }
}

/// One place where two answers differ. Its values may hold a person's facts.
public struct ReplayChange: Fact {
    /// A pointer into the answer.
    public var at: String
    /// What the receipt says there; absent: nothing.
    public var was: JSONValue?
    /// What is answered now; absent: nothing.
    public var `is`: JSONValue?

    public init(
        at: String,
        was: JSONValue? = nil,
        `is`: JSONValue? = nil
    ) {
        self.at = at
        self.was = was
        self.`is` = `is`
    }

    private enum CodingKeys: String, CodingKey {
        case at = "at"
        case was = "was"
        case `is` = "is"
    }
}

/// The answer for one record of a sweep.
public struct Retained: Fact {
    /// The answer.
    public var outcome: RetentionOutcome
    /// The last day through which it must be kept.
    public var retainThrough: CalendarDay?
    /// The first day on which it may be destroyed.
    public var earliestDisposal: CalendarDay?
    /// The last day by which it must be destroyed.
    public var mustDisposeBy: CalendarDay?
    /// The rules and holds that set the answer.
    public var governing: [String]
    /// Events that have not happened yet and keep the record.
    public var openTriggers: [String]
    /// Each rule, by id.
    public var rules: [String: RetentionRuleAnswer]
    /// Each hold, by id.
    public var holds: [String: HoldAnswer]
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]

    public init(
        outcome: RetentionOutcome,
        retainThrough: CalendarDay? = nil,
        earliestDisposal: CalendarDay? = nil,
        mustDisposeBy: CalendarDay? = nil,
        governing: [String] = [],
        openTriggers: [String] = [],
        rules: [String: RetentionRuleAnswer] = [:],
        holds: [String: HoldAnswer] = [:],
        conflicts: [ConflictAnswer] = [],
        duties: [DutyAnswer] = [],
        findings: [FindingAnswer] = []
    ) {
        self.outcome = outcome
        self.retainThrough = retainThrough
        self.earliestDisposal = earliestDisposal
        self.mustDisposeBy = mustDisposeBy
        self.governing = governing
        self.openTriggers = openTriggers
        self.rules = rules
        self.holds = holds
        self.conflicts = conflicts
        self.duties = duties
        self.findings = findings
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case retainThrough = "retain_through"
        case earliestDisposal = "earliest_disposal"
        case mustDisposeBy = "must_dispose_by"
        case governing = "governing"
        case openTriggers = "open_triggers"
        case rules = "rules"
        case holds = "holds"
        case conflicts = "conflicts"
        case duties = "duties"
        case findings = "findings"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(RetentionOutcome.self, forKey: .outcome)
        self.retainThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .retainThrough)
        self.earliestDisposal = try container.decodeIfPresent(CalendarDay.self, forKey: .earliestDisposal)
        self.mustDisposeBy = try container.decodeIfPresent(CalendarDay.self, forKey: .mustDisposeBy)
        self.governing = try container.decodeIfPresent([String].self, forKey: .governing) ?? []
        self.openTriggers = try container.decodeIfPresent([String].self, forKey: .openTriggers) ?? []
        self.rules = try container.decodeIfPresent([String: RetentionRuleAnswer].self, forKey: .rules) ?? [:]
        self.holds = try container.decodeIfPresent([String: HoldAnswer].self, forKey: .holds) ?? [:]
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(retainThrough, forKey: .retainThrough)
        try container.encodeIfPresent(earliestDisposal, forKey: .earliestDisposal)
        try container.encodeIfPresent(mustDisposeBy, forKey: .mustDisposeBy)
        try container.encodeUnlessEmpty(governing, forKey: .governing)
        try container.encodeUnlessEmpty(openTriggers, forKey: .openTriggers)
        try container.encodeUnlessEmpty(rules, forKey: .rules)
        try container.encodeUnlessEmpty(holds, forKey: .holds)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
    }
}

/// How long a record must be kept, and what stops its destruction.
public struct Retention: Answer {
    public static let ask = "retain"

    /// The day.
    public var on: CalendarDay
    /// The day whose knowledge was asked for, where that is another.
    public var knownOn: CalendarDay?
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The answer.
    public var outcome: RetentionOutcome
    /// The last day through which it must be kept.
    public var retainThrough: CalendarDay?
    /// The first day on which it may be destroyed.
    public var earliestDisposal: CalendarDay?
    /// The last day by which it must be destroyed.
    public var mustDisposeBy: CalendarDay?
    /// The rules and holds that set the answer.
    public var governing: [String]
    /// Events that have not happened yet and keep the record.
    public var openTriggers: [String]
    /// Each rule, by id.
    public var rules: [String: RetentionRuleAnswer]
    /// Each hold, by id.
    public var holds: [String: HoldAnswer]
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        knownOn: CalendarDay? = nil,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        outcome: RetentionOutcome,
        retainThrough: CalendarDay? = nil,
        earliestDisposal: CalendarDay? = nil,
        mustDisposeBy: CalendarDay? = nil,
        governing: [String] = [],
        openTriggers: [String] = [],
        rules: [String: RetentionRuleAnswer] = [:],
        holds: [String: HoldAnswer] = [:],
        conflicts: [ConflictAnswer] = [],
        duties: [DutyAnswer] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.knownOn = knownOn
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.outcome = outcome
        self.retainThrough = retainThrough
        self.earliestDisposal = earliestDisposal
        self.mustDisposeBy = mustDisposeBy
        self.governing = governing
        self.openTriggers = openTriggers
        self.rules = rules
        self.holds = holds
        self.conflicts = conflicts
        self.duties = duties
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case knownOn = "known_on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case outcome = "outcome"
        case retainThrough = "retain_through"
        case earliestDisposal = "earliest_disposal"
        case mustDisposeBy = "must_dispose_by"
        case governing = "governing"
        case openTriggers = "open_triggers"
        case rules = "rules"
        case holds = "holds"
        case conflicts = "conflicts"
        case duties = "duties"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.knownOn = try container.decodeIfPresent(CalendarDay.self, forKey: .knownOn)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.outcome = try container.decode(RetentionOutcome.self, forKey: .outcome)
        self.retainThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .retainThrough)
        self.earliestDisposal = try container.decodeIfPresent(CalendarDay.self, forKey: .earliestDisposal)
        self.mustDisposeBy = try container.decodeIfPresent(CalendarDay.self, forKey: .mustDisposeBy)
        self.governing = try container.decodeIfPresent([String].self, forKey: .governing) ?? []
        self.openTriggers = try container.decodeIfPresent([String].self, forKey: .openTriggers) ?? []
        self.rules = try container.decodeIfPresent([String: RetentionRuleAnswer].self, forKey: .rules) ?? [:]
        self.holds = try container.decodeIfPresent([String: HoldAnswer].self, forKey: .holds) ?? [:]
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(retainThrough, forKey: .retainThrough)
        try container.encodeIfPresent(earliestDisposal, forKey: .earliestDisposal)
        try container.encodeIfPresent(mustDisposeBy, forKey: .mustDisposeBy)
        try container.encodeUnlessEmpty(governing, forKey: .governing)
        try container.encodeUnlessEmpty(openTriggers, forKey: .openTriggers)
        try container.encodeUnlessEmpty(rules, forKey: .rules)
        try container.encodeUnlessEmpty(holds, forKey: .holds)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// What one rule says of the record. Rules that lose stay visible.
public struct RetentionRuleAnswer: Fact {
    /// A minimum, a maximum, advice or a policy.
    public var kind: BoundKind?
    /// The answer.
    public var outcome: String?
    /// Does the rule cover the record?
    public var applies: Tri?
    /// The last day through which it must be kept.
    public var retainThrough: CalendarDay?
    /// The first day on which it may be destroyed.
    public var earliestDisposal: CalendarDay?
    /// The last day by which it must be destroyed.
    public var mustDisposeBy: CalendarDay?
    /// The event that set the day.
    public var trigger: String?
    /// Where several could: each event with the last day that it gives.
    public var triggers: [String: CalendarDay]
    /// The civil day it was counted from.
    public var countedFrom: CalendarDay?
    /// Events that have not happened yet and keep the record.
    public var openTriggers: [String]
    /// The exception that takes the record out, by its name in the pack.
    public var basis: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// How a change of the law met an older record.
    public var transition: String?
    /// What the rule gave before it changed.
    public var oldRetainThrough: CalendarDay?
    /// The hold to which a maximum itself gives way.
    public var suspendedBy: [String]
    /// What the law takes against an employer who has not kept the record.
    public var ifMissing: IfMissing?
    /// What a company's own schedule says becomes of the record when its time is over.
    public var disposition: DisposalAction?
    /// What fulfils a maximum: to destroy the record, or to make it anonymous as well.
    public var satisfiedBy: [DisposalAction]
    /// The law's own citations.
    public var cites: [String]

    public init(
        kind: BoundKind? = nil,
        outcome: String? = nil,
        applies: Tri? = nil,
        retainThrough: CalendarDay? = nil,
        earliestDisposal: CalendarDay? = nil,
        mustDisposeBy: CalendarDay? = nil,
        trigger: String? = nil,
        triggers: [String: CalendarDay] = [:],
        countedFrom: CalendarDay? = nil,
        openTriggers: [String] = [],
        basis: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        transition: String? = nil,
        oldRetainThrough: CalendarDay? = nil,
        suspendedBy: [String] = [],
        ifMissing: IfMissing? = nil,
        disposition: DisposalAction? = nil,
        satisfiedBy: [DisposalAction] = [],
        cites: [String] = []
    ) {
        self.kind = kind
        self.outcome = outcome
        self.applies = applies
        self.retainThrough = retainThrough
        self.earliestDisposal = earliestDisposal
        self.mustDisposeBy = mustDisposeBy
        self.trigger = trigger
        self.triggers = triggers
        self.countedFrom = countedFrom
        self.openTriggers = openTriggers
        self.basis = basis
        self.from = from
        self.until = until
        self.transition = transition
        self.oldRetainThrough = oldRetainThrough
        self.suspendedBy = suspendedBy
        self.ifMissing = ifMissing
        self.disposition = disposition
        self.satisfiedBy = satisfiedBy
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case outcome = "outcome"
        case applies = "applies"
        case retainThrough = "retain_through"
        case earliestDisposal = "earliest_disposal"
        case mustDisposeBy = "must_dispose_by"
        case trigger = "trigger"
        case triggers = "triggers"
        case countedFrom = "counted_from"
        case openTriggers = "open_triggers"
        case basis = "basis"
        case from = "from"
        case until = "until"
        case transition = "transition"
        case oldRetainThrough = "old_retain_through"
        case suspendedBy = "suspended_by"
        case ifMissing = "if_missing"
        case disposition = "disposition"
        case satisfiedBy = "satisfied_by"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.kind = try container.decodeIfPresent(BoundKind.self, forKey: .kind)
        self.outcome = try container.decodeIfPresent(String.self, forKey: .outcome)
        self.applies = try container.decodeIfPresent(Tri.self, forKey: .applies)
        self.retainThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .retainThrough)
        self.earliestDisposal = try container.decodeIfPresent(CalendarDay.self, forKey: .earliestDisposal)
        self.mustDisposeBy = try container.decodeIfPresent(CalendarDay.self, forKey: .mustDisposeBy)
        self.trigger = try container.decodeIfPresent(String.self, forKey: .trigger)
        self.triggers = try container.decodeIfPresent([String: CalendarDay].self, forKey: .triggers) ?? [:]
        self.countedFrom = try container.decodeIfPresent(CalendarDay.self, forKey: .countedFrom)
        self.openTriggers = try container.decodeIfPresent([String].self, forKey: .openTriggers) ?? []
        self.basis = try container.decodeIfPresent(String.self, forKey: .basis)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.transition = try container.decodeIfPresent(String.self, forKey: .transition)
        self.oldRetainThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .oldRetainThrough)
        self.suspendedBy = try container.decodeIfPresent([String].self, forKey: .suspendedBy) ?? []
        self.ifMissing = try container.decodeIfPresent(IfMissing.self, forKey: .ifMissing)
        self.disposition = try container.decodeIfPresent(DisposalAction.self, forKey: .disposition)
        self.satisfiedBy = try container.decodeIfPresent([DisposalAction].self, forKey: .satisfiedBy) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(applies, forKey: .applies)
        try container.encodeIfPresent(retainThrough, forKey: .retainThrough)
        try container.encodeIfPresent(earliestDisposal, forKey: .earliestDisposal)
        try container.encodeIfPresent(mustDisposeBy, forKey: .mustDisposeBy)
        try container.encodeIfPresent(trigger, forKey: .trigger)
        try container.encodeUnlessEmpty(triggers, forKey: .triggers)
        try container.encodeIfPresent(countedFrom, forKey: .countedFrom)
        try container.encodeUnlessEmpty(openTriggers, forKey: .openTriggers)
        try container.encodeIfPresent(basis, forKey: .basis)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(transition, forKey: .transition)
        try container.encodeIfPresent(oldRetainThrough, forKey: .oldRetainThrough)
        try container.encodeUnlessEmpty(suspendedBy, forKey: .suspendedBy)
        try container.encodeIfPresent(ifMissing, forKey: .ifMissing)
        try container.encodeIfPresent(disposition, forKey: .disposition)
        try container.encodeUnlessEmpty(satisfiedBy, forKey: .satisfiedBy)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
public struct Rights: Answer {
    public static let ask = "rights"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// What the person asks for.
    public var act: RightsAct?
    /// What becomes of the request as a whole.
    public var outcome: RightsOutcome
    /// The records to erase.
    public var erase: [String]
    /// The records that are kept in spite of the request.
    public var keep: [String]
    /// The records to show.
    public var give: [String]
    /// The records that are not shown.
    public var withhold: [String]
    /// The records of which it is not known yet.
    public var `open`: [String]
    /// The records of which the law does not speak.
    public var outside: [String]
    /// Each record, by its id.
    public var records: [String: RightsRecord]
    /// The steps of the law's clock, each with its last day.
    public var steps: [String: StepAnswer]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        act: RightsAct? = nil,
        outcome: RightsOutcome,
        erase: [String] = [],
        keep: [String] = [],
        give: [String] = [],
        withhold: [String] = [],
        `open`: [String] = [],
        outside: [String] = [],
        records: [String: RightsRecord] = [:],
        steps: [String: StepAnswer] = [:],
        duties: [DutyAnswer] = [],
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.act = act
        self.outcome = outcome
        self.erase = erase
        self.keep = keep
        self.give = give
        self.withhold = withhold
        self.`open` = `open`
        self.outside = outside
        self.records = records
        self.steps = steps
        self.duties = duties
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case act = "act"
        case outcome = "outcome"
        case erase = "erase"
        case keep = "keep"
        case give = "give"
        case withhold = "withhold"
        case `open` = "open"
        case outside = "outside"
        case records = "records"
        case steps = "steps"
        case duties = "duties"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.act = try container.decodeIfPresent(RightsAct.self, forKey: .act)
        self.outcome = try container.decode(RightsOutcome.self, forKey: .outcome)
        self.erase = try container.decodeIfPresent([String].self, forKey: .erase) ?? []
        self.keep = try container.decodeIfPresent([String].self, forKey: .keep) ?? []
        self.give = try container.decodeIfPresent([String].self, forKey: .give) ?? []
        self.withhold = try container.decodeIfPresent([String].self, forKey: .withhold) ?? []
        self.`open` = try container.decodeIfPresent([String].self, forKey: .`open`) ?? []
        self.outside = try container.decodeIfPresent([String].self, forKey: .outside) ?? []
        self.records = try container.decodeIfPresent([String: RightsRecord].self, forKey: .records) ?? [:]
        self.steps = try container.decodeIfPresent([String: StepAnswer].self, forKey: .steps) ?? [:]
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(act, forKey: .act)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(erase, forKey: .erase)
        try container.encodeUnlessEmpty(keep, forKey: .keep)
        try container.encodeUnlessEmpty(give, forKey: .give)
        try container.encodeUnlessEmpty(withhold, forKey: .withhold)
        try container.encodeUnlessEmpty(`open`, forKey: .`open`)
        try container.encodeUnlessEmpty(outside, forKey: .outside)
        try container.encodeUnlessEmpty(records, forKey: .records)
        try container.encodeUnlessEmpty(steps, forKey: .steps)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// What becomes of one record upon the request.
public struct RightsRecord: Fact {
    /// May, or must, it be done with the record? To see a record may be permitted without some of what it contains.
    public var outcome: DisclosureOutcome
    /// What the laws about keeping say of the record; a company's own schedule is none of them.
    public var retention: RetentionOutcome
    /// The last day through which it must be kept.
    public var retainThrough: CalendarDay?
    /// The first day on which keeping it is no ground to refuse any more.
    public var until: CalendarDay?
    /// The last day by which it must be destroyed.
    public var mustDisposeBy: CalendarDay?
    /// The rules and holds that keep the record.
    public var governing: [String]
    /// Events that have not happened yet and keep the record.
    public var openTriggers: [String]
    /// The clauses that decided; `default` where nothing permits.
    public var determining: [String]
    /// Requirements that failed.
    public var unmet: [String]
    /// What of the record is not shown, and why.
    public var withheld: [String: ItemAnswer]
    /// Duties that come with it.
    public var duties: [DutyAnswer]
    /// Rules that pull apart.
    public var conflicts: [ConflictAnswer]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: DisclosureOutcome,
        retention: RetentionOutcome,
        retainThrough: CalendarDay? = nil,
        until: CalendarDay? = nil,
        mustDisposeBy: CalendarDay? = nil,
        governing: [String] = [],
        openTriggers: [String] = [],
        determining: [String] = [],
        unmet: [String] = [],
        withheld: [String: ItemAnswer] = [:],
        duties: [DutyAnswer] = [],
        conflicts: [ConflictAnswer] = [],
        findings: [FindingAnswer] = [],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.retention = retention
        self.retainThrough = retainThrough
        self.until = until
        self.mustDisposeBy = mustDisposeBy
        self.governing = governing
        self.openTriggers = openTriggers
        self.determining = determining
        self.unmet = unmet
        self.withheld = withheld
        self.duties = duties
        self.conflicts = conflicts
        self.findings = findings
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case retention = "retention"
        case retainThrough = "retain_through"
        case until = "until"
        case mustDisposeBy = "must_dispose_by"
        case governing = "governing"
        case openTriggers = "open_triggers"
        case determining = "determining"
        case unmet = "unmet"
        case withheld = "withheld"
        case duties = "duties"
        case conflicts = "conflicts"
        case findings = "findings"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(DisclosureOutcome.self, forKey: .outcome)
        self.retention = try container.decode(RetentionOutcome.self, forKey: .retention)
        self.retainThrough = try container.decodeIfPresent(CalendarDay.self, forKey: .retainThrough)
        self.until = try container.decodeIfPresent(CalendarDay.self, forKey: .until)
        self.mustDisposeBy = try container.decodeIfPresent(CalendarDay.self, forKey: .mustDisposeBy)
        self.governing = try container.decodeIfPresent([String].self, forKey: .governing) ?? []
        self.openTriggers = try container.decodeIfPresent([String].self, forKey: .openTriggers) ?? []
        self.determining = try container.decodeIfPresent([String].self, forKey: .determining) ?? []
        self.unmet = try container.decodeIfPresent([String].self, forKey: .unmet) ?? []
        self.withheld = try container.decodeIfPresent([String: ItemAnswer].self, forKey: .withheld) ?? [:]
        self.duties = try container.decodeIfPresent([DutyAnswer].self, forKey: .duties) ?? []
        self.conflicts = try container.decodeIfPresent([ConflictAnswer].self, forKey: .conflicts) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(retention, forKey: .retention)
        try container.encodeIfPresent(retainThrough, forKey: .retainThrough)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(mustDisposeBy, forKey: .mustDisposeBy)
        try container.encodeUnlessEmpty(governing, forKey: .governing)
        try container.encodeUnlessEmpty(openTriggers, forKey: .openTriggers)
        try container.encodeUnlessEmpty(determining, forKey: .determining)
        try container.encodeUnlessEmpty(unmet, forKey: .unmet)
        try container.encodeUnlessEmpty(withheld, forKey: .withheld)
        try container.encodeUnlessEmpty(duties, forKey: .duties)
        try container.encodeUnlessEmpty(conflicts, forKey: .conflicts)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// The request of the person whose data it is: to have the data erased, or to see it.
public struct RightsRequest: Input {
    public static let inputName = "RightsRequest"

    /// What the person asks for.
    public var act: RightsAct
    /// The records about that person, each with its id; an empty list: there are none.
    public var records: [Record]
    /// The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken.
    public var request: Trigger?
    /// The person.
    public var subject: SubjectOfData?
    /// The place where it was, or where it counts.
    public var place: String?
    /// In which capacity the data is held: the same company may be employer, plan and vendor.
    public var capacity: Capacity?
    /// Further statements and laws that protect the data.
    public var under: [String]?
    /// Holds that a person placed, each on any of the records; an empty list: none.
    public var holds: [HoldEntry]?
    /// Is that list whole?
    public var holdsComplete: YesNo?
    /// The consents that were given; an empty list: none.
    public var consents: [ConsentEntry]?
    /// The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    public var legalBases: [String]?
    /// Facts that a pack's own tests name.
    public var facts: [String: FreeFact]?
    /// What people have found.
    public var determined: [Determined]?

    public init(
        act: RightsAct,
        records: [Record],
        request: Trigger? = nil,
        subject: SubjectOfData? = nil,
        place: String? = nil,
        capacity: Capacity? = nil,
        under: [String]? = nil,
        holds: [HoldEntry]? = nil,
        holdsComplete: YesNo? = nil,
        consents: [ConsentEntry]? = nil,
        legalBases: [String]? = nil,
        facts: [String: FreeFact]? = nil,
        determined: [Determined]? = nil
    ) {
        self.act = act
        self.records = records
        self.request = request
        self.subject = subject
        self.place = place
        self.capacity = capacity
        self.under = under
        self.holds = holds
        self.holdsComplete = holdsComplete
        self.consents = consents
        self.legalBases = legalBases
        self.facts = facts
        self.determined = determined
    }

    private enum CodingKeys: String, CodingKey {
        case act = "act"
        case records = "records"
        case request = "request"
        case subject = "subject"
        case place = "place"
        case capacity = "capacity"
        case under = "under"
        case holds = "holds"
        case holdsComplete = "holds_complete"
        case consents = "consents"
        case legalBases = "legal_bases"
        case facts = "facts"
        case determined = "determined"
    }
}

/// What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown.
public struct Role: Fact {
    /// Is the person among the highest-paid tenth of those within 75 miles?
    public var keyEmployee: YesNo?
    /// Is teaching the main part of the work?
    public var instructional: YesNo?
    /// Does the person belong to a flight crew?
    public var flightCrew: YesNo?
    /// Is the person exempt from overtime pay?
    public var flsaExempt: YesNo?
    /// Is the person paid a salary?
    public var salaried: YesNo?
    /// Is the employment permanent?
    public var permanent: YesNo?
    /// Is the employment temporary?
    public var temporary: YesNo?
    /// Is the employment seasonal?
    public var seasonal: YesNo?
    /// Does the person work in construction under a collective agreement?
    public var constructionCba: YesNo?
    /// Is the person hired by the day or the task?
    public var dayOrTask: YesNo?
    /// Does the person work full time?
    public var fullTime: YesNo?
    /// The rank by pay; several entries are several measures.
    public var payRank: [PayRank]?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        keyEmployee: YesNo? = nil,
        instructional: YesNo? = nil,
        flightCrew: YesNo? = nil,
        flsaExempt: YesNo? = nil,
        salaried: YesNo? = nil,
        permanent: YesNo? = nil,
        temporary: YesNo? = nil,
        seasonal: YesNo? = nil,
        constructionCba: YesNo? = nil,
        dayOrTask: YesNo? = nil,
        fullTime: YesNo? = nil,
        payRank: [PayRank]? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.keyEmployee = keyEmployee
        self.instructional = instructional
        self.flightCrew = flightCrew
        self.flsaExempt = flsaExempt
        self.salaried = salaried
        self.permanent = permanent
        self.temporary = temporary
        self.seasonal = seasonal
        self.constructionCba = constructionCba
        self.dayOrTask = dayOrTask
        self.fullTime = fullTime
        self.payRank = payRank
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case keyEmployee = "key_employee"
        case instructional = "instructional"
        case flightCrew = "flight_crew"
        case flsaExempt = "flsa_exempt"
        case salaried = "salaried"
        case permanent = "permanent"
        case temporary = "temporary"
        case seasonal = "seasonal"
        case constructionCba = "construction_cba"
        case dayOrTask = "day_or_task"
        case fullTime = "full_time"
        case payRank = "pay_rank"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts.
public struct Schedule: Fact {
    /// Hours by weekday.
    public var hours: WeekHours?
    /// A number of days.
    public var days: [Weekday]?
    /// Hours of each workday.
    public var hoursPerDay: Hours?
    /// Hours of a week, where the days are not known.
    public var hoursPerWeek: Hours?
    /// Workdays of a week, where the days are not known.
    public var daysPerWeek: Rational?
    /// Hours by weekday for each week of a cycle, in order.
    public var cycle: [WeekHours]?
    /// The first day of a first week of the cycle.
    public var cycleFrom: CalendarDay?
    /// The shifts of a roster.
    public var shifts: [Shift]?
    /// All hours required in a week, overtime too.
    public var requiredHoursPerWeek: Hours?
    /// Hours offered beside those required.
    public var voluntaryHoursPerWeek: Hours?
    /// Does the schedule vary so much that an average must stand for it?
    public var varies: YesNo?
    /// Is the person due to work on the employer's holidays that fall on days of this pattern.
    public var worksHolidays: YesNo?
    /// Was this change of schedule made for the leave.
    public var forLeave: YesNo?
    /// When the working day begins.
    public var startTime: String?
    /// When the working day ends.
    public var endTime: String?
    /// Is this a time in which the person is not due to work at all?
    public var offSeason: YesNo?
    /// Which employer, where the case has several.
    public var employer: String?
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        hours: WeekHours? = nil,
        days: [Weekday]? = nil,
        hoursPerDay: Hours? = nil,
        hoursPerWeek: Hours? = nil,
        daysPerWeek: Rational? = nil,
        cycle: [WeekHours]? = nil,
        cycleFrom: CalendarDay? = nil,
        shifts: [Shift]? = nil,
        requiredHoursPerWeek: Hours? = nil,
        voluntaryHoursPerWeek: Hours? = nil,
        varies: YesNo? = nil,
        worksHolidays: YesNo? = nil,
        forLeave: YesNo? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        offSeason: YesNo? = nil,
        employer: String? = nil,
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.hours = hours
        self.days = days
        self.hoursPerDay = hoursPerDay
        self.hoursPerWeek = hoursPerWeek
        self.daysPerWeek = daysPerWeek
        self.cycle = cycle
        self.cycleFrom = cycleFrom
        self.shifts = shifts
        self.requiredHoursPerWeek = requiredHoursPerWeek
        self.voluntaryHoursPerWeek = voluntaryHoursPerWeek
        self.varies = varies
        self.worksHolidays = worksHolidays
        self.forLeave = forLeave
        self.startTime = startTime
        self.endTime = endTime
        self.offSeason = offSeason
        self.employer = employer
        self.from = from
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case hours = "hours"
        case days = "days"
        case hoursPerDay = "hours_per_day"
        case hoursPerWeek = "hours_per_week"
        case daysPerWeek = "days_per_week"
        case cycle = "cycle"
        case cycleFrom = "cycle_from"
        case shifts = "shifts"
        case requiredHoursPerWeek = "required_hours_per_week"
        case voluntaryHoursPerWeek = "voluntary_hours_per_week"
        case varies = "varies"
        case worksHolidays = "works_holidays"
        case forLeave = "for_leave"
        case startTime = "start_time"
        case endTime = "end_time"
        case offSeason = "off_season"
        case employer = "employer"
        case from = "from"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What the special rules for instructional employees turn on.
public struct School: Fact {
    /// The terms of the school.
    public var terms: [SchoolTerm]?
    /// The last days of terms.
    public var termEnds: [CalendarDay]?
    /// How many working days lie in the leave.
    public var workdaysInLeave: Int?
    /// What the teacher chose where the law gives a choice.
    public var elects: SchoolElection?

    public init(
        terms: [SchoolTerm]? = nil,
        termEnds: [CalendarDay]? = nil,
        workdaysInLeave: Int? = nil,
        elects: SchoolElection? = nil
    ) {
        self.terms = terms
        self.termEnds = termEnds
        self.workdaysInLeave = workdaysInLeave
        self.elects = elects
    }

    private enum CodingKeys: String, CodingKey {
        case terms = "terms"
        case termEnds = "term_ends"
        case workdaysInLeave = "workdays_in_leave"
        case elects = "elects"
    }
}

/// A term of the school where the person teaches, `[from, until)`.
public struct SchoolTerm: Fact {
    /// The first day.
    public var from: CalendarDay
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        from: CalendarDay,
        until: CalendarDay,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.from = from
        self.until = until
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What one recipient may see of a record.
public struct SeenBy: Fact {
    /// The strictest of the items; that no text speaks of one is `not-applicable`.
    public var outcome: DisclosureOutcome
    /// Each data item of the record.
    public var items: [String: ItemAnswer]

    public init(
        outcome: DisclosureOutcome,
        items: [String: ItemAnswer] = [:]
    ) {
        self.outcome = outcome
        self.items = items
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case items = "items"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(DisclosureOutcome.self, forKey: .outcome)
        self.items = try container.decodeIfPresent([String: ItemAnswer].self, forKey: .items) ?? [:]
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeUnlessEmpty(items, forKey: .items)
    }
}

/// Days of the plan over which the same laws protect, pay and are charged.
public struct Segment: Fact {
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// How many of the person's workdays; none where nobody said which days are worked.
    public var workdays: Int?
    /// The reason, as a ground with its kind.
    public var reason: String?
    /// The laws that protect these days.
    public var protectedBy: [String]
    /// The programs that pay for these days.
    public var paidBy: [String]
    /// The meters that these days are charged to.
    public var charged: [String]
    /// Leave that the employer grants beyond the law.
    public var grantedByEmployer: Bool?
    /// A day of which only a part is protected.
    public var partial: PartialDay?
    /// Are these days protected by any law?
    public var protected: Tri?
    /// Why a law does not protect these days, by law.
    public var notProtectedBecause: [String]

    public init(
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        workdays: Int? = nil,
        reason: String? = nil,
        protectedBy: [String] = [],
        paidBy: [String] = [],
        charged: [String] = [],
        grantedByEmployer: Bool? = nil,
        partial: PartialDay? = nil,
        protected: Tri? = nil,
        notProtectedBecause: [String] = []
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.workdays = workdays
        self.reason = reason
        self.protectedBy = protectedBy
        self.paidBy = paidBy
        self.charged = charged
        self.grantedByEmployer = grantedByEmployer
        self.partial = partial
        self.protected = protected
        self.notProtectedBecause = notProtectedBecause
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
        case workdays = "workdays"
        case reason = "reason"
        case protectedBy = "protected_by"
        case paidBy = "paid_by"
        case charged = "charged"
        case grantedByEmployer = "granted_by_employer"
        case partial = "partial"
        case protected = "protected"
        case notProtectedBecause = "not_protected_because"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.firstDay = try container.decodeIfPresent(CalendarDay.self, forKey: .firstDay)
        self.lastDay = try container.decodeIfPresent(CalendarDay.self, forKey: .lastDay)
        self.workdays = try container.decodeIfPresent(Int.self, forKey: .workdays)
        self.reason = try container.decodeIfPresent(String.self, forKey: .reason)
        self.protectedBy = try container.decodeIfPresent([String].self, forKey: .protectedBy) ?? []
        self.paidBy = try container.decodeIfPresent([String].self, forKey: .paidBy) ?? []
        self.charged = try container.decodeIfPresent([String].self, forKey: .charged) ?? []
        self.grantedByEmployer = try container.decodeIfPresent(Bool.self, forKey: .grantedByEmployer)
        self.partial = try container.decodeIfPresent(PartialDay.self, forKey: .partial)
        self.protected = try container.decodeIfPresent(Tri.self, forKey: .protected)
        self.notProtectedBecause = try container.decodeIfPresent([String].self, forKey: .notProtectedBecause) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(firstDay, forKey: .firstDay)
        try container.encodeIfPresent(lastDay, forKey: .lastDay)
        try container.encodeIfPresent(workdays, forKey: .workdays)
        try container.encodeIfPresent(reason, forKey: .reason)
        try container.encodeUnlessEmpty(protectedBy, forKey: .protectedBy)
        try container.encodeUnlessEmpty(paidBy, forKey: .paidBy)
        try container.encodeUnlessEmpty(charged, forKey: .charged)
        try container.encodeIfPresent(grantedByEmployer, forKey: .grantedByEmployer)
        try container.encodeIfPresent(partial, forKey: .partial)
        try container.encodeIfPresent(protected, forKey: .protected)
        try container.encodeUnlessEmpty(notProtectedBecause, forKey: .notProtectedBecause)
    }
}

/// The end of the employment.
public struct Separation: Fact {
    /// The day.
    public var day: CalendarDay
    /// How the employment ended.
    public var kind: SeparationKind?
    /// How many days of notice were given.
    public var noticeDays: Int?
    /// Was the balance of the plan paid out?
    public var planHoursPaid: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay,
        kind: SeparationKind? = nil,
        noticeDays: Int? = nil,
        planHoursPaid: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.kind = kind
        self.noticeDays = noticeDays
        self.planHoursPaid = planHoursPaid
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case kind = "kind"
        case noticeDays = "notice_days"
        case planHoursPaid = "plan_hours_paid"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// One period of employment `[from, until)`; one without `until` still runs.
public struct ServicePeriod: Fact {
    /// The first day.
    public var from: CalendarDay
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// Why the period ended: some breaks do not cut off what lies before them.
    public var gap: Gap?
    /// Which employer, where the case has several.
    public var employer: String?
    /// What kind of employment the period was.
    public var kind: String?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        from: CalendarDay,
        until: CalendarDay? = nil,
        gap: Gap? = nil,
        employer: String? = nil,
        kind: String? = nil,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.from = from
        self.until = until
        self.gap = gap
        self.employer = employer
        self.kind = kind
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
        case gap = "gap"
        case employer = "employer"
        case kind = "kind"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A length of service, counted up to a day. Use it where the periods themselves are not at hand.
public struct ServiceSummary: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay
    /// How the length was counted: elapsed time, weeks on the payroll, days worked.
    public var counting: ServiceCounting?
    /// In one piece, or all periods together.
    public var continuity: Continuity?
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        before: CalendarDay,
        counting: ServiceCounting? = nil,
        continuity: Continuity? = nil,
        scope: Scope? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.before = before
        self.counting = counting
        self.continuity = continuity
        self.scope = scope
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case before = "before"
        case counting = "counting"
        case continuity = "continuity"
        case scope = "scope"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// One shift of a roster.
public struct Shift: Fact {
    /// The day.
    public var day: CalendarDay
    /// How long the shift is.
    public var hours: Hours
    /// Is the shift required? Voluntary ones do not belong to the workweek.
    public var required: YesNo?

    public init(
        day: CalendarDay,
        hours: Hours,
        required: YesNo? = nil
    ) {
        self.day = day
        self.hours = hours
        self.required = required
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case hours = "hours"
        case required = "required"
    }
}

/// The employer's size, as the law counts it.
public struct SizeAnswer: Fact {
    /// How many people.
    public var count: Int?
    /// Full-time equivalents.
    public var fte: Rational?

    public init(
        count: Int? = nil,
        fte: Rational? = nil
    ) {
        self.count = count
        self.fte = fte
    }

    private enum CodingKeys: String, CodingKey {
        case count = "count"
        case fte = "fte"
    }
}

/// From whom and by which channel the data came.
public struct SourceOfData: Fact {
    /// The party that gave the data, by its last word.
    public var kind: String?
    /// Did the person give the data themselves?
    public var isSubject: YesNo?
    /// By which channel of the tree.
    public var channel: String?

    public init(
        kind: String? = nil,
        isSubject: YesNo? = nil,
        channel: String? = nil
    ) {
        self.kind = kind
        self.isSubject = isSubject
        self.channel = channel
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case isSubject = "is_subject"
        case channel = "channel"
    }
}

/// What a limit that spouses share needs to know of the other person: never the other's whole case.
public struct Spouse: Fact {
    /// Are the two married?
    public var married: YesNo?
    /// Does the spouse work for the same employer?
    public var sameEmployer: YesNo?
    /// Is the spouse eligible for leave under the law, too?
    public var eligible: YesNo?
    /// The spouse's own absences; their reasons suffice to count what both share.
    public var absences: [Absence]?
    /// The day from which that list is whole.
    public var absencesCompleteFrom: CalendarDay?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        married: YesNo? = nil,
        sameEmployer: YesNo? = nil,
        eligible: YesNo? = nil,
        absences: [Absence]? = nil,
        absencesCompleteFrom: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.married = married
        self.sameEmployer = sameEmployer
        self.eligible = eligible
        self.absences = absences
        self.absencesCompleteFrom = absencesCompleteFrom
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case married = "married"
        case sameEmployer = "same_employer"
        case eligible = "eligible"
        case absences = "absences"
        case absencesCompleteFrom = "absences_complete_from"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What spouses share of a meter.
public struct SpousePool: Fact {
    /// What both have used.
    public var poolUsedWeeks: Rational?
    /// What is left for either.
    public var poolLeftWeeks: Rational?

    public init(
        poolUsedWeeks: Rational? = nil,
        poolLeftWeeks: Rational? = nil
    ) {
        self.poolUsedWeeks = poolUsedWeeks
        self.poolLeftWeeks = poolLeftWeeks
    }

    private enum CodingKeys: String, CodingKey {
        case poolUsedWeeks = "pool_used_weeks"
        case poolLeftWeeks = "pool_left_weeks"
    }
}

/// An alleged change of a privacy statement.
public struct StatementChange: Fact {
    /// Which statement, perhaps with its version: `qcera@2013-05-16`.
    public var statement: String?
    /// The day.
    public var on: CalendarDay?
    /// Was the change posted?
    public var posted: YesNo?
    /// Was the date of the statement changed?
    public var dateUpdated: YesNo?
    /// Were people told?
    public var noticeGiven: YesNo?
    /// Is the change material?
    public var material: YesNo?

    public init(
        statement: String? = nil,
        on: CalendarDay? = nil,
        posted: YesNo? = nil,
        dateUpdated: YesNo? = nil,
        noticeGiven: YesNo? = nil,
        material: YesNo? = nil
    ) {
        self.statement = statement
        self.on = on
        self.posted = posted
        self.dateUpdated = dateUpdated
        self.noticeGiven = noticeGiven
        self.material = material
    }

    private enum CodingKeys: String, CodingKey {
        case statement = "statement"
        case on = "on"
        case posted = "posted"
        case dateUpdated = "date_updated"
        case noticeGiven = "notice_given"
        case material = "material"
    }
}

/// The version of a statement that was asked.
public struct StatementVersion: Fact {
    /// The first day.
    public var from: CalendarDay?
    /// The first day after it; absent: it still runs.
    public var until: CalendarDay?
    /// Which version.
    public var version: String?

    public init(
        from: CalendarDay? = nil,
        until: CalendarDay? = nil,
        version: String? = nil
    ) {
        self.from = from
        self.until = until
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case until = "until"
        case version = "version"
    }
}

/// One step of a clock.
public struct StepAnswer: Fact {
    /// Who owes it.
    public var who: Actor?
    /// To whom.
    public var to: Actor?
    /// The answer.
    public var outcome: Tri?
    /// The last day on which it is in time.
    public var due: CalendarDay?
    /// The last instant, as UTC seconds, where the law counts hours.
    public var dueInstant: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before it is moved off a weekend or holiday.
    public var rawDue: CalendarDay?
    /// How the day was counted.
    public var counted: CountedSpan?
    /// What follows if it is missed.
    public var ifMissed: String?
    /// By how many days it was late.
    public var lateByDays: Int?
    /// What else it takes.
    public var needs: [String]
    /// The fact on which the step falls away.
    public var unless: [String]
    /// The first day on which it may be done.
    public var notBefore: CalendarDay?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// The law's own citations.
    public var cites: [String]
    /// What is to be done.
    public var `do`: String?
    /// The standard of an old rule that names no number of days.
    public var standard: String?
    /// Does the rule name no number of days?
    public var noFixedDay: Bool?
    /// Was the extension given in time and form?
    public var valid: YesNo?
    /// How many days the clock did not run.
    public var pausedDays: Int?

    public init(
        who: Actor? = nil,
        to: Actor? = nil,
        outcome: Tri? = nil,
        due: CalendarDay? = nil,
        dueInstant: Int? = nil,
        from: CalendarDay? = nil,
        rawDue: CalendarDay? = nil,
        counted: CountedSpan? = nil,
        ifMissed: String? = nil,
        lateByDays: Int? = nil,
        needs: [String] = [],
        unless: [String] = [],
        notBefore: CalendarDay? = nil,
        missing: [MissingItem] = [],
        cites: [String] = [],
        `do`: String? = nil,
        standard: String? = nil,
        noFixedDay: Bool? = nil,
        valid: YesNo? = nil,
        pausedDays: Int? = nil
    ) {
        self.who = who
        self.to = to
        self.outcome = outcome
        self.due = due
        self.dueInstant = dueInstant
        self.from = from
        self.rawDue = rawDue
        self.counted = counted
        self.ifMissed = ifMissed
        self.lateByDays = lateByDays
        self.needs = needs
        self.unless = unless
        self.notBefore = notBefore
        self.missing = missing
        self.cites = cites
        self.`do` = `do`
        self.standard = standard
        self.noFixedDay = noFixedDay
        self.valid = valid
        self.pausedDays = pausedDays
    }

    private enum CodingKeys: String, CodingKey {
        case who = "who"
        case to = "to"
        case outcome = "outcome"
        case due = "due"
        case dueInstant = "due_instant"
        case from = "from"
        case rawDue = "raw_due"
        case counted = "counted"
        case ifMissed = "if_missed"
        case lateByDays = "late_by_days"
        case needs = "needs"
        case unless = "unless"
        case notBefore = "not_before"
        case missing = "missing"
        case cites = "cites"
        case `do` = "do"
        case standard = "standard"
        case noFixedDay = "no_fixed_day"
        case valid = "valid"
        case pausedDays = "paused_days"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.who = try container.decodeIfPresent(Actor.self, forKey: .who)
        self.to = try container.decodeIfPresent(Actor.self, forKey: .to)
        self.outcome = try container.decodeIfPresent(Tri.self, forKey: .outcome)
        self.due = try container.decodeIfPresent(CalendarDay.self, forKey: .due)
        self.dueInstant = try container.decodeIfPresent(Int.self, forKey: .dueInstant)
        self.from = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
        self.rawDue = try container.decodeIfPresent(CalendarDay.self, forKey: .rawDue)
        self.counted = try container.decodeIfPresent(CountedSpan.self, forKey: .counted)
        self.ifMissed = try container.decodeIfPresent(String.self, forKey: .ifMissed)
        self.lateByDays = try container.decodeIfPresent(Int.self, forKey: .lateByDays)
        self.needs = try container.decodeIfPresent([String].self, forKey: .needs) ?? []
        self.unless = try container.decodeIfPresent([String].self, forKey: .unless) ?? []
        self.notBefore = try container.decodeIfPresent(CalendarDay.self, forKey: .notBefore)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.`do` = try container.decodeIfPresent(String.self, forKey: .`do`)
        self.standard = try container.decodeIfPresent(String.self, forKey: .standard)
        self.noFixedDay = try container.decodeIfPresent(Bool.self, forKey: .noFixedDay)
        self.valid = try container.decodeIfPresent(YesNo.self, forKey: .valid)
        self.pausedDays = try container.decodeIfPresent(Int.self, forKey: .pausedDays)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(who, forKey: .who)
        try container.encodeIfPresent(to, forKey: .to)
        try container.encodeIfPresent(outcome, forKey: .outcome)
        try container.encodeIfPresent(due, forKey: .due)
        try container.encodeIfPresent(dueInstant, forKey: .dueInstant)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(rawDue, forKey: .rawDue)
        try container.encodeIfPresent(counted, forKey: .counted)
        try container.encodeIfPresent(ifMissed, forKey: .ifMissed)
        try container.encodeIfPresent(lateByDays, forKey: .lateByDays)
        try container.encodeUnlessEmpty(needs, forKey: .needs)
        try container.encodeUnlessEmpty(unless, forKey: .unless)
        try container.encodeIfPresent(notBefore, forKey: .notBefore)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeIfPresent(`do`, forKey: .`do`)
        try container.encodeIfPresent(standard, forKey: .standard)
        try container.encodeIfPresent(noFixedDay, forKey: .noFixedDay)
        try container.encodeIfPresent(valid, forKey: .valid)
        try container.encodeIfPresent(pausedDays, forKey: .pausedDays)
    }
}

/// How the record is stored.
public struct Storage: Fact {
    /// The place where it was, or where it counts.
    public var place: String?
    /// Is it kept in a file of its own?
    public var separate: YesNo?
    /// Which controls protect it.
    public var controls: [String]?

    public init(
        place: String? = nil,
        separate: YesNo? = nil,
        controls: [String]? = nil
    ) {
        self.place = place
        self.separate = separate
        self.controls = controls
    }

    private enum CodingKeys: String, CodingKey {
        case place = "place"
        case separate = "separate"
        case controls = "controls"
    }
}

/// The person whose data it is.
public struct SubjectOfData: Fact {
    /// What the person is to the holder of the data.
    public var kind: SubjectKind?
    /// The age in whole years: some rules protect children.
    public var age: Int?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// The day on which the person opted out.
    public var optedOutOn: CalendarDay?
    /// Opt-out signals of the browser, by the name of the header.
    public var signals: [String: String]?

    public init(
        kind: SubjectKind? = nil,
        age: Int? = nil,
        id: String? = nil,
        optedOutOn: CalendarDay? = nil,
        signals: [String: String]? = nil
    ) {
        self.kind = kind
        self.age = age
        self.id = id
        self.optedOutOn = optedOutOn
        self.signals = signals
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case age = "age"
        case id = "id"
        case optedOutOn = "opted_out_on"
        case signals = "signals"
    }
}

/// What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
public struct Sweep: Answer {
    public static let ask = "sweep"

    /// The day.
    public var on: CalendarDay
    /// The day whose knowledge was asked for, where that is another.
    public var knownOn: CalendarDay?
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// How many records came out in each way.
    public var counts: [String: Int]
    /// The answer for each record, by its id.
    public var records: [String: Retained]
    /// How many records have each action of the plan.
    public var actions: [String: Int]
    /// What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last.
    public var plan: [PlanLine]
    /// What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go.
    public var certificate: Certificate?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        knownOn: CalendarDay? = nil,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        counts: [String: Int] = [:],
        records: [String: Retained] = [:],
        actions: [String: Int] = [:],
        plan: [PlanLine] = [],
        certificate: Certificate? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.knownOn = knownOn
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.counts = counts
        self.records = records
        self.actions = actions
        self.plan = plan
        self.certificate = certificate
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case knownOn = "known_on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case counts = "counts"
        case records = "records"
        case actions = "actions"
        case plan = "plan"
        case certificate = "certificate"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.knownOn = try container.decodeIfPresent(CalendarDay.self, forKey: .knownOn)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.counts = try container.decodeIfPresent([String: Int].self, forKey: .counts) ?? [:]
        self.records = try container.decodeIfPresent([String: Retained].self, forKey: .records) ?? [:]
        self.actions = try container.decodeIfPresent([String: Int].self, forKey: .actions) ?? [:]
        self.plan = try container.decodeIfPresent([PlanLine].self, forKey: .plan) ?? []
        self.certificate = try container.decodeIfPresent(Certificate.self, forKey: .certificate)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeUnlessEmpty(counts, forKey: .counts)
        try container.encodeUnlessEmpty(records, forKey: .records)
        try container.encodeUnlessEmpty(actions, forKey: .actions)
        try container.encodeUnlessEmpty(plan, forKey: .plan)
        try container.encodeIfPresent(certificate, forKey: .certificate)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// One test: what was observed, what the law requires, and whether it decided.
public struct TestAnswer: Fact {
    /// The answer.
    public var outcome: Tri
    /// Might the outcome change if this alone came out differently? Left out when not.
    public var decisive: Bool?
    /// What was measured of the person or employer.
    public var observed: Value?
    /// How the two are compared.
    public var op: Op?
    /// What the law requires.
    public var required: Value?
    /// The branch or window that decided: `preceding-calendar-year`.
    public var basis: String?
    /// The point at which it was measured, where the law has more than one: `notice`.
    public var measuredAt: String?
    /// The day of that point.
    public var measuredOn: CalendarDay?
    /// The days over which it was counted.
    public var window: Window?
    /// Tests that the caller assumed.
    public var assumed: Bool?
    /// On whom the law lays the lack of the record: the test then counts as met.
    public var burden: Burden?
    /// What the observed sum is made of, by the word each part was counted under.
    public var parts: [String: Value]
    /// The law's own citations.
    public var cites: [String]

    public init(
        outcome: Tri,
        decisive: Bool? = nil,
        observed: Value? = nil,
        op: Op? = nil,
        required: Value? = nil,
        basis: String? = nil,
        measuredAt: String? = nil,
        measuredOn: CalendarDay? = nil,
        window: Window? = nil,
        assumed: Bool? = nil,
        burden: Burden? = nil,
        parts: [String: Value] = [:],
        cites: [String] = []
    ) {
        self.outcome = outcome
        self.decisive = decisive
        self.observed = observed
        self.op = op
        self.required = required
        self.basis = basis
        self.measuredAt = measuredAt
        self.measuredOn = measuredOn
        self.window = window
        self.assumed = assumed
        self.burden = burden
        self.parts = parts
        self.cites = cites
    }

    private enum CodingKeys: String, CodingKey {
        case outcome = "outcome"
        case decisive = "decisive"
        case observed = "observed"
        case op = "op"
        case required = "required"
        case basis = "basis"
        case measuredAt = "measured_at"
        case measuredOn = "measured_on"
        case window = "window"
        case assumed = "assumed"
        case burden = "burden"
        case parts = "parts"
        case cites = "cites"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.outcome = try container.decode(Tri.self, forKey: .outcome)
        self.decisive = try container.decodeIfPresent(Bool.self, forKey: .decisive)
        self.observed = try container.decodeIfPresent(Value.self, forKey: .observed)
        self.op = try container.decodeIfPresent(Op.self, forKey: .op)
        self.required = try container.decodeIfPresent(Value.self, forKey: .required)
        self.basis = try container.decodeIfPresent(String.self, forKey: .basis)
        self.measuredAt = try container.decodeIfPresent(String.self, forKey: .measuredAt)
        self.measuredOn = try container.decodeIfPresent(CalendarDay.self, forKey: .measuredOn)
        self.window = try container.decodeIfPresent(Window.self, forKey: .window)
        self.assumed = try container.decodeIfPresent(Bool.self, forKey: .assumed)
        self.burden = try container.decodeIfPresent(Burden.self, forKey: .burden)
        self.parts = try container.decodeIfPresent([String: Value].self, forKey: .parts) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(decisive, forKey: .decisive)
        try container.encodeIfPresent(observed, forKey: .observed)
        try container.encodeIfPresent(op, forKey: .op)
        try container.encodeIfPresent(required, forKey: .required)
        try container.encodeIfPresent(basis, forKey: .basis)
        try container.encodeIfPresent(measuredAt, forKey: .measuredAt)
        try container.encodeIfPresent(measuredOn, forKey: .measuredOn)
        try container.encodeIfPresent(window, forKey: .window)
        try container.encodeIfPresent(assumed, forKey: .assumed)
        try container.encodeIfPresent(burden, forKey: .burden)
        try container.encodeUnlessEmpty(parts, forKey: .parts)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
    }
}

/// Time that comes back to a rolling meter on a day.
public struct TimeBack: Fact {
    /// The first day.
    public var from: CalendarDay?
    /// A number of weeks.
    public var weeks: Rational?
    /// How much, in seconds.
    public var seconds: Int?

    public init(
        from: CalendarDay? = nil,
        weeks: Rational? = nil,
        seconds: Int? = nil
    ) {
        self.from = from
        self.weeks = weeks
        self.seconds = seconds
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case weeks = "weeks"
        case seconds = "seconds"
    }
}

/// A transfer to another country, and the framework on which it rests.
public struct Transfer: Fact {
    /// The first day.
    public var from: String?
    /// The country to which the data goes.
    public var to: String?
    /// The framework on which the transfer rests.
    public var basis: String?
    /// Is the recipient certified under it?
    public var certified: YesNo?
    /// What the certification covers: `hr`, `non-hr`.
    public var covers: [String]?

    public init(
        from: String? = nil,
        to: String? = nil,
        basis: String? = nil,
        certified: YesNo? = nil,
        covers: [String]? = nil
    ) {
        self.from = from
        self.to = to
        self.basis = basis
        self.certified = certified
        self.covers = covers
    }

    private enum CodingKeys: String, CodingKey {
        case from = "from"
        case to = "to"
        case basis = "basis"
        case certified = "certified"
        case covers = "covers"
    }
}

/// How the data travels.
public struct Transport: Fact {
    /// Is it encrypted on the way?
    public var encrypted: YesNo?
    /// By which protocol; one that is obsolete that day is no encryption.
    public var `protocol`: String?
    /// By which channel of the tree.
    public var channel: String?

    public init(
        encrypted: YesNo? = nil,
        `protocol`: String? = nil,
        channel: String? = nil
    ) {
        self.encrypted = encrypted
        self.`protocol` = `protocol`
        self.channel = channel
    }

    private enum CodingKeys: String, CodingKey {
        case encrypted = "encrypted"
        case `protocol` = "protocol"
        case channel = "channel"
    }
}

/// One treatment by a health care provider.
public struct Treatment: Fact {
    /// The day.
    public var day: CalendarDay
    /// Was it in person?
    public var inPerson: YesNo?
    /// Was a regimen of continuing treatment prescribed?
    public var regimen: YesNo?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay,
        inPerson: YesNo? = nil,
        regimen: YesNo? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.inPerson = inPerson
        self.regimen = regimen
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case inPerson = "in_person"
        case regimen = "regimen"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What starts a clock (section 4.7).
public struct Trigger: Input {
    public static let inputName = "Trigger"

    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// What happened: `request-to-know`, `breach`, `opt-out` ...
    public var event: String?
    /// For which act the question is asked.
    public var act: String?
    /// Whose data it is.
    public var subject: SubjectKind?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The places whose people are affected.
    public var places: [String]?
    /// When it happened.
    public var happened: Happened?
    /// When it was discovered, or the holder became aware.
    public var learned: Happened?
    /// When it was found that there was one.
    public var determinedOn: Happened?
    /// In which capacity the data is held: the same company may be employer, plan and vendor.
    public var capacity: Capacity?
    /// Data items of the tree: `health.restrictions`.
    public var items: [String]?
    /// What the paper is: `medical-certification`.
    public var record: String?
    /// Is the identifier joined to a person's identity?
    public var linkedToPerson: YesNo?
    /// Was the data encrypted?
    public var encrypted: YesNo?
    /// How many people are affected: in total, and by place.
    public var affected: [String: Int]?
    /// Is the request complex, so that the time may be extended?
    public var complex: YesNo?
    /// Was the reason of the extension told?
    public var reasonTold: YesNo?
    /// The day on which the person was told of the extension.
    public var extensionNotifiedOn: CalendarDay?
    /// Times over which the clock does not run.
    public var pauses: [Pause]?
    /// What the contract between the parties sets.
    public var contract: ContractTerm?
    /// The day on which the act is planned.
    public var plannedOn: CalendarDay?
    /// Is the message commercial, or about a transaction or relationship?
    public var message: String?
    /// Opt-out signals of the browser, by the name of the header.
    public var signals: [String: String]?
    /// The days that are no business days, where the law counts business days.
    public var holidays: [CalendarDay]?
    /// Facts that a pack's own tests name.
    public var facts: [String: FreeFact]?

    public init(
        id: String? = nil,
        event: String? = nil,
        act: String? = nil,
        subject: SubjectKind? = nil,
        place: String? = nil,
        places: [String]? = nil,
        happened: Happened? = nil,
        learned: Happened? = nil,
        determinedOn: Happened? = nil,
        capacity: Capacity? = nil,
        items: [String]? = nil,
        record: String? = nil,
        linkedToPerson: YesNo? = nil,
        encrypted: YesNo? = nil,
        affected: [String: Int]? = nil,
        complex: YesNo? = nil,
        reasonTold: YesNo? = nil,
        extensionNotifiedOn: CalendarDay? = nil,
        pauses: [Pause]? = nil,
        contract: ContractTerm? = nil,
        plannedOn: CalendarDay? = nil,
        message: String? = nil,
        signals: [String: String]? = nil,
        holidays: [CalendarDay]? = nil,
        facts: [String: FreeFact]? = nil
    ) {
        self.id = id
        self.event = event
        self.act = act
        self.subject = subject
        self.place = place
        self.places = places
        self.happened = happened
        self.learned = learned
        self.determinedOn = determinedOn
        self.capacity = capacity
        self.items = items
        self.record = record
        self.linkedToPerson = linkedToPerson
        self.encrypted = encrypted
        self.affected = affected
        self.complex = complex
        self.reasonTold = reasonTold
        self.extensionNotifiedOn = extensionNotifiedOn
        self.pauses = pauses
        self.contract = contract
        self.plannedOn = plannedOn
        self.message = message
        self.signals = signals
        self.holidays = holidays
        self.facts = facts
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case event = "event"
        case act = "act"
        case subject = "subject"
        case place = "place"
        case places = "places"
        case happened = "happened"
        case learned = "learned"
        case determinedOn = "determined_on"
        case capacity = "capacity"
        case items = "items"
        case record = "record"
        case linkedToPerson = "linked_to_person"
        case encrypted = "encrypted"
        case affected = "affected"
        case complex = "complex"
        case reasonTold = "reason_told"
        case extensionNotifiedOn = "extension_notified_on"
        case pauses = "pauses"
        case contract = "contract"
        case plannedOn = "planned_on"
        case message = "message"
        case signals = "signals"
        case holidays = "holidays"
        case facts = "facts"
    }
}

/// A period of service in uniform, and the return from it.
public struct UniformedService: Fact {
    /// Which kind of service.
    public var kind: ServiceKind?
    /// The first day.
    public var firstDay: CalendarDay
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// Does the service not count toward the five years?
    public var exemptFromLimit: YesNo?
    /// The provision that the orders name, e.g. 32-usc-502-a.
    public var under: String?
    /// The day on which the person applied to return.
    public var appliedOn: CalendarDay?
    /// The day on which the person reported back.
    public var reportedOn: CalendarDay?
    /// The day on which the person was taken back.
    public var reemployedOn: CalendarDay?
    /// The day on which recovery is complete.
    public var convalescingUntil: CalendarDay?
    /// Which employer, where the case has several.
    public var employer: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        kind: ServiceKind? = nil,
        firstDay: CalendarDay,
        lastDay: CalendarDay? = nil,
        exemptFromLimit: YesNo? = nil,
        under: String? = nil,
        appliedOn: CalendarDay? = nil,
        reportedOn: CalendarDay? = nil,
        reemployedOn: CalendarDay? = nil,
        convalescingUntil: CalendarDay? = nil,
        employer: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.kind = kind
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.exemptFromLimit = exemptFromLimit
        self.under = under
        self.appliedOn = appliedOn
        self.reportedOn = reportedOn
        self.reemployedOn = reemployedOn
        self.convalescingUntil = convalescingUntil
        self.employer = employer
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case exemptFromLimit = "exempt_from_limit"
        case under = "under"
        case appliedOn = "applied_on"
        case reportedOn = "reported_on"
        case reemployedOn = "reemployed_on"
        case convalescingUntil = "convalescing_until"
        case employer = "employer"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// A text with two readings that differ here.
public struct UnsettledItem: Fact {
    /// The rule, parameter or data item it is about.
    public var item: String?
    /// The readings; the one that is answered first.
    public var readings: [ReadingAnswer]

    public init(
        item: String? = nil,
        readings: [ReadingAnswer] = []
    ) {
        self.item = item
        self.readings = readings
    }

    private enum CodingKeys: String, CodingKey {
        case item = "item"
        case readings = "readings"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.item = try container.decodeIfPresent(String.self, forKey: .item)
        self.readings = try container.decodeIfPresent([ReadingAnswer].self, forKey: .readings) ?? []
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(item, forKey: .item)
        try container.encodeUnlessEmpty(readings, forKey: .readings)
    }
}

/// A rule or figure of the law that nobody has checked against its source and on which the answer rests.
public struct Unverified: Fact {
    /// The rule, parameter or data item it is about.
    public var item: String?
    /// The first day.
    public var from: CalendarDay?

    public init(
        item: String? = nil,
        from: CalendarDay? = nil
    ) {
        self.item = item
        self.from = from
    }

    private enum CodingKeys: String, CodingKey {
        case item = "item"
        case from = "from"
    }
}

/// What absences cost.
public struct Usage: Answer {
    public static let ask = "leave.usage"

    /// The day.
    public var on: CalendarDay
    /// The figures of the law that were used, by their id.
    public var parameters: [String: ParameterValue]
    /// The law's own citations.
    public var cites: [String]
    /// What was noticed beside the answer.
    public var findings: [FindingAnswer]
    /// The law it is about.
    public var law: String?
    /// Which entitlement of the law answered.
    public var entitlement: EntitlementKind?
    /// The absences that count, by their id.
    public var absences: [String: AbsenceUsage]
    /// The meters, by id.
    public var meters: [String: MeterAnswer]
    /// The longest step that may be used.
    public var incrementSeconds: Int?
    /// The person's own workweek.
    public var ownWorkweekSeconds: Int?
    /// The person's work days in a week, as the law counts and rounds them.
    public var workDaysPerWeek: Rational?
    /// Facts that would settle what is unknown, the most useful first.
    public var missing: [MissingItem]
    /// Questions that a person must answer.
    public var judgment: [JudgmentItem]
    /// Texts with two readings that differ here.
    public var unsettled: [UnsettledItem]
    /// Conventions that were applied, by their word.
    public var conventions: [String]
    /// Figures of the law that nobody has checked against their source and on which this answer rests.
    public var unverified: [Unverified]
    /// Tests that the caller assumed.
    public var assumed: [Assumed]
    /// Facts that a pack presumes where nobody said otherwise, and that were used.
    public var presumed: [Presumed]
    /// The reasons, parents before children; only when asked for.
    public var explanation: [ExplanationLine]
    /// What made this answer.
    public var madeWith: MadeWith

    public init(
        on: CalendarDay,
        parameters: [String: ParameterValue] = [:],
        cites: [String] = [],
        findings: [FindingAnswer] = [],
        law: String? = nil,
        entitlement: EntitlementKind? = nil,
        absences: [String: AbsenceUsage] = [:],
        meters: [String: MeterAnswer] = [:],
        incrementSeconds: Int? = nil,
        ownWorkweekSeconds: Int? = nil,
        workDaysPerWeek: Rational? = nil,
        missing: [MissingItem] = [],
        judgment: [JudgmentItem] = [],
        unsettled: [UnsettledItem] = [],
        conventions: [String] = [],
        unverified: [Unverified] = [],
        assumed: [Assumed] = [],
        presumed: [Presumed] = [],
        explanation: [ExplanationLine] = [],
        madeWith: MadeWith = MadeWith()
    ) {
        self.on = on
        self.parameters = parameters
        self.cites = cites
        self.findings = findings
        self.law = law
        self.entitlement = entitlement
        self.absences = absences
        self.meters = meters
        self.incrementSeconds = incrementSeconds
        self.ownWorkweekSeconds = ownWorkweekSeconds
        self.workDaysPerWeek = workDaysPerWeek
        self.missing = missing
        self.judgment = judgment
        self.unsettled = unsettled
        self.conventions = conventions
        self.unverified = unverified
        self.assumed = assumed
        self.presumed = presumed
        self.explanation = explanation
        self.madeWith = madeWith
    }

    private enum CodingKeys: String, CodingKey {
        case on = "on"
        case parameters = "parameters"
        case cites = "cites"
        case findings = "findings"
        case law = "law"
        case entitlement = "entitlement"
        case absences = "absences"
        case meters = "meters"
        case incrementSeconds = "increment_seconds"
        case ownWorkweekSeconds = "own_workweek_seconds"
        case workDaysPerWeek = "work_days_per_week"
        case missing = "missing"
        case judgment = "judgment"
        case unsettled = "unsettled"
        case conventions = "conventions"
        case unverified = "unverified"
        case assumed = "assumed"
        case presumed = "presumed"
        case explanation = "explanation"
        case madeWith = "made_with"
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.on = try container.decode(CalendarDay.self, forKey: .on)
        self.parameters = try container.decodeIfPresent([String: ParameterValue].self, forKey: .parameters) ?? [:]
        self.cites = try container.decodeIfPresent([String].self, forKey: .cites) ?? []
        self.findings = try container.decodeIfPresent([FindingAnswer].self, forKey: .findings) ?? []
        self.law = try container.decodeIfPresent(String.self, forKey: .law)
        self.entitlement = try container.decodeIfPresent(EntitlementKind.self, forKey: .entitlement)
        self.absences = try container.decodeIfPresent([String: AbsenceUsage].self, forKey: .absences) ?? [:]
        self.meters = try container.decodeIfPresent([String: MeterAnswer].self, forKey: .meters) ?? [:]
        self.incrementSeconds = try container.decodeIfPresent(Int.self, forKey: .incrementSeconds)
        self.ownWorkweekSeconds = try container.decodeIfPresent(Int.self, forKey: .ownWorkweekSeconds)
        self.workDaysPerWeek = try container.decodeIfPresent(Rational.self, forKey: .workDaysPerWeek)
        self.missing = try container.decodeIfPresent([MissingItem].self, forKey: .missing) ?? []
        self.judgment = try container.decodeIfPresent([JudgmentItem].self, forKey: .judgment) ?? []
        self.unsettled = try container.decodeIfPresent([UnsettledItem].self, forKey: .unsettled) ?? []
        self.conventions = try container.decodeIfPresent([String].self, forKey: .conventions) ?? []
        self.unverified = try container.decodeIfPresent([Unverified].self, forKey: .unverified) ?? []
        self.assumed = try container.decodeIfPresent([Assumed].self, forKey: .assumed) ?? []
        self.presumed = try container.decodeIfPresent([Presumed].self, forKey: .presumed) ?? []
        self.explanation = try container.decodeIfPresent([ExplanationLine].self, forKey: .explanation) ?? []
        self.madeWith = try container.decodeIfPresent(MadeWith.self, forKey: .madeWith) ?? MadeWith()
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(on, forKey: .on)
        try container.encodeUnlessEmpty(parameters, forKey: .parameters)
        try container.encodeUnlessEmpty(cites, forKey: .cites)
        try container.encodeUnlessEmpty(findings, forKey: .findings)
        try container.encodeIfPresent(law, forKey: .law)
        try container.encodeIfPresent(entitlement, forKey: .entitlement)
        try container.encodeUnlessEmpty(absences, forKey: .absences)
        try container.encodeUnlessEmpty(meters, forKey: .meters)
        try container.encodeIfPresent(incrementSeconds, forKey: .incrementSeconds)
        try container.encodeIfPresent(ownWorkweekSeconds, forKey: .ownWorkweekSeconds)
        try container.encodeIfPresent(workDaysPerWeek, forKey: .workDaysPerWeek)
        try container.encodeUnlessEmpty(missing, forKey: .missing)
        try container.encodeUnlessEmpty(judgment, forKey: .judgment)
        try container.encodeUnlessEmpty(unsettled, forKey: .unsettled)
        try container.encodeUnlessEmpty(conventions, forKey: .conventions)
        try container.encodeUnlessEmpty(unverified, forKey: .unverified)
        try container.encodeUnlessEmpty(assumed, forKey: .assumed)
        try container.encodeUnlessEmpty(presumed, forKey: .presumed)
        try container.encodeUnlessEmpty(explanation, forKey: .explanation)
        try container.encodeUnlessEqual(madeWith, to: MadeWith(), forKey: .madeWith)
    }
}

/// the appointment itself, and the minutes of the way to it, each way
public struct Visit: Fact {
    /// When the appointment begins.
    public var startTime: String?
    /// When the appointment ends.
    public var endTime: String?
    /// Minutes of the way to it, each way.
    public var travelMinutes: Int?

    public init(
        startTime: String? = nil,
        endTime: String? = nil,
        travelMinutes: Int? = nil
    ) {
        self.startTime = startTime
        self.endTime = endTime
        self.travelMinutes = travelMinutes
    }

    private enum CodingKeys: String, CodingKey {
        case startTime = "start_time"
        case endTime = "end_time"
        case travelMinutes = "travel_minutes"
    }
}

/// What leave to vote turns on.
public struct Voting: Fact {
    /// When the polls are open.
    public var pollsOpen: PollsOpen?
    /// How many hours the person is off work while the polls are open.
    public var freeHoursWhileOpen: Hours?
    /// How far it is to the polls, in miles.
    public var milesToPolls: Hours?

    public init(
        pollsOpen: PollsOpen? = nil,
        freeHoursWhileOpen: Hours? = nil,
        milesToPolls: Hours? = nil
    ) {
        self.pollsOpen = pollsOpen
        self.freeHoursWhileOpen = freeHoursWhileOpen
        self.milesToPolls = milesToPolls
    }

    private enum CodingKeys: String, CodingKey {
        case pollsOpen = "polls_open"
        case freeHoursWhileOpen = "free_hours_while_open"
        case milesToPolls = "miles_to_polls"
    }
}

/// Wages over a window or in a calendar year.
public struct WageTotal: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// An amount of money.
    public var amount: Money
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// Gross wages, or those subject to the program's premium.
    public var kind: WageKind?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        amount: Money,
        scope: Scope? = nil,
        kind: WageKind? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.amount = amount
        self.scope = scope
        self.kind = kind
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case amount = "amount"
        case scope = "scope"
        case kind = "kind"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place.
public struct Wages: Fact {
    /// Wages by calendar quarter.
    public var byQuarter: [QuarterWages]?
    /// Wages by week.
    public var byWeek: [WeekWages]?
    /// Wages over a window.
    public var total: [WageTotal]?
    /// Wages of the quarter of the base period with the highest wages.
    public var highestQuarter: Money?
    /// Wages of the two quarters with the highest wages.
    public var twoHighestQuarters: [Money]?
    /// The average weekly wage.
    public var averageWeekly: Money?
    /// The regular rate of pay for an hour.
    public var regularRate: Money?
    /// Wages of a year.
    public var annual: Money?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        byQuarter: [QuarterWages]? = nil,
        byWeek: [WeekWages]? = nil,
        total: [WageTotal]? = nil,
        highestQuarter: Money? = nil,
        twoHighestQuarters: [Money]? = nil,
        averageWeekly: Money? = nil,
        regularRate: Money? = nil,
        annual: Money? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.byQuarter = byQuarter
        self.byWeek = byWeek
        self.total = total
        self.highestQuarter = highestQuarter
        self.twoHighestQuarters = twoHighestQuarters
        self.averageWeekly = averageWeekly
        self.regularRate = regularRate
        self.annual = annual
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case byQuarter = "by_quarter"
        case byWeek = "by_week"
        case total = "total"
        case highestQuarter = "highest_quarter"
        case twoHighestQuarters = "two_highest_quarters"
        case averageWeekly = "average_weekly"
        case regularRate = "regular_rate"
        case annual = "annual"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// What the employer paid in wages to everybody, over a window or in a calendar year.
public struct WagesPaid: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// An amount of money.
    public var amount: Money?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        amount: Money? = nil,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.amount = amount
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case amount = "amount"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Days for which a benefit is not paid yet.
public struct WaitingPeriod: Fact {
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?
    /// A number of days.
    public var days: Int?

    public init(
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        days: Int? = nil
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.days = days
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
        case days = "days"
    }
}

/// Hours by day of the week; a day that is left out is no workday.
public struct WeekHours: Fact {
    /// Monday.
    public var mon: Hours?
    /// Tuesday.
    public var tue: Hours?
    /// Wednesday.
    public var wed: Hours?
    /// Thursday.
    public var thu: Hours?
    /// Friday.
    public var fri: Hours?
    /// Saturday.
    public var sat: Hours?
    /// Sunday.
    public var sun: Hours?

    public init(
        mon: Hours? = nil,
        tue: Hours? = nil,
        wed: Hours? = nil,
        thu: Hours? = nil,
        fri: Hours? = nil,
        sat: Hours? = nil,
        sun: Hours? = nil
    ) {
        self.mon = mon
        self.tue = tue
        self.wed = wed
        self.thu = thu
        self.fri = fri
        self.sat = sat
        self.sun = sun
    }

    private enum CodingKeys: String, CodingKey {
        case mon = "mon"
        case tue = "tue"
        case wed = "wed"
        case thu = "thu"
        case fri = "fri"
        case sat = "sat"
        case sun = "sun"
    }
}

/// Wages of one week, from one employer.
public struct WeekWages: Fact {
    /// The Monday of the week it lies in.
    public var weekOf: CalendarDay
    /// An amount of money.
    public var amount: Money
    /// Which employer, where the case has several.
    public var employer: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        weekOf: CalendarDay,
        amount: Money,
        employer: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.weekOf = weekOf
        self.amount = amount
        self.employer = employer
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case weekOf = "week_of"
        case amount = "amount"
        case employer = "employer"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// In how many weeks the person worked or earned enough for the week to count.
public struct WeeksWorked: Fact {
    /// A number of days.
    public var days: Int?
    /// A number of weeks.
    public var weeks: Int?
    /// A number of months.
    public var months: Int?
    /// A number of years.
    public var years: Int?
    /// A number of calendar quarters.
    public var quarters: Int?
    /// A calendar year.
    public var year: Int?
    /// The first day.
    public var from: CalendarDay?
    /// The day before which it was counted; that day is not in it.
    public var before: CalendarDay?
    /// How many weeks.
    public var count: Int
    /// How many hours a week must have to count.
    public var atLeastHours: Hours?
    /// How much must be earned in a week for it to count.
    public var atLeastAmount: Money?
    /// Over which employers it was counted; absent: this one.
    public var scope: Scope?
    /// The place where it was, or where it counts.
    public var place: String?
    /// The host's own reference; without one the position in the list stands for it.
    public var id: String?
    /// Since when the host knows it; later than the day asked about: ignored.
    public var knownOn: CalendarDay?

    public init(
        days: Int? = nil,
        weeks: Int? = nil,
        months: Int? = nil,
        years: Int? = nil,
        quarters: Int? = nil,
        year: Int? = nil,
        from: CalendarDay? = nil,
        before: CalendarDay? = nil,
        count: Int,
        atLeastHours: Hours? = nil,
        atLeastAmount: Money? = nil,
        scope: Scope? = nil,
        place: String? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.days = days
        self.weeks = weeks
        self.months = months
        self.years = years
        self.quarters = quarters
        self.year = year
        self.from = from
        self.before = before
        self.count = count
        self.atLeastHours = atLeastHours
        self.atLeastAmount = atLeastAmount
        self.scope = scope
        self.place = place
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case days = "days"
        case weeks = "weeks"
        case months = "months"
        case years = "years"
        case quarters = "quarters"
        case year = "year"
        case from = "from"
        case before = "before"
        case count = "count"
        case atLeastHours = "at_least_hours"
        case atLeastAmount = "at_least_amount"
        case scope = "scope"
        case place = "place"
        case id = "id"
        case knownOn = "known_on"
    }
}

/// Days from the first through the last, both included.
public struct Window: Fact {
    /// The first day.
    public var firstDay: CalendarDay?
    /// The last day, included.
    public var lastDay: CalendarDay?

    public init(
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    private enum CodingKeys: String, CodingKey {
        case firstDay = "first_day"
        case lastDay = "last_day"
    }
}

/// Hours really worked, on one day or over a span; either `hours` or `minutes`.
public struct Worked: Fact {
    /// The day, for one day.
    public var day: CalendarDay?
    /// The first day of a span.
    public var firstDay: CalendarDay?
    /// The last day of a span, included.
    public var lastDay: CalendarDay?
    /// How much, in hours.
    public var hours: Hours?
    /// How much, in whole minutes.
    public var minutes: Int?
    /// What kind of hours; absent: all hours worked.
    public var kind: Counted?
    /// Where.
    public var place: String?
    /// For which employer, where the case has several.
    public var employer: String?
    /// The plan or law that these hours count for, where not for all.
    public var plan: String?
    /// On which federal contract.
    public var contract: String?
    /// The pay date on which the span was paid.
    public var paidOn: CalendarDay?
    /// The host's own reference.
    public var id: String?
    /// Since when the host knows it.
    public var knownOn: CalendarDay?

    public init(
        day: CalendarDay? = nil,
        firstDay: CalendarDay? = nil,
        lastDay: CalendarDay? = nil,
        hours: Hours? = nil,
        minutes: Int? = nil,
        kind: Counted? = nil,
        place: String? = nil,
        employer: String? = nil,
        plan: String? = nil,
        contract: String? = nil,
        paidOn: CalendarDay? = nil,
        id: String? = nil,
        knownOn: CalendarDay? = nil
    ) {
        self.day = day
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.hours = hours
        self.minutes = minutes
        self.kind = kind
        self.place = place
        self.employer = employer
        self.plan = plan
        self.contract = contract
        self.paidOn = paidOn
        self.id = id
        self.knownOn = knownOn
    }

    private enum CodingKeys: String, CodingKey {
        case day = "day"
        case firstDay = "first_day"
        case lastDay = "last_day"
        case hours = "hours"
        case minutes = "minutes"
        case kind = "kind"
        case place = "place"
        case employer = "employer"
        case plan = "plan"
        case contract = "contract"
        case paidOn = "paid_on"
        case id = "id"
        case knownOn = "known_on"
    }
}
