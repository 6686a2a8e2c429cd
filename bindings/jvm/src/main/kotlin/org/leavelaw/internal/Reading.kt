// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw.internal

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.*

/** Reads the answer to an ask. */
internal fun JsonIn.readAnswer(ask: AskName): Answer = when (ask) {
    AskName.LEAVE_ELIGIBILITY -> readEligibility()
    AskName.LEAVE_GROUND -> readGrounds()
    AskName.LEAVE_USAGE -> readUsage()
    AskName.LEAVE_YEAR -> readLeaveYearAnswer()
    AskName.LEAVE_BALANCE -> readBalance()
    AskName.LEAVE_PLAN -> readPlan()
    AskName.LEAVE_DEADLINE -> readDeadlines()
    AskName.LEAVE_BENEFIT -> readBenefit()
    AskName.LEAVE_BASE_PERIOD -> readBasePeriod()
    AskName.LEAVE_MAY -> readConduct()
    AskName.LEAVE_RECORDS -> readLeaveRecords()
    AskName.ACCRUE_LEDGER -> readLedger()
    AskName.ACCRUE_FIRST_USE -> readFirstUse()
    AskName.ACCRUE_PROJECT -> readProjection()
    AskName.DISCLOSE -> readDisclosed()
    AskName.REDACT -> readRedacted()
    AskName.CLOCK -> readClock()
    AskName.LINT -> readLintReport()
    AskName.CONSENTS -> readConsents()
    AskName.PROVE -> readProof()
    AskName.MATRIX -> readMatrix()
    AskName.RETAIN -> readRetentionAnswer()
    AskName.HOLD -> readHold()
    AskName.SWEEP -> readSweep()
    AskName.RIGHTS -> readRights()
    AskName.LAWS -> readLaws()
    AskName.FACTS -> readFacts()
    else -> unknown(ask.word)
}

internal fun JsonIn.readAct(): Act = Act.of(text())

internal fun JsonIn.readActor(): Actor = Actor.of(text())

internal fun JsonIn.readApprovalValue(): ApprovalValue = ApprovalValue.of(text())

internal fun JsonIn.readAskName(): AskName = AskName.of(text())

internal fun JsonIn.readBasePeriodKind(): BasePeriodKind = BasePeriodKind.of(text())

internal fun JsonIn.readBenefitKind(): BenefitKind = BenefitKind.of(text())

internal fun JsonIn.readBloodKin(): BloodKin = BloodKin.of(text())

internal fun JsonIn.readBoundKind(): BoundKind = BoundKind.of(text())

internal fun JsonIn.readBurden(): Burden = Burden.of(text())

internal fun JsonIn.readCapacity(): Capacity = Capacity.of(text())

internal fun JsonIn.readCertificationKind(): CertificationKind = CertificationKind.of(text())

internal fun JsonIn.readClockOutcome(): ClockOutcome = ClockOutcome.of(text())

internal fun JsonIn.readConductOutcome(): ConductOutcome = ConductOutcome.of(text())

internal fun JsonIn.readConsentEventKind(): ConsentEventKind = ConsentEventKind.of(text())

internal fun JsonIn.readConsentKind(): ConsentKind = ConsentKind.of(text())

internal fun JsonIn.readConsentState(): ConsentState = ConsentState.of(text())

internal fun JsonIn.readConsumed(): Consumed = Consumed.of(text())

internal fun JsonIn.readContinuity(): Continuity = Continuity.of(text())

internal fun JsonIn.readCounted(): Counted = Counted.of(text())

internal fun JsonIn.readCourtKind(): CourtKind = CourtKind.of(text())

internal fun JsonIn.readDesignates(): Designates = Designates.of(text())

internal fun JsonIn.readDischarge(): Discharge = Discharge.of(text())

internal fun JsonIn.readDisclosureOutcome(): DisclosureOutcome = DisclosureOutcome.of(text())

internal fun JsonIn.readDisposalAction(): DisposalAction = DisposalAction.of(text())

internal fun JsonIn.readDutyWhen(): DutyWhen = DutyWhen.of(text())

internal fun JsonIn.readEmployerKind(): EmployerKind = EmployerKind.of(text())

internal fun JsonIn.readEmploymentState(): EmploymentState = EmploymentState.of(text())

internal fun JsonIn.readEntitlementKind(): EntitlementKind = EntitlementKind.of(text())

internal fun JsonIn.readFlightDutyKind(): FlightDutyKind = FlightDutyKind.of(text())

internal fun JsonIn.readForm(): Form = Form.of(text())

internal fun JsonIn.readFormKind(): FormKind = FormKind.of(text())

internal fun JsonIn.readGap(): Gap = Gap.of(text())

internal fun JsonIn.readGrantForm(): GrantForm = GrantForm.of(text())

internal fun JsonIn.readHeadClass(): HeadClass = HeadClass.of(text())

internal fun JsonIn.readHoldKind(): HoldKind = HoldKind.of(text())

internal fun JsonIn.readIfMissing(): IfMissing = IfMissing.of(text())

internal fun JsonIn.readKinDesignated(): KinDesignated = KinDesignated.of(text())

internal fun JsonIn.readKinship(): Kinship = Kinship.of(text())

internal fun JsonIn.readLineKind(): LineKind = LineKind.of(text())

internal fun JsonIn.readMatrixOutcome(): MatrixOutcome = MatrixOutcome.of(text())

internal fun JsonIn.readMilitaryStatus(): MilitaryStatus = MilitaryStatus.of(text())

internal fun JsonIn.readMissingReason(): MissingReason = MissingReason.of(text())

internal fun JsonIn.readMode(): Mode = Mode.of(text())

internal fun JsonIn.readOp(): Op = Op.of(text())

internal fun JsonIn.readOpeningKind(): OpeningKind = OpeningKind.of(text())

internal fun JsonIn.readPayPeriod(): PayPeriod = PayPeriod.of(text())

internal fun JsonIn.readPlanMethod(): PlanMethod = PlanMethod.of(text())

internal fun JsonIn.readPrivacy(): Privacy = Privacy.of(text())

internal fun JsonIn.readProcessKind(): ProcessKind = ProcessKind.of(text())

internal fun JsonIn.readPromiseKind(): PromiseKind = PromiseKind.of(text())

internal fun JsonIn.readRelation(): Relation = Relation.of(text())

internal fun JsonIn.readRemovedList(): RemovedList = RemovedList.of(text())

internal fun JsonIn.readRetentionEvent(): RetentionEvent = RetentionEvent.of(text())

internal fun JsonIn.readRetentionOutcome(): RetentionOutcome = RetentionOutcome.of(text())

internal fun JsonIn.readRightsAct(): RightsAct = RightsAct.of(text())

internal fun JsonIn.readRightsOutcome(): RightsOutcome = RightsOutcome.of(text())

internal fun JsonIn.readSafePurpose(): SafePurpose = SafePurpose.of(text())

internal fun JsonIn.readSchoolElection(): SchoolElection = SchoolElection.of(text())

internal fun JsonIn.readScope(): Scope = Scope.of(text())

internal fun JsonIn.readSeparationKind(): SeparationKind = SeparationKind.of(text())

internal fun JsonIn.readSeparationWill(): SeparationWill = SeparationWill.of(text())

internal fun JsonIn.readServiceCounting(): ServiceCounting = ServiceCounting.of(text())

internal fun JsonIn.readServiceKind(): ServiceKind = ServiceKind.of(text())

internal fun JsonIn.readSizeMethod(): SizeMethod = SizeMethod.of(text())

internal fun JsonIn.readSpouseLimit(): SpouseLimit = SpouseLimit.of(text())

internal fun JsonIn.readSubjectKind(): SubjectKind = SubjectKind.of(text())

internal fun JsonIn.readTri(): Tri = Tri.of(text())

internal fun JsonIn.readWageKind(): WageKind = WageKind.of(text())

internal fun JsonIn.readWeekday(): Weekday = Weekday.of(text())

internal fun JsonIn.readYearMethod(): YearMethod = YearMethod.of(text())

internal fun JsonIn.readYearTaken(): YearTaken = YearTaken.of(text())

internal fun JsonIn.readYesNo(): YesNo = YesNo.of(text())

internal fun JsonIn.readReason(): Reason = Reason.of(text())

internal fun JsonIn.readDeterminedValue(): DeterminedValue = when (token()) {
    Token.TEXT -> DeterminedValue.Text(text())
    Token.OBJECT -> when (val key = firstKey()) {
        else -> readLength()
    }
    else -> unknown(null)
}

internal fun JsonIn.readFreeFact(): FreeFact = when (token()) {
    Token.TEXT -> FreeFact.Text(text())
    Token.NUMBER -> FreeFact.Number(long())
    else -> unknown(null)
}

internal fun JsonIn.readHeadOf(): HeadOf = when (token()) {
    Token.TEXT -> readHeadClass()
    Token.OBJECT -> when (val key = firstKey()) {
        "average_hours" -> HeadOf.AverageHours(only { decimal() })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readLeaveYear(): LeaveYear = when (token()) {
    Token.TEXT -> LeaveYear.Word.of(text())
    Token.OBJECT -> when (val key = firstKey()) {
        "fixed" -> LeaveYear.Fixed(only { text() })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readLength(): Length = when (token()) {
    Token.OBJECT -> when (val key = firstKey()) {
        "business_days" -> Length.BusinessDays(only { long() })
        "days" -> Length.Days(only { long() })
        "hours" -> Length.Hours(only { long() })
        "lifetime" -> Length.Lifetime(only { text() })
        "months" -> Length.Months(only { long() })
        "weeks" -> Length.Weeks(only { long() })
        "years" -> Length.Years(only { long() })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readPersonRef(): PersonRef = when (token()) {
    Token.OBJECT -> when (val key = firstKey()) {
        "member" -> PersonRef.Member(only { text() })
        else -> readPerson()
    }
    else -> unknown(null)
}

internal fun JsonIn.readPlanYear(): PlanYear = when (token()) {
    Token.TEXT -> PlanYear.Word.of(text())
    Token.OBJECT -> when (val key = firstKey()) {
        "fixed" -> PlanYear.Fixed(only { text() })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readService(): Service = when (token()) {
    Token.LIST -> Service.Summaries(list { readServiceSummary() })
    Token.OBJECT -> when (val key = firstKey()) {
        "periods" -> Service.Periods(only { list { readServicePeriod() } })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readValue(): Value = when (token()) {
    Token.OBJECT -> when (val key = firstKey()) {
        "seconds" -> Value.Seconds(only { long() })
        "days" -> Value.Days(only { long() })
        "months" -> Value.Months(only { long() })
        "years" -> Value.Years(only { long() })
        "weeks" -> Value.Weeks(only { rational() })
        "count" -> Value.Count(only { long() })
        "share" -> Value.Share(only { rational() })
        "miles" -> Value.Miles(only { rational() })
        "cents" -> Value.Cents(only { long() })
        "date" -> Value.Date(only { day() })
        "word" -> Value.Word(only { text() })
        "words" -> Value.Words(only { list { text() } })
        "flag" -> Value.Flag(only { readYesNo() })
        else -> unknown(key)
    }
    else -> unknown(null)
}

internal fun JsonIn.readAbsence(): Absence {
    var reason: Reason? = null
    var for_: PersonRef? = null
    var event: String? = null
    var firstDay: LocalDate? = null
    var day: LocalDate? = null
    var weekOf: LocalDate? = null
    var lastDay: LocalDate? = null
    var workdays: Long? = null
    var weeks: Rational? = null
    var days: Rational? = null
    var hours: BigDecimal? = null
    var startTime: String? = null
    var endTime: String? = null
    var minutes: Long? = null
    var visit: Visit? = null
    var mode: Mode? = null
    var agreedByEmployer: YesNo? = null
    var condition: HealthCondition? = null
    var medicallyNecessary: YesNo? = null
    var purpose: SafePurpose? = null
    var court: CourtKind? = null
    var requestedOn: LocalDate? = null
    var noticeOn: LocalDate? = null
    var employerKnewOn: LocalDate? = null
    var couldNotifyOn: LocalDate? = null
    var foreseeable: YesNo? = null
    var foreseeableSince: LocalDate? = null
    var dateKnownOn: LocalDate? = null
    var knewNoticeDuty: YesNo? = null
    var emergency: YesNo? = null
    var form: String? = null
    var returnedOn: LocalDate? = null
    var cancelledOn: LocalDate? = null
    var also: List<Reason>? = null
    var needed: Needed? = null
    var drawsOn: List<String>? = null
    var entitlement: EntitlementKind? = null
    var charged: List<String>? = null
    var paid: YesNo? = null
    var coveredBy: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "reason" -> reason = readReason()
            "for" -> for_ = readPersonRef()
            "event" -> event = text()
            "first_day" -> firstDay = day()
            "day" -> day = day()
            "week_of" -> weekOf = day()
            "last_day" -> lastDay = day()
            "workdays" -> workdays = long()
            "weeks" -> weeks = rational()
            "days" -> days = rational()
            "hours" -> hours = decimal()
            "start_time" -> startTime = text()
            "end_time" -> endTime = text()
            "minutes" -> minutes = long()
            "visit" -> visit = readVisit()
            "mode" -> mode = readMode()
            "agreed_by_employer" -> agreedByEmployer = readYesNo()
            "condition" -> condition = readHealthCondition()
            "medically_necessary" -> medicallyNecessary = readYesNo()
            "purpose" -> purpose = readSafePurpose()
            "court" -> court = readCourtKind()
            "requested_on" -> requestedOn = day()
            "notice_on" -> noticeOn = day()
            "employer_knew_on" -> employerKnewOn = day()
            "could_notify_on" -> couldNotifyOn = day()
            "foreseeable" -> foreseeable = readYesNo()
            "foreseeable_since" -> foreseeableSince = day()
            "date_known_on" -> dateKnownOn = day()
            "knew_notice_duty" -> knewNoticeDuty = readYesNo()
            "emergency" -> emergency = readYesNo()
            "form" -> form = text()
            "returned_on" -> returnedOn = day()
            "cancelled_on" -> cancelledOn = day()
            "also" -> also = list { readReason() }
            "needed" -> needed = readNeeded()
            "draws_on" -> drawsOn = list { text() }
            "entitlement" -> entitlement = readEntitlementKind()
            "charged" -> charged = list { text() }
            "paid" -> paid = readYesNo()
            "covered_by" -> coveredBy = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Absence(reason, for_, event, firstDay, day, weekOf, lastDay, workdays, weeks, days, hours, startTime, endTime, minutes, visit, mode, agreedByEmployer, condition, medicallyNecessary, purpose, court, requestedOn, noticeOn, employerKnewOn, couldNotifyOn, foreseeable, foreseeableSince, dateKnownOn, knewNoticeDuty, emergency, form, returnedOn, cancelledOn, also, needed, drawsOn, entitlement, charged, paid, coveredBy, id, knownOn)
}

internal fun JsonIn.readActorOfData(): ActorOfData {
    var kind: String? = null
    var capacity: Capacity? = null
    record { key ->
        when (key) {
            "kind" -> kind = text()
            "capacity" -> capacity = readCapacity()
            else -> unknown(key)
        }
    }
    return ActorOfData(kind, capacity)
}

internal fun JsonIn.readAdjustment(): Adjustment {
    var plan: String? = null
    var bank: String? = null
    var day: LocalDate? = null
    var hours: BigDecimal? = null
    var by: String? = null
    var reason: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "plan" -> plan = text()
            "bank" -> bank = text()
            "day" -> day = day()
            "hours" -> hours = decimal()
            "by" -> by = text()
            "reason" -> reason = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Adjustment(plan ?: lacking("plan"), bank, day ?: lacking("day"), hours ?: lacking("hours"), by, reason, id, knownOn)
}

internal fun JsonIn.readApproval(): Approval {
    var leave: String? = null
    var law: String? = null
    var value: ApprovalValue? = null
    var by: String? = null
    var on: LocalDate? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var beyondLaw: YesNo? = null
    var reason: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "leave" -> leave = text()
            "law" -> law = text()
            "value" -> value = readApprovalValue()
            "by" -> by = text()
            "on" -> on = day()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "beyond_law" -> beyondLaw = readYesNo()
            "reason" -> reason = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Approval(leave ?: lacking("leave"), law, value ?: lacking("value"), by, on, firstDay, lastDay, beyondLaw, reason, id, knownOn)
}

internal fun JsonIn.readAssertion(): Assertion {
    var id: String? = null
    var never: DisclosureOutcome? = null
    var always: DisclosureOutcome? = null
    var of: Region? = null
    record { key ->
        when (key) {
            "id" -> id = text()
            "never" -> never = readDisclosureOutcome()
            "always" -> always = readDisclosureOutcome()
            "of" -> of = readRegion()
            else -> unknown(key)
        }
    }
    return Assertion(id, never, always, of)
}

internal fun JsonIn.readAssume(): Assume {
    var test: String? = null
    var is_: Tri? = null
    record { key ->
        when (key) {
            "test" -> test = text()
            "is" -> is_ = readTri()
            else -> unknown(key)
        }
    }
    return Assume(test ?: lacking("test"), is_ ?: lacking("is"))
}

internal fun JsonIn.readAverageDays(): AverageDays {
    var days: Rational? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = rational()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return AverageDays(days ?: lacking("days"), weeks, months, years, quarters, year, from, before, id, knownOn)
}

internal fun JsonIn.readAverageHours(): AverageHours {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var hours: BigDecimal? = null
    var counting: List<Counted>? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "hours" -> hours = decimal()
            "counting" -> counting = list { readCounted() }
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return AverageHours(days, weeks, months, years, quarters, year, from, before, hours ?: lacking("hours"), counting, id, knownOn)
}

internal fun JsonIn.readBenefitYear(): BenefitYear {
    var law: String? = null
    var from: LocalDate? = null
    var openedBy: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "law" -> law = text()
            "from" -> from = day()
            "opened_by" -> openedBy = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return BenefitYear(law ?: lacking("law"), from ?: lacking("from"), openedBy, id, knownOn)
}

internal fun JsonIn.readBlock(): Block {
    var reason: Reason? = null
    var for_: PersonRef? = null
    var event: String? = null
    var firstDay: LocalDate? = null
    var day: LocalDate? = null
    var weekOf: LocalDate? = null
    var lastDay: LocalDate? = null
    var workdays: Long? = null
    var weeks: Rational? = null
    var days: Rational? = null
    var hours: BigDecimal? = null
    var startTime: String? = null
    var endTime: String? = null
    var minutes: Long? = null
    var visit: Visit? = null
    var mode: Mode? = null
    var agreedByEmployer: YesNo? = null
    var condition: HealthCondition? = null
    var medicallyNecessary: YesNo? = null
    var purpose: SafePurpose? = null
    var court: CourtKind? = null
    var requestedOn: LocalDate? = null
    var noticeOn: LocalDate? = null
    var employerKnewOn: LocalDate? = null
    var couldNotifyOn: LocalDate? = null
    var foreseeable: YesNo? = null
    var foreseeableSince: LocalDate? = null
    var dateKnownOn: LocalDate? = null
    var knewNoticeDuty: YesNo? = null
    var emergency: YesNo? = null
    var form: String? = null
    var returnedOn: LocalDate? = null
    var cancelledOn: LocalDate? = null
    var also: List<Reason>? = null
    var needed: Needed? = null
    var drawsOn: List<String>? = null
    var entitlement: EntitlementKind? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "reason" -> reason = readReason()
            "for" -> for_ = readPersonRef()
            "event" -> event = text()
            "first_day" -> firstDay = day()
            "day" -> day = day()
            "week_of" -> weekOf = day()
            "last_day" -> lastDay = day()
            "workdays" -> workdays = long()
            "weeks" -> weeks = rational()
            "days" -> days = rational()
            "hours" -> hours = decimal()
            "start_time" -> startTime = text()
            "end_time" -> endTime = text()
            "minutes" -> minutes = long()
            "visit" -> visit = readVisit()
            "mode" -> mode = readMode()
            "agreed_by_employer" -> agreedByEmployer = readYesNo()
            "condition" -> condition = readHealthCondition()
            "medically_necessary" -> medicallyNecessary = readYesNo()
            "purpose" -> purpose = readSafePurpose()
            "court" -> court = readCourtKind()
            "requested_on" -> requestedOn = day()
            "notice_on" -> noticeOn = day()
            "employer_knew_on" -> employerKnewOn = day()
            "could_notify_on" -> couldNotifyOn = day()
            "foreseeable" -> foreseeable = readYesNo()
            "foreseeable_since" -> foreseeableSince = day()
            "date_known_on" -> dateKnownOn = day()
            "knew_notice_duty" -> knewNoticeDuty = readYesNo()
            "emergency" -> emergency = readYesNo()
            "form" -> form = text()
            "returned_on" -> returnedOn = day()
            "cancelled_on" -> cancelledOn = day()
            "also" -> also = list { readReason() }
            "needed" -> needed = readNeeded()
            "draws_on" -> drawsOn = list { text() }
            "entitlement" -> entitlement = readEntitlementKind()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Block(reason, for_, event, firstDay, day, weekOf, lastDay, workdays, weeks, days, hours, startTime, endTime, minutes, visit, mode, agreedByEmployer, condition, medicallyNecessary, purpose, court, requestedOn, noticeOn, employerKnewOn, couldNotifyOn, foreseeable, foreseeableSince, dateKnownOn, knewNoticeDuty, emergency, form, returnedOn, cancelledOn, also, needed, drawsOn, entitlement, id, knownOn)
}

internal fun JsonIn.readCase(): Case {
    var employer: Employer? = null
    var otherEmployers: List<Employer>? = null
    var places: List<Place>? = null
    var residence: List<Place>? = null
    var baseOfOperations: List<Place>? = null
    var directedFrom: List<Place>? = null
    var service: Service? = null
    var employmentStatus: List<EmploymentStatus>? = null
    var role: Role? = null
    var enrolled: List<Enrolment>? = null
    var schedule: List<Schedule>? = null
    var averageHours: List<AverageHours>? = null
    var hoursScheduled: List<AverageHours>? = null
    var averageDays: List<AverageDays>? = null
    var hoursWorked: List<HoursWorked>? = null
    var hoursExpected: List<HoursExpected>? = null
    var daysWorked: List<DaysWorked>? = null
    var weeksWorked: List<WeeksWorked>? = null
    var flightDuty: List<FlightDuty>? = null
    var worked: List<Worked>? = null
    var workedCompleteFrom: LocalDate? = null
    var records: RecordsKept? = null
    var headcount: Headcount? = null
    var events: Events? = null
    var family: List<Person>? = null
    var spouse: Spouse? = null
    var leave: List<Block>? = null
    var absences: List<Absence>? = null
    var absencesCompleteFrom: LocalDate? = null
    var leaveUsed: List<LeaveUsed>? = null
    var condition: HealthCondition? = null
    var certification: List<CertificationEntry>? = null
    var notices: List<NoticeEntry>? = null
    var documents: List<DocumentEntry>? = null
    var premiums: List<Premium>? = null
    var wages: Wages? = null
    var insuredBy: List<String>? = null
    var claims: List<Claim>? = null
    var benefitYears: List<BenefitYear>? = null
    var otherBenefits: List<OtherBenefit>? = null
    var uniformedService: List<UniformedService>? = null
    var school: School? = null
    var voting: Voting? = null
    var feesReceived: List<FeesReceived>? = null
    var opening: List<OpeningEntry>? = null
    var grants: List<GrantEntry>? = null
    var plannedGrants: List<GrantEntry>? = null
    var payouts: List<Payout>? = null
    var adjustments: List<Adjustment>? = null
    var separation: Separation? = null
    var determined: List<Determined>? = null
    var designations: List<Designation>? = null
    var approvals: List<Approval>? = null
    var elections: List<Election>? = null
    record { key ->
        when (key) {
            "employer" -> employer = readEmployer()
            "other_employers" -> otherEmployers = list { readEmployer() }
            "places" -> places = list { readPlace() }
            "residence" -> residence = list { readPlace() }
            "base_of_operations" -> baseOfOperations = list { readPlace() }
            "directed_from" -> directedFrom = list { readPlace() }
            "service" -> service = readService()
            "employment_status" -> employmentStatus = list { readEmploymentStatus() }
            "role" -> role = readRole()
            "enrolled" -> enrolled = list { readEnrolment() }
            "schedule" -> schedule = list { readSchedule() }
            "average_hours" -> averageHours = list { readAverageHours() }
            "hours_scheduled" -> hoursScheduled = list { readAverageHours() }
            "average_days" -> averageDays = list { readAverageDays() }
            "hours_worked" -> hoursWorked = list { readHoursWorked() }
            "hours_expected" -> hoursExpected = list { readHoursExpected() }
            "days_worked" -> daysWorked = list { readDaysWorked() }
            "weeks_worked" -> weeksWorked = list { readWeeksWorked() }
            "flight_duty" -> flightDuty = list { readFlightDuty() }
            "worked" -> worked = list { readWorked() }
            "worked_complete_from" -> workedCompleteFrom = day()
            "records" -> records = readRecordsKept()
            "headcount" -> headcount = readHeadcount()
            "events" -> events = readEvents()
            "family" -> family = list { readPerson() }
            "spouse" -> spouse = readSpouse()
            "leave" -> leave = list { readBlock() }
            "absences" -> absences = list { readAbsence() }
            "absences_complete_from" -> absencesCompleteFrom = day()
            "leave_used" -> leaveUsed = list { readLeaveUsed() }
            "condition" -> condition = readHealthCondition()
            "certification" -> certification = list { readCertificationEntry() }
            "notices" -> notices = list { readNoticeEntry() }
            "documents" -> documents = list { readDocumentEntry() }
            "premiums" -> premiums = list { readPremium() }
            "wages" -> wages = readWages()
            "insured_by" -> insuredBy = list { text() }
            "claims" -> claims = list { readClaim() }
            "benefit_years" -> benefitYears = list { readBenefitYear() }
            "other_benefits" -> otherBenefits = list { readOtherBenefit() }
            "uniformed_service" -> uniformedService = list { readUniformedService() }
            "school" -> school = readSchool()
            "voting" -> voting = readVoting()
            "fees_received" -> feesReceived = list { readFeesReceived() }
            "opening" -> opening = list { readOpeningEntry() }
            "grants" -> grants = list { readGrantEntry() }
            "planned_grants" -> plannedGrants = list { readGrantEntry() }
            "payouts" -> payouts = list { readPayout() }
            "adjustments" -> adjustments = list { readAdjustment() }
            "separation" -> separation = readSeparation()
            "determined" -> determined = list { readDetermined() }
            "designations" -> designations = list { readDesignation() }
            "approvals" -> approvals = list { readApproval() }
            "elections" -> elections = list { readElection() }
            else -> unknown(key)
        }
    }
    return Case(employer, otherEmployers, places, residence, baseOfOperations, directedFrom, service, employmentStatus, role, enrolled, schedule, averageHours, hoursScheduled, averageDays, hoursWorked, hoursExpected, daysWorked, weeksWorked, flightDuty, worked, workedCompleteFrom, records, headcount, events, family, spouse, leave, absences, absencesCompleteFrom, leaveUsed, condition, certification, notices, documents, premiums, wages, insuredBy, claims, benefitYears, otherBenefits, uniformedService, school, voting, feesReceived, opening, grants, plannedGrants, payouts, adjustments, separation, determined, designations, approvals, elections)
}

internal fun JsonIn.readCertificationEntry(): CertificationEntry {
    var kind: CertificationKind? = null
    var militaryProvider: YesNo? = null
    var leave: String? = null
    var condition: String? = null
    var askedOn: LocalDate? = null
    var dueTold: LocalDate? = null
    var toldEmployerOn: LocalDate? = null
    var receivedOn: LocalDate? = null
    var received: YesNo? = null
    var complete: YesNo? = null
    var deficiencyToldOn: LocalDate? = null
    var curedOn: LocalDate? = null
    var goodFaith: YesNo? = null
    var safetyConcern: YesNo? = null
    var duration: Length? = null
    var episodes: Episodes? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = readCertificationKind()
            "military_provider" -> militaryProvider = readYesNo()
            "leave" -> leave = text()
            "condition" -> condition = text()
            "asked_on" -> askedOn = day()
            "due_told" -> dueTold = day()
            "told_employer_on" -> toldEmployerOn = day()
            "received_on" -> receivedOn = day()
            "received" -> received = readYesNo()
            "complete" -> complete = readYesNo()
            "deficiency_told_on" -> deficiencyToldOn = day()
            "cured_on" -> curedOn = day()
            "good_faith" -> goodFaith = readYesNo()
            "safety_concern" -> safetyConcern = readYesNo()
            "duration" -> duration = readLength()
            "episodes" -> episodes = readEpisodes()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return CertificationEntry(kind, militaryProvider, leave, condition, askedOn, dueTold, toldEmployerOn, receivedOn, received, complete, deficiencyToldOn, curedOn, goodFaith, safetyConcern, duration, episodes, id, knownOn)
}

internal fun JsonIn.readClaim(): Claim {
    var program: String? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var workdays: Long? = null
    var weeks: Rational? = null
    var days: Rational? = null
    var hours: BigDecimal? = null
    var reason: Reason? = null
    var for_: PersonRef? = null
    var appliedOn: LocalDate? = null
    var completeOn: LocalDate? = null
    var benefitYearStart: LocalDate? = null
    var weeklyBenefit: BigDecimal? = null
    var averageWeekly: BigDecimal? = null
    var typicalHours: BigDecimal? = null
    var basePeriod: BasePeriodKind? = null
    var active: YesNo? = null
    var employer: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "program" -> program = text()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "workdays" -> workdays = long()
            "weeks" -> weeks = rational()
            "days" -> days = rational()
            "hours" -> hours = decimal()
            "reason" -> reason = readReason()
            "for" -> for_ = readPersonRef()
            "applied_on" -> appliedOn = day()
            "complete_on" -> completeOn = day()
            "benefit_year_start" -> benefitYearStart = day()
            "weekly_benefit" -> weeklyBenefit = decimal()
            "average_weekly" -> averageWeekly = decimal()
            "typical_hours" -> typicalHours = decimal()
            "base_period" -> basePeriod = readBasePeriodKind()
            "active" -> active = readYesNo()
            "employer" -> employer = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Claim(program ?: lacking("program"), firstDay, lastDay, workdays, weeks, days, hours, reason, for_, appliedOn, completeOn, benefitYearStart, weeklyBenefit, averageWeekly, typicalHours, basePeriod, active, employer, id, knownOn)
}

internal fun JsonIn.readClosure(): Closure {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var workersExpected: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "workers_expected" -> workersExpected = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Closure(firstDay ?: lacking("first_day"), lastDay ?: lacking("last_day"), workersExpected, id, knownOn)
}

internal fun JsonIn.readConfidentiality(): Confidentiality {
    var from: LocalDate? = null
    var until: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            else -> unknown(key)
        }
    }
    return Confidentiality(from, until)
}

internal fun JsonIn.readConsentEntry(): ConsentEntry {
    var kind: ConsentKind? = null
    var form: FormKind? = null
    var by: String? = null
    var purpose: String? = null
    var items: List<String>? = null
    var statement: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var instant: Long? = null
    var untilInstant: Long? = null
    var verified: YesNo? = null
    var bundled: YesNo? = null
    var necessaryForContract: YesNo? = null
    var to: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = readConsentKind()
            "form" -> form = readFormKind()
            "by" -> by = text()
            "purpose" -> purpose = text()
            "items" -> items = list { text() }
            "statement" -> statement = text()
            "from" -> from = day()
            "until" -> until = day()
            "instant" -> instant = long()
            "until_instant" -> untilInstant = long()
            "verified" -> verified = readYesNo()
            "bundled" -> bundled = readYesNo()
            "necessary_for_contract" -> necessaryForContract = readYesNo()
            "to" -> to = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return ConsentEntry(kind ?: lacking("kind"), form, by, purpose, items, statement, from, until, instant, untilInstant, verified, bundled, necessaryForContract, to, id, knownOn)
}

internal fun JsonIn.readConsentEvent(): ConsentEvent {
    var consent: String? = null
    var event: ConsentEventKind? = null
    var on: LocalDate? = null
    var instant: Long? = null
    var kind: ConsentKind? = null
    var form: FormKind? = null
    var by: String? = null
    var purpose: String? = null
    var items: List<String>? = null
    var statement: String? = null
    var until: LocalDate? = null
    var untilInstant: Long? = null
    var verified: YesNo? = null
    var bundled: YesNo? = null
    var necessaryForContract: YesNo? = null
    var to: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "consent" -> consent = text()
            "event" -> event = readConsentEventKind()
            "on" -> on = day()
            "instant" -> instant = long()
            "kind" -> kind = readConsentKind()
            "form" -> form = readFormKind()
            "by" -> by = text()
            "purpose" -> purpose = text()
            "items" -> items = list { text() }
            "statement" -> statement = text()
            "until" -> until = day()
            "until_instant" -> untilInstant = long()
            "verified" -> verified = readYesNo()
            "bundled" -> bundled = readYesNo()
            "necessary_for_contract" -> necessaryForContract = readYesNo()
            "to" -> to = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return ConsentEvent(consent ?: lacking("consent"), event ?: lacking("event"), on ?: lacking("on"), instant, kind, form, by, purpose, items, statement, until, untilInstant, verified, bundled, necessaryForContract, to, knownOn)
}

internal fun JsonIn.readConsentLedger(): ConsentLedger {
    var events: List<ConsentEvent>? = null
    var at: Happened? = null
    record { key ->
        when (key) {
            "events" -> events = list { readConsentEvent() }
            "at" -> at = readHappened()
            else -> unknown(key)
        }
    }
    return ConsentLedger(events, at)
}

internal fun JsonIn.readContractTerm(): ContractTerm {
    var hours: Long? = null
    var days: Long? = null
    record { key ->
        when (key) {
            "hours" -> hours = long()
            "days" -> days = long()
            else -> unknown(key)
        }
    }
    return ContractTerm(hours, days)
}

internal fun JsonIn.readDated(): Dated {
    var day: LocalDate? = null
    var instant: Long? = null
    var by: String? = null
    var zone: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "instant" -> instant = long()
            "by" -> by = text()
            "zone" -> zone = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Dated(day ?: lacking("day"), instant, by, zone, knownOn)
}

internal fun JsonIn.readDaysWorked(): DaysWorked {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var count: Long? = null
    var scope: Scope? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "count" -> count = long()
            "scope" -> scope = readScope()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return DaysWorked(days, weeks, months, years, quarters, year, from, before, count ?: lacking("count"), scope, place, id, knownOn)
}

internal fun JsonIn.readDesignation(): Designation {
    var law: String? = null
    var leave: String? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var notifiedOn: LocalDate? = null
    var as_: Reason? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "law" -> law = text()
            "leave" -> leave = text()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "notified_on" -> notifiedOn = day()
            "as" -> as_ = readReason()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Designation(law ?: lacking("law"), leave, firstDay, lastDay, notifiedOn, as_, id, knownOn)
}

internal fun JsonIn.readDetermined(): Determined {
    var question: String? = null
    var value: DeterminedValue? = null
    var by: String? = null
    var on: LocalDate? = null
    var about: String? = null
    var reason: String? = null
    var cite: String? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "question" -> question = text()
            "value" -> value = readDeterminedValue()
            "by" -> by = text()
            "on" -> on = day()
            "about" -> about = text()
            "reason" -> reason = text()
            "cite" -> cite = text()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Determined(question ?: lacking("question"), value ?: lacking("value"), by, on, about, reason, cite, until, id, knownOn)
}

internal fun JsonIn.readDisclosure(): Disclosure {
    var act: String? = null
    var items: List<String>? = null
    var record: String? = null
    var madeFor: List<String>? = null
    var requestForm: FormKind? = null
    var purpose: String? = null
    var subject: SubjectOfData? = null
    var actor: ActorOfData? = null
    var capacity: Capacity? = null
    var place: String? = null
    var channel: String? = null
    var source: SourceOfData? = null
    var recipient: Recipient? = null
    var consents: List<ConsentEntry>? = null
    var consentEvents: List<ConsentEvent>? = null
    var instant: Long? = null
    var process: LegalProcess? = null
    var goodFaith: List<GoodFaith>? = null
    var exigency: Exigency? = null
    var legalBases: List<String>? = null
    var transport: Transport? = null
    var storage: Storage? = null
    var classification: String? = null
    var transfer: Transfer? = null
    var instructedByClient: YesNo? = null
    var flagged: List<String>? = null
    var linkedToPerson: YesNo? = null
    var retentionState: RetentionOutcome? = null
    var retainThrough: LocalDate? = null
    var optOutInstructions: YesNo? = null
    var change: StatementChange? = null
    var message: String? = null
    var facts: Map<String, FreeFact>? = null
    var determined: List<Determined>? = null
    var termMapping: Map<String, List<String>>? = null
    var holidays: List<LocalDate>? = null
    record { key ->
        when (key) {
            "act" -> act = text()
            "items" -> items = list { text() }
            "record" -> record = text()
            "made_for" -> madeFor = list { text() }
            "request_form" -> requestForm = readFormKind()
            "purpose" -> purpose = text()
            "subject" -> subject = readSubjectOfData()
            "actor" -> actor = readActorOfData()
            "capacity" -> capacity = readCapacity()
            "place" -> place = text()
            "channel" -> channel = text()
            "source" -> source = readSourceOfData()
            "recipient" -> recipient = readRecipient()
            "consents" -> consents = list { readConsentEntry() }
            "consent_events" -> consentEvents = list { readConsentEvent() }
            "instant" -> instant = long()
            "process" -> process = readLegalProcess()
            "good_faith" -> goodFaith = list { readGoodFaith() }
            "exigency" -> exigency = readExigency()
            "legal_bases" -> legalBases = list { text() }
            "transport" -> transport = readTransport()
            "storage" -> storage = readStorage()
            "classification" -> classification = text()
            "transfer" -> transfer = readTransfer()
            "instructed_by_client" -> instructedByClient = readYesNo()
            "flagged" -> flagged = list { text() }
            "linked_to_person" -> linkedToPerson = readYesNo()
            "retention_state" -> retentionState = readRetentionOutcome()
            "retain_through" -> retainThrough = day()
            "opt_out_instructions" -> optOutInstructions = readYesNo()
            "change" -> change = readStatementChange()
            "message" -> message = text()
            "facts" -> facts = map { readFreeFact() }
            "determined" -> determined = list { readDetermined() }
            "term_mapping" -> termMapping = map { list { text() } }
            "holidays" -> holidays = list { day() }
            else -> unknown(key)
        }
    }
    return Disclosure(act, items, record, madeFor, requestForm, purpose, subject, actor, capacity, place, channel, source, recipient, consents, consentEvents, instant, process, goodFaith, exigency, legalBases, transport, storage, classification, transfer, instructedByClient, flagged, linkedToPerson, retentionState, retainThrough, optOutInstructions, change, message, facts, determined, termMapping, holidays)
}

internal fun JsonIn.readDocumentEntry(): DocumentEntry {
    var kind: String? = null
    var askedOn: LocalDate? = null
    var receivedOn: LocalDate? = null
    var complete: YesNo? = null
    var about: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = text()
            "asked_on" -> askedOn = day()
            "received_on" -> receivedOn = day()
            "complete" -> complete = readYesNo()
            "about" -> about = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return DocumentEntry(kind ?: lacking("kind"), askedOn, receivedOn, complete, about, id, knownOn)
}

internal fun JsonIn.readElection(): Election {
    var leave: String? = null
    var law: String? = null
    var choice: String? = null
    var by: Actor? = null
    var on: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "leave" -> leave = text()
            "law" -> law = text()
            "choice" -> choice = text()
            "by" -> by = readActor()
            "on" -> on = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Election(leave, law, choice ?: lacking("choice"), by, on, id, knownOn)
}

internal fun JsonIn.readEmployer(): Employer {
    var id: String? = null
    var kind: List<EmployerKind>? = null
    var industry: String? = null
    var leaveYear: Map<String, LeaveYear>? = null
    var leaveYearChanged: List<LeaveYearChange>? = null
    var planYear: Map<String, PlanYear>? = null
    var planMethod: Map<String, PlanMethod>? = null
    var holidays: List<LocalDate>? = null
    var closed: List<Closure>? = null
    var incrementMinutes: Map<String, Long>? = null
    var paidDays: Map<String, Rational>? = null
    var designates: Designates? = null
    var spouseLimit: SpouseLimit? = null
    var options: Map<String, YesNo>? = null
    var coveredUnder: Map<String, YesNo>? = null
    var contracts: List<String>? = null
    var wagesPaid: List<WagesPaid>? = null
    var paidLeaveOrder: List<String>? = null
    var policies: List<String>? = null
    var keyEmployeesNotified: YesNo? = null
    var postedGeneralNotice: YesNo? = null
    var primaryEmployer: YesNo? = null
    var payDates: List<LocalDate>? = null
    var payPeriod: PayPeriod? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "id" -> id = text()
            "kind" -> kind = list { readEmployerKind() }
            "industry" -> industry = text()
            "leave_year" -> leaveYear = map { readLeaveYear() }
            "leave_year_changed" -> leaveYearChanged = list { readLeaveYearChange() }
            "plan_year" -> planYear = map { readPlanYear() }
            "plan_method" -> planMethod = map { readPlanMethod() }
            "holidays" -> holidays = list { day() }
            "closed" -> closed = list { readClosure() }
            "increment_minutes" -> incrementMinutes = map { long() }
            "paid_days" -> paidDays = map { rational() }
            "designates" -> designates = readDesignates()
            "spouse_limit" -> spouseLimit = readSpouseLimit()
            "options" -> options = map { readYesNo() }
            "covered_under" -> coveredUnder = map { readYesNo() }
            "contracts" -> contracts = list { text() }
            "wages_paid" -> wagesPaid = list { readWagesPaid() }
            "paid_leave_order" -> paidLeaveOrder = list { text() }
            "policies" -> policies = list { text() }
            "key_employees_notified" -> keyEmployeesNotified = readYesNo()
            "posted_general_notice" -> postedGeneralNotice = readYesNo()
            "primary_employer" -> primaryEmployer = readYesNo()
            "pay_dates" -> payDates = list { day() }
            "pay_period" -> payPeriod = readPayPeriod()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Employer(id, kind, industry, leaveYear, leaveYearChanged, planYear, planMethod, holidays, closed, incrementMinutes, paidDays, designates, spouseLimit, options, coveredUnder, contracts, wagesPaid, paidLeaveOrder, policies, keyEmployeesNotified, postedGeneralNotice, primaryEmployer, payDates, payPeriod, knownOn)
}

internal fun JsonIn.readEmploymentStatus(): EmploymentStatus {
    var status: EmploymentState? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "status" -> status = readEmploymentState()
            "from" -> from = day()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return EmploymentStatus(status ?: lacking("status"), from, until, id, knownOn)
}

internal fun JsonIn.readEnrolment(): Enrolment {
    var law: String? = null
    var is_: YesNo? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "law" -> law = text()
            "is" -> is_ = readYesNo()
            "from" -> from = day()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Enrolment(law ?: lacking("law"), is_ ?: lacking("is"), from, until, id, knownOn)
}

internal fun JsonIn.readEpisodes(): Episodes {
    var perMonthAtMost: Long? = null
    var daysEachAtMost: Long? = null
    record { key ->
        when (key) {
            "per_month_at_most" -> perMonthAtMost = long()
            "days_each_at_most" -> daysEachAtMost = long()
            else -> unknown(key)
        }
    }
    return Episodes(perMonthAtMost, daysEachAtMost)
}

internal fun JsonIn.readEvent(): Event {
    var day: LocalDate? = null
    var instant: Long? = null
    var until: LocalDate? = null
    var kind: String? = null
    var for_: PersonRef? = null
    var foreign: YesNo? = null
    var crime: YesNo? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "instant" -> instant = long()
            "until" -> until = day()
            "kind" -> kind = text()
            "for" -> for_ = readPersonRef()
            "foreign" -> foreign = readYesNo()
            "crime" -> crime = readYesNo()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Event(day ?: lacking("day"), instant, until, kind, for_, foreign, crime, place, id, knownOn)
}

internal fun JsonIn.readEvents(): Events {
    var expectedBirth: List<Event>? = null
    var birth: List<Event>? = null
    var placement: List<Event>? = null
    var legalCustody: List<Event>? = null
    var pregnancyEnded: List<Event>? = null
    var death: List<Event>? = null
    var deathNotice: List<Event>? = null
    var loss: List<Event>? = null
    var incident: List<Event>? = null
    var donation: List<Event>? = null
    var deploymentNotified: List<Event>? = null
    var deployment: List<Event>? = null
    var uniformedServiceCalled: List<Event>? = null
    var summons: List<Event>? = null
    var election: List<Event>? = null
    var schoolEvent: List<Event>? = null
    var emergency: List<Event>? = null
    var shortfallFound: List<Event>? = null
    var nicuAdmitted: List<Event>? = null
    var nicuDischarged: List<Event>? = null
    var injury: List<Event>? = null
    var electionDay: List<Event>? = null
    var returnToWork: List<Event>? = null
    record { key ->
        when (key) {
            "expected_birth" -> expectedBirth = list { readEvent() }
            "birth" -> birth = list { readEvent() }
            "placement" -> placement = list { readEvent() }
            "legal_custody" -> legalCustody = list { readEvent() }
            "pregnancy_ended" -> pregnancyEnded = list { readEvent() }
            "death" -> death = list { readEvent() }
            "death_notice" -> deathNotice = list { readEvent() }
            "loss" -> loss = list { readEvent() }
            "incident" -> incident = list { readEvent() }
            "donation" -> donation = list { readEvent() }
            "deployment_notified" -> deploymentNotified = list { readEvent() }
            "deployment" -> deployment = list { readEvent() }
            "uniformed_service_called" -> uniformedServiceCalled = list { readEvent() }
            "summons" -> summons = list { readEvent() }
            "election" -> election = list { readEvent() }
            "school_event" -> schoolEvent = list { readEvent() }
            "emergency" -> emergency = list { readEvent() }
            "shortfall_found" -> shortfallFound = list { readEvent() }
            "nicu_admitted" -> nicuAdmitted = list { readEvent() }
            "nicu_discharged" -> nicuDischarged = list { readEvent() }
            "injury" -> injury = list { readEvent() }
            "election_day" -> electionDay = list { readEvent() }
            "return_to_work" -> returnToWork = list { readEvent() }
            else -> unknown(key)
        }
    }
    return Events(expectedBirth, birth, placement, legalCustody, pregnancyEnded, death, deathNotice, loss, incident, donation, deploymentNotified, deployment, uniformedServiceCalled, summons, election, schoolEvent, emergency, shortfallFound, nicuAdmitted, nicuDischarged, injury, electionDay, returnToWork)
}

internal fun JsonIn.readExigency(): Exigency {
    var declaredOn: LocalDate? = null
    var endedOn: LocalDate? = null
    var risk: String? = null
    var person: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "declared_on" -> declaredOn = day()
            "ended_on" -> endedOn = day()
            "risk" -> risk = text()
            "person" -> person = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Exigency(declaredOn, endedOn, risk, person, id, knownOn)
}

internal fun JsonIn.readFeesReceived(): FeesReceived {
    var day: LocalDate? = null
    var amount: BigDecimal? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "amount" -> amount = decimal()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return FeesReceived(day ?: lacking("day"), amount ?: lacking("amount"), id, knownOn)
}

internal fun JsonIn.readFlightDuty(): FlightDuty {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var hours: BigDecimal? = null
    var kind: FlightDutyKind? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "hours" -> hours = decimal()
            "kind" -> kind = readFlightDutyKind()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return FlightDuty(days, weeks, months, years, quarters, year, from, before, hours ?: lacking("hours"), kind, id, knownOn)
}

internal fun JsonIn.readGoodFaith(): GoodFaith {
    var ground: String? = null
    var by: String? = null
    var on: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "ground" -> ground = text()
            "by" -> by = text()
            "on" -> on = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return GoodFaith(ground ?: lacking("ground"), by, on, id, knownOn)
}

internal fun JsonIn.readGrantEntry(): GrantEntry {
    var plan: String? = null
    var bank: String? = null
    var day: LocalDate? = null
    var hours: BigDecimal? = null
    var days: Rational? = null
    var as_: GrantForm? = null
    var expectedHours: BigDecimal? = null
    var expiresThrough: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "plan" -> plan = text()
            "bank" -> bank = text()
            "day" -> day = day()
            "hours" -> hours = decimal()
            "days" -> days = rational()
            "as" -> as_ = readGrantForm()
            "expected_hours" -> expectedHours = decimal()
            "expires_through" -> expiresThrough = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return GrantEntry(plan ?: lacking("plan"), bank, day, hours, days, as_, expectedHours, expiresThrough, id, knownOn)
}

internal fun JsonIn.readHappened(): Happened {
    var day: LocalDate? = null
    var instant: Long? = null
    var zone: String? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "instant" -> instant = long()
            "zone" -> zone = text()
            else -> unknown(key)
        }
    }
    return Happened(day ?: lacking("day"), instant, zone)
}

internal fun JsonIn.readHeadEntry(): HeadEntry {
    var count: Long? = null
    var fte: Rational? = null
    var hours: BigDecimal? = null
    var fullTimeHours: BigDecimal? = null
    var year: Long? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var scope: Scope? = null
    var place: String? = null
    var joint: YesNo? = null
    var roadMiles: Rational? = null
    var straightMiles: Rational? = null
    var employer: String? = null
    var of: HeadOf? = null
    var method: SizeMethod? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "count" -> count = long()
            "fte" -> fte = rational()
            "hours" -> hours = decimal()
            "full_time_hours" -> fullTimeHours = decimal()
            "year" -> year = long()
            "from" -> from = day()
            "until" -> until = day()
            "scope" -> scope = readScope()
            "place" -> place = text()
            "joint" -> joint = readYesNo()
            "road_miles" -> roadMiles = rational()
            "straight_miles" -> straightMiles = rational()
            "employer" -> employer = text()
            "of" -> of = readHeadOf()
            "method" -> method = readSizeMethod()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HeadEntry(count, fte, hours, fullTimeHours, year, from, until, scope, place, joint, roadMiles, straightMiles, employer, of, method, id, knownOn)
}

internal fun JsonIn.readHeadcount(): Headcount {
    var total: List<HeadEntry>? = null
    var within75Miles: List<HeadEntry>? = null
    var inState: List<HeadEntry>? = null
    var atPlace: List<HeadEntry>? = null
    var worldwide: List<HeadEntry>? = null
    var workweeks: List<HeadcountWeeks>? = null
    var workdays: List<HeadcountDays>? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "total" -> total = list { readHeadEntry() }
            "within_75_miles" -> within75Miles = list { readHeadEntry() }
            "in_state" -> inState = list { readHeadEntry() }
            "at_place" -> atPlace = list { readHeadEntry() }
            "worldwide" -> worldwide = list { readHeadEntry() }
            "workweeks" -> workweeks = list { readHeadcountWeeks() }
            "workdays" -> workdays = list { readHeadcountDays() }
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Headcount(total, within75Miles, inState, atPlace, worldwide, workweeks, workdays, id, knownOn)
}

internal fun JsonIn.readHeadcountDays(): HeadcountDays {
    var year: Long? = null
    var atLeast: Long? = null
    var count: Long? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "year" -> year = long()
            "at_least" -> atLeast = long()
            "count" -> count = long()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HeadcountDays(year ?: lacking("year"), atLeast ?: lacking("at_least"), count ?: lacking("count"), id, knownOn)
}

internal fun JsonIn.readHeadcountWeeks(): HeadcountWeeks {
    var year: Long? = null
    var atLeast: Long? = null
    var count: Long? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "year" -> year = long()
            "at_least" -> atLeast = long()
            "count" -> count = long()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HeadcountWeeks(year ?: lacking("year"), atLeast ?: lacking("at_least"), count ?: lacking("count"), place, id, knownOn)
}

internal fun JsonIn.readHealthCondition(): HealthCondition {
    var incapacity: Incapacity? = null
    var visitsInPerson: List<LocalDate>? = null
    var visits: Long? = null
    var visitsPerYear: Long? = null
    var treatments: List<Treatment>? = null
    var inpatient: YesNo? = null
    var chronic: YesNo? = null
    var prescribedRegimen: YesNo? = null
    var pregnancy: YesNo? = null
    var permanent: YesNo? = null
    var multipleTreatments: YesNo? = null
    var recursOverTime: YesNo? = null
    var episodic: YesNo? = null
    var secondVisitOrdered: YesNo? = null
    var appointmentNotAvailable: YesNo? = null
    var unableToWork: YesNo? = null
    var serviceInjury: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "incapacity" -> incapacity = readIncapacity()
            "visits_in_person" -> visitsInPerson = list { day() }
            "visits" -> visits = long()
            "visits_per_year" -> visitsPerYear = long()
            "treatments" -> treatments = list { readTreatment() }
            "inpatient" -> inpatient = readYesNo()
            "chronic" -> chronic = readYesNo()
            "prescribed_regimen" -> prescribedRegimen = readYesNo()
            "pregnancy" -> pregnancy = readYesNo()
            "permanent" -> permanent = readYesNo()
            "multiple_treatments" -> multipleTreatments = readYesNo()
            "recurs_over_time" -> recursOverTime = readYesNo()
            "episodic" -> episodic = readYesNo()
            "second_visit_ordered" -> secondVisitOrdered = readYesNo()
            "appointment_not_available" -> appointmentNotAvailable = readYesNo()
            "unable_to_work" -> unableToWork = readYesNo()
            "service_injury" -> serviceInjury = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HealthCondition(incapacity, visitsInPerson, visits, visitsPerYear, treatments, inpatient, chronic, prescribedRegimen, pregnancy, permanent, multipleTreatments, recursOverTime, episodic, secondVisitOrdered, appointmentNotAvailable, unableToWork, serviceInjury, id, knownOn)
}

internal fun JsonIn.readHoldEntry(): HoldEntry {
    var from: LocalDate? = null
    var releasedOn: LocalDate? = null
    var subjects: List<String>? = null
    var classes: List<String>? = null
    var relatedTo: List<String>? = null
    var matters: List<String>? = null
    var kind: HoldKind? = null
    var madeBefore: LocalDate? = null
    var madeSince: LocalDate? = null
    var valid: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "released_on" -> releasedOn = day()
            "subjects" -> subjects = list { text() }
            "classes" -> classes = list { text() }
            "related_to" -> relatedTo = list { text() }
            "matters" -> matters = list { text() }
            "kind" -> kind = readHoldKind()
            "made_before" -> madeBefore = day()
            "made_since" -> madeSince = day()
            "valid" -> valid = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HoldEntry(from ?: lacking("from"), releasedOn, subjects, classes, relatedTo, matters, kind, madeBefore, madeSince, valid, id, knownOn)
}

internal fun JsonIn.readHoursExpected(): HoursExpected {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var hours: BigDecimal? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "hours" -> hours = decimal()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HoursExpected(days, weeks, months, years, quarters, year, from, before, hours ?: lacking("hours"), until, id, knownOn)
}

internal fun JsonIn.readHoursWorked(): HoursWorked {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var hours: BigDecimal? = null
    var counting: List<Counted>? = null
    var scope: Scope? = null
    var place: String? = null
    var employer: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "hours" -> hours = decimal()
            "counting" -> counting = list { readCounted() }
            "scope" -> scope = readScope()
            "place" -> place = text()
            "employer" -> employer = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return HoursWorked(days, weeks, months, years, quarters, year, from, before, hours ?: lacking("hours"), counting, scope, place, employer, id, knownOn)
}

internal fun JsonIn.readIncapacity(): Incapacity {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var fullDays: Long? = null
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "full_days" -> fullDays = long()
            else -> unknown(key)
        }
    }
    return Incapacity(firstDay, lastDay, fullDays)
}

internal fun JsonIn.readLeaveUsed(): LeaveUsed {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var law: String? = null
    var meter: String? = null
    var reason: Reason? = null
    var usedWeeks: Rational? = null
    var usedHours: BigDecimal? = null
    var usedDays: Rational? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "law" -> law = text()
            "meter" -> meter = text()
            "reason" -> reason = readReason()
            "used_weeks" -> usedWeeks = rational()
            "used_hours" -> usedHours = decimal()
            "used_days" -> usedDays = rational()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return LeaveUsed(days, weeks, months, years, quarters, year, from, before, law ?: lacking("law"), meter, reason, usedWeeks, usedHours, usedDays, id, knownOn)
}

internal fun JsonIn.readLeaveYearChange(): LeaveYearChange {
    var law: String? = null
    var to: LeaveYear? = null
    var announcedOn: LocalDate? = null
    var from: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "law" -> law = text()
            "to" -> to = readLeaveYear()
            "announced_on" -> announcedOn = day()
            "from" -> from = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return LeaveYearChange(law, to, announcedOn, from, id, knownOn)
}

internal fun JsonIn.readLegalProcess(): LegalProcess {
    var kind: ProcessKind? = null
    var servedOn: String? = null
    var servedDay: LocalDate? = null
    var valid: YesNo? = null
    var mandatory: YesNo? = null
    var scope: List<String>? = null
    var onRequest: YesNo? = null
    var investigates: String? = null
    var subjectInformed: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = readProcessKind()
            "served_on" -> servedOn = text()
            "served_day" -> servedDay = day()
            "valid" -> valid = readYesNo()
            "mandatory" -> mandatory = readYesNo()
            "scope" -> scope = list { text() }
            "on_request" -> onRequest = readYesNo()
            "investigates" -> investigates = text()
            "subject_informed" -> subjectInformed = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return LegalProcess(kind ?: lacking("kind"), servedOn, servedDay, valid, mandatory, scope, onRequest, investigates, subjectInformed, id, knownOn)
}

internal fun JsonIn.readMarriage(): Marriage {
    var recognisedWhereCelebrated: YesNo? = null
    var recognisedWhereResiding: YesNo? = null
    record { key ->
        when (key) {
            "recognised_where_celebrated" -> recognisedWhereCelebrated = readYesNo()
            "recognised_where_residing" -> recognisedWhereResiding = readYesNo()
            else -> unknown(key)
        }
    }
    return Marriage(recognisedWhereCelebrated, recognisedWhereResiding)
}

internal fun JsonIn.readMilitary(): Military {
    var status: MilitaryStatus? = null
    var dischargedOn: LocalDate? = null
    var discharge: Discharge? = null
    var memberLeave: String? = null
    var seriousInjury: YesNo? = null
    var bloodKin: List<BloodKin>? = null
    var kinDesignated: KinDesignated? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "status" -> status = readMilitaryStatus()
            "discharged_on" -> dischargedOn = day()
            "discharge" -> discharge = readDischarge()
            "member_leave" -> memberLeave = text()
            "serious_injury" -> seriousInjury = readYesNo()
            "blood_kin" -> bloodKin = list { readBloodKin() }
            "kin_designated" -> kinDesignated = readKinDesignated()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Military(status, dischargedOn, discharge, memberLeave, seriousInjury, bloodKin, kinDesignated, id, knownOn)
}

internal fun JsonIn.readNeeded(): Needed {
    var hours: BigDecimal? = null
    var days: Rational? = null
    var weeks: Rational? = null
    record { key ->
        when (key) {
            "hours" -> hours = decimal()
            "days" -> days = rational()
            "weeks" -> weeks = rational()
            else -> unknown(key)
        }
    }
    return Needed(hours, days, weeks)
}

internal fun JsonIn.readNoticeEntry(): NoticeEntry {
    var act: Act? = null
    var on: LocalDate? = null
    var by: Actor? = null
    var to: Actor? = null
    var form: Form? = null
    var about: String? = null
    var law: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "act" -> act = readAct()
            "on" -> on = day()
            "by" -> by = readActor()
            "to" -> to = readActor()
            "form" -> form = readForm()
            "about" -> about = text()
            "law" -> law = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return NoticeEntry(act ?: lacking("act"), on ?: lacking("on"), by, to, form, about, law, id, knownOn)
}

internal fun JsonIn.readOpeningEntry(): OpeningEntry {
    var plan: String? = null
    var bank: String? = null
    var day: LocalDate? = null
    var hours: BigDecimal? = null
    var days: Rational? = null
    var kind: OpeningKind? = null
    var earnedOn: LocalDate? = null
    var usableFrom: LocalDate? = null
    var expiresThrough: LocalDate? = null
    var paid: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "plan" -> plan = text()
            "bank" -> bank = text()
            "day" -> day = day()
            "hours" -> hours = decimal()
            "days" -> days = rational()
            "kind" -> kind = readOpeningKind()
            "earned_on" -> earnedOn = day()
            "usable_from" -> usableFrom = day()
            "expires_through" -> expiresThrough = day()
            "paid" -> paid = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return OpeningEntry(plan ?: lacking("plan"), bank, day, hours, days, kind, earnedOn, usableFrom, expiresThrough, paid, id, knownOn)
}

internal fun JsonIn.readOtherBenefit(): OtherBenefit {
    var kind: BenefitKind? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var weeklyAmount: BigDecimal? = null
    var law: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = readBenefitKind()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "weekly_amount" -> weeklyAmount = decimal()
            "law" -> law = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return OtherBenefit(kind ?: lacking("kind"), firstDay, lastDay, weeklyAmount, law, id, knownOn)
}

internal fun JsonIn.readPause(): Pause {
    var from: LocalDate? = null
    var until: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            else -> unknown(key)
        }
    }
    return Pause(from ?: lacking("from"), until)
}

internal fun JsonIn.readPayRank(): PayRank {
    var rank: Long? = null
    var of: Long? = null
    var before: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "rank" -> rank = long()
            "of" -> of = long()
            "before" -> before = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return PayRank(rank, of, before, id, knownOn)
}

internal fun JsonIn.readPayout(): Payout {
    var plan: String? = null
    var bank: String? = null
    var day: LocalDate? = null
    var hours: BigDecimal? = null
    var amount: BigDecimal? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "plan" -> plan = text()
            "bank" -> bank = text()
            "day" -> day = day()
            "hours" -> hours = decimal()
            "amount" -> amount = decimal()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Payout(plan ?: lacking("plan"), bank, day ?: lacking("day"), hours, amount, id, knownOn)
}

internal fun JsonIn.readPerson(): Person {
    var relation: Relation? = null
    var of: Relation? = null
    var kinship: List<Kinship>? = null
    var born: LocalDate? = null
    var age: Long? = null
    var diedOn: LocalDate? = null
    var deceased: YesNo? = null
    var activitiesNeedingHelp: Long? = null
    var marriage: Marriage? = null
    var incapableOfSelfCare: YesNo? = null
    var livesWith: YesNo? = null
    var sharesFinances: YesNo? = null
    var dependsOn: YesNo? = null
    var inLocoParentisToEmployee: YesNo? = null
    var employeeInLocoParentis: YesNo? = null
    var designated: YesNo? = null
    var otherCarerWilling: YesNo? = null
    var worksForSameEmployer: YesNo? = null
    var registered: YesNo? = null
    var seriousCondition: YesNo? = null
    var careNeeded: YesNo? = null
    var designatedOn: LocalDate? = null
    var military: Military? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "relation" -> relation = readRelation()
            "of" -> of = readRelation()
            "kinship" -> kinship = list { readKinship() }
            "born" -> born = day()
            "age" -> age = long()
            "died_on" -> diedOn = day()
            "deceased" -> deceased = readYesNo()
            "activities_needing_help" -> activitiesNeedingHelp = long()
            "marriage" -> marriage = readMarriage()
            "incapable_of_self_care" -> incapableOfSelfCare = readYesNo()
            "lives_with" -> livesWith = readYesNo()
            "shares_finances" -> sharesFinances = readYesNo()
            "depends_on" -> dependsOn = readYesNo()
            "in_loco_parentis_to_employee" -> inLocoParentisToEmployee = readYesNo()
            "employee_in_loco_parentis" -> employeeInLocoParentis = readYesNo()
            "designated" -> designated = readYesNo()
            "other_carer_willing" -> otherCarerWilling = readYesNo()
            "works_for_same_employer" -> worksForSameEmployer = readYesNo()
            "registered" -> registered = readYesNo()
            "serious_condition" -> seriousCondition = readYesNo()
            "care_needed" -> careNeeded = readYesNo()
            "designated_on" -> designatedOn = day()
            "military" -> military = readMilitary()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Person(relation, of, kinship, born, age, diedOn, deceased, activitiesNeedingHelp, marriage, incapableOfSelfCare, livesWith, sharesFinances, dependsOn, inLocoParentisToEmployee, employeeInLocoParentis, designated, otherCarerWilling, worksForSameEmployer, registered, seriousCondition, careNeeded, designatedOn, military, id, knownOn)
}

internal fun JsonIn.readPlace(): Place {
    var state: String? = null
    var employer: String? = null
    var locality: String? = null
    var share: Rational? = null
    var remote: YesNo? = null
    var reportsTo: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "state" -> state = text()
            "employer" -> employer = text()
            "locality" -> locality = text()
            "share" -> share = rational()
            "remote" -> remote = readYesNo()
            "reports_to" -> reportsTo = text()
            "from" -> from = day()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Place(state, employer, locality, share, remote, reportsTo, from, until, id, knownOn)
}

internal fun JsonIn.readPollsOpen(): PollsOpen {
    var from: String? = null
    var until: String? = null
    record { key ->
        when (key) {
            "from" -> from = text()
            "until" -> until = text()
            else -> unknown(key)
        }
    }
    return PollsOpen(from, until)
}

internal fun JsonIn.readPremium(): Premium {
    var due: LocalDate? = null
    var paidOn: LocalDate? = null
    var noticeOn: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "due" -> due = day()
            "paid_on" -> paidOn = day()
            "notice_on" -> noticeOn = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Premium(due ?: lacking("due"), paidOn, noticeOn, id, knownOn)
}

internal fun JsonIn.readPromise(): Promise {
    var maximum: Length? = null
    var class_: String? = null
    var statement: String? = null
    var kind: PromiseKind? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "maximum" -> maximum = readLength()
            "class" -> class_ = text()
            "statement" -> statement = text()
            "kind" -> kind = readPromiseKind()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Promise(maximum ?: lacking("maximum"), class_, statement, kind, id, knownOn)
}

internal fun JsonIn.readQuarterWages(): QuarterWages {
    var quarter: String? = null
    var amount: BigDecimal? = null
    var employer: String? = null
    var baseWeeks: Long? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "quarter" -> quarter = text()
            "amount" -> amount = decimal()
            "employer" -> employer = text()
            "base_weeks" -> baseWeeks = long()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return QuarterWages(quarter ?: lacking("quarter"), amount ?: lacking("amount"), employer, baseWeeks, id, knownOn)
}

internal fun JsonIn.readRecipient(): Recipient {
    var kind: String? = null
    var id: String? = null
    var assists: List<String>? = null
    var confidentiality: Confidentiality? = null
    var bound: YesNo? = null
    var aboutOtherPerson: YesNo? = null
    record { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = text()
            "assists" -> assists = list { text() }
            "confidentiality" -> confidentiality = readConfidentiality()
            "bound" -> bound = readYesNo()
            "about_other_person" -> aboutOtherPerson = readYesNo()
            else -> unknown(key)
        }
    }
    return Recipient(kind, id, assists, confidentiality, bound, aboutOtherPerson)
}

internal fun JsonIn.readKeptRecord(): KeptRecord {
    var id: String? = null
    var class_: List<String>? = null
    var contains: List<String>? = null
    var places: List<String>? = null
    var rules: List<String>? = null
    var subject: String? = null
    var relatedTo: List<String>? = null
    var matters: List<String>? = null
    var dates: Map<String, Dated>? = null
    var notYet: List<RetentionEvent>? = null
    var never: List<RetentionEvent>? = null
    var separation: SeparationWill? = null
    var service: Service? = null
    var handedOver: YesNo? = null
    var storage: Storage? = null
    var holds: List<HoldEntry>? = null
    var holdsComplete: YesNo? = null
    var promises: List<Promise>? = null
    var siteZone: String? = null
    var destroyedOn: LocalDate? = null
    var facts: Map<String, FreeFact>? = null
    record { key ->
        when (key) {
            "id" -> id = text()
            "class" -> class_ = list { text() }
            "contains" -> contains = list { text() }
            "places" -> places = list { text() }
            "rules" -> rules = list { text() }
            "subject" -> subject = text()
            "related_to" -> relatedTo = list { text() }
            "matters" -> matters = list { text() }
            "dates" -> dates = map { readDated() }
            "not_yet" -> notYet = list { readRetentionEvent() }
            "never" -> never = list { readRetentionEvent() }
            "separation" -> separation = readSeparationWill()
            "service" -> service = readService()
            "handed_over" -> handedOver = readYesNo()
            "storage" -> storage = readStorage()
            "holds" -> holds = list { readHoldEntry() }
            "holds_complete" -> holdsComplete = readYesNo()
            "promises" -> promises = list { readPromise() }
            "site_zone" -> siteZone = text()
            "destroyed_on" -> destroyedOn = day()
            "facts" -> facts = map { readFreeFact() }
            else -> unknown(key)
        }
    }
    return KeptRecord(id, class_, contains, places, rules, subject, relatedTo, matters, dates, notYet, never, separation, service, handedOver, storage, holds, holdsComplete, promises, siteZone, destroyedOn, facts)
}

internal fun JsonIn.readRecords(): Records {
    var records: List<KeptRecord>? = null
    var holds: List<HoldEntry>? = null
    var holdsComplete: YesNo? = null
    record { key ->
        when (key) {
            "records" -> records = list { readKeptRecord() }
            "holds" -> holds = list { readHoldEntry() }
            "holds_complete" -> holdsComplete = readYesNo()
            else -> unknown(key)
        }
    }
    return Records(records ?: lacking("records"), holds, holdsComplete)
}

internal fun JsonIn.readRecordsKept(): RecordsKept {
    var accurateHours: YesNo? = null
    var shownUnderRequiredHours: YesNo? = null
    record { key ->
        when (key) {
            "accurate_hours" -> accurateHours = readYesNo()
            "shown_under_required_hours" -> shownUnderRequiredHours = readYesNo()
            else -> unknown(key)
        }
    }
    return RecordsKept(accurateHours, shownUnderRequiredHours)
}

internal fun JsonIn.readRegion(): Region {
    var act: List<String>? = null
    var items: List<String>? = null
    var purpose: List<String>? = null
    var to: List<String>? = null
    var subject: List<SubjectKind>? = null
    var via: List<String>? = null
    var capacity: List<Capacity>? = null
    var given: Map<String, FreeFact>? = null
    record { key ->
        when (key) {
            "act" -> act = list { text() }
            "items" -> items = list { text() }
            "purpose" -> purpose = list { text() }
            "to" -> to = list { text() }
            "subject" -> subject = list { readSubjectKind() }
            "via" -> via = list { text() }
            "capacity" -> capacity = list { readCapacity() }
            "given" -> given = map { readFreeFact() }
            else -> unknown(key)
        }
    }
    return Region(act, items, purpose, to, subject, via, capacity, given)
}

internal fun JsonIn.readRightsRequest(): RightsRequest {
    var act: RightsAct? = null
    var records: List<KeptRecord>? = null
    var request: Trigger? = null
    var subject: SubjectOfData? = null
    var place: String? = null
    var capacity: Capacity? = null
    var under: List<String>? = null
    var holds: List<HoldEntry>? = null
    var holdsComplete: YesNo? = null
    var consents: List<ConsentEntry>? = null
    var legalBases: List<String>? = null
    var facts: Map<String, FreeFact>? = null
    var determined: List<Determined>? = null
    record { key ->
        when (key) {
            "act" -> act = readRightsAct()
            "records" -> records = list { readKeptRecord() }
            "request" -> request = readTrigger()
            "subject" -> subject = readSubjectOfData()
            "place" -> place = text()
            "capacity" -> capacity = readCapacity()
            "under" -> under = list { text() }
            "holds" -> holds = list { readHoldEntry() }
            "holds_complete" -> holdsComplete = readYesNo()
            "consents" -> consents = list { readConsentEntry() }
            "legal_bases" -> legalBases = list { text() }
            "facts" -> facts = map { readFreeFact() }
            "determined" -> determined = list { readDetermined() }
            else -> unknown(key)
        }
    }
    return RightsRequest(act ?: lacking("act"), records ?: lacking("records"), request, subject, place, capacity, under, holds, holdsComplete, consents, legalBases, facts, determined)
}

internal fun JsonIn.readRole(): Role {
    var keyEmployee: YesNo? = null
    var instructional: YesNo? = null
    var flightCrew: YesNo? = null
    var flsaExempt: YesNo? = null
    var salaried: YesNo? = null
    var permanent: YesNo? = null
    var temporary: YesNo? = null
    var seasonal: YesNo? = null
    var constructionCba: YesNo? = null
    var dayOrTask: YesNo? = null
    var fullTime: YesNo? = null
    var payRank: List<PayRank>? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "key_employee" -> keyEmployee = readYesNo()
            "instructional" -> instructional = readYesNo()
            "flight_crew" -> flightCrew = readYesNo()
            "flsa_exempt" -> flsaExempt = readYesNo()
            "salaried" -> salaried = readYesNo()
            "permanent" -> permanent = readYesNo()
            "temporary" -> temporary = readYesNo()
            "seasonal" -> seasonal = readYesNo()
            "construction_cba" -> constructionCba = readYesNo()
            "day_or_task" -> dayOrTask = readYesNo()
            "full_time" -> fullTime = readYesNo()
            "pay_rank" -> payRank = list { readPayRank() }
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Role(keyEmployee, instructional, flightCrew, flsaExempt, salaried, permanent, temporary, seasonal, constructionCba, dayOrTask, fullTime, payRank, id, knownOn)
}

internal fun JsonIn.readSchedule(): Schedule {
    var hours: WeekHours? = null
    var days: List<Weekday>? = null
    var hoursPerDay: BigDecimal? = null
    var hoursPerWeek: BigDecimal? = null
    var daysPerWeek: Rational? = null
    var cycle: List<WeekHours>? = null
    var cycleFrom: LocalDate? = null
    var shifts: List<Shift>? = null
    var requiredHoursPerWeek: BigDecimal? = null
    var voluntaryHoursPerWeek: BigDecimal? = null
    var varies: YesNo? = null
    var worksHolidays: YesNo? = null
    var forLeave: YesNo? = null
    var startTime: String? = null
    var endTime: String? = null
    var offSeason: YesNo? = null
    var employer: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "hours" -> hours = readWeekHours()
            "days" -> days = list { readWeekday() }
            "hours_per_day" -> hoursPerDay = decimal()
            "hours_per_week" -> hoursPerWeek = decimal()
            "days_per_week" -> daysPerWeek = rational()
            "cycle" -> cycle = list { readWeekHours() }
            "cycle_from" -> cycleFrom = day()
            "shifts" -> shifts = list { readShift() }
            "required_hours_per_week" -> requiredHoursPerWeek = decimal()
            "voluntary_hours_per_week" -> voluntaryHoursPerWeek = decimal()
            "varies" -> varies = readYesNo()
            "works_holidays" -> worksHolidays = readYesNo()
            "for_leave" -> forLeave = readYesNo()
            "start_time" -> startTime = text()
            "end_time" -> endTime = text()
            "off_season" -> offSeason = readYesNo()
            "employer" -> employer = text()
            "from" -> from = day()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Schedule(hours, days, hoursPerDay, hoursPerWeek, daysPerWeek, cycle, cycleFrom, shifts, requiredHoursPerWeek, voluntaryHoursPerWeek, varies, worksHolidays, forLeave, startTime, endTime, offSeason, employer, from, until, id, knownOn)
}

internal fun JsonIn.readSchool(): School {
    var terms: List<SchoolTerm>? = null
    var termEnds: List<LocalDate>? = null
    var workdaysInLeave: Long? = null
    var elects: SchoolElection? = null
    record { key ->
        when (key) {
            "terms" -> terms = list { readSchoolTerm() }
            "term_ends" -> termEnds = list { day() }
            "workdays_in_leave" -> workdaysInLeave = long()
            "elects" -> elects = readSchoolElection()
            else -> unknown(key)
        }
    }
    return School(terms, termEnds, workdaysInLeave, elects)
}

internal fun JsonIn.readSchoolTerm(): SchoolTerm {
    var from: LocalDate? = null
    var until: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return SchoolTerm(from ?: lacking("from"), until ?: lacking("until"), id, knownOn)
}

internal fun JsonIn.readSeparation(): Separation {
    var day: LocalDate? = null
    var kind: SeparationKind? = null
    var noticeDays: Long? = null
    var planHoursPaid: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "kind" -> kind = readSeparationKind()
            "notice_days" -> noticeDays = long()
            "plan_hours_paid" -> planHoursPaid = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Separation(day ?: lacking("day"), kind, noticeDays, planHoursPaid, id, knownOn)
}

internal fun JsonIn.readServicePeriod(): ServicePeriod {
    var from: LocalDate? = null
    var until: LocalDate? = null
    var gap: Gap? = null
    var employer: String? = null
    var kind: String? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            "gap" -> gap = readGap()
            "employer" -> employer = text()
            "kind" -> kind = text()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return ServicePeriod(from ?: lacking("from"), until, gap, employer, kind, place, id, knownOn)
}

internal fun JsonIn.readServiceSummary(): ServiceSummary {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var before: LocalDate? = null
    var counting: ServiceCounting? = null
    var continuity: Continuity? = null
    var scope: Scope? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "before" -> before = day()
            "counting" -> counting = readServiceCounting()
            "continuity" -> continuity = readContinuity()
            "scope" -> scope = readScope()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return ServiceSummary(days, weeks, months, years, before ?: lacking("before"), counting, continuity, scope, id, knownOn)
}

internal fun JsonIn.readShift(): Shift {
    var day: LocalDate? = null
    var hours: BigDecimal? = null
    var required: YesNo? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "hours" -> hours = decimal()
            "required" -> required = readYesNo()
            else -> unknown(key)
        }
    }
    return Shift(day ?: lacking("day"), hours ?: lacking("hours"), required)
}

internal fun JsonIn.readSourceOfData(): SourceOfData {
    var kind: String? = null
    var isSubject: YesNo? = null
    var channel: String? = null
    record { key ->
        when (key) {
            "kind" -> kind = text()
            "is_subject" -> isSubject = readYesNo()
            "channel" -> channel = text()
            else -> unknown(key)
        }
    }
    return SourceOfData(kind, isSubject, channel)
}

internal fun JsonIn.readSpouse(): Spouse {
    var married: YesNo? = null
    var sameEmployer: YesNo? = null
    var eligible: YesNo? = null
    var absences: List<Absence>? = null
    var absencesCompleteFrom: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "married" -> married = readYesNo()
            "same_employer" -> sameEmployer = readYesNo()
            "eligible" -> eligible = readYesNo()
            "absences" -> absences = list { readAbsence() }
            "absences_complete_from" -> absencesCompleteFrom = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Spouse(married, sameEmployer, eligible, absences, absencesCompleteFrom, id, knownOn)
}

internal fun JsonIn.readStatementChange(): StatementChange {
    var statement: String? = null
    var on: LocalDate? = null
    var posted: YesNo? = null
    var dateUpdated: YesNo? = null
    var noticeGiven: YesNo? = null
    var material: YesNo? = null
    record { key ->
        when (key) {
            "statement" -> statement = text()
            "on" -> on = day()
            "posted" -> posted = readYesNo()
            "date_updated" -> dateUpdated = readYesNo()
            "notice_given" -> noticeGiven = readYesNo()
            "material" -> material = readYesNo()
            else -> unknown(key)
        }
    }
    return StatementChange(statement, on, posted, dateUpdated, noticeGiven, material)
}

internal fun JsonIn.readStorage(): Storage {
    var place: String? = null
    var separate: YesNo? = null
    var controls: List<String>? = null
    record { key ->
        when (key) {
            "place" -> place = text()
            "separate" -> separate = readYesNo()
            "controls" -> controls = list { text() }
            else -> unknown(key)
        }
    }
    return Storage(place, separate, controls)
}

internal fun JsonIn.readSubjectOfData(): SubjectOfData {
    var kind: SubjectKind? = null
    var age: Long? = null
    var id: String? = null
    var optedOutOn: LocalDate? = null
    var signals: Map<String, String>? = null
    record { key ->
        when (key) {
            "kind" -> kind = readSubjectKind()
            "age" -> age = long()
            "id" -> id = text()
            "opted_out_on" -> optedOutOn = day()
            "signals" -> signals = map { text() }
            else -> unknown(key)
        }
    }
    return SubjectOfData(kind, age, id, optedOutOn, signals)
}

internal fun JsonIn.readTransfer(): Transfer {
    var from: String? = null
    var to: String? = null
    var basis: String? = null
    var certified: YesNo? = null
    var covers: List<String>? = null
    record { key ->
        when (key) {
            "from" -> from = text()
            "to" -> to = text()
            "basis" -> basis = text()
            "certified" -> certified = readYesNo()
            "covers" -> covers = list { text() }
            else -> unknown(key)
        }
    }
    return Transfer(from, to, basis, certified, covers)
}

internal fun JsonIn.readTransport(): Transport {
    var encrypted: YesNo? = null
    var protocol: String? = null
    var channel: String? = null
    record { key ->
        when (key) {
            "encrypted" -> encrypted = readYesNo()
            "protocol" -> protocol = text()
            "channel" -> channel = text()
            else -> unknown(key)
        }
    }
    return Transport(encrypted, protocol, channel)
}

internal fun JsonIn.readTreatment(): Treatment {
    var day: LocalDate? = null
    var inPerson: YesNo? = null
    var regimen: YesNo? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "in_person" -> inPerson = readYesNo()
            "regimen" -> regimen = readYesNo()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Treatment(day ?: lacking("day"), inPerson, regimen, id, knownOn)
}

internal fun JsonIn.readTrigger(): Trigger {
    var id: String? = null
    var event: String? = null
    var act: String? = null
    var subject: SubjectKind? = null
    var place: String? = null
    var places: List<String>? = null
    var happened: Happened? = null
    var learned: Happened? = null
    var determinedOn: Happened? = null
    var capacity: Capacity? = null
    var items: List<String>? = null
    var record: String? = null
    var linkedToPerson: YesNo? = null
    var encrypted: YesNo? = null
    var affected: Map<String, Long>? = null
    var complex: YesNo? = null
    var reasonTold: YesNo? = null
    var extensionNotifiedOn: LocalDate? = null
    var pauses: List<Pause>? = null
    var contract: ContractTerm? = null
    var plannedOn: LocalDate? = null
    var message: String? = null
    var signals: Map<String, String>? = null
    var holidays: List<LocalDate>? = null
    var facts: Map<String, FreeFact>? = null
    record { key ->
        when (key) {
            "id" -> id = text()
            "event" -> event = text()
            "act" -> act = text()
            "subject" -> subject = readSubjectKind()
            "place" -> place = text()
            "places" -> places = list { text() }
            "happened" -> happened = readHappened()
            "learned" -> learned = readHappened()
            "determined_on" -> determinedOn = readHappened()
            "capacity" -> capacity = readCapacity()
            "items" -> items = list { text() }
            "record" -> record = text()
            "linked_to_person" -> linkedToPerson = readYesNo()
            "encrypted" -> encrypted = readYesNo()
            "affected" -> affected = map { long() }
            "complex" -> complex = readYesNo()
            "reason_told" -> reasonTold = readYesNo()
            "extension_notified_on" -> extensionNotifiedOn = day()
            "pauses" -> pauses = list { readPause() }
            "contract" -> contract = readContractTerm()
            "planned_on" -> plannedOn = day()
            "message" -> message = text()
            "signals" -> signals = map { text() }
            "holidays" -> holidays = list { day() }
            "facts" -> facts = map { readFreeFact() }
            else -> unknown(key)
        }
    }
    return Trigger(id, event, act, subject, place, places, happened, learned, determinedOn, capacity, items, record, linkedToPerson, encrypted, affected, complex, reasonTold, extensionNotifiedOn, pauses, contract, plannedOn, message, signals, holidays, facts)
}

internal fun JsonIn.readUniformedService(): UniformedService {
    var kind: ServiceKind? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var exemptFromLimit: YesNo? = null
    var under: String? = null
    var appliedOn: LocalDate? = null
    var reportedOn: LocalDate? = null
    var reemployedOn: LocalDate? = null
    var convalescingUntil: LocalDate? = null
    var employer: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "kind" -> kind = readServiceKind()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "exempt_from_limit" -> exemptFromLimit = readYesNo()
            "under" -> under = text()
            "applied_on" -> appliedOn = day()
            "reported_on" -> reportedOn = day()
            "reemployed_on" -> reemployedOn = day()
            "convalescing_until" -> convalescingUntil = day()
            "employer" -> employer = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return UniformedService(kind, firstDay ?: lacking("first_day"), lastDay, exemptFromLimit, under, appliedOn, reportedOn, reemployedOn, convalescingUntil, employer, id, knownOn)
}

internal fun JsonIn.readVisit(): Visit {
    var startTime: String? = null
    var endTime: String? = null
    var travelMinutes: Long? = null
    record { key ->
        when (key) {
            "start_time" -> startTime = text()
            "end_time" -> endTime = text()
            "travel_minutes" -> travelMinutes = long()
            else -> unknown(key)
        }
    }
    return Visit(startTime, endTime, travelMinutes)
}

internal fun JsonIn.readVoting(): Voting {
    var pollsOpen: PollsOpen? = null
    var freeHoursWhileOpen: BigDecimal? = null
    var milesToPolls: BigDecimal? = null
    record { key ->
        when (key) {
            "polls_open" -> pollsOpen = readPollsOpen()
            "free_hours_while_open" -> freeHoursWhileOpen = decimal()
            "miles_to_polls" -> milesToPolls = decimal()
            else -> unknown(key)
        }
    }
    return Voting(pollsOpen, freeHoursWhileOpen, milesToPolls)
}

internal fun JsonIn.readWageTotal(): WageTotal {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var amount: BigDecimal? = null
    var scope: Scope? = null
    var kind: WageKind? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "amount" -> amount = decimal()
            "scope" -> scope = readScope()
            "kind" -> kind = readWageKind()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return WageTotal(days, weeks, months, years, quarters, year, from, before, amount ?: lacking("amount"), scope, kind, id, knownOn)
}

internal fun JsonIn.readWages(): Wages {
    var byQuarter: List<QuarterWages>? = null
    var byWeek: List<WeekWages>? = null
    var total: List<WageTotal>? = null
    var highestQuarter: BigDecimal? = null
    var twoHighestQuarters: List<BigDecimal>? = null
    var averageWeekly: BigDecimal? = null
    var regularRate: BigDecimal? = null
    var annual: BigDecimal? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "by_quarter" -> byQuarter = list { readQuarterWages() }
            "by_week" -> byWeek = list { readWeekWages() }
            "total" -> total = list { readWageTotal() }
            "highest_quarter" -> highestQuarter = decimal()
            "two_highest_quarters" -> twoHighestQuarters = list { decimal() }
            "average_weekly" -> averageWeekly = decimal()
            "regular_rate" -> regularRate = decimal()
            "annual" -> annual = decimal()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Wages(byQuarter, byWeek, total, highestQuarter, twoHighestQuarters, averageWeekly, regularRate, annual, id, knownOn)
}

internal fun JsonIn.readWagesPaid(): WagesPaid {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var amount: BigDecimal? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "amount" -> amount = decimal()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return WagesPaid(days, weeks, months, years, quarters, year, from, before, amount, place, id, knownOn)
}

internal fun JsonIn.readWeekHours(): WeekHours {
    var mon: BigDecimal? = null
    var tue: BigDecimal? = null
    var wed: BigDecimal? = null
    var thu: BigDecimal? = null
    var fri: BigDecimal? = null
    var sat: BigDecimal? = null
    var sun: BigDecimal? = null
    record { key ->
        when (key) {
            "mon" -> mon = decimal()
            "tue" -> tue = decimal()
            "wed" -> wed = decimal()
            "thu" -> thu = decimal()
            "fri" -> fri = decimal()
            "sat" -> sat = decimal()
            "sun" -> sun = decimal()
            else -> unknown(key)
        }
    }
    return WeekHours(mon, tue, wed, thu, fri, sat, sun)
}

internal fun JsonIn.readWeekWages(): WeekWages {
    var weekOf: LocalDate? = null
    var amount: BigDecimal? = null
    var employer: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "week_of" -> weekOf = day()
            "amount" -> amount = decimal()
            "employer" -> employer = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return WeekWages(weekOf ?: lacking("week_of"), amount ?: lacking("amount"), employer, id, knownOn)
}

internal fun JsonIn.readWeeksWorked(): WeeksWorked {
    var days: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var years: Long? = null
    var quarters: Long? = null
    var year: Long? = null
    var from: LocalDate? = null
    var before: LocalDate? = null
    var count: Long? = null
    var atLeastHours: BigDecimal? = null
    var atLeastAmount: BigDecimal? = null
    var scope: Scope? = null
    var place: String? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "days" -> days = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "years" -> years = long()
            "quarters" -> quarters = long()
            "year" -> year = long()
            "from" -> from = day()
            "before" -> before = day()
            "count" -> count = long()
            "at_least_hours" -> atLeastHours = decimal()
            "at_least_amount" -> atLeastAmount = decimal()
            "scope" -> scope = readScope()
            "place" -> place = text()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return WeeksWorked(days, weeks, months, years, quarters, year, from, before, count ?: lacking("count"), atLeastHours, atLeastAmount, scope, place, id, knownOn)
}

internal fun JsonIn.readWorked(): Worked {
    var day: LocalDate? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var hours: BigDecimal? = null
    var minutes: Long? = null
    var kind: Counted? = null
    var place: String? = null
    var employer: String? = null
    var plan: String? = null
    var contract: String? = null
    var paidOn: LocalDate? = null
    var id: String? = null
    var knownOn: LocalDate? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "hours" -> hours = decimal()
            "minutes" -> minutes = long()
            "kind" -> kind = readCounted()
            "place" -> place = text()
            "employer" -> employer = text()
            "plan" -> plan = text()
            "contract" -> contract = text()
            "paid_on" -> paidOn = day()
            "id" -> id = text()
            "known_on" -> knownOn = day()
            else -> unknown(key)
        }
    }
    return Worked(day, firstDay, lastDay, hours, minutes, kind, place, employer, plan, contract, paidOn, id, knownOn)
}

internal fun JsonIn.readAbsenceUsage(): AbsenceUsage {
    var charged: Map<String, Charge> = emptyMap()
    var protectedSeconds: Long? = null
    var unprotectedSeconds: Long? = null
    var chargedDays: List<LocalDate> = emptyList()
    var weekSeconds: Long? = null
    var mostChargeableSeconds: Long? = null
    var covered: ClockSpan? = null
    var as_: String? = null
    var mode: Mode? = null
    var draws: Map<String, Long> = emptyMap()
    var deductedSeconds: Long? = null
    record { key ->
        when (key) {
            "charged" -> charged = map { readCharge() }
            "protected_seconds" -> protectedSeconds = long()
            "unprotected_seconds" -> unprotectedSeconds = long()
            "charged_days" -> chargedDays = list { day() }
            "week_seconds" -> weekSeconds = long()
            "most_chargeable_seconds" -> mostChargeableSeconds = long()
            "covered" -> covered = readClockSpan()
            "as" -> as_ = text()
            "mode" -> mode = readMode()
            "draws" -> draws = map { long() }
            "deducted_seconds" -> deductedSeconds = long()
            else -> unknown(key)
        }
    }
    return AbsenceUsage(charged, protectedSeconds, unprotectedSeconds, chargedDays, weekSeconds, mostChargeableSeconds, covered, as_, mode, draws, deductedSeconds)
}

internal fun JsonIn.readAssertionAnswer(): AssertionAnswer {
    var outcome: Tri? = null
    var counterexample: Example? = null
    var lookedAt: Long? = null
    record { key ->
        when (key) {
            "outcome" -> outcome = readTri()
            "counterexample" -> counterexample = readExample()
            "looked_at" -> lookedAt = long()
            else -> unknown(key)
        }
    }
    return AssertionAnswer(outcome ?: lacking("outcome"), counterexample, lookedAt ?: lacking("looked_at"))
}

internal fun JsonIn.readAssumed(): Assumed {
    var test: String? = null
    var is_: Tri? = null
    record { key ->
        when (key) {
            "test" -> test = text()
            "is" -> is_ = readTri()
            else -> unknown(key)
        }
    }
    return Assumed(test, is_)
}

internal fun JsonIn.readBalance(): Balance {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var entitlement: EntitlementKind? = null
    var meters: Map<String, MeterAnswer> = emptyMap()
    var availableWeeks: Rational? = null
    var availableSeconds: Long? = null
    var availableDays: Rational? = null
    var limitedBy: List<String> = emptyList()
    var protectedThrough: LocalDate? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "entitlement" -> entitlement = readEntitlementKind()
            "meters" -> meters = map { readMeterAnswer() }
            "available_weeks" -> availableWeeks = rational()
            "available_seconds" -> availableSeconds = long()
            "available_days" -> availableDays = rational()
            "limited_by" -> limitedBy = list { text() }
            "protected_through" -> protectedThrough = day()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Balance(on ?: lacking("on"), parameters, cites, findings, law, entitlement, meters, availableWeeks, availableSeconds, availableDays, limitedBy, protectedThrough, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readBankAnswer(): BankAnswer {
    var balanceSeconds: Long? = null
    var usableSeconds: Long? = null
    record { key ->
        when (key) {
            "balance_seconds" -> balanceSeconds = long()
            "usable_seconds" -> usableSeconds = long()
            else -> unknown(key)
        }
    }
    return BankAnswer(balanceSeconds, usableSeconds)
}

internal fun JsonIn.readBasePeriod(): BasePeriod {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var outcome: Tri? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var quarters: List<String> = emptyList()
    var kind: BasePeriodKind? = null
    var wagesCents: Long? = null
    var baseWeeks: Long? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "outcome" -> outcome = readTri()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "quarters" -> quarters = list { text() }
            "kind" -> kind = readBasePeriodKind()
            "wages_cents" -> wagesCents = long()
            "base_weeks" -> baseWeeks = long()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return BasePeriod(on ?: lacking("on"), parameters, cites, findings, law, outcome ?: lacking("outcome"), firstDay, lastDay, quarters, kind, wagesCents, baseWeeks, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readBenefit(): Benefit {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var entitlement: EntitlementKind? = null
    var outcome: Tri? = null
    var weeklyCents: Long? = null
    var exactWeeklyCents: Rational? = null
    var dailyCents: Long? = null
    var exactDailyCents: Rational? = null
    var branch: String? = null
    var rounding: String? = null
    var waiting: WaitingPeriod? = null
    var paidDays: Long? = null
    var unpaidDays: Long? = null
    var workDaysPerWeek: Rational? = null
    var paidWeeks: Rational? = null
    var totalCents: Long? = null
    var exactTotalCents: Rational? = null
    var percent: Rational? = null
    var paymentCents: Long? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var reducedByCents: Long? = null
    var averageWeeklyCents: Long? = null
    var exactAverageWeeklyCents: Rational? = null
    var typicalHoursSeconds: Long? = null
    var maxWeeklyCents: Long? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "entitlement" -> entitlement = readEntitlementKind()
            "outcome" -> outcome = readTri()
            "weekly_cents" -> weeklyCents = long()
            "exact_weekly_cents" -> exactWeeklyCents = rational()
            "daily_cents" -> dailyCents = long()
            "exact_daily_cents" -> exactDailyCents = rational()
            "branch" -> branch = text()
            "rounding" -> rounding = text()
            "waiting" -> waiting = readWaitingPeriod()
            "paid_days" -> paidDays = long()
            "unpaid_days" -> unpaidDays = long()
            "work_days_per_week" -> workDaysPerWeek = rational()
            "paid_weeks" -> paidWeeks = rational()
            "total_cents" -> totalCents = long()
            "exact_total_cents" -> exactTotalCents = rational()
            "percent" -> percent = rational()
            "payment_cents" -> paymentCents = long()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "reduced_by_cents" -> reducedByCents = long()
            "average_weekly_cents" -> averageWeeklyCents = long()
            "exact_average_weekly_cents" -> exactAverageWeeklyCents = rational()
            "typical_hours_seconds" -> typicalHoursSeconds = long()
            "max_weekly_cents" -> maxWeeklyCents = long()
            "tests" -> tests = map { readTestAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Benefit(on ?: lacking("on"), parameters, cites, findings, law, entitlement, outcome ?: lacking("outcome"), weeklyCents, exactWeeklyCents, dailyCents, exactDailyCents, branch, rounding, waiting, paidDays, unpaidDays, workDaysPerWeek, paidWeeks, totalCents, exactTotalCents, percent, paymentCents, firstDay, lastDay, reducedByCents, averageWeeklyCents, exactAverageWeeklyCents, typicalHoursSeconds, maxWeeklyCents, tests, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readCertificate(): Certificate {
    var on: LocalDate? = null
    var records: Long? = null
    var actions: Map<String, Long> = emptyMap()
    var classes: Map<String, Long> = emptyMap()
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var firstFree: LocalDate? = null
    var lastFree: LocalDate? = null
    var rules: Map<String, Long> = emptyMap()
    var cites: List<String> = emptyList()
    var duties: Map<String, Long> = emptyMap()
    var heldBack: Long? = null
    var holds: Map<String, Long> = emptyMap()
    var digest: String? = null
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "records" -> records = long()
            "actions" -> actions = map { long() }
            "classes" -> classes = map { long() }
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "first_free" -> firstFree = day()
            "last_free" -> lastFree = day()
            "rules" -> rules = map { long() }
            "cites" -> cites = list { text() }
            "duties" -> duties = map { long() }
            "held_back" -> heldBack = long()
            "holds" -> holds = map { long() }
            "digest" -> digest = text()
            "made_with" -> madeWith = readMadeWith()
            else -> unknown(key)
        }
    }
    return Certificate(on, records ?: lacking("records"), actions, classes, firstDay, lastDay, firstFree, lastFree, rules, cites, duties, heldBack, holds, digest, madeWith)
}

internal fun JsonIn.readCharge(): Charge {
    var weeks: Rational? = null
    var seconds: Long? = null
    var days: Rational? = null
    record { key ->
        when (key) {
            "weeks" -> weeks = rational()
            "seconds" -> seconds = long()
            "days" -> days = rational()
            else -> unknown(key)
        }
    }
    return Charge(weeks, seconds, days)
}

internal fun JsonIn.readCited(): Cited {
    var id: String? = null
    var cites: List<String> = emptyList()
    var checked: String? = null
    var held: HeldInterval = HeldInterval()
    record { key ->
        when (key) {
            "id" -> id = text()
            "cites" -> cites = list { text() }
            "checked" -> checked = text()
            "held" -> held = readHeldInterval()
            else -> unknown(key)
        }
    }
    return Cited(id ?: lacking("id"), cites, checked, held)
}

internal fun JsonIn.readClaimAnswer(): ClaimAnswer {
    var weeklyCents: Long? = null
    var exactWeeklyCents: Rational? = null
    var dailyCents: Long? = null
    var exactDailyCents: Rational? = null
    var branch: String? = null
    var rounding: String? = null
    var waiting: WaitingPeriod? = null
    var paidDays: Long? = null
    var paidWeeks: Rational? = null
    var totalCents: Long? = null
    var exactTotalCents: Rational? = null
    var percent: Rational? = null
    var paymentCents: Long? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var reducedByCents: Long? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "weekly_cents" -> weeklyCents = long()
            "exact_weekly_cents" -> exactWeeklyCents = rational()
            "daily_cents" -> dailyCents = long()
            "exact_daily_cents" -> exactDailyCents = rational()
            "branch" -> branch = text()
            "rounding" -> rounding = text()
            "waiting" -> waiting = readWaitingPeriod()
            "paid_days" -> paidDays = long()
            "paid_weeks" -> paidWeeks = rational()
            "total_cents" -> totalCents = long()
            "exact_total_cents" -> exactTotalCents = rational()
            "percent" -> percent = rational()
            "payment_cents" -> paymentCents = long()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "reduced_by_cents" -> reducedByCents = long()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return ClaimAnswer(weeklyCents, exactWeeklyCents, dailyCents, exactDailyCents, branch, rounding, waiting, paidDays, paidWeeks, totalCents, exactTotalCents, percent, paymentCents, firstDay, lastDay, reducedByCents, cites)
}

internal fun JsonIn.readClock(): Clock {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var outcome: ClockOutcome? = null
    var steps: Map<String, StepAnswer> = emptyMap()
    var duties: List<DutyAnswer> = emptyList()
    var applyInstead: List<String> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "outcome" -> outcome = readClockOutcome()
            "steps" -> steps = map { readStepAnswer() }
            "duties" -> duties = list { readDutyAnswer() }
            "apply_instead" -> applyInstead = list { text() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Clock(on ?: lacking("on"), parameters, cites, findings, law, outcome ?: lacking("outcome"), steps, duties, applyInstead, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readClockSpan(): ClockSpan {
    var from: String? = null
    var until: String? = null
    record { key ->
        when (key) {
            "from" -> from = text()
            "until" -> until = text()
            else -> unknown(key)
        }
    }
    return ClockSpan(from, until)
}

internal fun JsonIn.readCompliance(): Compliance {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var plan: String? = null
    var law: String? = null
    var through: LocalDate? = null
    var outcome: Tri? = null
    var terms: Map<String, TestAnswer> = emptyMap()
    var daysBelow: List<DaysBelow> = emptyList()
    var method: String? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "plan" -> plan = text()
            "law" -> law = text()
            "through" -> through = day()
            "outcome" -> outcome = readTri()
            "terms" -> terms = map { readTestAnswer() }
            "days_below" -> daysBelow = list { readDaysBelow() }
            "method" -> method = text()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            else -> unknown(key)
        }
    }
    return Compliance(on ?: lacking("on"), parameters, cites, findings, plan, law, through, outcome ?: lacking("outcome"), terms, daysBelow, method, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readConditionAnswer(): ConditionAnswer {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var outcome: Tri? = null
    var kinds: Map<String, KindAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "outcome" -> outcome = readTri()
            "kinds" -> kinds = map { readKindAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            else -> unknown(key)
        }
    }
    return ConditionAnswer(on ?: lacking("on"), parameters, cites, findings, law, outcome ?: lacking("outcome"), kinds, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readConduct(): Conduct {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var act: Act? = null
    var actor: Actor? = null
    var outcome: ConductOutcome? = null
    var rule: String? = null
    var through: LocalDate? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var needs: List<String> = emptyList()
    var ifDoneAnyway: String? = null
    var due: LocalDate? = null
    var atMostSeconds: Long? = null
    var atMostCount: Long? = null
    var atMostDays: Long? = null
    var delayDays: Long? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var instead: List<String> = emptyList()
    var form: String? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "act" -> act = readAct()
            "actor" -> actor = readActor()
            "outcome" -> outcome = readConductOutcome()
            "rule" -> rule = text()
            "through" -> through = day()
            "from" -> from = day()
            "until" -> until = day()
            "needs" -> needs = list { text() }
            "if_done_anyway" -> ifDoneAnyway = text()
            "due" -> due = day()
            "at_most_seconds" -> atMostSeconds = long()
            "at_most_count" -> atMostCount = long()
            "at_most_days" -> atMostDays = long()
            "delay_days" -> delayDays = long()
            "tests" -> tests = map { readTestAnswer() }
            "instead" -> instead = list { text() }
            "form" -> form = text()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Conduct(on ?: lacking("on"), parameters, cites, findings, law, act, actor, outcome ?: lacking("outcome"), rule, through, from, until, needs, ifDoneAnyway, due, atMostSeconds, atMostCount, atMostDays, delayDays, tests, instead, form, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readConflictAnswer(): ConflictAnswer {
    var kind: String? = null
    var clauses: List<String> = emptyList()
    var resolution: String? = null
    var maximum: String? = null
    var minimum: String? = null
    var hold: String? = null
    var policy: String? = null
    var promise: Value? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "kind" -> kind = text()
            "clauses" -> clauses = list { text() }
            "resolution" -> resolution = text()
            "maximum" -> maximum = text()
            "minimum" -> minimum = text()
            "hold" -> hold = text()
            "policy" -> policy = text()
            "promise" -> promise = readValue()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return ConflictAnswer(kind, clauses, resolution, maximum, minimum, hold, policy, promise, cites)
}

internal fun JsonIn.readConsentStatus(): ConsentStatus {
    var state: ConsentState? = null
    var outcome: Tri? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var fromInstant: Long? = null
    var untilInstant: Long? = null
    var kind: ConsentKind? = null
    var form: FormKind? = null
    var by: String? = null
    var purpose: String? = null
    var items: List<String> = emptyList()
    var statement: String? = null
    var missing: List<MissingItem> = emptyList()
    record { key ->
        when (key) {
            "state" -> state = readConsentState()
            "outcome" -> outcome = readTri()
            "from" -> from = day()
            "until" -> until = day()
            "from_instant" -> fromInstant = long()
            "until_instant" -> untilInstant = long()
            "kind" -> kind = readConsentKind()
            "form" -> form = readFormKind()
            "by" -> by = text()
            "purpose" -> purpose = text()
            "items" -> items = list { text() }
            "statement" -> statement = text()
            "missing" -> missing = list { readMissingItem() }
            else -> unknown(key)
        }
    }
    return ConsentStatus(state ?: lacking("state"), outcome ?: lacking("outcome"), from, until, fromInstant, untilInstant, kind, form, by, purpose, items, statement, missing)
}

internal fun JsonIn.readConsents(): Consents {
    var on: LocalDate? = null
    var findings: List<FindingAnswer> = emptyList()
    var at: LocalDate? = null
    var consents: Map<String, ConsentStatus> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "findings" -> findings = list { readFindingAnswer() }
            "at" -> at = day()
            "consents" -> consents = map { readConsentStatus() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Consents(on ?: lacking("on"), findings, at, consents, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readCountedSpan(): CountedSpan {
    var businessDays: Long? = null
    var days: Long? = null
    var workDays: Long? = null
    var weeks: Long? = null
    var months: Long? = null
    var hours: Long? = null
    var after: LocalDate? = null
    var before: LocalDate? = null
    record { key ->
        when (key) {
            "business_days" -> businessDays = long()
            "days" -> days = long()
            "work_days" -> workDays = long()
            "weeks" -> weeks = long()
            "months" -> months = long()
            "hours" -> hours = long()
            "after" -> after = day()
            "before" -> before = day()
            else -> unknown(key)
        }
    }
    return CountedSpan(businessDays, days, workDays, weeks, months, hours, after, before)
}

internal fun JsonIn.readDaysBelow(): DaysBelow {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var term: String? = null
    var shortSeconds: Long? = null
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "term" -> term = text()
            "short_seconds" -> shortSeconds = long()
            else -> unknown(key)
        }
    }
    return DaysBelow(firstDay, lastDay, term, shortSeconds)
}

internal fun JsonIn.readDeadlineAnswer(): DeadlineAnswer {
    var who: Actor? = null
    var to: Actor? = null
    var outcome: Tri? = null
    var due: LocalDate? = null
    var dueInstant: Long? = null
    var from: LocalDate? = null
    var rawDue: LocalDate? = null
    var counted: CountedSpan? = null
    var ifMissed: String? = null
    var per: String? = null
    var lateByDays: Long? = null
    var needs: List<String> = emptyList()
    var notBefore: LocalDate? = null
    var missing: List<MissingItem> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "who" -> who = readActor()
            "to" -> to = readActor()
            "outcome" -> outcome = readTri()
            "due" -> due = day()
            "due_instant" -> dueInstant = long()
            "from" -> from = day()
            "raw_due" -> rawDue = day()
            "counted" -> counted = readCountedSpan()
            "if_missed" -> ifMissed = text()
            "per" -> per = text()
            "late_by_days" -> lateByDays = long()
            "needs" -> needs = list { text() }
            "not_before" -> notBefore = day()
            "missing" -> missing = list { readMissingItem() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return DeadlineAnswer(who, to, outcome, due, dueInstant, from, rawDue, counted, ifMissed, per, lateByDays, needs, notBefore, missing, cites)
}

internal fun JsonIn.readDeadlines(): Deadlines {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var deadlines: Map<String, DeadlineAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "deadlines" -> deadlines = map { readDeadlineAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Deadlines(on ?: lacking("on"), parameters, cites, findings, law, deadlines, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readDisclosed(): Disclosed {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var outcome: DisclosureOutcome? = null
    var until: LocalDate? = null
    var items: Map<String, ItemAnswer> = emptyMap()
    var redact: List<String> = emptyList()
    var statements: Map<String, StatementVersion> = emptyMap()
    var duties: List<DutyAnswer> = emptyList()
    var conflicts: List<ConflictAnswer> = emptyList()
    var applyInstead: List<String> = emptyList()
    var determining: List<String> = emptyList()
    var unmet: List<String> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "outcome" -> outcome = readDisclosureOutcome()
            "until" -> until = day()
            "items" -> items = map { readItemAnswer() }
            "redact" -> redact = list { text() }
            "statements" -> statements = map { readStatementVersion() }
            "duties" -> duties = list { readDutyAnswer() }
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "apply_instead" -> applyInstead = list { text() }
            "determining" -> determining = list { text() }
            "unmet" -> unmet = list { text() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Disclosed(on ?: lacking("on"), parameters, cites, findings, outcome ?: lacking("outcome"), until, items, redact, statements, duties, conflicts, applyInstead, determining, unmet, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readDutyAnswer(): DutyAnswer {
    var id: String? = null
    var do_: String? = null
    var who: String? = null
    var to: String? = null
    var purpose: String? = null
    var due: LocalDate? = null
    var dueInstant: Long? = null
    var when_: DutyWhen? = null
    var via: String? = null
    var says: String? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "id" -> id = text()
            "do" -> do_ = text()
            "who" -> who = text()
            "to" -> to = text()
            "purpose" -> purpose = text()
            "due" -> due = day()
            "due_instant" -> dueInstant = long()
            "when" -> when_ = readDutyWhen()
            "via" -> via = text()
            "says" -> says = text()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return DutyAnswer(id, do_, who, to, purpose, due, dueInstant, when_, via, says, cites)
}

internal fun JsonIn.readEligibility(): Eligibility {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var entitlement: EntitlementKind? = null
    var outcome: Tri? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var firstEligibleDay: LocalDate? = null
    var lastEligibleDay: LocalDate? = null
    var covered: Tri? = null
    var place: String? = null
    var employerDuties: Map<String, String> = emptyMap()
    var keyEmployee: Tri? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "entitlement" -> entitlement = readEntitlementKind()
            "outcome" -> outcome = readTri()
            "tests" -> tests = map { readTestAnswer() }
            "first_eligible_day" -> firstEligibleDay = day()
            "last_eligible_day" -> lastEligibleDay = day()
            "covered" -> covered = readTri()
            "place" -> place = text()
            "employer_duties" -> employerDuties = map { text() }
            "key_employee" -> keyEmployee = readTri()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Eligibility(on ?: lacking("on"), parameters, cites, findings, law, entitlement, outcome ?: lacking("outcome"), tests, firstEligibleDay, lastEligibleDay, covered, place, employerDuties, keyEmployee, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readEntitlementInPlan(): EntitlementInPlan {
    var covered: Tri? = null
    var eligible: Tri? = null
    var firstEligibleDay: LocalDate? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "covered" -> covered = readTri()
            "eligible" -> eligible = readTri()
            "first_eligible_day" -> firstEligibleDay = day()
            "tests" -> tests = map { readTestAnswer() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return EntitlementInPlan(covered, eligible, firstEligibleDay, tests, cites)
}

internal fun JsonIn.readExample(): Example {
    var outcome: DisclosureOutcome? = null
    var act: String? = null
    var item: String? = null
    var purpose: String? = null
    var recipient: String? = null
    var subject: String? = null
    var channel: String? = null
    var capacity: String? = null
    var actor: String? = null
    var classification: String? = null
    var facts: Map<String, String> = emptyMap()
    var determining: List<String> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readDisclosureOutcome()
            "act" -> act = text()
            "item" -> item = text()
            "purpose" -> purpose = text()
            "recipient" -> recipient = text()
            "subject" -> subject = text()
            "channel" -> channel = text()
            "capacity" -> capacity = text()
            "actor" -> actor = text()
            "classification" -> classification = text()
            "facts" -> facts = map { text() }
            "determining" -> determining = list { text() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return Example(outcome ?: lacking("outcome"), act, item, purpose, recipient, subject, channel, capacity, actor, classification, facts, determining, cites)
}

internal fun JsonIn.readExplanationLine(): ExplanationLine {
    var id: String? = null
    var parent: Long? = null
    var outcome: String? = null
    var decisive: Boolean? = null
    var observed: Value? = null
    var op: Op? = null
    var required: Value? = null
    var says: String? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "id" -> id = text()
            "parent" -> parent = long()
            "outcome" -> outcome = text()
            "decisive" -> decisive = flag()
            "observed" -> observed = readValue()
            "op" -> op = readOp()
            "required" -> required = readValue()
            "says" -> says = text()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return ExplanationLine(id, parent, outcome, decisive, observed, op, required, says, cites)
}

internal fun JsonIn.readFactAnswer(): FactAnswer {
    var at: String? = null
    var type: String? = null
    var unit: String? = null
    var choices: List<String> = emptyList()
    var privacy: Privacy? = null
    var wording: String? = null
    var message: String? = null
    var settles: String? = null
    var tests: List<String> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "at" -> at = text()
            "type" -> type = text()
            "unit" -> unit = text()
            "choices" -> choices = list { text() }
            "privacy" -> privacy = readPrivacy()
            "wording" -> wording = text()
            "message" -> message = text()
            "settles" -> settles = text()
            "tests" -> tests = list { text() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return FactAnswer(at, type, unit, choices, privacy, wording, message, settles, tests, cites)
}

internal fun JsonIn.readFacts(): Facts {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var of: AskName? = null
    var law: String? = null
    var facts: Map<String, FactAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "of" -> of = readAskName()
            "law" -> law = text()
            "facts" -> facts = map { readFactAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Facts(on ?: lacking("on"), parameters, cites, findings, of, law, facts, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readFailedException(): FailedException {
    var clause: String? = null
    var facts: List<String> = emptyList()
    record { key ->
        when (key) {
            "clause" -> clause = text()
            "facts" -> facts = list { text() }
            else -> unknown(key)
        }
    }
    return FailedException(clause, facts)
}

internal fun JsonIn.readFindingAnswer(): FindingAnswer {
    var code: String? = null
    var subject: String? = null
    var clause: String? = null
    var item: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var says: String? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "code" -> code = text()
            "subject" -> subject = text()
            "clause" -> clause = text()
            "item" -> item = text()
            "from" -> from = day()
            "until" -> until = day()
            "says" -> says = text()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return FindingAnswer(code, subject, clause, item, from, until, says, cites)
}

internal fun JsonIn.readFirstUse(): FirstUse {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var plan: String? = null
    var outcome: Tri? = null
    var firstDay: LocalDate? = null
    var countedFrom: LocalDate? = null
    var countedDays: Long? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "plan" -> plan = text()
            "outcome" -> outcome = readTri()
            "first_day" -> firstDay = day()
            "counted_from" -> countedFrom = day()
            "counted_days" -> countedDays = long()
            "tests" -> tests = map { readTestAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return FirstUse(on ?: lacking("on"), parameters, cites, findings, plan, outcome, firstDay, countedFrom, countedDays, tests, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readGroundAnswer(): GroundAnswer {
    var outcome: Tri? = null
    var as_: String? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var kinds: Map<String, KindAnswer> = emptyMap()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readTri()
            "as" -> as_ = text()
            "tests" -> tests = map { readTestAnswer() }
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "kinds" -> kinds = map { readKindAnswer() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return GroundAnswer(outcome ?: lacking("outcome"), as_, tests, firstDay, lastDay, kinds, cites)
}

internal fun JsonIn.readGrounds(): Grounds {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var entitlement: EntitlementKind? = null
    var outcome: Tri? = null
    var grounds: Map<String, GroundAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "entitlement" -> entitlement = readEntitlementKind()
            "outcome" -> outcome = readTri()
            "grounds" -> grounds = map { readGroundAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Grounds(on ?: lacking("on"), parameters, cites, findings, law, entitlement, outcome ?: lacking("outcome"), grounds, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readHeldInterval(): HeldInterval {
    var from: LocalDate? = null
    var until: LocalDate? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            else -> unknown(key)
        }
    }
    return HeldInterval(from, until)
}

internal fun JsonIn.readHeldLaw(): HeldLaw {
    var title: String? = null
    var place: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var intervals: List<HeldInterval> = emptyList()
    var entitlements: List<EntitlementKind> = emptyList()
    var asks: List<String> = emptyList()
    var meters: List<String> = emptyList()
    var acts: Map<String, String> = emptyMap()
    var programs: List<String> = emptyList()
    var parameters: Long? = null
    var verified: Long? = null
    var authorities: List<String> = emptyList()
    record { key ->
        when (key) {
            "title" -> title = text()
            "place" -> place = text()
            "from" -> from = day()
            "until" -> until = day()
            "intervals" -> intervals = list { readHeldInterval() }
            "entitlements" -> entitlements = list { readEntitlementKind() }
            "asks" -> asks = list { text() }
            "meters" -> meters = list { text() }
            "acts" -> acts = map { text() }
            "programs" -> programs = list { text() }
            "parameters" -> parameters = long()
            "verified" -> verified = long()
            "authorities" -> authorities = list { text() }
            else -> unknown(key)
        }
    }
    return HeldLaw(title, place, from, until, intervals, entitlements, asks, meters, acts, programs, parameters, verified, authorities)
}

internal fun JsonIn.readHold(): Hold {
    var on: LocalDate? = null
    var knownOn: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var outcome: Tri? = null
    var holds: Map<String, HoldAnswer> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "known_on" -> knownOn = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "outcome" -> outcome = readTri()
            "holds" -> holds = map { readHoldAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Hold(on ?: lacking("on"), knownOn, parameters, cites, findings, outcome ?: lacking("outcome"), holds, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readHoldAnswer(): HoldAnswer {
    var from: LocalDate? = null
    var through: LocalDate? = null
    var until: LocalDate? = null
    var releasedBy: String? = null
    var inScope: Tri? = null
    var open: Tri? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "from" -> from = day()
            "through" -> through = day()
            "until" -> until = day()
            "released_by" -> releasedBy = text()
            "in_scope" -> inScope = readTri()
            "open" -> open = readTri()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return HoldAnswer(from, through, until, releasedBy, inScope, open, cites)
}

internal fun JsonIn.readItemAnswer(): ItemAnswer {
    var outcome: DisclosureOutcome? = null
    var determining: List<String> = emptyList()
    var notBy: List<String> = emptyList()
    var lifted: List<String> = emptyList()
    var unmet: List<String> = emptyList()
    var duties: List<DutyAnswer> = emptyList()
    var conflicts: List<ConflictAnswer> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var mandatory: Boolean? = null
    var limit: String? = null
    var failedExceptions: List<FailedException> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readDisclosureOutcome()
            "determining" -> determining = list { text() }
            "not_by" -> notBy = list { text() }
            "lifted" -> lifted = list { text() }
            "unmet" -> unmet = list { text() }
            "duties" -> duties = list { readDutyAnswer() }
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "findings" -> findings = list { readFindingAnswer() }
            "mandatory" -> mandatory = flag()
            "limit" -> limit = text()
            "failed_exceptions" -> failedExceptions = list { readFailedException() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return ItemAnswer(outcome ?: lacking("outcome"), determining, notBy, lifted, unmet, duties, conflicts, findings, mandatory, limit, failedExceptions, cites)
}

internal fun JsonIn.readJudgmentItem(): JudgmentItem {
    var question: String? = null
    var by: String? = null
    var ifYes: String? = null
    var ifNo: String? = null
    var at: String? = null
    var item: String? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "question" -> question = text()
            "by" -> by = text()
            "if_yes" -> ifYes = text()
            "if_no" -> ifNo = text()
            "at" -> at = text()
            "item" -> item = text()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return JudgmentItem(question, by, ifYes, ifNo, at, item, cites)
}

internal fun JsonIn.readKindAnswer(): KindAnswer {
    var outcome: Tri? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    record { key ->
        when (key) {
            "outcome" -> outcome = readTri()
            "tests" -> tests = map { readTestAnswer() }
            else -> unknown(key)
        }
    }
    return KindAnswer(outcome ?: lacking("outcome"), tests)
}

internal fun JsonIn.readLawInPlan(): LawInPlan {
    var entitlements: Map<String, EntitlementInPlan> = emptyMap()
    var meters: Map<String, MeterAnswer> = emptyMap()
    var lastDayFor: Map<String, LocalDate> = emptyMap()
    var claims: Map<String, ClaimAnswer> = emptyMap()
    var grounds: Map<String, GroundAnswer> = emptyMap()
    var protectedThrough: LocalDate? = null
    var protectedWeeks: Rational? = null
    var requestedWeeks: Rational? = null
    var firstUnprotectedDay: LocalDate? = null
    var availableWeeks: Rational? = null
    var limitedBy: List<String> = emptyList()
    var leaveYear: LeaveYearInPlan? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    record { key ->
        when (key) {
            "entitlements" -> entitlements = map { readEntitlementInPlan() }
            "meters" -> meters = map { readMeterAnswer() }
            "last_day_for" -> lastDayFor = map { day() }
            "claims" -> claims = map { readClaimAnswer() }
            "grounds" -> grounds = map { readGroundAnswer() }
            "protected_through" -> protectedThrough = day()
            "protected_weeks" -> protectedWeeks = rational()
            "requested_weeks" -> requestedWeeks = rational()
            "first_unprotected_day" -> firstUnprotectedDay = day()
            "available_weeks" -> availableWeeks = rational()
            "limited_by" -> limitedBy = list { text() }
            "leave_year" -> leaveYear = readLeaveYearInPlan()
            "parameters" -> parameters = map { readParameterValue() }
            else -> unknown(key)
        }
    }
    return LawInPlan(entitlements, meters, lastDayFor, claims, grounds, protectedThrough, protectedWeeks, requestedWeeks, firstUnprotectedDay, availableWeeks, limitedBy, leaveYear, parameters)
}

internal fun JsonIn.readLaws(): Laws {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var place: String? = null
    var held: Map<String, HeldLaw> = emptyMap()
    var notHeld: List<NotHeld> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "place" -> place = text()
            "held" -> held = map { readHeldLaw() }
            "not_held" -> notHeld = list { readNotHeld() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Laws(on ?: lacking("on"), parameters, cites, findings, place, held, notHeld, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readLeaveRecord(): LeaveRecord {
    var outcome: Tri? = null
    var laws: List<String> = emptyList()
    var class_: List<String> = emptyList()
    var contains: List<String> = emptyList()
    var places: List<String> = emptyList()
    var dates: Map<String, LocalDate> = emptyMap()
    var retention: Retained? = null
    var missing: List<MissingItem> = emptyList()
    var seenBy: Map<String, SeenBy> = emptyMap()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readTri()
            "laws" -> laws = list { text() }
            "class" -> class_ = list { text() }
            "contains" -> contains = list { text() }
            "places" -> places = list { text() }
            "dates" -> dates = map { day() }
            "retention" -> retention = readRetained()
            "missing" -> missing = list { readMissingItem() }
            "seen_by" -> seenBy = map { readSeenBy() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return LeaveRecord(outcome ?: lacking("outcome"), laws, class_, contains, places, dates, retention, missing, seenBy, cites)
}

internal fun JsonIn.readLeaveRecords(): LeaveRecords {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var records: Map<String, LeaveRecord> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "records" -> records = map { readLeaveRecord() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return LeaveRecords(on ?: lacking("on"), parameters, cites, findings, records, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readLeaveYearAnswer(): LeaveYearAnswer {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var method: YearMethod? = null
    var taken: YearTaken? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var nextFrom: LocalDate? = null
    var inWindow: YesNo? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "method" -> method = readYearMethod()
            "taken" -> taken = readYearTaken()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "next_from" -> nextFrom = day()
            "in_window" -> inWindow = readYesNo()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return LeaveYearAnswer(on ?: lacking("on"), parameters, cites, findings, law, method, taken, firstDay, lastDay, nextFrom, inWindow, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readLeaveYearInPlan(): LeaveYearInPlan {
    var method: String? = null
    var taken: String? = null
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    record { key ->
        when (key) {
            "method" -> method = text()
            "taken" -> taken = text()
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            else -> unknown(key)
        }
    }
    return LeaveYearInPlan(method, taken, firstDay, lastDay)
}

internal fun JsonIn.readLedger(): Ledger {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var plan: String? = null
    var balanceSeconds: Long? = null
    var remainderSeconds: Rational? = null
    var exactBalanceSeconds: Rational? = null
    var usableSeconds: Long? = null
    var usableInYearSeconds: Long? = null
    var lines: List<LedgerLine> = emptyList()
    var lots: Map<String, LotAnswer> = emptyMap()
    var banks: Map<String, BankAnswer> = emptyMap()
    var covered: Tri? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var totals: LedgerTotals? = null
    var size: SizeAnswer? = null
    var rate: RateAnswer? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "plan" -> plan = text()
            "balance_seconds" -> balanceSeconds = long()
            "remainder_seconds" -> remainderSeconds = rational()
            "exact_balance_seconds" -> exactBalanceSeconds = rational()
            "usable_seconds" -> usableSeconds = long()
            "usable_in_year_seconds" -> usableInYearSeconds = long()
            "lines" -> lines = list { readLedgerLine() }
            "lots" -> lots = map { readLotAnswer() }
            "banks" -> banks = map { readBankAnswer() }
            "covered" -> covered = readTri()
            "tests" -> tests = map { readTestAnswer() }
            "totals" -> totals = readLedgerTotals()
            "size" -> size = readSizeAnswer()
            "rate" -> rate = readRateAnswer()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Ledger(on ?: lacking("on"), parameters, cites, findings, plan, balanceSeconds, remainderSeconds, exactBalanceSeconds, usableSeconds, usableInYearSeconds, lines, lots, banks, covered, tests, totals, size, rate, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readLedgerLine(): LedgerLine {
    var day: LocalDate? = null
    var kind: LineKind? = null
    var bank: String? = null
    var seconds: Long? = null
    var balanceSeconds: Long? = null
    var exactSeconds: Rational? = null
    var cutBy: String? = null
    var paid: YesNo? = null
    var usableFrom: LocalDate? = null
    var due: LocalDate? = null
    var rule: String? = null
    var cents: Long? = null
    var exactCents: Rational? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "day" -> day = day()
            "kind" -> kind = readLineKind()
            "bank" -> bank = text()
            "seconds" -> seconds = long()
            "balance_seconds" -> balanceSeconds = long()
            "exact_seconds" -> exactSeconds = rational()
            "cut_by" -> cutBy = text()
            "paid" -> paid = readYesNo()
            "usable_from" -> usableFrom = day()
            "due" -> due = day()
            "rule" -> rule = text()
            "cents" -> cents = long()
            "exact_cents" -> exactCents = rational()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return LedgerLine(day, kind, bank, seconds, balanceSeconds, exactSeconds, cutBy, paid, usableFrom, due, rule, cents, exactCents, cites)
}

internal fun JsonIn.readLedgerTotals(): LedgerTotals {
    var countedSeconds: Long? = null
    var accruedSeconds: Long? = null
    var grantedSeconds: Long? = null
    var usedSeconds: Long? = null
    var carriedSeconds: Long? = null
    var forfeitedSeconds: Long? = null
    var expiredSeconds: Long? = null
    var paidOutSeconds: Long? = null
    var paidOutCents: Long? = null
    var restoredSeconds: Long? = null
    var paidSeconds: Long? = null
    var unpaidSeconds: Long? = null
    record { key ->
        when (key) {
            "counted_seconds" -> countedSeconds = long()
            "accrued_seconds" -> accruedSeconds = long()
            "granted_seconds" -> grantedSeconds = long()
            "used_seconds" -> usedSeconds = long()
            "carried_seconds" -> carriedSeconds = long()
            "forfeited_seconds" -> forfeitedSeconds = long()
            "expired_seconds" -> expiredSeconds = long()
            "paid_out_seconds" -> paidOutSeconds = long()
            "paid_out_cents" -> paidOutCents = long()
            "restored_seconds" -> restoredSeconds = long()
            "paid_seconds" -> paidSeconds = long()
            "unpaid_seconds" -> unpaidSeconds = long()
            else -> unknown(key)
        }
    }
    return LedgerTotals(countedSeconds, accruedSeconds, grantedSeconds, usedSeconds, carriedSeconds, forfeitedSeconds, expiredSeconds, paidOutSeconds, paidOutCents, restoredSeconds, paidSeconds, unpaidSeconds)
}

internal fun JsonIn.readLintReport(): LintReport {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var statement: String? = null
    var version: String? = null
    var conflicts: List<ConflictAnswer> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "statement" -> statement = text()
            "version" -> version = text()
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return LintReport(on ?: lacking("on"), parameters, cites, findings, statement, version, conflicts, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readLotAnswer(): LotAnswer {
    var seconds: Long? = null
    var paid: YesNo? = null
    var bank: String? = null
    var origin: String? = null
    var usableFrom: LocalDate? = null
    var expiresThrough: LocalDate? = null
    record { key ->
        when (key) {
            "seconds" -> seconds = long()
            "paid" -> paid = readYesNo()
            "bank" -> bank = text()
            "origin" -> origin = text()
            "usable_from" -> usableFrom = day()
            "expires_through" -> expiresThrough = day()
            else -> unknown(key)
        }
    }
    return LotAnswer(seconds, paid, bank, origin, usableFrom, expiresThrough)
}

internal fun JsonIn.readMadeWith(): MadeWith {
    var library: String? = null
    var rulebook: String? = null
    var packs: Map<String, PackMade> = emptyMap()
    record { key ->
        when (key) {
            "library" -> library = text()
            "rulebook" -> rulebook = text()
            "packs" -> packs = map { readPackMade() }
            else -> unknown(key)
        }
    }
    return MadeWith(library, rulebook, packs)
}

internal fun JsonIn.readMatrix(): Matrix {
    var on: LocalDate? = null
    var findings: List<FindingAnswer> = emptyList()
    var act: String? = null
    var items: Map<String, List<String>> = emptyMap()
    var purposes: Map<String, MatrixPurpose> = emptyMap()
    var statements: Map<String, StatementVersion> = emptyMap()
    var lookedAt: Long? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "findings" -> findings = list { readFindingAnswer() }
            "act" -> act = text()
            "items" -> items = map { list { text() } }
            "purposes" -> purposes = map { readMatrixPurpose() }
            "statements" -> statements = map { readStatementVersion() }
            "looked_at" -> lookedAt = long()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Matrix(on ?: lacking("on"), findings, act, items, purposes, statements, lookedAt ?: lacking("looked_at"), missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readMatrixCell(): MatrixCell {
    var outcome: MatrixOutcome? = null
    var permitted: Example? = null
    var determining: List<String> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readMatrixOutcome()
            "permitted" -> permitted = readExample()
            "determining" -> determining = list { text() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return MatrixCell(outcome ?: lacking("outcome"), permitted, determining, cites)
}

internal fun JsonIn.readMatrixPurpose(): MatrixPurpose {
    var alike: List<String> = emptyList()
    var recipients: Map<String, MatrixRow> = emptyMap()
    record { key ->
        when (key) {
            "alike" -> alike = list { text() }
            "recipients" -> recipients = map { readMatrixRow() }
            else -> unknown(key)
        }
    }
    return MatrixPurpose(alike, recipients)
}

internal fun JsonIn.readMatrixRow(): MatrixRow {
    var alike: List<String> = emptyList()
    var items: Map<String, MatrixCell> = emptyMap()
    record { key ->
        when (key) {
            "alike" -> alike = list { text() }
            "items" -> items = map { readMatrixCell() }
            else -> unknown(key)
        }
    }
    return MatrixRow(alike, items)
}

internal fun JsonIn.readMeterAnswer(): MeterAnswer {
    var limitWeeks: Rational? = null
    var limitSeconds: Long? = null
    var limitDays: Long? = null
    var limitCents: Long? = null
    var exactLimitSeconds: Rational? = null
    var usedWeeks: Rational? = null
    var usedSeconds: Long? = null
    var usedDays: Rational? = null
    var usedCents: Long? = null
    var leftWeeks: Rational? = null
    var leftSeconds: Long? = null
    var leftDays: Rational? = null
    var leftCents: Long? = null
    var window: Window? = null
    var exhaustedEndOf: LocalDate? = null
    var returnsFrom: LocalDate? = null
    var returnsWeeks: Rational? = null
    var returns: List<TimeBack> = emptyList()
    var incrementSeconds: Long? = null
    var sharedWith: String? = null
    var sharedUsedWeeks: Rational? = null
    var ownWorkweekSeconds: Long? = null
    var at: Map<LocalDate, MeterAt> = emptyMap()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "limit_weeks" -> limitWeeks = rational()
            "limit_seconds" -> limitSeconds = long()
            "limit_days" -> limitDays = long()
            "limit_cents" -> limitCents = long()
            "exact_limit_seconds" -> exactLimitSeconds = rational()
            "used_weeks" -> usedWeeks = rational()
            "used_seconds" -> usedSeconds = long()
            "used_days" -> usedDays = rational()
            "used_cents" -> usedCents = long()
            "left_weeks" -> leftWeeks = rational()
            "left_seconds" -> leftSeconds = long()
            "left_days" -> leftDays = rational()
            "left_cents" -> leftCents = long()
            "window" -> window = readWindow()
            "exhausted_end_of" -> exhaustedEndOf = day()
            "returns_from" -> returnsFrom = day()
            "returns_weeks" -> returnsWeeks = rational()
            "returns" -> returns = list { readTimeBack() }
            "increment_seconds" -> incrementSeconds = long()
            "shared_with" -> sharedWith = text()
            "shared_used_weeks" -> sharedUsedWeeks = rational()
            "own_workweek_seconds" -> ownWorkweekSeconds = long()
            "at" -> at = days { readMeterAt() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return MeterAnswer(limitWeeks, limitSeconds, limitDays, limitCents, exactLimitSeconds, usedWeeks, usedSeconds, usedDays, usedCents, leftWeeks, leftSeconds, leftDays, leftCents, window, exhaustedEndOf, returnsFrom, returnsWeeks, returns, incrementSeconds, sharedWith, sharedUsedWeeks, ownWorkweekSeconds, at, cites)
}

internal fun JsonIn.readMeterAt(): MeterAt {
    var usedWeeks: Rational? = null
    var leftWeeks: Rational? = null
    var usedDays: Rational? = null
    var leftDays: Rational? = null
    var usedSeconds: Long? = null
    var leftSeconds: Long? = null
    record { key ->
        when (key) {
            "used_weeks" -> usedWeeks = rational()
            "left_weeks" -> leftWeeks = rational()
            "used_days" -> usedDays = rational()
            "left_days" -> leftDays = rational()
            "used_seconds" -> usedSeconds = long()
            "left_seconds" -> leftSeconds = long()
            else -> unknown(key)
        }
    }
    return MeterAt(usedWeeks, leftWeeks, usedDays, leftDays, usedSeconds, leftSeconds)
}

internal fun JsonIn.readMissingItem(): MissingItem {
    var fact: String? = null
    var before: LocalDate? = null
    var at: String? = null
    var reason: MissingReason? = null
    var item: String? = null
    var tests: List<String> = emptyList()
    var from: LocalDate? = null
    record { key ->
        when (key) {
            "fact" -> fact = text()
            "before" -> before = day()
            "at" -> at = text()
            "reason" -> reason = readMissingReason()
            "item" -> item = text()
            "tests" -> tests = list { text() }
            "from" -> from = day()
            else -> unknown(key)
        }
    }
    return MissingItem(fact, before, at, reason, item, tests, from)
}

internal fun JsonIn.readNotHeld(): NotHeld {
    var place: String? = null
    var outcome: String? = null
    var means: String? = null
    record { key ->
        when (key) {
            "place" -> place = text()
            "outcome" -> outcome = text()
            "means" -> means = text()
            else -> unknown(key)
        }
    }
    return NotHeld(place, outcome, means)
}

internal fun JsonIn.readPackInfo(): PackInfo {
    var id: String? = null
    var title: String? = null
    var kind: String? = null
    var role: String? = null
    var place: String? = null
    var version: String? = null
    var hash: String? = null
    var held: List<HeldInterval> = emptyList()
    record { key ->
        when (key) {
            "id" -> id = text()
            "title" -> title = text()
            "kind" -> kind = text()
            "role" -> role = text()
            "place" -> place = text()
            "version" -> version = text()
            "hash" -> hash = text()
            "held" -> held = list { readHeldInterval() }
            else -> unknown(key)
        }
    }
    return PackInfo(id ?: lacking("id"), title ?: lacking("title"), kind ?: lacking("kind"), role ?: lacking("role"), place ?: lacking("place"), version ?: lacking("version"), hash ?: lacking("hash"), held)
}

internal fun JsonIn.readPackMade(): PackMade {
    var version: String? = null
    var hash: String? = null
    record { key ->
        when (key) {
            "version" -> version = text()
            "hash" -> hash = text()
            else -> unknown(key)
        }
    }
    return PackMade(version, hash)
}

internal fun JsonIn.readParameterValue(): ParameterValue {
    var seconds: Long? = null
    var days: Long? = null
    var months: Long? = null
    var years: Long? = null
    var weeks: Rational? = null
    var count: Long? = null
    var share: Rational? = null
    var miles: Rational? = null
    var cents: Long? = null
    var date: LocalDate? = null
    var word: String? = null
    var words: List<String> = emptyList()
    var flag: YesNo? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    record { key ->
        when (key) {
            "seconds" -> seconds = long()
            "days" -> days = long()
            "months" -> months = long()
            "years" -> years = long()
            "weeks" -> weeks = rational()
            "count" -> count = long()
            "share" -> share = rational()
            "miles" -> miles = rational()
            "cents" -> cents = long()
            "date" -> date = day()
            "word" -> word = text()
            "words" -> words = list { text() }
            "flag" -> flag = readYesNo()
            "from" -> from = day()
            "until" -> until = day()
            else -> unknown(key)
        }
    }
    return ParameterValue(seconds, days, months, years, weeks, count, share, miles, cents, date, word, words, flag, from, until)
}

internal fun JsonIn.readPartialDay(): PartialDay {
    var day: LocalDate? = null
    var protectedSeconds: Long? = null
    record { key ->
        when (key) {
            "day" -> day = day()
            "protected_seconds" -> protectedSeconds = long()
            else -> unknown(key)
        }
    }
    return PartialDay(day, protectedSeconds)
}

internal fun JsonIn.readPlan(): Plan {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var laws: Map<String, LawInPlan> = emptyMap()
    var segments: List<Segment> = emptyList()
    var totals: PlanTotals? = null
    var deadlines: Map<String, DeadlineAnswer> = emptyMap()
    var noLawHeld: List<NotHeld> = emptyList()
    var atWork: List<Window> = emptyList()
    var spouses: SpousePool? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "laws" -> laws = map { readLawInPlan() }
            "segments" -> segments = list { readSegment() }
            "totals" -> totals = readPlanTotals()
            "deadlines" -> deadlines = map { readDeadlineAnswer() }
            "no_law_held" -> noLawHeld = list { readNotHeld() }
            "at_work" -> atWork = list { readWindow() }
            "spouses" -> spouses = readSpousePool()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Plan(on ?: lacking("on"), parameters, cites, findings, laws, segments, totals, deadlines, noLawHeld, atWork, spouses, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readPlanLine(): PlanLine {
    var id: String? = null
    var action: DisposalAction? = null
    var outcome: RetentionOutcome? = null
    var due: LocalDate? = null
    var by: LocalDate? = null
    var classes: List<String> = emptyList()
    var governing: List<String> = emptyList()
    var cites: List<String> = emptyList()
    var duties: List<String> = emptyList()
    var conflicts: List<String> = emptyList()
    var findings: List<String> = emptyList()
    record { key ->
        when (key) {
            "id" -> id = text()
            "action" -> action = readDisposalAction()
            "outcome" -> outcome = readRetentionOutcome()
            "due" -> due = day()
            "by" -> by = day()
            "classes" -> classes = list { text() }
            "governing" -> governing = list { text() }
            "cites" -> cites = list { text() }
            "duties" -> duties = list { text() }
            "conflicts" -> conflicts = list { text() }
            "findings" -> findings = list { text() }
            else -> unknown(key)
        }
    }
    return PlanLine(id ?: lacking("id"), action ?: lacking("action"), outcome ?: lacking("outcome"), due, by, classes, governing, cites, duties, conflicts, findings)
}

internal fun JsonIn.readPlanTotals(): PlanTotals {
    var protectedWorkdays: Long? = null
    var unpaidProtectedWorkdays: Long? = null
    var unprotectedWorkdays: Long? = null
    var grantedWorkdays: Long? = null
    var paidCents: Long? = null
    record { key ->
        when (key) {
            "protected_workdays" -> protectedWorkdays = long()
            "unpaid_protected_workdays" -> unpaidProtectedWorkdays = long()
            "unprotected_workdays" -> unprotectedWorkdays = long()
            "granted_workdays" -> grantedWorkdays = long()
            "paid_cents" -> paidCents = long()
            else -> unknown(key)
        }
    }
    return PlanTotals(protectedWorkdays, unpaidProtectedWorkdays, unprotectedWorkdays, grantedWorkdays, paidCents)
}

internal fun JsonIn.readPresumed(): Presumed {
    var fact: String? = null
    var is_: String? = null
    record { key ->
        when (key) {
            "fact" -> fact = text()
            "is" -> is_ = text()
            else -> unknown(key)
        }
    }
    return Presumed(fact, is_)
}

internal fun JsonIn.readProjection(): Projection {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var plan: String? = null
    var balanceSeconds: Long? = null
    var remainderSeconds: Rational? = null
    var exactBalanceSeconds: Rational? = null
    var usableSeconds: Long? = null
    var usableInYearSeconds: Long? = null
    var lines: List<LedgerLine> = emptyList()
    var lots: Map<String, LotAnswer> = emptyMap()
    var banks: Map<String, BankAnswer> = emptyMap()
    var covered: Tri? = null
    var tests: Map<String, TestAnswer> = emptyMap()
    var totals: LedgerTotals? = null
    var size: SizeAnswer? = null
    var rate: RateAnswer? = null
    var through: LocalDate? = null
    var consumed: Consumed? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "plan" -> plan = text()
            "balance_seconds" -> balanceSeconds = long()
            "remainder_seconds" -> remainderSeconds = rational()
            "exact_balance_seconds" -> exactBalanceSeconds = rational()
            "usable_seconds" -> usableSeconds = long()
            "usable_in_year_seconds" -> usableInYearSeconds = long()
            "lines" -> lines = list { readLedgerLine() }
            "lots" -> lots = map { readLotAnswer() }
            "banks" -> banks = map { readBankAnswer() }
            "covered" -> covered = readTri()
            "tests" -> tests = map { readTestAnswer() }
            "totals" -> totals = readLedgerTotals()
            "size" -> size = readSizeAnswer()
            "rate" -> rate = readRateAnswer()
            "through" -> through = day()
            "consumed" -> consumed = readConsumed()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Projection(on ?: lacking("on"), parameters, cites, findings, plan, balanceSeconds, remainderSeconds, exactBalanceSeconds, usableSeconds, usableInYearSeconds, lines, lots, banks, covered, tests, totals, size, rate, through, consumed, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readProof(): Proof {
    var on: LocalDate? = null
    var findings: List<FindingAnswer> = emptyList()
    var assertions: Map<String, AssertionAnswer> = emptyMap()
    var statements: Map<String, StatementVersion> = emptyMap()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "findings" -> findings = list { readFindingAnswer() }
            "assertions" -> assertions = map { readAssertionAnswer() }
            "statements" -> statements = map { readStatementVersion() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Proof(on ?: lacking("on"), findings, assertions, statements, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readRateAnswer(): RateAnswer {
    var seconds: Long? = null
    var perSeconds: Long? = null
    record { key ->
        when (key) {
            "seconds" -> seconds = long()
            "per_seconds" -> perSeconds = long()
            else -> unknown(key)
        }
    }
    return RateAnswer(seconds, perSeconds)
}

internal fun JsonIn.readReadingAnswer(): ReadingAnswer {
    var outcome: String? = null
    var value: Value? = null
    var day: LocalDate? = null
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = text()
            "value" -> value = readValue()
            "day" -> day = day()
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return ReadingAnswer(outcome, value, day, cites)
}

internal fun JsonIn.readRedacted(): Redacted {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var document: Map<String, String> = emptyMap()
    var record: String? = null
    var removed: Map<String, ItemAnswer> = emptyMap()
    var removedCount: Long? = null
    var duties: List<DutyAnswer> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "document" -> document = map { text() }
            "record" -> record = text()
            "removed" -> removed = map { readItemAnswer() }
            "removed_count" -> removedCount = long()
            "duties" -> duties = list { readDutyAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Redacted(on ?: lacking("on"), parameters, cites, findings, document, record, removed, removedCount, duties, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readReplay(): Replay {
    var same: Boolean? = null
    var because: String? = null
    var changes: List<ReplayChange> = emptyList()
    record { key ->
        when (key) {
            "same" -> same = flag()
            "because" -> because = text()
            "changes" -> changes = list { readReplayChange() }
            else -> unknown(key)
        }
    }
    return Replay(same ?: lacking("same"), because, changes)
}

internal fun JsonIn.readReplayChange(): ReplayChange {
    var at: String? = null
    var was: Any? = null
    var is_: Any? = null
    record { key ->
        when (key) {
            "at" -> at = text()
            "was" -> was = any()
            "is" -> is_ = any()
            else -> unknown(key)
        }
    }
    return ReplayChange(at ?: lacking("at"), was, is_)
}

internal fun JsonIn.readRetained(): Retained {
    var outcome: RetentionOutcome? = null
    var retainThrough: LocalDate? = null
    var earliestDisposal: LocalDate? = null
    var mustDisposeBy: LocalDate? = null
    var governing: List<String> = emptyList()
    var openTriggers: List<String> = emptyList()
    var rules: Map<String, RetentionRuleAnswer> = emptyMap()
    var holds: Map<String, HoldAnswer> = emptyMap()
    var conflicts: List<ConflictAnswer> = emptyList()
    var duties: List<DutyAnswer> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readRetentionOutcome()
            "retain_through" -> retainThrough = day()
            "earliest_disposal" -> earliestDisposal = day()
            "must_dispose_by" -> mustDisposeBy = day()
            "governing" -> governing = list { text() }
            "open_triggers" -> openTriggers = list { text() }
            "rules" -> rules = map { readRetentionRuleAnswer() }
            "holds" -> holds = map { readHoldAnswer() }
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "duties" -> duties = list { readDutyAnswer() }
            "findings" -> findings = list { readFindingAnswer() }
            else -> unknown(key)
        }
    }
    return Retained(outcome ?: lacking("outcome"), retainThrough, earliestDisposal, mustDisposeBy, governing, openTriggers, rules, holds, conflicts, duties, findings)
}

internal fun JsonIn.readRetentionAnswer(): RetentionAnswer {
    var on: LocalDate? = null
    var knownOn: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var outcome: RetentionOutcome? = null
    var retainThrough: LocalDate? = null
    var earliestDisposal: LocalDate? = null
    var mustDisposeBy: LocalDate? = null
    var governing: List<String> = emptyList()
    var openTriggers: List<String> = emptyList()
    var rules: Map<String, RetentionRuleAnswer> = emptyMap()
    var holds: Map<String, HoldAnswer> = emptyMap()
    var conflicts: List<ConflictAnswer> = emptyList()
    var duties: List<DutyAnswer> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "known_on" -> knownOn = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "outcome" -> outcome = readRetentionOutcome()
            "retain_through" -> retainThrough = day()
            "earliest_disposal" -> earliestDisposal = day()
            "must_dispose_by" -> mustDisposeBy = day()
            "governing" -> governing = list { text() }
            "open_triggers" -> openTriggers = list { text() }
            "rules" -> rules = map { readRetentionRuleAnswer() }
            "holds" -> holds = map { readHoldAnswer() }
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "duties" -> duties = list { readDutyAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return RetentionAnswer(on ?: lacking("on"), knownOn, parameters, cites, findings, outcome ?: lacking("outcome"), retainThrough, earliestDisposal, mustDisposeBy, governing, openTriggers, rules, holds, conflicts, duties, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readRetentionRuleAnswer(): RetentionRuleAnswer {
    var kind: BoundKind? = null
    var outcome: String? = null
    var applies: Tri? = null
    var retainThrough: LocalDate? = null
    var earliestDisposal: LocalDate? = null
    var mustDisposeBy: LocalDate? = null
    var trigger: String? = null
    var triggers: Map<String, LocalDate> = emptyMap()
    var countedFrom: LocalDate? = null
    var openTriggers: List<String> = emptyList()
    var basis: String? = null
    var from: LocalDate? = null
    var until: LocalDate? = null
    var transition: String? = null
    var oldRetainThrough: LocalDate? = null
    var suspendedBy: List<String> = emptyList()
    var ifMissing: IfMissing? = null
    var disposition: DisposalAction? = null
    var satisfiedBy: List<DisposalAction> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "kind" -> kind = readBoundKind()
            "outcome" -> outcome = text()
            "applies" -> applies = readTri()
            "retain_through" -> retainThrough = day()
            "earliest_disposal" -> earliestDisposal = day()
            "must_dispose_by" -> mustDisposeBy = day()
            "trigger" -> trigger = text()
            "triggers" -> triggers = map { day() }
            "counted_from" -> countedFrom = day()
            "open_triggers" -> openTriggers = list { text() }
            "basis" -> basis = text()
            "from" -> from = day()
            "until" -> until = day()
            "transition" -> transition = text()
            "old_retain_through" -> oldRetainThrough = day()
            "suspended_by" -> suspendedBy = list { text() }
            "if_missing" -> ifMissing = readIfMissing()
            "disposition" -> disposition = readDisposalAction()
            "satisfied_by" -> satisfiedBy = list { readDisposalAction() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return RetentionRuleAnswer(kind, outcome, applies, retainThrough, earliestDisposal, mustDisposeBy, trigger, triggers, countedFrom, openTriggers, basis, from, until, transition, oldRetainThrough, suspendedBy, ifMissing, disposition, satisfiedBy, cites)
}

internal fun JsonIn.readRights(): Rights {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var act: RightsAct? = null
    var outcome: RightsOutcome? = null
    var erase: List<String> = emptyList()
    var keep: List<String> = emptyList()
    var give: List<String> = emptyList()
    var withhold: List<String> = emptyList()
    var open: List<String> = emptyList()
    var outside: List<String> = emptyList()
    var records: Map<String, RightsRecord> = emptyMap()
    var steps: Map<String, StepAnswer> = emptyMap()
    var duties: List<DutyAnswer> = emptyList()
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "act" -> act = readRightsAct()
            "outcome" -> outcome = readRightsOutcome()
            "erase" -> erase = list { text() }
            "keep" -> keep = list { text() }
            "give" -> give = list { text() }
            "withhold" -> withhold = list { text() }
            "open" -> open = list { text() }
            "outside" -> outside = list { text() }
            "records" -> records = map { readRightsRecord() }
            "steps" -> steps = map { readStepAnswer() }
            "duties" -> duties = list { readDutyAnswer() }
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Rights(on ?: lacking("on"), parameters, cites, findings, law, act, outcome ?: lacking("outcome"), erase, keep, give, withhold, open, outside, records, steps, duties, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readRightsRecord(): RightsRecord {
    var outcome: DisclosureOutcome? = null
    var retention: RetentionOutcome? = null
    var retainThrough: LocalDate? = null
    var until: LocalDate? = null
    var mustDisposeBy: LocalDate? = null
    var governing: List<String> = emptyList()
    var openTriggers: List<String> = emptyList()
    var determining: List<String> = emptyList()
    var unmet: List<String> = emptyList()
    var withheld: Map<String, ItemAnswer> = emptyMap()
    var duties: List<DutyAnswer> = emptyList()
    var conflicts: List<ConflictAnswer> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readDisclosureOutcome()
            "retention" -> retention = readRetentionOutcome()
            "retain_through" -> retainThrough = day()
            "until" -> until = day()
            "must_dispose_by" -> mustDisposeBy = day()
            "governing" -> governing = list { text() }
            "open_triggers" -> openTriggers = list { text() }
            "determining" -> determining = list { text() }
            "unmet" -> unmet = list { text() }
            "withheld" -> withheld = map { readItemAnswer() }
            "duties" -> duties = list { readDutyAnswer() }
            "conflicts" -> conflicts = list { readConflictAnswer() }
            "findings" -> findings = list { readFindingAnswer() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return RightsRecord(outcome ?: lacking("outcome"), retention ?: lacking("retention"), retainThrough, until, mustDisposeBy, governing, openTriggers, determining, unmet, withheld, duties, conflicts, findings, cites)
}

internal fun JsonIn.readSeenBy(): SeenBy {
    var outcome: DisclosureOutcome? = null
    var items: Map<String, ItemAnswer> = emptyMap()
    record { key ->
        when (key) {
            "outcome" -> outcome = readDisclosureOutcome()
            "items" -> items = map { readItemAnswer() }
            else -> unknown(key)
        }
    }
    return SeenBy(outcome ?: lacking("outcome"), items)
}

internal fun JsonIn.readSegment(): Segment {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var workdays: Long? = null
    var reason: String? = null
    var protectedBy: List<String> = emptyList()
    var paidBy: List<String> = emptyList()
    var charged: List<String> = emptyList()
    var grantedByEmployer: Boolean? = null
    var partial: PartialDay? = null
    var protected: Tri? = null
    var notProtectedBecause: List<String> = emptyList()
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "workdays" -> workdays = long()
            "reason" -> reason = text()
            "protected_by" -> protectedBy = list { text() }
            "paid_by" -> paidBy = list { text() }
            "charged" -> charged = list { text() }
            "granted_by_employer" -> grantedByEmployer = flag()
            "partial" -> partial = readPartialDay()
            "protected" -> protected = readTri()
            "not_protected_because" -> notProtectedBecause = list { text() }
            else -> unknown(key)
        }
    }
    return Segment(firstDay, lastDay, workdays, reason, protectedBy, paidBy, charged, grantedByEmployer, partial, protected, notProtectedBecause)
}

internal fun JsonIn.readSizeAnswer(): SizeAnswer {
    var count: Long? = null
    var fte: Rational? = null
    record { key ->
        when (key) {
            "count" -> count = long()
            "fte" -> fte = rational()
            else -> unknown(key)
        }
    }
    return SizeAnswer(count, fte)
}

internal fun JsonIn.readSpousePool(): SpousePool {
    var poolUsedWeeks: Rational? = null
    var poolLeftWeeks: Rational? = null
    record { key ->
        when (key) {
            "pool_used_weeks" -> poolUsedWeeks = rational()
            "pool_left_weeks" -> poolLeftWeeks = rational()
            else -> unknown(key)
        }
    }
    return SpousePool(poolUsedWeeks, poolLeftWeeks)
}

internal fun JsonIn.readStatementVersion(): StatementVersion {
    var from: LocalDate? = null
    var until: LocalDate? = null
    var version: String? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "until" -> until = day()
            "version" -> version = text()
            else -> unknown(key)
        }
    }
    return StatementVersion(from, until, version)
}

internal fun JsonIn.readStepAnswer(): StepAnswer {
    var who: Actor? = null
    var to: Actor? = null
    var outcome: Tri? = null
    var due: LocalDate? = null
    var dueInstant: Long? = null
    var from: LocalDate? = null
    var rawDue: LocalDate? = null
    var counted: CountedSpan? = null
    var ifMissed: String? = null
    var lateByDays: Long? = null
    var needs: List<String> = emptyList()
    var unless: List<String> = emptyList()
    var notBefore: LocalDate? = null
    var missing: List<MissingItem> = emptyList()
    var cites: List<String> = emptyList()
    var do_: String? = null
    var standard: String? = null
    var noFixedDay: Boolean? = null
    var valid: YesNo? = null
    var pausedDays: Long? = null
    record { key ->
        when (key) {
            "who" -> who = readActor()
            "to" -> to = readActor()
            "outcome" -> outcome = readTri()
            "due" -> due = day()
            "due_instant" -> dueInstant = long()
            "from" -> from = day()
            "raw_due" -> rawDue = day()
            "counted" -> counted = readCountedSpan()
            "if_missed" -> ifMissed = text()
            "late_by_days" -> lateByDays = long()
            "needs" -> needs = list { text() }
            "unless" -> unless = list { text() }
            "not_before" -> notBefore = day()
            "missing" -> missing = list { readMissingItem() }
            "cites" -> cites = list { text() }
            "do" -> do_ = text()
            "standard" -> standard = text()
            "no_fixed_day" -> noFixedDay = flag()
            "valid" -> valid = readYesNo()
            "paused_days" -> pausedDays = long()
            else -> unknown(key)
        }
    }
    return StepAnswer(who, to, outcome, due, dueInstant, from, rawDue, counted, ifMissed, lateByDays, needs, unless, notBefore, missing, cites, do_, standard, noFixedDay, valid, pausedDays)
}

internal fun JsonIn.readSweep(): Sweep {
    var on: LocalDate? = null
    var knownOn: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var counts: Map<String, Long> = emptyMap()
    var records: Map<String, Retained> = emptyMap()
    var actions: Map<String, Long> = emptyMap()
    var plan: List<PlanLine> = emptyList()
    var certificate: Certificate? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "known_on" -> knownOn = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "counts" -> counts = map { long() }
            "records" -> records = map { readRetained() }
            "actions" -> actions = map { long() }
            "plan" -> plan = list { readPlanLine() }
            "certificate" -> certificate = readCertificate()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Sweep(on ?: lacking("on"), knownOn, parameters, cites, findings, counts, records, actions, plan, certificate, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readTestAnswer(): TestAnswer {
    var outcome: Tri? = null
    var decisive: Boolean? = null
    var observed: Value? = null
    var op: Op? = null
    var required: Value? = null
    var basis: String? = null
    var measuredAt: String? = null
    var measuredOn: LocalDate? = null
    var window: Window? = null
    var assumed: Boolean? = null
    var burden: Burden? = null
    var parts: Map<String, Value> = emptyMap()
    var cites: List<String> = emptyList()
    record { key ->
        when (key) {
            "outcome" -> outcome = readTri()
            "decisive" -> decisive = flag()
            "observed" -> observed = readValue()
            "op" -> op = readOp()
            "required" -> required = readValue()
            "basis" -> basis = text()
            "measured_at" -> measuredAt = text()
            "measured_on" -> measuredOn = day()
            "window" -> window = readWindow()
            "assumed" -> assumed = flag()
            "burden" -> burden = readBurden()
            "parts" -> parts = map { readValue() }
            "cites" -> cites = list { text() }
            else -> unknown(key)
        }
    }
    return TestAnswer(outcome ?: lacking("outcome"), decisive, observed, op, required, basis, measuredAt, measuredOn, window, assumed, burden, parts, cites)
}

internal fun JsonIn.readTimeBack(): TimeBack {
    var from: LocalDate? = null
    var weeks: Rational? = null
    var seconds: Long? = null
    record { key ->
        when (key) {
            "from" -> from = day()
            "weeks" -> weeks = rational()
            "seconds" -> seconds = long()
            else -> unknown(key)
        }
    }
    return TimeBack(from, weeks, seconds)
}

internal fun JsonIn.readUnsettledItem(): UnsettledItem {
    var item: String? = null
    var readings: List<ReadingAnswer> = emptyList()
    record { key ->
        when (key) {
            "item" -> item = text()
            "readings" -> readings = list { readReadingAnswer() }
            else -> unknown(key)
        }
    }
    return UnsettledItem(item, readings)
}

internal fun JsonIn.readUnverified(): Unverified {
    var item: String? = null
    var from: LocalDate? = null
    record { key ->
        when (key) {
            "item" -> item = text()
            "from" -> from = day()
            else -> unknown(key)
        }
    }
    return Unverified(item, from)
}

internal fun JsonIn.readUsage(): Usage {
    var on: LocalDate? = null
    var parameters: Map<String, ParameterValue> = emptyMap()
    var cites: List<String> = emptyList()
    var findings: List<FindingAnswer> = emptyList()
    var law: String? = null
    var entitlement: EntitlementKind? = null
    var absences: Map<String, AbsenceUsage> = emptyMap()
    var meters: Map<String, MeterAnswer> = emptyMap()
    var incrementSeconds: Long? = null
    var ownWorkweekSeconds: Long? = null
    var workDaysPerWeek: Rational? = null
    var missing: List<MissingItem> = emptyList()
    var judgment: List<JudgmentItem> = emptyList()
    var unsettled: List<UnsettledItem> = emptyList()
    var conventions: List<String> = emptyList()
    var unverified: List<Unverified> = emptyList()
    var assumed: List<Assumed> = emptyList()
    var presumed: List<Presumed> = emptyList()
    var explanation: List<ExplanationLine> = emptyList()
    var madeWith: MadeWith = MadeWith()
    record { key ->
        when (key) {
            "on" -> on = day()
            "parameters" -> parameters = map { readParameterValue() }
            "cites" -> cites = list { text() }
            "findings" -> findings = list { readFindingAnswer() }
            "law" -> law = text()
            "entitlement" -> entitlement = readEntitlementKind()
            "absences" -> absences = map { readAbsenceUsage() }
            "meters" -> meters = map { readMeterAnswer() }
            "increment_seconds" -> incrementSeconds = long()
            "own_workweek_seconds" -> ownWorkweekSeconds = long()
            "work_days_per_week" -> workDaysPerWeek = rational()
            "missing" -> missing = list { readMissingItem() }
            "judgment" -> judgment = list { readJudgmentItem() }
            "unsettled" -> unsettled = list { readUnsettledItem() }
            "conventions" -> conventions = list { text() }
            "unverified" -> unverified = list { readUnverified() }
            "assumed" -> assumed = list { readAssumed() }
            "presumed" -> presumed = list { readPresumed() }
            "explanation" -> explanation = list { readExplanationLine() }
            "made_with" -> madeWith = readMadeWith()
            "ask" -> text()
            else -> unknown(key)
        }
    }
    return Usage(on ?: lacking("on"), parameters, cites, findings, law, entitlement, absences, meters, incrementSeconds, ownWorkweekSeconds, workDaysPerWeek, missing, judgment, unsettled, conventions, unverified, assumed, presumed, explanation, madeWith)
}

internal fun JsonIn.readWaitingPeriod(): WaitingPeriod {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    var days: Long? = null
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            "days" -> days = long()
            else -> unknown(key)
        }
    }
    return WaitingPeriod(firstDay, lastDay, days)
}

internal fun JsonIn.readWindow(): Window {
    var firstDay: LocalDate? = null
    var lastDay: LocalDate? = null
    record { key ->
        when (key) {
            "first_day" -> firstDay = day()
            "last_day" -> lastDay = day()
            else -> unknown(key)
        }
    }
    return Window(firstDay, lastDay)
}
