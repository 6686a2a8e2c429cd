// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw.internal

import org.leavelaw.*

/** Writes an input of any kind. */
internal fun JsonOut.writeInput(value: Input) = when (value) {
    is Case -> writeCase(value)
    is Disclosure -> writeDisclosure(value)
    is Trigger -> writeTrigger(value)
    is KeptRecord -> writeKeptRecord(value)
    is Records -> writeRecords(value)
    is ConsentLedger -> writeConsentLedger(value)
    is Assertion -> writeAssertion(value)
    is Region -> writeRegion(value)
    is RightsRequest -> writeRightsRequest(value)
}

internal fun JsonOut.writeAct(value: Act) = text(value.word)

internal fun JsonOut.writeActor(value: Actor) = text(value.word)

internal fun JsonOut.writeApprovalValue(value: ApprovalValue) = text(value.word)

internal fun JsonOut.writeAskName(value: AskName) = text(value.word)

internal fun JsonOut.writeBasePeriodKind(value: BasePeriodKind) = text(value.word)

internal fun JsonOut.writeBenefitKind(value: BenefitKind) = text(value.word)

internal fun JsonOut.writeBloodKin(value: BloodKin) = text(value.word)

internal fun JsonOut.writeBoundKind(value: BoundKind) = text(value.word)

internal fun JsonOut.writeBurden(value: Burden) = text(value.word)

internal fun JsonOut.writeCapacity(value: Capacity) = text(value.word)

internal fun JsonOut.writeCertificationKind(value: CertificationKind) = text(value.word)

internal fun JsonOut.writeClockOutcome(value: ClockOutcome) = text(value.word)

internal fun JsonOut.writeConductOutcome(value: ConductOutcome) = text(value.word)

internal fun JsonOut.writeConsentEventKind(value: ConsentEventKind) = text(value.word)

internal fun JsonOut.writeConsentKind(value: ConsentKind) = text(value.word)

internal fun JsonOut.writeConsentState(value: ConsentState) = text(value.word)

internal fun JsonOut.writeConsumed(value: Consumed) = text(value.word)

internal fun JsonOut.writeContinuity(value: Continuity) = text(value.word)

internal fun JsonOut.writeCounted(value: Counted) = text(value.word)

internal fun JsonOut.writeCourtKind(value: CourtKind) = text(value.word)

internal fun JsonOut.writeDesignates(value: Designates) = text(value.word)

internal fun JsonOut.writeDischarge(value: Discharge) = text(value.word)

internal fun JsonOut.writeDisclosureOutcome(value: DisclosureOutcome) = text(value.word)

internal fun JsonOut.writeDisposalAction(value: DisposalAction) = text(value.word)

internal fun JsonOut.writeDutyWhen(value: DutyWhen) = text(value.word)

internal fun JsonOut.writeEmployerKind(value: EmployerKind) = text(value.word)

internal fun JsonOut.writeEmploymentState(value: EmploymentState) = text(value.word)

internal fun JsonOut.writeEntitlementKind(value: EntitlementKind) = text(value.word)

internal fun JsonOut.writeFlightDutyKind(value: FlightDutyKind) = text(value.word)

internal fun JsonOut.writeForm(value: Form) = text(value.word)

internal fun JsonOut.writeFormKind(value: FormKind) = text(value.word)

internal fun JsonOut.writeGap(value: Gap) = text(value.word)

internal fun JsonOut.writeGrantForm(value: GrantForm) = text(value.word)

internal fun JsonOut.writeHeadClass(value: HeadClass) = text(value.word)

internal fun JsonOut.writeHoldKind(value: HoldKind) = text(value.word)

internal fun JsonOut.writeIfMissing(value: IfMissing) = text(value.word)

internal fun JsonOut.writeKinDesignated(value: KinDesignated) = text(value.word)

internal fun JsonOut.writeKinship(value: Kinship) = text(value.word)

internal fun JsonOut.writeLineKind(value: LineKind) = text(value.word)

internal fun JsonOut.writeMatrixOutcome(value: MatrixOutcome) = text(value.word)

internal fun JsonOut.writeMilitaryStatus(value: MilitaryStatus) = text(value.word)

internal fun JsonOut.writeMissingReason(value: MissingReason) = text(value.word)

internal fun JsonOut.writeMode(value: Mode) = text(value.word)

internal fun JsonOut.writeOp(value: Op) = text(value.word)

internal fun JsonOut.writeOpeningKind(value: OpeningKind) = text(value.word)

internal fun JsonOut.writePayPeriod(value: PayPeriod) = text(value.word)

internal fun JsonOut.writePlanMethod(value: PlanMethod) = text(value.word)

internal fun JsonOut.writePrivacy(value: Privacy) = text(value.word)

internal fun JsonOut.writeProcessKind(value: ProcessKind) = text(value.word)

internal fun JsonOut.writePromiseKind(value: PromiseKind) = text(value.word)

internal fun JsonOut.writeRelation(value: Relation) = text(value.word)

internal fun JsonOut.writeRemovedList(value: RemovedList) = text(value.word)

internal fun JsonOut.writeRetentionEvent(value: RetentionEvent) = text(value.word)

internal fun JsonOut.writeRetentionOutcome(value: RetentionOutcome) = text(value.word)

internal fun JsonOut.writeRightsAct(value: RightsAct) = text(value.word)

internal fun JsonOut.writeRightsOutcome(value: RightsOutcome) = text(value.word)

internal fun JsonOut.writeSafePurpose(value: SafePurpose) = text(value.word)

internal fun JsonOut.writeSchoolElection(value: SchoolElection) = text(value.word)

internal fun JsonOut.writeScope(value: Scope) = text(value.word)

internal fun JsonOut.writeSeparationKind(value: SeparationKind) = text(value.word)

internal fun JsonOut.writeSeparationWill(value: SeparationWill) = text(value.word)

internal fun JsonOut.writeServiceCounting(value: ServiceCounting) = text(value.word)

internal fun JsonOut.writeServiceKind(value: ServiceKind) = text(value.word)

internal fun JsonOut.writeSizeMethod(value: SizeMethod) = text(value.word)

internal fun JsonOut.writeSpouseLimit(value: SpouseLimit) = text(value.word)

internal fun JsonOut.writeSubjectKind(value: SubjectKind) = text(value.word)

internal fun JsonOut.writeTri(value: Tri) = text(value.word)

internal fun JsonOut.writeWageKind(value: WageKind) = text(value.word)

internal fun JsonOut.writeWeekday(value: Weekday) = text(value.word)

internal fun JsonOut.writeYearMethod(value: YearMethod) = text(value.word)

internal fun JsonOut.writeYearTaken(value: YearTaken) = text(value.word)

internal fun JsonOut.writeYesNo(value: YesNo) = text(value.word)

internal fun JsonOut.writeReason(value: Reason) = text(value.word)

internal fun JsonOut.writeDeterminedValue(value: DeterminedValue): Unit = when (value) {
    is DeterminedValue.Text -> text(value.value)
    is Length -> writeLength(value)
}

internal fun JsonOut.writeFreeFact(value: FreeFact): Unit = when (value) {
    is FreeFact.Text -> text(value.value)
    is FreeFact.Number -> long(value.value)
}

internal fun JsonOut.writeHeadOf(value: HeadOf): Unit = when (value) {
    is HeadOf.AverageHours -> only("average_hours") { decimal(value.value) }
    is HeadClass -> writeHeadClass(value)
}

internal fun JsonOut.writeLeaveYear(value: LeaveYear): Unit = when (value) {
    is LeaveYear.Word -> text(value.word)
    is LeaveYear.Fixed -> only("fixed") { text(value.value) }
}

internal fun JsonOut.writeLength(value: Length): Unit = when (value) {
    is Length.BusinessDays -> only("business_days") { long(value.value) }
    is Length.Days -> only("days") { long(value.value) }
    is Length.Hours -> only("hours") { long(value.value) }
    is Length.Lifetime -> only("lifetime") { text(value.value) }
    is Length.Months -> only("months") { long(value.value) }
    is Length.Weeks -> only("weeks") { long(value.value) }
    is Length.Years -> only("years") { long(value.value) }
}

internal fun JsonOut.writePersonRef(value: PersonRef): Unit = when (value) {
    is PersonRef.Member -> only("member") { text(value.value) }
    is Person -> writePerson(value)
}

internal fun JsonOut.writePlanYear(value: PlanYear): Unit = when (value) {
    is PlanYear.Word -> text(value.word)
    is PlanYear.Fixed -> only("fixed") { text(value.value) }
}

internal fun JsonOut.writeService(value: Service): Unit = when (value) {
    is Service.Periods -> only("periods") { list(value.value) { writeServicePeriod(it) } }
    is Service.Summaries -> list(value.value) { writeServiceSummary(it) }
}

internal fun JsonOut.writeValue(value: Value): Unit = when (value) {
    is Value.Seconds -> only("seconds") { long(value.value) }
    is Value.Days -> only("days") { long(value.value) }
    is Value.Months -> only("months") { long(value.value) }
    is Value.Years -> only("years") { long(value.value) }
    is Value.Weeks -> only("weeks") { text(value.value.toString()) }
    is Value.Count -> only("count") { long(value.value) }
    is Value.Share -> only("share") { text(value.value.toString()) }
    is Value.Miles -> only("miles") { text(value.value.toString()) }
    is Value.Cents -> only("cents") { long(value.value) }
    is Value.Date -> only("date") { day(value.value) }
    is Value.Word -> only("word") { text(value.value) }
    is Value.Words -> only("words") { list(value.value) { text(it) } }
    is Value.Flag -> only("flag") { writeYesNo(value.value) }
}

internal fun JsonOut.writeAbsence(value: Absence) = record {
    value.agreedByEmployer?.let { key("agreed_by_employer"); writeYesNo(it) }
    value.also?.let { key("also"); list(it) { writeReason(it) } }
    value.cancelledOn?.let { key("cancelled_on"); day(it) }
    value.charged?.let { key("charged"); list(it) { text(it) } }
    value.condition?.let { key("condition"); writeHealthCondition(it) }
    value.couldNotifyOn?.let { key("could_notify_on"); day(it) }
    value.court?.let { key("court"); writeCourtKind(it) }
    value.coveredBy?.let { key("covered_by"); text(it) }
    value.dateKnownOn?.let { key("date_known_on"); day(it) }
    value.day?.let { key("day"); day(it) }
    value.days?.let { key("days"); text(it.toString()) }
    value.drawsOn?.let { key("draws_on"); list(it) { text(it) } }
    value.emergency?.let { key("emergency"); writeYesNo(it) }
    value.employerKnewOn?.let { key("employer_knew_on"); day(it) }
    value.endTime?.let { key("end_time"); text(it) }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    value.event?.let { key("event"); text(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.for_?.let { key("for"); writePersonRef(it) }
    value.foreseeable?.let { key("foreseeable"); writeYesNo(it) }
    value.foreseeableSince?.let { key("foreseeable_since"); day(it) }
    value.form?.let { key("form"); text(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knewNoticeDuty?.let { key("knew_notice_duty"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.medicallyNecessary?.let { key("medically_necessary"); writeYesNo(it) }
    value.minutes?.let { key("minutes"); long(it) }
    value.mode?.let { key("mode"); writeMode(it) }
    value.needed?.let { key("needed"); writeNeeded(it) }
    value.noticeOn?.let { key("notice_on"); day(it) }
    value.paid?.let { key("paid"); writeYesNo(it) }
    value.purpose?.let { key("purpose"); writeSafePurpose(it) }
    value.reason?.let { key("reason"); writeReason(it) }
    value.requestedOn?.let { key("requested_on"); day(it) }
    value.returnedOn?.let { key("returned_on"); day(it) }
    value.startTime?.let { key("start_time"); text(it) }
    value.visit?.let { key("visit"); writeVisit(it) }
    value.weekOf?.let { key("week_of"); day(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
    value.workdays?.let { key("workdays"); long(it) }
}

internal fun JsonOut.writeActorOfData(value: ActorOfData) = record {
    value.capacity?.let { key("capacity"); writeCapacity(it) }
    value.kind?.let { key("kind"); text(it) }
}

internal fun JsonOut.writeAdjustment(value: Adjustment) = record {
    value.bank?.let { key("bank"); text(it) }
    value.by?.let { key("by"); text(it) }
    key("day"); day(value.day)
    key("hours"); decimal(value.hours)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("plan"); text(value.plan)
    value.reason?.let { key("reason"); text(it) }
}

internal fun JsonOut.writeApproval(value: Approval) = record {
    value.beyondLaw?.let { key("beyond_law"); writeYesNo(it) }
    value.by?.let { key("by"); text(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    key("leave"); text(value.leave)
    value.on?.let { key("on"); day(it) }
    value.reason?.let { key("reason"); text(it) }
    key("value"); writeApprovalValue(value.value)
}

internal fun JsonOut.writeAssertion(value: Assertion) = record {
    value.always?.let { key("always"); writeDisclosureOutcome(it) }
    value.id?.let { key("id"); text(it) }
    value.never?.let { key("never"); writeDisclosureOutcome(it) }
    value.of?.let { key("of"); writeRegion(it) }
}

internal fun JsonOut.writeAssume(value: Assume) = record {
    key("is"); writeTri(value.is_)
    key("test"); text(value.test)
}

internal fun JsonOut.writeAverageDays(value: AverageDays) = record {
    value.before?.let { key("before"); day(it) }
    key("days"); text(value.days.toString())
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeAverageHours(value: AverageHours) = record {
    value.before?.let { key("before"); day(it) }
    value.counting?.let { key("counting"); list(it) { writeCounted(it) } }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    key("hours"); decimal(value.hours)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeBenefitYear(value: BenefitYear) = record {
    key("from"); day(value.from)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("law"); text(value.law)
    value.openedBy?.let { key("opened_by"); text(it) }
}

internal fun JsonOut.writeBlock(value: Block) = record {
    value.agreedByEmployer?.let { key("agreed_by_employer"); writeYesNo(it) }
    value.also?.let { key("also"); list(it) { writeReason(it) } }
    value.cancelledOn?.let { key("cancelled_on"); day(it) }
    value.condition?.let { key("condition"); writeHealthCondition(it) }
    value.couldNotifyOn?.let { key("could_notify_on"); day(it) }
    value.court?.let { key("court"); writeCourtKind(it) }
    value.dateKnownOn?.let { key("date_known_on"); day(it) }
    value.day?.let { key("day"); day(it) }
    value.days?.let { key("days"); text(it.toString()) }
    value.drawsOn?.let { key("draws_on"); list(it) { text(it) } }
    value.emergency?.let { key("emergency"); writeYesNo(it) }
    value.employerKnewOn?.let { key("employer_knew_on"); day(it) }
    value.endTime?.let { key("end_time"); text(it) }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    value.event?.let { key("event"); text(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.for_?.let { key("for"); writePersonRef(it) }
    value.foreseeable?.let { key("foreseeable"); writeYesNo(it) }
    value.foreseeableSince?.let { key("foreseeable_since"); day(it) }
    value.form?.let { key("form"); text(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knewNoticeDuty?.let { key("knew_notice_duty"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.medicallyNecessary?.let { key("medically_necessary"); writeYesNo(it) }
    value.minutes?.let { key("minutes"); long(it) }
    value.mode?.let { key("mode"); writeMode(it) }
    value.needed?.let { key("needed"); writeNeeded(it) }
    value.noticeOn?.let { key("notice_on"); day(it) }
    value.purpose?.let { key("purpose"); writeSafePurpose(it) }
    value.reason?.let { key("reason"); writeReason(it) }
    value.requestedOn?.let { key("requested_on"); day(it) }
    value.returnedOn?.let { key("returned_on"); day(it) }
    value.startTime?.let { key("start_time"); text(it) }
    value.visit?.let { key("visit"); writeVisit(it) }
    value.weekOf?.let { key("week_of"); day(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
    value.workdays?.let { key("workdays"); long(it) }
}

internal fun JsonOut.writeCase(value: Case) = record {
    value.absences?.let { key("absences"); list(it) { writeAbsence(it) } }
    value.absencesCompleteFrom?.let { key("absences_complete_from"); day(it) }
    value.adjustments?.let { key("adjustments"); list(it) { writeAdjustment(it) } }
    value.approvals?.let { key("approvals"); list(it) { writeApproval(it) } }
    value.averageDays?.let { key("average_days"); list(it) { writeAverageDays(it) } }
    value.averageHours?.let { key("average_hours"); list(it) { writeAverageHours(it) } }
    value.baseOfOperations?.let { key("base_of_operations"); list(it) { writePlace(it) } }
    value.benefitYears?.let { key("benefit_years"); list(it) { writeBenefitYear(it) } }
    value.certification?.let { key("certification"); list(it) { writeCertificationEntry(it) } }
    value.claims?.let { key("claims"); list(it) { writeClaim(it) } }
    value.condition?.let { key("condition"); writeHealthCondition(it) }
    value.daysWorked?.let { key("days_worked"); list(it) { writeDaysWorked(it) } }
    value.designations?.let { key("designations"); list(it) { writeDesignation(it) } }
    value.determined?.let { key("determined"); list(it) { writeDetermined(it) } }
    value.directedFrom?.let { key("directed_from"); list(it) { writePlace(it) } }
    value.documents?.let { key("documents"); list(it) { writeDocumentEntry(it) } }
    value.elections?.let { key("elections"); list(it) { writeElection(it) } }
    value.employer?.let { key("employer"); writeEmployer(it) }
    value.employmentStatus?.let { key("employment_status"); list(it) { writeEmploymentStatus(it) } }
    value.enrolled?.let { key("enrolled"); list(it) { writeEnrolment(it) } }
    value.events?.let { key("events"); writeEvents(it) }
    value.family?.let { key("family"); list(it) { writePerson(it) } }
    value.feesReceived?.let { key("fees_received"); list(it) { writeFeesReceived(it) } }
    value.flightDuty?.let { key("flight_duty"); list(it) { writeFlightDuty(it) } }
    value.grants?.let { key("grants"); list(it) { writeGrantEntry(it) } }
    value.headcount?.let { key("headcount"); writeHeadcount(it) }
    value.hoursExpected?.let { key("hours_expected"); list(it) { writeHoursExpected(it) } }
    value.hoursScheduled?.let { key("hours_scheduled"); list(it) { writeAverageHours(it) } }
    value.hoursWorked?.let { key("hours_worked"); list(it) { writeHoursWorked(it) } }
    value.insuredBy?.let { key("insured_by"); list(it) { text(it) } }
    value.leave?.let { key("leave"); list(it) { writeBlock(it) } }
    value.leaveUsed?.let { key("leave_used"); list(it) { writeLeaveUsed(it) } }
    value.notices?.let { key("notices"); list(it) { writeNoticeEntry(it) } }
    value.opening?.let { key("opening"); list(it) { writeOpeningEntry(it) } }
    value.otherBenefits?.let { key("other_benefits"); list(it) { writeOtherBenefit(it) } }
    value.otherEmployers?.let { key("other_employers"); list(it) { writeEmployer(it) } }
    value.payouts?.let { key("payouts"); list(it) { writePayout(it) } }
    value.places?.let { key("places"); list(it) { writePlace(it) } }
    value.plannedGrants?.let { key("planned_grants"); list(it) { writeGrantEntry(it) } }
    value.premiums?.let { key("premiums"); list(it) { writePremium(it) } }
    value.records?.let { key("records"); writeRecordsKept(it) }
    value.residence?.let { key("residence"); list(it) { writePlace(it) } }
    value.role?.let { key("role"); writeRole(it) }
    value.schedule?.let { key("schedule"); list(it) { writeSchedule(it) } }
    value.school?.let { key("school"); writeSchool(it) }
    value.separation?.let { key("separation"); writeSeparation(it) }
    value.service?.let { key("service"); writeService(it) }
    value.spouse?.let { key("spouse"); writeSpouse(it) }
    value.uniformedService?.let { key("uniformed_service"); list(it) { writeUniformedService(it) } }
    value.voting?.let { key("voting"); writeVoting(it) }
    value.wages?.let { key("wages"); writeWages(it) }
    value.weeksWorked?.let { key("weeks_worked"); list(it) { writeWeeksWorked(it) } }
    value.worked?.let { key("worked"); list(it) { writeWorked(it) } }
    value.workedCompleteFrom?.let { key("worked_complete_from"); day(it) }
}

internal fun JsonOut.writeCertificationEntry(value: CertificationEntry) = record {
    value.askedOn?.let { key("asked_on"); day(it) }
    value.complete?.let { key("complete"); writeYesNo(it) }
    value.condition?.let { key("condition"); text(it) }
    value.curedOn?.let { key("cured_on"); day(it) }
    value.deficiencyToldOn?.let { key("deficiency_told_on"); day(it) }
    value.dueTold?.let { key("due_told"); day(it) }
    value.duration?.let { key("duration"); writeLength(it) }
    value.episodes?.let { key("episodes"); writeEpisodes(it) }
    value.goodFaith?.let { key("good_faith"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeCertificationKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.leave?.let { key("leave"); text(it) }
    value.militaryProvider?.let { key("military_provider"); writeYesNo(it) }
    value.received?.let { key("received"); writeYesNo(it) }
    value.receivedOn?.let { key("received_on"); day(it) }
    value.safetyConcern?.let { key("safety_concern"); writeYesNo(it) }
    value.toldEmployerOn?.let { key("told_employer_on"); day(it) }
}

internal fun JsonOut.writeClaim(value: Claim) = record {
    value.active?.let { key("active"); writeYesNo(it) }
    value.appliedOn?.let { key("applied_on"); day(it) }
    value.averageWeekly?.let { key("average_weekly"); decimal(it) }
    value.basePeriod?.let { key("base_period"); writeBasePeriodKind(it) }
    value.benefitYearStart?.let { key("benefit_year_start"); day(it) }
    value.completeOn?.let { key("complete_on"); day(it) }
    value.days?.let { key("days"); text(it.toString()) }
    value.employer?.let { key("employer"); text(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.for_?.let { key("for"); writePersonRef(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    key("program"); text(value.program)
    value.reason?.let { key("reason"); writeReason(it) }
    value.typicalHours?.let { key("typical_hours"); decimal(it) }
    value.weeklyBenefit?.let { key("weekly_benefit"); decimal(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
    value.workdays?.let { key("workdays"); long(it) }
}

internal fun JsonOut.writeClosure(value: Closure) = record {
    key("first_day"); day(value.firstDay)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("last_day"); day(value.lastDay)
    value.workersExpected?.let { key("workers_expected"); writeYesNo(it) }
}

internal fun JsonOut.writeConfidentiality(value: Confidentiality) = record {
    value.from?.let { key("from"); day(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeConsentEntry(value: ConsentEntry) = record {
    value.bundled?.let { key("bundled"); writeYesNo(it) }
    value.by?.let { key("by"); text(it) }
    value.form?.let { key("form"); writeFormKind(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.instant?.let { key("instant"); long(it) }
    value.items?.let { key("items"); list(it) { text(it) } }
    key("kind"); writeConsentKind(value.kind)
    value.knownOn?.let { key("known_on"); day(it) }
    value.necessaryForContract?.let { key("necessary_for_contract"); writeYesNo(it) }
    value.purpose?.let { key("purpose"); text(it) }
    value.statement?.let { key("statement"); text(it) }
    value.to?.let { key("to"); text(it) }
    value.until?.let { key("until"); day(it) }
    value.untilInstant?.let { key("until_instant"); long(it) }
    value.verified?.let { key("verified"); writeYesNo(it) }
}

internal fun JsonOut.writeConsentEvent(value: ConsentEvent) = record {
    value.bundled?.let { key("bundled"); writeYesNo(it) }
    value.by?.let { key("by"); text(it) }
    key("consent"); text(value.consent)
    key("event"); writeConsentEventKind(value.event)
    value.form?.let { key("form"); writeFormKind(it) }
    value.instant?.let { key("instant"); long(it) }
    value.items?.let { key("items"); list(it) { text(it) } }
    value.kind?.let { key("kind"); writeConsentKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.necessaryForContract?.let { key("necessary_for_contract"); writeYesNo(it) }
    key("on"); day(value.on)
    value.purpose?.let { key("purpose"); text(it) }
    value.statement?.let { key("statement"); text(it) }
    value.to?.let { key("to"); text(it) }
    value.until?.let { key("until"); day(it) }
    value.untilInstant?.let { key("until_instant"); long(it) }
    value.verified?.let { key("verified"); writeYesNo(it) }
}

internal fun JsonOut.writeConsentLedger(value: ConsentLedger) = record {
    value.at?.let { key("at"); writeHappened(it) }
    value.events?.let { key("events"); list(it) { writeConsentEvent(it) } }
}

internal fun JsonOut.writeContractTerm(value: ContractTerm) = record {
    value.days?.let { key("days"); long(it) }
    value.hours?.let { key("hours"); long(it) }
}

internal fun JsonOut.writeDated(value: Dated) = record {
    value.by?.let { key("by"); text(it) }
    key("day"); day(value.day)
    value.instant?.let { key("instant"); long(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.zone?.let { key("zone"); text(it) }
}

internal fun JsonOut.writeDaysWorked(value: DaysWorked) = record {
    value.before?.let { key("before"); day(it) }
    key("count"); long(value.count)
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.place?.let { key("place"); text(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeDesignation(value: Designation) = record {
    value.as_?.let { key("as"); writeReason(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    key("law"); text(value.law)
    value.leave?.let { key("leave"); text(it) }
    value.notifiedOn?.let { key("notified_on"); day(it) }
}

internal fun JsonOut.writeDetermined(value: Determined) = record {
    value.about?.let { key("about"); text(it) }
    value.by?.let { key("by"); text(it) }
    value.cite?.let { key("cite"); text(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.on?.let { key("on"); day(it) }
    key("question"); text(value.question)
    value.reason?.let { key("reason"); text(it) }
    value.until?.let { key("until"); day(it) }
    key("value"); writeDeterminedValue(value.value)
}

internal fun JsonOut.writeDisclosure(value: Disclosure) = record {
    value.act?.let { key("act"); text(it) }
    value.actor?.let { key("actor"); writeActorOfData(it) }
    value.capacity?.let { key("capacity"); writeCapacity(it) }
    value.change?.let { key("change"); writeStatementChange(it) }
    value.channel?.let { key("channel"); text(it) }
    value.classification?.let { key("classification"); text(it) }
    value.consentEvents?.let { key("consent_events"); list(it) { writeConsentEvent(it) } }
    value.consents?.let { key("consents"); list(it) { writeConsentEntry(it) } }
    value.determined?.let { key("determined"); list(it) { writeDetermined(it) } }
    value.exigency?.let { key("exigency"); writeExigency(it) }
    value.facts?.let { key("facts"); map(it) { writeFreeFact(it) } }
    value.flagged?.let { key("flagged"); list(it) { text(it) } }
    value.goodFaith?.let { key("good_faith"); list(it) { writeGoodFaith(it) } }
    value.holidays?.let { key("holidays"); list(it) { day(it) } }
    value.instant?.let { key("instant"); long(it) }
    value.instructedByClient?.let { key("instructed_by_client"); writeYesNo(it) }
    value.items?.let { key("items"); list(it) { text(it) } }
    value.legalBases?.let { key("legal_bases"); list(it) { text(it) } }
    value.linkedToPerson?.let { key("linked_to_person"); writeYesNo(it) }
    value.madeFor?.let { key("made_for"); list(it) { text(it) } }
    value.message?.let { key("message"); text(it) }
    value.optOutInstructions?.let { key("opt_out_instructions"); writeYesNo(it) }
    value.place?.let { key("place"); text(it) }
    value.process?.let { key("process"); writeLegalProcess(it) }
    value.purpose?.let { key("purpose"); text(it) }
    value.recipient?.let { key("recipient"); writeRecipient(it) }
    value.record?.let { key("record"); text(it) }
    value.requestForm?.let { key("request_form"); writeFormKind(it) }
    value.retainThrough?.let { key("retain_through"); day(it) }
    value.retentionState?.let { key("retention_state"); writeRetentionOutcome(it) }
    value.source?.let { key("source"); writeSourceOfData(it) }
    value.storage?.let { key("storage"); writeStorage(it) }
    value.subject?.let { key("subject"); writeSubjectOfData(it) }
    value.termMapping?.let { key("term_mapping"); map(it) { list(it) { text(it) } } }
    value.transfer?.let { key("transfer"); writeTransfer(it) }
    value.transport?.let { key("transport"); writeTransport(it) }
}

internal fun JsonOut.writeDocumentEntry(value: DocumentEntry) = record {
    value.about?.let { key("about"); text(it) }
    value.askedOn?.let { key("asked_on"); day(it) }
    value.complete?.let { key("complete"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    key("kind"); text(value.kind)
    value.knownOn?.let { key("known_on"); day(it) }
    value.receivedOn?.let { key("received_on"); day(it) }
}

internal fun JsonOut.writeElection(value: Election) = record {
    value.by?.let { key("by"); writeActor(it) }
    key("choice"); text(value.choice)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.law?.let { key("law"); text(it) }
    value.leave?.let { key("leave"); text(it) }
    value.on?.let { key("on"); day(it) }
}

internal fun JsonOut.writeEmployer(value: Employer) = record {
    value.closed?.let { key("closed"); list(it) { writeClosure(it) } }
    value.contracts?.let { key("contracts"); list(it) { text(it) } }
    value.coveredUnder?.let { key("covered_under"); map(it) { writeYesNo(it) } }
    value.designates?.let { key("designates"); writeDesignates(it) }
    value.holidays?.let { key("holidays"); list(it) { day(it) } }
    value.id?.let { key("id"); text(it) }
    value.incrementMinutes?.let { key("increment_minutes"); map(it) { long(it) } }
    value.industry?.let { key("industry"); text(it) }
    value.keyEmployeesNotified?.let { key("key_employees_notified"); writeYesNo(it) }
    value.kind?.let { key("kind"); list(it) { writeEmployerKind(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    value.leaveYear?.let { key("leave_year"); map(it) { writeLeaveYear(it) } }
    value.leaveYearChanged?.let { key("leave_year_changed"); list(it) { writeLeaveYearChange(it) } }
    value.options?.let { key("options"); map(it) { writeYesNo(it) } }
    value.paidDays?.let { key("paid_days"); map(it) { text(it.toString()) } }
    value.paidLeaveOrder?.let { key("paid_leave_order"); list(it) { text(it) } }
    value.payDates?.let { key("pay_dates"); list(it) { day(it) } }
    value.payPeriod?.let { key("pay_period"); writePayPeriod(it) }
    value.planMethod?.let { key("plan_method"); map(it) { writePlanMethod(it) } }
    value.planYear?.let { key("plan_year"); map(it) { writePlanYear(it) } }
    value.policies?.let { key("policies"); list(it) { text(it) } }
    value.postedGeneralNotice?.let { key("posted_general_notice"); writeYesNo(it) }
    value.primaryEmployer?.let { key("primary_employer"); writeYesNo(it) }
    value.spouseLimit?.let { key("spouse_limit"); writeSpouseLimit(it) }
    value.wagesPaid?.let { key("wages_paid"); list(it) { writeWagesPaid(it) } }
}

internal fun JsonOut.writeEmploymentStatus(value: EmploymentStatus) = record {
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("status"); writeEmploymentState(value.status)
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeEnrolment(value: Enrolment) = record {
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    key("is"); writeYesNo(value.is_)
    value.knownOn?.let { key("known_on"); day(it) }
    key("law"); text(value.law)
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeEpisodes(value: Episodes) = record {
    value.daysEachAtMost?.let { key("days_each_at_most"); long(it) }
    value.perMonthAtMost?.let { key("per_month_at_most"); long(it) }
}

internal fun JsonOut.writeEvent(value: Event) = record {
    value.crime?.let { key("crime"); writeYesNo(it) }
    key("day"); day(value.day)
    value.for_?.let { key("for"); writePersonRef(it) }
    value.foreign?.let { key("foreign"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.instant?.let { key("instant"); long(it) }
    value.kind?.let { key("kind"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.place?.let { key("place"); text(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeEvents(value: Events) = record {
    value.birth?.let { key("birth"); list(it) { writeEvent(it) } }
    value.death?.let { key("death"); list(it) { writeEvent(it) } }
    value.deathNotice?.let { key("death_notice"); list(it) { writeEvent(it) } }
    value.deployment?.let { key("deployment"); list(it) { writeEvent(it) } }
    value.deploymentNotified?.let { key("deployment_notified"); list(it) { writeEvent(it) } }
    value.donation?.let { key("donation"); list(it) { writeEvent(it) } }
    value.election?.let { key("election"); list(it) { writeEvent(it) } }
    value.electionDay?.let { key("election_day"); list(it) { writeEvent(it) } }
    value.emergency?.let { key("emergency"); list(it) { writeEvent(it) } }
    value.expectedBirth?.let { key("expected_birth"); list(it) { writeEvent(it) } }
    value.incident?.let { key("incident"); list(it) { writeEvent(it) } }
    value.injury?.let { key("injury"); list(it) { writeEvent(it) } }
    value.legalCustody?.let { key("legal_custody"); list(it) { writeEvent(it) } }
    value.loss?.let { key("loss"); list(it) { writeEvent(it) } }
    value.nicuAdmitted?.let { key("nicu_admitted"); list(it) { writeEvent(it) } }
    value.nicuDischarged?.let { key("nicu_discharged"); list(it) { writeEvent(it) } }
    value.placement?.let { key("placement"); list(it) { writeEvent(it) } }
    value.pregnancyEnded?.let { key("pregnancy_ended"); list(it) { writeEvent(it) } }
    value.returnToWork?.let { key("return_to_work"); list(it) { writeEvent(it) } }
    value.schoolEvent?.let { key("school_event"); list(it) { writeEvent(it) } }
    value.shortfallFound?.let { key("shortfall_found"); list(it) { writeEvent(it) } }
    value.summons?.let { key("summons"); list(it) { writeEvent(it) } }
    value.uniformedServiceCalled?.let { key("uniformed_service_called"); list(it) { writeEvent(it) } }
}

internal fun JsonOut.writeExigency(value: Exigency) = record {
    value.declaredOn?.let { key("declared_on"); day(it) }
    value.endedOn?.let { key("ended_on"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.person?.let { key("person"); text(it) }
    value.risk?.let { key("risk"); text(it) }
}

internal fun JsonOut.writeFeesReceived(value: FeesReceived) = record {
    key("amount"); decimal(value.amount)
    key("day"); day(value.day)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
}

internal fun JsonOut.writeFlightDuty(value: FlightDuty) = record {
    value.before?.let { key("before"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    key("hours"); decimal(value.hours)
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeFlightDutyKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeGoodFaith(value: GoodFaith) = record {
    value.by?.let { key("by"); text(it) }
    key("ground"); text(value.ground)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.on?.let { key("on"); day(it) }
}

internal fun JsonOut.writeGrantEntry(value: GrantEntry) = record {
    value.as_?.let { key("as"); writeGrantForm(it) }
    value.bank?.let { key("bank"); text(it) }
    value.day?.let { key("day"); day(it) }
    value.days?.let { key("days"); text(it.toString()) }
    value.expectedHours?.let { key("expected_hours"); decimal(it) }
    value.expiresThrough?.let { key("expires_through"); day(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("plan"); text(value.plan)
}

internal fun JsonOut.writeHappened(value: Happened) = record {
    key("day"); day(value.day)
    value.instant?.let { key("instant"); long(it) }
    value.zone?.let { key("zone"); text(it) }
}

internal fun JsonOut.writeHeadEntry(value: HeadEntry) = record {
    value.count?.let { key("count"); long(it) }
    value.employer?.let { key("employer"); text(it) }
    value.from?.let { key("from"); day(it) }
    value.fte?.let { key("fte"); text(it.toString()) }
    value.fullTimeHours?.let { key("full_time_hours"); decimal(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.joint?.let { key("joint"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.method?.let { key("method"); writeSizeMethod(it) }
    value.of?.let { key("of"); writeHeadOf(it) }
    value.place?.let { key("place"); text(it) }
    value.roadMiles?.let { key("road_miles"); text(it.toString()) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.straightMiles?.let { key("straight_miles"); text(it.toString()) }
    value.until?.let { key("until"); day(it) }
    value.year?.let { key("year"); long(it) }
}

internal fun JsonOut.writeHeadcount(value: Headcount) = record {
    value.atPlace?.let { key("at_place"); list(it) { writeHeadEntry(it) } }
    value.id?.let { key("id"); text(it) }
    value.inState?.let { key("in_state"); list(it) { writeHeadEntry(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    value.total?.let { key("total"); list(it) { writeHeadEntry(it) } }
    value.within75Miles?.let { key("within_75_miles"); list(it) { writeHeadEntry(it) } }
    value.workdays?.let { key("workdays"); list(it) { writeHeadcountDays(it) } }
    value.workweeks?.let { key("workweeks"); list(it) { writeHeadcountWeeks(it) } }
    value.worldwide?.let { key("worldwide"); list(it) { writeHeadEntry(it) } }
}

internal fun JsonOut.writeHeadcountDays(value: HeadcountDays) = record {
    key("at_least"); long(value.atLeast)
    key("count"); long(value.count)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("year"); long(value.year)
}

internal fun JsonOut.writeHeadcountWeeks(value: HeadcountWeeks) = record {
    key("at_least"); long(value.atLeast)
    key("count"); long(value.count)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.place?.let { key("place"); text(it) }
    key("year"); long(value.year)
}

internal fun JsonOut.writeHealthCondition(value: HealthCondition) = record {
    value.appointmentNotAvailable?.let { key("appointment_not_available"); writeYesNo(it) }
    value.chronic?.let { key("chronic"); writeYesNo(it) }
    value.episodic?.let { key("episodic"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.incapacity?.let { key("incapacity"); writeIncapacity(it) }
    value.inpatient?.let { key("inpatient"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.multipleTreatments?.let { key("multiple_treatments"); writeYesNo(it) }
    value.permanent?.let { key("permanent"); writeYesNo(it) }
    value.pregnancy?.let { key("pregnancy"); writeYesNo(it) }
    value.prescribedRegimen?.let { key("prescribed_regimen"); writeYesNo(it) }
    value.recursOverTime?.let { key("recurs_over_time"); writeYesNo(it) }
    value.secondVisitOrdered?.let { key("second_visit_ordered"); writeYesNo(it) }
    value.serviceInjury?.let { key("service_injury"); writeYesNo(it) }
    value.treatments?.let { key("treatments"); list(it) { writeTreatment(it) } }
    value.unableToWork?.let { key("unable_to_work"); writeYesNo(it) }
    value.visits?.let { key("visits"); long(it) }
    value.visitsInPerson?.let { key("visits_in_person"); list(it) { day(it) } }
    value.visitsPerYear?.let { key("visits_per_year"); long(it) }
}

internal fun JsonOut.writeHoldEntry(value: HoldEntry) = record {
    value.classes?.let { key("classes"); list(it) { text(it) } }
    key("from"); day(value.from)
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeHoldKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.madeBefore?.let { key("made_before"); day(it) }
    value.madeSince?.let { key("made_since"); day(it) }
    value.matters?.let { key("matters"); list(it) { text(it) } }
    value.relatedTo?.let { key("related_to"); list(it) { text(it) } }
    value.releasedOn?.let { key("released_on"); day(it) }
    value.subjects?.let { key("subjects"); list(it) { text(it) } }
    value.valid?.let { key("valid"); writeYesNo(it) }
}

internal fun JsonOut.writeHoursExpected(value: HoursExpected) = record {
    value.before?.let { key("before"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    key("hours"); decimal(value.hours)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.until?.let { key("until"); day(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeHoursWorked(value: HoursWorked) = record {
    value.before?.let { key("before"); day(it) }
    value.counting?.let { key("counting"); list(it) { writeCounted(it) } }
    value.days?.let { key("days"); long(it) }
    value.employer?.let { key("employer"); text(it) }
    value.from?.let { key("from"); day(it) }
    key("hours"); decimal(value.hours)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.place?.let { key("place"); text(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeIncapacity(value: Incapacity) = record {
    value.firstDay?.let { key("first_day"); day(it) }
    value.fullDays?.let { key("full_days"); long(it) }
    value.lastDay?.let { key("last_day"); day(it) }
}

internal fun JsonOut.writeLeaveUsed(value: LeaveUsed) = record {
    value.before?.let { key("before"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("law"); text(value.law)
    value.meter?.let { key("meter"); text(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.reason?.let { key("reason"); writeReason(it) }
    value.usedDays?.let { key("used_days"); text(it.toString()) }
    value.usedHours?.let { key("used_hours"); decimal(it) }
    value.usedWeeks?.let { key("used_weeks"); text(it.toString()) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeLeaveYearChange(value: LeaveYearChange) = record {
    value.announcedOn?.let { key("announced_on"); day(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.law?.let { key("law"); text(it) }
    value.to?.let { key("to"); writeLeaveYear(it) }
}

internal fun JsonOut.writeLegalProcess(value: LegalProcess) = record {
    value.id?.let { key("id"); text(it) }
    value.investigates?.let { key("investigates"); text(it) }
    key("kind"); writeProcessKind(value.kind)
    value.knownOn?.let { key("known_on"); day(it) }
    value.mandatory?.let { key("mandatory"); writeYesNo(it) }
    value.onRequest?.let { key("on_request"); writeYesNo(it) }
    value.scope?.let { key("scope"); list(it) { text(it) } }
    value.servedDay?.let { key("served_day"); day(it) }
    value.servedOn?.let { key("served_on"); text(it) }
    value.subjectInformed?.let { key("subject_informed"); writeYesNo(it) }
    value.valid?.let { key("valid"); writeYesNo(it) }
}

internal fun JsonOut.writeMarriage(value: Marriage) = record {
    value.recognisedWhereCelebrated?.let { key("recognised_where_celebrated"); writeYesNo(it) }
    value.recognisedWhereResiding?.let { key("recognised_where_residing"); writeYesNo(it) }
}

internal fun JsonOut.writeMilitary(value: Military) = record {
    value.bloodKin?.let { key("blood_kin"); list(it) { writeBloodKin(it) } }
    value.discharge?.let { key("discharge"); writeDischarge(it) }
    value.dischargedOn?.let { key("discharged_on"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.kinDesignated?.let { key("kin_designated"); writeKinDesignated(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.memberLeave?.let { key("member_leave"); text(it) }
    value.seriousInjury?.let { key("serious_injury"); writeYesNo(it) }
    value.status?.let { key("status"); writeMilitaryStatus(it) }
}

internal fun JsonOut.writeNeeded(value: Needed) = record {
    value.days?.let { key("days"); text(it.toString()) }
    value.hours?.let { key("hours"); decimal(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
}

internal fun JsonOut.writeNoticeEntry(value: NoticeEntry) = record {
    value.about?.let { key("about"); text(it) }
    key("act"); writeAct(value.act)
    value.by?.let { key("by"); writeActor(it) }
    value.form?.let { key("form"); writeForm(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.law?.let { key("law"); text(it) }
    key("on"); day(value.on)
    value.to?.let { key("to"); writeActor(it) }
}

internal fun JsonOut.writeOpeningEntry(value: OpeningEntry) = record {
    value.bank?.let { key("bank"); text(it) }
    value.day?.let { key("day"); day(it) }
    value.days?.let { key("days"); text(it.toString()) }
    value.earnedOn?.let { key("earned_on"); day(it) }
    value.expiresThrough?.let { key("expires_through"); day(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeOpeningKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.paid?.let { key("paid"); writeYesNo(it) }
    key("plan"); text(value.plan)
    value.usableFrom?.let { key("usable_from"); day(it) }
}

internal fun JsonOut.writeOtherBenefit(value: OtherBenefit) = record {
    value.firstDay?.let { key("first_day"); day(it) }
    value.id?.let { key("id"); text(it) }
    key("kind"); writeBenefitKind(value.kind)
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    value.weeklyAmount?.let { key("weekly_amount"); decimal(it) }
}

internal fun JsonOut.writePause(value: Pause) = record {
    key("from"); day(value.from)
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writePayRank(value: PayRank) = record {
    value.before?.let { key("before"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.of?.let { key("of"); long(it) }
    value.rank?.let { key("rank"); long(it) }
}

internal fun JsonOut.writePayout(value: Payout) = record {
    value.amount?.let { key("amount"); decimal(it) }
    value.bank?.let { key("bank"); text(it) }
    key("day"); day(value.day)
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("plan"); text(value.plan)
}

internal fun JsonOut.writePerson(value: Person) = record {
    value.activitiesNeedingHelp?.let { key("activities_needing_help"); long(it) }
    value.age?.let { key("age"); long(it) }
    value.born?.let { key("born"); day(it) }
    value.careNeeded?.let { key("care_needed"); writeYesNo(it) }
    value.deceased?.let { key("deceased"); writeYesNo(it) }
    value.dependsOn?.let { key("depends_on"); writeYesNo(it) }
    value.designated?.let { key("designated"); writeYesNo(it) }
    value.designatedOn?.let { key("designated_on"); day(it) }
    value.diedOn?.let { key("died_on"); day(it) }
    value.employeeInLocoParentis?.let { key("employee_in_loco_parentis"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.inLocoParentisToEmployee?.let { key("in_loco_parentis_to_employee"); writeYesNo(it) }
    value.incapableOfSelfCare?.let { key("incapable_of_self_care"); writeYesNo(it) }
    value.kinship?.let { key("kinship"); list(it) { writeKinship(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    value.livesWith?.let { key("lives_with"); writeYesNo(it) }
    value.marriage?.let { key("marriage"); writeMarriage(it) }
    value.military?.let { key("military"); writeMilitary(it) }
    value.of?.let { key("of"); writeRelation(it) }
    value.otherCarerWilling?.let { key("other_carer_willing"); writeYesNo(it) }
    value.registered?.let { key("registered"); writeYesNo(it) }
    value.relation?.let { key("relation"); writeRelation(it) }
    value.seriousCondition?.let { key("serious_condition"); writeYesNo(it) }
    value.sharesFinances?.let { key("shares_finances"); writeYesNo(it) }
    value.worksForSameEmployer?.let { key("works_for_same_employer"); writeYesNo(it) }
}

internal fun JsonOut.writePlace(value: Place) = record {
    value.employer?.let { key("employer"); text(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.locality?.let { key("locality"); text(it) }
    value.remote?.let { key("remote"); writeYesNo(it) }
    value.reportsTo?.let { key("reports_to"); text(it) }
    value.share?.let { key("share"); text(it.toString()) }
    value.state?.let { key("state"); text(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writePollsOpen(value: PollsOpen) = record {
    value.from?.let { key("from"); text(it) }
    value.until?.let { key("until"); text(it) }
}

internal fun JsonOut.writePremium(value: Premium) = record {
    key("due"); day(value.due)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.noticeOn?.let { key("notice_on"); day(it) }
    value.paidOn?.let { key("paid_on"); day(it) }
}

internal fun JsonOut.writePromise(value: Promise) = record {
    value.class_?.let { key("class"); text(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writePromiseKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("maximum"); writeLength(value.maximum)
    value.statement?.let { key("statement"); text(it) }
}

internal fun JsonOut.writeQuarterWages(value: QuarterWages) = record {
    key("amount"); decimal(value.amount)
    value.baseWeeks?.let { key("base_weeks"); long(it) }
    value.employer?.let { key("employer"); text(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("quarter"); text(value.quarter)
}

internal fun JsonOut.writeRecipient(value: Recipient) = record {
    value.aboutOtherPerson?.let { key("about_other_person"); writeYesNo(it) }
    value.assists?.let { key("assists"); list(it) { text(it) } }
    value.bound?.let { key("bound"); writeYesNo(it) }
    value.confidentiality?.let { key("confidentiality"); writeConfidentiality(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); text(it) }
}

internal fun JsonOut.writeKeptRecord(value: KeptRecord) = record {
    value.class_?.let { key("class"); list(it) { text(it) } }
    value.contains?.let { key("contains"); list(it) { text(it) } }
    value.dates?.let { key("dates"); map(it) { writeDated(it) } }
    value.destroyedOn?.let { key("destroyed_on"); day(it) }
    value.facts?.let { key("facts"); map(it) { writeFreeFact(it) } }
    value.handedOver?.let { key("handed_over"); writeYesNo(it) }
    value.holds?.let { key("holds"); list(it) { writeHoldEntry(it) } }
    value.holdsComplete?.let { key("holds_complete"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.matters?.let { key("matters"); list(it) { text(it) } }
    value.never?.let { key("never"); list(it) { writeRetentionEvent(it) } }
    value.notYet?.let { key("not_yet"); list(it) { writeRetentionEvent(it) } }
    value.places?.let { key("places"); list(it) { text(it) } }
    value.promises?.let { key("promises"); list(it) { writePromise(it) } }
    value.relatedTo?.let { key("related_to"); list(it) { text(it) } }
    value.rules?.let { key("rules"); list(it) { text(it) } }
    value.separation?.let { key("separation"); writeSeparationWill(it) }
    value.service?.let { key("service"); writeService(it) }
    value.siteZone?.let { key("site_zone"); text(it) }
    value.storage?.let { key("storage"); writeStorage(it) }
    value.subject?.let { key("subject"); text(it) }
}

internal fun JsonOut.writeRecords(value: Records) = record {
    value.holds?.let { key("holds"); list(it) { writeHoldEntry(it) } }
    value.holdsComplete?.let { key("holds_complete"); writeYesNo(it) }
    key("records"); list(value.records) { writeKeptRecord(it) }
}

internal fun JsonOut.writeRecordsKept(value: RecordsKept) = record {
    value.accurateHours?.let { key("accurate_hours"); writeYesNo(it) }
    value.shownUnderRequiredHours?.let { key("shown_under_required_hours"); writeYesNo(it) }
}

internal fun JsonOut.writeRegion(value: Region) = record {
    value.act?.let { key("act"); list(it) { text(it) } }
    value.capacity?.let { key("capacity"); list(it) { writeCapacity(it) } }
    value.given?.let { key("given"); map(it) { writeFreeFact(it) } }
    value.items?.let { key("items"); list(it) { text(it) } }
    value.purpose?.let { key("purpose"); list(it) { text(it) } }
    value.subject?.let { key("subject"); list(it) { writeSubjectKind(it) } }
    value.to?.let { key("to"); list(it) { text(it) } }
    value.via?.let { key("via"); list(it) { text(it) } }
}

internal fun JsonOut.writeRightsRequest(value: RightsRequest) = record {
    key("act"); writeRightsAct(value.act)
    value.capacity?.let { key("capacity"); writeCapacity(it) }
    value.consents?.let { key("consents"); list(it) { writeConsentEntry(it) } }
    value.determined?.let { key("determined"); list(it) { writeDetermined(it) } }
    value.facts?.let { key("facts"); map(it) { writeFreeFact(it) } }
    value.holds?.let { key("holds"); list(it) { writeHoldEntry(it) } }
    value.holdsComplete?.let { key("holds_complete"); writeYesNo(it) }
    value.legalBases?.let { key("legal_bases"); list(it) { text(it) } }
    value.place?.let { key("place"); text(it) }
    key("records"); list(value.records) { writeKeptRecord(it) }
    value.request?.let { key("request"); writeTrigger(it) }
    value.subject?.let { key("subject"); writeSubjectOfData(it) }
    value.under?.let { key("under"); list(it) { text(it) } }
}

internal fun JsonOut.writeRole(value: Role) = record {
    value.constructionCba?.let { key("construction_cba"); writeYesNo(it) }
    value.dayOrTask?.let { key("day_or_task"); writeYesNo(it) }
    value.flightCrew?.let { key("flight_crew"); writeYesNo(it) }
    value.flsaExempt?.let { key("flsa_exempt"); writeYesNo(it) }
    value.fullTime?.let { key("full_time"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.instructional?.let { key("instructional"); writeYesNo(it) }
    value.keyEmployee?.let { key("key_employee"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.payRank?.let { key("pay_rank"); list(it) { writePayRank(it) } }
    value.permanent?.let { key("permanent"); writeYesNo(it) }
    value.salaried?.let { key("salaried"); writeYesNo(it) }
    value.seasonal?.let { key("seasonal"); writeYesNo(it) }
    value.temporary?.let { key("temporary"); writeYesNo(it) }
}

internal fun JsonOut.writeSchedule(value: Schedule) = record {
    value.cycle?.let { key("cycle"); list(it) { writeWeekHours(it) } }
    value.cycleFrom?.let { key("cycle_from"); day(it) }
    value.days?.let { key("days"); list(it) { writeWeekday(it) } }
    value.daysPerWeek?.let { key("days_per_week"); text(it.toString()) }
    value.employer?.let { key("employer"); text(it) }
    value.endTime?.let { key("end_time"); text(it) }
    value.forLeave?.let { key("for_leave"); writeYesNo(it) }
    value.from?.let { key("from"); day(it) }
    value.hours?.let { key("hours"); writeWeekHours(it) }
    value.hoursPerDay?.let { key("hours_per_day"); decimal(it) }
    value.hoursPerWeek?.let { key("hours_per_week"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.offSeason?.let { key("off_season"); writeYesNo(it) }
    value.requiredHoursPerWeek?.let { key("required_hours_per_week"); decimal(it) }
    value.shifts?.let { key("shifts"); list(it) { writeShift(it) } }
    value.startTime?.let { key("start_time"); text(it) }
    value.until?.let { key("until"); day(it) }
    value.varies?.let { key("varies"); writeYesNo(it) }
    value.voluntaryHoursPerWeek?.let { key("voluntary_hours_per_week"); decimal(it) }
    value.worksHolidays?.let { key("works_holidays"); writeYesNo(it) }
}

internal fun JsonOut.writeSchool(value: School) = record {
    value.elects?.let { key("elects"); writeSchoolElection(it) }
    value.termEnds?.let { key("term_ends"); list(it) { day(it) } }
    value.terms?.let { key("terms"); list(it) { writeSchoolTerm(it) } }
    value.workdaysInLeave?.let { key("workdays_in_leave"); long(it) }
}

internal fun JsonOut.writeSchoolTerm(value: SchoolTerm) = record {
    key("from"); day(value.from)
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("until"); day(value.until)
}

internal fun JsonOut.writeSeparation(value: Separation) = record {
    key("day"); day(value.day)
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeSeparationKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.noticeDays?.let { key("notice_days"); long(it) }
    value.planHoursPaid?.let { key("plan_hours_paid"); writeYesNo(it) }
}

internal fun JsonOut.writeServicePeriod(value: ServicePeriod) = record {
    value.employer?.let { key("employer"); text(it) }
    key("from"); day(value.from)
    value.gap?.let { key("gap"); writeGap(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.place?.let { key("place"); text(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeServiceSummary(value: ServiceSummary) = record {
    key("before"); day(value.before)
    value.continuity?.let { key("continuity"); writeContinuity(it) }
    value.counting?.let { key("counting"); writeServiceCounting(it) }
    value.days?.let { key("days"); long(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeShift(value: Shift) = record {
    key("day"); day(value.day)
    key("hours"); decimal(value.hours)
    value.required?.let { key("required"); writeYesNo(it) }
}

internal fun JsonOut.writeSourceOfData(value: SourceOfData) = record {
    value.channel?.let { key("channel"); text(it) }
    value.isSubject?.let { key("is_subject"); writeYesNo(it) }
    value.kind?.let { key("kind"); text(it) }
}

internal fun JsonOut.writeSpouse(value: Spouse) = record {
    value.absences?.let { key("absences"); list(it) { writeAbsence(it) } }
    value.absencesCompleteFrom?.let { key("absences_complete_from"); day(it) }
    value.eligible?.let { key("eligible"); writeYesNo(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.married?.let { key("married"); writeYesNo(it) }
    value.sameEmployer?.let { key("same_employer"); writeYesNo(it) }
}

internal fun JsonOut.writeStatementChange(value: StatementChange) = record {
    value.dateUpdated?.let { key("date_updated"); writeYesNo(it) }
    value.material?.let { key("material"); writeYesNo(it) }
    value.noticeGiven?.let { key("notice_given"); writeYesNo(it) }
    value.on?.let { key("on"); day(it) }
    value.posted?.let { key("posted"); writeYesNo(it) }
    value.statement?.let { key("statement"); text(it) }
}

internal fun JsonOut.writeStorage(value: Storage) = record {
    value.controls?.let { key("controls"); list(it) { text(it) } }
    value.place?.let { key("place"); text(it) }
    value.separate?.let { key("separate"); writeYesNo(it) }
}

internal fun JsonOut.writeSubjectOfData(value: SubjectOfData) = record {
    value.age?.let { key("age"); long(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeSubjectKind(it) }
    value.optedOutOn?.let { key("opted_out_on"); day(it) }
    value.signals?.let { key("signals"); map(it) { text(it) } }
}

internal fun JsonOut.writeTransfer(value: Transfer) = record {
    value.basis?.let { key("basis"); text(it) }
    value.certified?.let { key("certified"); writeYesNo(it) }
    value.covers?.let { key("covers"); list(it) { text(it) } }
    value.from?.let { key("from"); text(it) }
    value.to?.let { key("to"); text(it) }
}

internal fun JsonOut.writeTransport(value: Transport) = record {
    value.channel?.let { key("channel"); text(it) }
    value.encrypted?.let { key("encrypted"); writeYesNo(it) }
    value.protocol?.let { key("protocol"); text(it) }
}

internal fun JsonOut.writeTreatment(value: Treatment) = record {
    key("day"); day(value.day)
    value.id?.let { key("id"); text(it) }
    value.inPerson?.let { key("in_person"); writeYesNo(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.regimen?.let { key("regimen"); writeYesNo(it) }
}

internal fun JsonOut.writeTrigger(value: Trigger) = record {
    value.act?.let { key("act"); text(it) }
    value.affected?.let { key("affected"); map(it) { long(it) } }
    value.capacity?.let { key("capacity"); writeCapacity(it) }
    value.complex?.let { key("complex"); writeYesNo(it) }
    value.contract?.let { key("contract"); writeContractTerm(it) }
    value.determinedOn?.let { key("determined_on"); writeHappened(it) }
    value.encrypted?.let { key("encrypted"); writeYesNo(it) }
    value.event?.let { key("event"); text(it) }
    value.extensionNotifiedOn?.let { key("extension_notified_on"); day(it) }
    value.facts?.let { key("facts"); map(it) { writeFreeFact(it) } }
    value.happened?.let { key("happened"); writeHappened(it) }
    value.holidays?.let { key("holidays"); list(it) { day(it) } }
    value.id?.let { key("id"); text(it) }
    value.items?.let { key("items"); list(it) { text(it) } }
    value.learned?.let { key("learned"); writeHappened(it) }
    value.linkedToPerson?.let { key("linked_to_person"); writeYesNo(it) }
    value.message?.let { key("message"); text(it) }
    value.pauses?.let { key("pauses"); list(it) { writePause(it) } }
    value.place?.let { key("place"); text(it) }
    value.places?.let { key("places"); list(it) { text(it) } }
    value.plannedOn?.let { key("planned_on"); day(it) }
    value.reasonTold?.let { key("reason_told"); writeYesNo(it) }
    value.record?.let { key("record"); text(it) }
    value.signals?.let { key("signals"); map(it) { text(it) } }
    value.subject?.let { key("subject"); writeSubjectKind(it) }
}

internal fun JsonOut.writeUniformedService(value: UniformedService) = record {
    value.appliedOn?.let { key("applied_on"); day(it) }
    value.convalescingUntil?.let { key("convalescing_until"); day(it) }
    value.employer?.let { key("employer"); text(it) }
    value.exemptFromLimit?.let { key("exempt_from_limit"); writeYesNo(it) }
    key("first_day"); day(value.firstDay)
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeServiceKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.reemployedOn?.let { key("reemployed_on"); day(it) }
    value.reportedOn?.let { key("reported_on"); day(it) }
    value.under?.let { key("under"); text(it) }
}

internal fun JsonOut.writeVisit(value: Visit) = record {
    value.endTime?.let { key("end_time"); text(it) }
    value.startTime?.let { key("start_time"); text(it) }
    value.travelMinutes?.let { key("travel_minutes"); long(it) }
}

internal fun JsonOut.writeVoting(value: Voting) = record {
    value.freeHoursWhileOpen?.let { key("free_hours_while_open"); decimal(it) }
    value.milesToPolls?.let { key("miles_to_polls"); decimal(it) }
    value.pollsOpen?.let { key("polls_open"); writePollsOpen(it) }
}

internal fun JsonOut.writeWageTotal(value: WageTotal) = record {
    key("amount"); decimal(value.amount)
    value.before?.let { key("before"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeWageKind(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeWages(value: Wages) = record {
    value.annual?.let { key("annual"); decimal(it) }
    value.averageWeekly?.let { key("average_weekly"); decimal(it) }
    value.byQuarter?.let { key("by_quarter"); list(it) { writeQuarterWages(it) } }
    value.byWeek?.let { key("by_week"); list(it) { writeWeekWages(it) } }
    value.highestQuarter?.let { key("highest_quarter"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.regularRate?.let { key("regular_rate"); decimal(it) }
    value.total?.let { key("total"); list(it) { writeWageTotal(it) } }
    value.twoHighestQuarters?.let { key("two_highest_quarters"); list(it) { decimal(it) } }
}

internal fun JsonOut.writeWagesPaid(value: WagesPaid) = record {
    value.amount?.let { key("amount"); decimal(it) }
    value.before?.let { key("before"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.place?.let { key("place"); text(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeWeekHours(value: WeekHours) = record {
    value.fri?.let { key("fri"); decimal(it) }
    value.mon?.let { key("mon"); decimal(it) }
    value.sat?.let { key("sat"); decimal(it) }
    value.sun?.let { key("sun"); decimal(it) }
    value.thu?.let { key("thu"); decimal(it) }
    value.tue?.let { key("tue"); decimal(it) }
    value.wed?.let { key("wed"); decimal(it) }
}

internal fun JsonOut.writeWeekWages(value: WeekWages) = record {
    key("amount"); decimal(value.amount)
    value.employer?.let { key("employer"); text(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    key("week_of"); day(value.weekOf)
}

internal fun JsonOut.writeWeeksWorked(value: WeeksWorked) = record {
    value.atLeastAmount?.let { key("at_least_amount"); decimal(it) }
    value.atLeastHours?.let { key("at_least_hours"); decimal(it) }
    value.before?.let { key("before"); day(it) }
    key("count"); long(value.count)
    value.days?.let { key("days"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.id?.let { key("id"); text(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.months?.let { key("months"); long(it) }
    value.place?.let { key("place"); text(it) }
    value.quarters?.let { key("quarters"); long(it) }
    value.scope?.let { key("scope"); writeScope(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.year?.let { key("year"); long(it) }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writeWorked(value: Worked) = record {
    value.contract?.let { key("contract"); text(it) }
    value.day?.let { key("day"); day(it) }
    value.employer?.let { key("employer"); text(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.hours?.let { key("hours"); decimal(it) }
    value.id?.let { key("id"); text(it) }
    value.kind?.let { key("kind"); writeCounted(it) }
    value.knownOn?.let { key("known_on"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.minutes?.let { key("minutes"); long(it) }
    value.paidOn?.let { key("paid_on"); day(it) }
    value.place?.let { key("place"); text(it) }
    value.plan?.let { key("plan"); text(it) }
}

internal fun JsonOut.writeAbsenceUsage(value: AbsenceUsage) = record {
    value.as_?.let { key("as"); text(it) }
    if (value.charged.isNotEmpty()) { key("charged"); map(value.charged) { writeCharge(it) } }
    if (value.chargedDays.isNotEmpty()) { key("charged_days"); list(value.chargedDays) { day(it) } }
    value.covered?.let { key("covered"); writeClockSpan(it) }
    value.deductedSeconds?.let { key("deducted_seconds"); long(it) }
    if (value.draws.isNotEmpty()) { key("draws"); map(value.draws) { long(it) } }
    value.mode?.let { key("mode"); writeMode(it) }
    value.mostChargeableSeconds?.let { key("most_chargeable_seconds"); long(it) }
    value.protectedSeconds?.let { key("protected_seconds"); long(it) }
    value.unprotectedSeconds?.let { key("unprotected_seconds"); long(it) }
    value.weekSeconds?.let { key("week_seconds"); long(it) }
}

internal fun JsonOut.writeAssertionAnswer(value: AssertionAnswer) = record {
    value.counterexample?.let { key("counterexample"); writeExample(it) }
    key("looked_at"); long(value.lookedAt)
    key("outcome"); writeTri(value.outcome)
}

internal fun JsonOut.writeAssumed(value: Assumed) = record {
    value.is_?.let { key("is"); writeTri(it) }
    value.test?.let { key("test"); text(it) }
}

internal fun JsonOut.writeBalance(value: Balance) = record {
    key("ask"); text("leave.balance")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.availableDays?.let { key("available_days"); text(it.toString()) }
    value.availableSeconds?.let { key("available_seconds"); long(it) }
    value.availableWeeks?.let { key("available_weeks"); text(it.toString()) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.limitedBy.isNotEmpty()) { key("limited_by"); list(value.limitedBy) { text(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.meters.isNotEmpty()) { key("meters"); map(value.meters) { writeMeterAnswer(it) } }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.protectedThrough?.let { key("protected_through"); day(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeBankAnswer(value: BankAnswer) = record {
    value.balanceSeconds?.let { key("balance_seconds"); long(it) }
    value.usableSeconds?.let { key("usable_seconds"); long(it) }
}

internal fun JsonOut.writeBasePeriod(value: BasePeriod) = record {
    key("ask"); text("leave.base-period")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.baseWeeks?.let { key("base_weeks"); long(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.kind?.let { key("kind"); writeBasePeriodKind(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.quarters.isNotEmpty()) { key("quarters"); list(value.quarters) { text(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.wagesCents?.let { key("wages_cents"); long(it) }
}

internal fun JsonOut.writeBenefit(value: Benefit) = record {
    key("ask"); text("leave.benefit")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.averageWeeklyCents?.let { key("average_weekly_cents"); long(it) }
    value.branch?.let { key("branch"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.dailyCents?.let { key("daily_cents"); long(it) }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    value.exactAverageWeeklyCents?.let { key("exact_average_weekly_cents"); text(it.toString()) }
    value.exactDailyCents?.let { key("exact_daily_cents"); text(it.toString()) }
    value.exactTotalCents?.let { key("exact_total_cents"); text(it.toString()) }
    value.exactWeeklyCents?.let { key("exact_weekly_cents"); text(it.toString()) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.lastDay?.let { key("last_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    value.maxWeeklyCents?.let { key("max_weekly_cents"); long(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    value.paidDays?.let { key("paid_days"); long(it) }
    value.paidWeeks?.let { key("paid_weeks"); text(it.toString()) }
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.paymentCents?.let { key("payment_cents"); long(it) }
    value.percent?.let { key("percent"); text(it.toString()) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.reducedByCents?.let { key("reduced_by_cents"); long(it) }
    value.rounding?.let { key("rounding"); text(it) }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    value.totalCents?.let { key("total_cents"); long(it) }
    value.typicalHoursSeconds?.let { key("typical_hours_seconds"); long(it) }
    value.unpaidDays?.let { key("unpaid_days"); long(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.waiting?.let { key("waiting"); writeWaitingPeriod(it) }
    value.weeklyCents?.let { key("weekly_cents"); long(it) }
    value.workDaysPerWeek?.let { key("work_days_per_week"); text(it.toString()) }
}

internal fun JsonOut.writeCertificate(value: Certificate) = record {
    if (value.actions.isNotEmpty()) { key("actions"); map(value.actions) { long(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.classes.isNotEmpty()) { key("classes"); map(value.classes) { long(it) } }
    value.digest?.let { key("digest"); text(it) }
    if (value.duties.isNotEmpty()) { key("duties"); map(value.duties) { long(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    value.firstFree?.let { key("first_free"); day(it) }
    value.heldBack?.let { key("held_back"); long(it) }
    if (value.holds.isNotEmpty()) { key("holds"); map(value.holds) { long(it) } }
    value.lastDay?.let { key("last_day"); day(it) }
    value.lastFree?.let { key("last_free"); day(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    value.on?.let { key("on"); day(it) }
    key("records"); long(value.records)
    if (value.rules.isNotEmpty()) { key("rules"); map(value.rules) { long(it) } }
}

internal fun JsonOut.writeCharge(value: Charge) = record {
    value.days?.let { key("days"); text(it.toString()) }
    value.seconds?.let { key("seconds"); long(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
}

internal fun JsonOut.writeCited(value: Cited) = record {
    value.checked?.let { key("checked"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.held != HeldInterval()) { key("held"); writeHeldInterval(value.held) }
    key("id"); text(value.id)
}

internal fun JsonOut.writeClaimAnswer(value: ClaimAnswer) = record {
    value.branch?.let { key("branch"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.dailyCents?.let { key("daily_cents"); long(it) }
    value.exactDailyCents?.let { key("exact_daily_cents"); text(it.toString()) }
    value.exactTotalCents?.let { key("exact_total_cents"); text(it.toString()) }
    value.exactWeeklyCents?.let { key("exact_weekly_cents"); text(it.toString()) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.paidDays?.let { key("paid_days"); long(it) }
    value.paidWeeks?.let { key("paid_weeks"); text(it.toString()) }
    value.paymentCents?.let { key("payment_cents"); long(it) }
    value.percent?.let { key("percent"); text(it.toString()) }
    value.reducedByCents?.let { key("reduced_by_cents"); long(it) }
    value.rounding?.let { key("rounding"); text(it) }
    value.totalCents?.let { key("total_cents"); long(it) }
    value.waiting?.let { key("waiting"); writeWaitingPeriod(it) }
    value.weeklyCents?.let { key("weekly_cents"); long(it) }
}

internal fun JsonOut.writeClock(value: Clock) = record {
    if (value.applyInstead.isNotEmpty()) { key("apply_instead"); list(value.applyInstead) { text(it) } }
    key("ask"); text("clock")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeClockOutcome(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.steps.isNotEmpty()) { key("steps"); map(value.steps) { writeStepAnswer(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeClockSpan(value: ClockSpan) = record {
    value.from?.let { key("from"); text(it) }
    value.until?.let { key("until"); text(it) }
}

internal fun JsonOut.writeCompliance(value: Compliance) = record {
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.daysBelow.isNotEmpty()) { key("days_below"); list(value.daysBelow) { writeDaysBelow(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    value.method?.let { key("method"); text(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.plan?.let { key("plan"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.terms.isNotEmpty()) { key("terms"); map(value.terms) { writeTestAnswer(it) } }
    value.through?.let { key("through"); day(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeConditionAnswer(value: ConditionAnswer) = record {
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.kinds.isNotEmpty()) { key("kinds"); map(value.kinds) { writeKindAnswer(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeConduct(value: Conduct) = record {
    value.act?.let { key("act"); writeAct(it) }
    value.actor?.let { key("actor"); writeActor(it) }
    key("ask"); text("leave.may")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.atMostCount?.let { key("at_most_count"); long(it) }
    value.atMostDays?.let { key("at_most_days"); long(it) }
    value.atMostSeconds?.let { key("at_most_seconds"); long(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.delayDays?.let { key("delay_days"); long(it) }
    value.due?.let { key("due"); day(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.form?.let { key("form"); text(it) }
    value.from?.let { key("from"); day(it) }
    value.ifDoneAnyway?.let { key("if_done_anyway"); text(it) }
    if (value.instead.isNotEmpty()) { key("instead"); list(value.instead) { text(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    if (value.needs.isNotEmpty()) { key("needs"); list(value.needs) { text(it) } }
    key("on"); day(value.on)
    key("outcome"); writeConductOutcome(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.rule?.let { key("rule"); text(it) }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    value.through?.let { key("through"); day(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    value.until?.let { key("until"); day(it) }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeConflictAnswer(value: ConflictAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.clauses.isNotEmpty()) { key("clauses"); list(value.clauses) { text(it) } }
    value.hold?.let { key("hold"); text(it) }
    value.kind?.let { key("kind"); text(it) }
    value.maximum?.let { key("maximum"); text(it) }
    value.minimum?.let { key("minimum"); text(it) }
    value.policy?.let { key("policy"); text(it) }
    value.promise?.let { key("promise"); writeValue(it) }
    value.resolution?.let { key("resolution"); text(it) }
}

internal fun JsonOut.writeConsentStatus(value: ConsentStatus) = record {
    value.by?.let { key("by"); text(it) }
    value.form?.let { key("form"); writeFormKind(it) }
    value.from?.let { key("from"); day(it) }
    value.fromInstant?.let { key("from_instant"); long(it) }
    if (value.items.isNotEmpty()) { key("items"); list(value.items) { text(it) } }
    value.kind?.let { key("kind"); writeConsentKind(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("outcome"); writeTri(value.outcome)
    value.purpose?.let { key("purpose"); text(it) }
    key("state"); writeConsentState(value.state)
    value.statement?.let { key("statement"); text(it) }
    value.until?.let { key("until"); day(it) }
    value.untilInstant?.let { key("until_instant"); long(it) }
}

internal fun JsonOut.writeConsents(value: Consents) = record {
    key("ask"); text("consents")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.at?.let { key("at"); day(it) }
    if (value.consents.isNotEmpty()) { key("consents"); map(value.consents) { writeConsentStatus(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeCountedSpan(value: CountedSpan) = record {
    value.after?.let { key("after"); day(it) }
    value.before?.let { key("before"); day(it) }
    value.businessDays?.let { key("business_days"); long(it) }
    value.days?.let { key("days"); long(it) }
    value.hours?.let { key("hours"); long(it) }
    value.months?.let { key("months"); long(it) }
    value.weeks?.let { key("weeks"); long(it) }
    value.workDays?.let { key("work_days"); long(it) }
}

internal fun JsonOut.writeDaysBelow(value: DaysBelow) = record {
    value.firstDay?.let { key("first_day"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.shortSeconds?.let { key("short_seconds"); long(it) }
    value.term?.let { key("term"); text(it) }
}

internal fun JsonOut.writeDeadlineAnswer(value: DeadlineAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.counted?.let { key("counted"); writeCountedSpan(it) }
    value.due?.let { key("due"); day(it) }
    value.dueInstant?.let { key("due_instant"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.ifMissed?.let { key("if_missed"); text(it) }
    value.lateByDays?.let { key("late_by_days"); long(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    if (value.needs.isNotEmpty()) { key("needs"); list(value.needs) { text(it) } }
    value.notBefore?.let { key("not_before"); day(it) }
    value.outcome?.let { key("outcome"); writeTri(it) }
    value.per?.let { key("per"); text(it) }
    value.rawDue?.let { key("raw_due"); day(it) }
    value.to?.let { key("to"); writeActor(it) }
    value.who?.let { key("who"); writeActor(it) }
}

internal fun JsonOut.writeDeadlines(value: Deadlines) = record {
    key("ask"); text("leave.deadline")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.deadlines.isNotEmpty()) { key("deadlines"); map(value.deadlines) { writeDeadlineAnswer(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeDisclosed(value: Disclosed) = record {
    if (value.applyInstead.isNotEmpty()) { key("apply_instead"); list(value.applyInstead) { text(it) } }
    key("ask"); text("disclose")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.determining.isNotEmpty()) { key("determining"); list(value.determining) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.items.isNotEmpty()) { key("items"); map(value.items) { writeItemAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeDisclosureOutcome(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.redact.isNotEmpty()) { key("redact"); list(value.redact) { text(it) } }
    if (value.statements.isNotEmpty()) { key("statements"); map(value.statements) { writeStatementVersion(it) } }
    if (value.unmet.isNotEmpty()) { key("unmet"); list(value.unmet) { text(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    value.until?.let { key("until"); day(it) }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeDutyAnswer(value: DutyAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.do_?.let { key("do"); text(it) }
    value.due?.let { key("due"); day(it) }
    value.dueInstant?.let { key("due_instant"); long(it) }
    value.id?.let { key("id"); text(it) }
    value.purpose?.let { key("purpose"); text(it) }
    value.says?.let { key("says"); text(it) }
    value.to?.let { key("to"); text(it) }
    value.via?.let { key("via"); text(it) }
    value.when_?.let { key("when"); writeDutyWhen(it) }
    value.who?.let { key("who"); text(it) }
}

internal fun JsonOut.writeEligibility(value: Eligibility) = record {
    key("ask"); text("leave.eligibility")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.covered?.let { key("covered"); writeTri(it) }
    if (value.employerDuties.isNotEmpty()) { key("employer_duties"); map(value.employerDuties) { text(it) } }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.firstEligibleDay?.let { key("first_eligible_day"); day(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.keyEmployee?.let { key("key_employee"); writeTri(it) }
    value.lastEligibleDay?.let { key("last_eligible_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.place?.let { key("place"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeEntitlementInPlan(value: EntitlementInPlan) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.covered?.let { key("covered"); writeTri(it) }
    value.eligible?.let { key("eligible"); writeTri(it) }
    value.firstEligibleDay?.let { key("first_eligible_day"); day(it) }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
}

internal fun JsonOut.writeExample(value: Example) = record {
    value.act?.let { key("act"); text(it) }
    value.actor?.let { key("actor"); text(it) }
    value.capacity?.let { key("capacity"); text(it) }
    value.channel?.let { key("channel"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.classification?.let { key("classification"); text(it) }
    if (value.determining.isNotEmpty()) { key("determining"); list(value.determining) { text(it) } }
    if (value.facts.isNotEmpty()) { key("facts"); map(value.facts) { text(it) } }
    value.item?.let { key("item"); text(it) }
    key("outcome"); writeDisclosureOutcome(value.outcome)
    value.purpose?.let { key("purpose"); text(it) }
    value.recipient?.let { key("recipient"); text(it) }
    value.subject?.let { key("subject"); text(it) }
}

internal fun JsonOut.writeExplanationLine(value: ExplanationLine) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.decisive?.let { key("decisive"); flag(it) }
    value.id?.let { key("id"); text(it) }
    value.observed?.let { key("observed"); writeValue(it) }
    value.op?.let { key("op"); writeOp(it) }
    value.outcome?.let { key("outcome"); text(it) }
    value.parent?.let { key("parent"); long(it) }
    value.required?.let { key("required"); writeValue(it) }
    value.says?.let { key("says"); text(it) }
}

internal fun JsonOut.writeFactAnswer(value: FactAnswer) = record {
    value.at?.let { key("at"); text(it) }
    if (value.choices.isNotEmpty()) { key("choices"); list(value.choices) { text(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.message?.let { key("message"); text(it) }
    value.privacy?.let { key("privacy"); writePrivacy(it) }
    value.settles?.let { key("settles"); text(it) }
    if (value.tests.isNotEmpty()) { key("tests"); list(value.tests) { text(it) } }
    value.type?.let { key("type"); text(it) }
    value.unit?.let { key("unit"); text(it) }
    value.wording?.let { key("wording"); text(it) }
}

internal fun JsonOut.writeFacts(value: Facts) = record {
    key("ask"); text("facts")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.facts.isNotEmpty()) { key("facts"); map(value.facts) { writeFactAnswer(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    value.of?.let { key("of"); writeAskName(it) }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeFailedException(value: FailedException) = record {
    value.clause?.let { key("clause"); text(it) }
    if (value.facts.isNotEmpty()) { key("facts"); list(value.facts) { text(it) } }
}

internal fun JsonOut.writeFindingAnswer(value: FindingAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.clause?.let { key("clause"); text(it) }
    value.code?.let { key("code"); text(it) }
    value.from?.let { key("from"); day(it) }
    value.item?.let { key("item"); text(it) }
    value.says?.let { key("says"); text(it) }
    value.subject?.let { key("subject"); text(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeFirstUse(value: FirstUse) = record {
    key("ask"); text("accrue.first-use")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.countedDays?.let { key("counted_days"); long(it) }
    value.countedFrom?.let { key("counted_from"); day(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    value.outcome?.let { key("outcome"); writeTri(it) }
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.plan?.let { key("plan"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeGroundAnswer(value: GroundAnswer) = record {
    value.as_?.let { key("as"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    if (value.kinds.isNotEmpty()) { key("kinds"); map(value.kinds) { writeKindAnswer(it) } }
    value.lastDay?.let { key("last_day"); day(it) }
    key("outcome"); writeTri(value.outcome)
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
}

internal fun JsonOut.writeGrounds(value: Grounds) = record {
    key("ask"); text("leave.ground")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.grounds.isNotEmpty()) { key("grounds"); map(value.grounds) { writeGroundAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeHeldInterval(value: HeldInterval) = record {
    value.from?.let { key("from"); day(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeHeldLaw(value: HeldLaw) = record {
    if (value.acts.isNotEmpty()) { key("acts"); map(value.acts) { text(it) } }
    if (value.asks.isNotEmpty()) { key("asks"); list(value.asks) { text(it) } }
    if (value.authorities.isNotEmpty()) { key("authorities"); list(value.authorities) { text(it) } }
    if (value.entitlements.isNotEmpty()) { key("entitlements"); list(value.entitlements) { writeEntitlementKind(it) } }
    value.from?.let { key("from"); day(it) }
    if (value.intervals.isNotEmpty()) { key("intervals"); list(value.intervals) { writeHeldInterval(it) } }
    if (value.meters.isNotEmpty()) { key("meters"); list(value.meters) { text(it) } }
    value.parameters?.let { key("parameters"); long(it) }
    value.place?.let { key("place"); text(it) }
    if (value.programs.isNotEmpty()) { key("programs"); list(value.programs) { text(it) } }
    value.title?.let { key("title"); text(it) }
    value.until?.let { key("until"); day(it) }
    value.verified?.let { key("verified"); long(it) }
}

internal fun JsonOut.writeHold(value: Hold) = record {
    key("ask"); text("hold")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.holds.isNotEmpty()) { key("holds"); map(value.holds) { writeHoldAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    key("outcome"); writeTri(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeHoldAnswer(value: HoldAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.from?.let { key("from"); day(it) }
    value.inScope?.let { key("in_scope"); writeTri(it) }
    value.open?.let { key("open"); writeTri(it) }
    value.releasedBy?.let { key("released_by"); text(it) }
    value.through?.let { key("through"); day(it) }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeItemAnswer(value: ItemAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.determining.isNotEmpty()) { key("determining"); list(value.determining) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.failedExceptions.isNotEmpty()) { key("failed_exceptions"); list(value.failedExceptions) { writeFailedException(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.lifted.isNotEmpty()) { key("lifted"); list(value.lifted) { text(it) } }
    value.limit?.let { key("limit"); text(it) }
    value.mandatory?.let { key("mandatory"); flag(it) }
    if (value.notBy.isNotEmpty()) { key("not_by"); list(value.notBy) { text(it) } }
    key("outcome"); writeDisclosureOutcome(value.outcome)
    if (value.unmet.isNotEmpty()) { key("unmet"); list(value.unmet) { text(it) } }
}

internal fun JsonOut.writeJudgmentItem(value: JudgmentItem) = record {
    value.at?.let { key("at"); text(it) }
    value.by?.let { key("by"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.ifNo?.let { key("if_no"); text(it) }
    value.ifYes?.let { key("if_yes"); text(it) }
    value.item?.let { key("item"); text(it) }
    value.question?.let { key("question"); text(it) }
}

internal fun JsonOut.writeKindAnswer(value: KindAnswer) = record {
    key("outcome"); writeTri(value.outcome)
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
}

internal fun JsonOut.writeLawInPlan(value: LawInPlan) = record {
    value.availableWeeks?.let { key("available_weeks"); text(it.toString()) }
    if (value.claims.isNotEmpty()) { key("claims"); map(value.claims) { writeClaimAnswer(it) } }
    if (value.entitlements.isNotEmpty()) { key("entitlements"); map(value.entitlements) { writeEntitlementInPlan(it) } }
    value.firstUnprotectedDay?.let { key("first_unprotected_day"); day(it) }
    if (value.grounds.isNotEmpty()) { key("grounds"); map(value.grounds) { writeGroundAnswer(it) } }
    if (value.lastDayFor.isNotEmpty()) { key("last_day_for"); map(value.lastDayFor) { day(it) } }
    value.leaveYear?.let { key("leave_year"); writeLeaveYearInPlan(it) }
    if (value.limitedBy.isNotEmpty()) { key("limited_by"); list(value.limitedBy) { text(it) } }
    if (value.meters.isNotEmpty()) { key("meters"); map(value.meters) { writeMeterAnswer(it) } }
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.protectedThrough?.let { key("protected_through"); day(it) }
    value.protectedWeeks?.let { key("protected_weeks"); text(it.toString()) }
    value.requestedWeeks?.let { key("requested_weeks"); text(it.toString()) }
}

internal fun JsonOut.writeLaws(value: Laws) = record {
    key("ask"); text("laws")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.held.isNotEmpty()) { key("held"); map(value.held) { writeHeldLaw(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    if (value.notHeld.isNotEmpty()) { key("not_held"); list(value.notHeld) { writeNotHeld(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.place?.let { key("place"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeLeaveRecord(value: LeaveRecord) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.class_.isNotEmpty()) { key("class"); list(value.class_) { text(it) } }
    if (value.contains.isNotEmpty()) { key("contains"); list(value.contains) { text(it) } }
    if (value.dates.isNotEmpty()) { key("dates"); map(value.dates) { day(it) } }
    if (value.laws.isNotEmpty()) { key("laws"); list(value.laws) { text(it) } }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("outcome"); writeTri(value.outcome)
    if (value.places.isNotEmpty()) { key("places"); list(value.places) { text(it) } }
    value.retention?.let { key("retention"); writeRetained(it) }
    if (value.seenBy.isNotEmpty()) { key("seen_by"); map(value.seenBy) { writeSeenBy(it) } }
}

internal fun JsonOut.writeLeaveRecords(value: LeaveRecords) = record {
    key("ask"); text("leave.records")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.records.isNotEmpty()) { key("records"); map(value.records) { writeLeaveRecord(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeLeaveYearAnswer(value: LeaveYearAnswer) = record {
    key("ask"); text("leave.year")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    value.inWindow?.let { key("in_window"); writeYesNo(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.lastDay?.let { key("last_day"); day(it) }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    value.method?.let { key("method"); writeYearMethod(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    value.nextFrom?.let { key("next_from"); day(it) }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.taken?.let { key("taken"); writeYearTaken(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeLeaveYearInPlan(value: LeaveYearInPlan) = record {
    value.firstDay?.let { key("first_day"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    value.method?.let { key("method"); text(it) }
    value.taken?.let { key("taken"); text(it) }
}

internal fun JsonOut.writeLedger(value: Ledger) = record {
    key("ask"); text("accrue.ledger")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.balanceSeconds?.let { key("balance_seconds"); long(it) }
    if (value.banks.isNotEmpty()) { key("banks"); map(value.banks) { writeBankAnswer(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.covered?.let { key("covered"); writeTri(it) }
    value.exactBalanceSeconds?.let { key("exact_balance_seconds"); text(it.toString()) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.lines.isNotEmpty()) { key("lines"); list(value.lines) { writeLedgerLine(it) } }
    if (value.lots.isNotEmpty()) { key("lots"); map(value.lots) { writeLotAnswer(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.plan?.let { key("plan"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.rate?.let { key("rate"); writeRateAnswer(it) }
    value.remainderSeconds?.let { key("remainder_seconds"); text(it.toString()) }
    value.size?.let { key("size"); writeSizeAnswer(it) }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    value.totals?.let { key("totals"); writeLedgerTotals(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.usableInYearSeconds?.let { key("usable_in_year_seconds"); long(it) }
    value.usableSeconds?.let { key("usable_seconds"); long(it) }
}

internal fun JsonOut.writeLedgerLine(value: LedgerLine) = record {
    value.balanceSeconds?.let { key("balance_seconds"); long(it) }
    value.bank?.let { key("bank"); text(it) }
    value.cents?.let { key("cents"); long(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.cutBy?.let { key("cut_by"); text(it) }
    value.day?.let { key("day"); day(it) }
    value.due?.let { key("due"); day(it) }
    value.exactCents?.let { key("exact_cents"); text(it.toString()) }
    value.exactSeconds?.let { key("exact_seconds"); text(it.toString()) }
    value.kind?.let { key("kind"); writeLineKind(it) }
    value.paid?.let { key("paid"); writeYesNo(it) }
    value.rule?.let { key("rule"); text(it) }
    value.seconds?.let { key("seconds"); long(it) }
    value.usableFrom?.let { key("usable_from"); day(it) }
}

internal fun JsonOut.writeLedgerTotals(value: LedgerTotals) = record {
    value.accruedSeconds?.let { key("accrued_seconds"); long(it) }
    value.carriedSeconds?.let { key("carried_seconds"); long(it) }
    value.countedSeconds?.let { key("counted_seconds"); long(it) }
    value.expiredSeconds?.let { key("expired_seconds"); long(it) }
    value.forfeitedSeconds?.let { key("forfeited_seconds"); long(it) }
    value.grantedSeconds?.let { key("granted_seconds"); long(it) }
    value.paidOutCents?.let { key("paid_out_cents"); long(it) }
    value.paidOutSeconds?.let { key("paid_out_seconds"); long(it) }
    value.paidSeconds?.let { key("paid_seconds"); long(it) }
    value.restoredSeconds?.let { key("restored_seconds"); long(it) }
    value.unpaidSeconds?.let { key("unpaid_seconds"); long(it) }
    value.usedSeconds?.let { key("used_seconds"); long(it) }
}

internal fun JsonOut.writeLintReport(value: LintReport) = record {
    key("ask"); text("lint")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.statement?.let { key("statement"); text(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.version?.let { key("version"); text(it) }
}

internal fun JsonOut.writeLotAnswer(value: LotAnswer) = record {
    value.bank?.let { key("bank"); text(it) }
    value.expiresThrough?.let { key("expires_through"); day(it) }
    value.origin?.let { key("origin"); text(it) }
    value.paid?.let { key("paid"); writeYesNo(it) }
    value.seconds?.let { key("seconds"); long(it) }
    value.usableFrom?.let { key("usable_from"); day(it) }
}

internal fun JsonOut.writeMadeWith(value: MadeWith) = record {
    value.library?.let { key("library"); text(it) }
    if (value.packs.isNotEmpty()) { key("packs"); map(value.packs) { writePackMade(it) } }
    value.rulebook?.let { key("rulebook"); text(it) }
}

internal fun JsonOut.writeMatrix(value: Matrix) = record {
    value.act?.let { key("act"); text(it) }
    key("ask"); text("matrix")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.items.isNotEmpty()) { key("items"); map(value.items) { list(it) { text(it) } } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    key("looked_at"); long(value.lookedAt)
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.purposes.isNotEmpty()) { key("purposes"); map(value.purposes) { writeMatrixPurpose(it) } }
    if (value.statements.isNotEmpty()) { key("statements"); map(value.statements) { writeStatementVersion(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeMatrixCell(value: MatrixCell) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.determining.isNotEmpty()) { key("determining"); list(value.determining) { text(it) } }
    key("outcome"); writeMatrixOutcome(value.outcome)
    value.permitted?.let { key("permitted"); writeExample(it) }
}

internal fun JsonOut.writeMatrixPurpose(value: MatrixPurpose) = record {
    if (value.alike.isNotEmpty()) { key("alike"); list(value.alike) { text(it) } }
    if (value.recipients.isNotEmpty()) { key("recipients"); map(value.recipients) { writeMatrixRow(it) } }
}

internal fun JsonOut.writeMatrixRow(value: MatrixRow) = record {
    if (value.alike.isNotEmpty()) { key("alike"); list(value.alike) { text(it) } }
    if (value.items.isNotEmpty()) { key("items"); map(value.items) { writeMatrixCell(it) } }
}

internal fun JsonOut.writeMeterAnswer(value: MeterAnswer) = record {
    if (value.at.isNotEmpty()) { key("at"); days(value.at) { writeMeterAt(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.exactLimitSeconds?.let { key("exact_limit_seconds"); text(it.toString()) }
    value.exhaustedEndOf?.let { key("exhausted_end_of"); day(it) }
    value.incrementSeconds?.let { key("increment_seconds"); long(it) }
    value.leftCents?.let { key("left_cents"); long(it) }
    value.leftDays?.let { key("left_days"); text(it.toString()) }
    value.leftSeconds?.let { key("left_seconds"); long(it) }
    value.leftWeeks?.let { key("left_weeks"); text(it.toString()) }
    value.limitCents?.let { key("limit_cents"); long(it) }
    value.limitDays?.let { key("limit_days"); long(it) }
    value.limitSeconds?.let { key("limit_seconds"); long(it) }
    value.limitWeeks?.let { key("limit_weeks"); text(it.toString()) }
    value.ownWorkweekSeconds?.let { key("own_workweek_seconds"); long(it) }
    if (value.returns.isNotEmpty()) { key("returns"); list(value.returns) { writeTimeBack(it) } }
    value.returnsFrom?.let { key("returns_from"); day(it) }
    value.returnsWeeks?.let { key("returns_weeks"); text(it.toString()) }
    value.sharedUsedWeeks?.let { key("shared_used_weeks"); text(it.toString()) }
    value.sharedWith?.let { key("shared_with"); text(it) }
    value.usedCents?.let { key("used_cents"); long(it) }
    value.usedDays?.let { key("used_days"); text(it.toString()) }
    value.usedSeconds?.let { key("used_seconds"); long(it) }
    value.usedWeeks?.let { key("used_weeks"); text(it.toString()) }
    value.window?.let { key("window"); writeWindow(it) }
}

internal fun JsonOut.writeMeterAt(value: MeterAt) = record {
    value.leftDays?.let { key("left_days"); text(it.toString()) }
    value.leftSeconds?.let { key("left_seconds"); long(it) }
    value.leftWeeks?.let { key("left_weeks"); text(it.toString()) }
    value.usedDays?.let { key("used_days"); text(it.toString()) }
    value.usedSeconds?.let { key("used_seconds"); long(it) }
    value.usedWeeks?.let { key("used_weeks"); text(it.toString()) }
}

internal fun JsonOut.writeMissingItem(value: MissingItem) = record {
    value.at?.let { key("at"); text(it) }
    value.before?.let { key("before"); day(it) }
    value.fact?.let { key("fact"); text(it) }
    value.from?.let { key("from"); day(it) }
    value.item?.let { key("item"); text(it) }
    value.reason?.let { key("reason"); writeMissingReason(it) }
    if (value.tests.isNotEmpty()) { key("tests"); list(value.tests) { text(it) } }
}

internal fun JsonOut.writeNotHeld(value: NotHeld) = record {
    value.means?.let { key("means"); text(it) }
    value.outcome?.let { key("outcome"); text(it) }
    value.place?.let { key("place"); text(it) }
}

internal fun JsonOut.writePackInfo(value: PackInfo) = record {
    key("hash"); text(value.hash)
    if (value.held.isNotEmpty()) { key("held"); list(value.held) { writeHeldInterval(it) } }
    key("id"); text(value.id)
    key("kind"); text(value.kind)
    key("place"); text(value.place)
    key("role"); text(value.role)
    key("title"); text(value.title)
    key("version"); text(value.version)
}

internal fun JsonOut.writePackMade(value: PackMade) = record {
    value.hash?.let { key("hash"); text(it) }
    value.version?.let { key("version"); text(it) }
}

internal fun JsonOut.writeParameterValue(value: ParameterValue) = record {
    value.cents?.let { key("cents"); long(it) }
    value.count?.let { key("count"); long(it) }
    value.date?.let { key("date"); day(it) }
    value.days?.let { key("days"); long(it) }
    value.flag?.let { key("flag"); writeYesNo(it) }
    value.from?.let { key("from"); day(it) }
    value.miles?.let { key("miles"); text(it.toString()) }
    value.months?.let { key("months"); long(it) }
    value.seconds?.let { key("seconds"); long(it) }
    value.share?.let { key("share"); text(it.toString()) }
    value.until?.let { key("until"); day(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
    value.word?.let { key("word"); text(it) }
    if (value.words.isNotEmpty()) { key("words"); list(value.words) { text(it) } }
    value.years?.let { key("years"); long(it) }
}

internal fun JsonOut.writePartialDay(value: PartialDay) = record {
    value.day?.let { key("day"); day(it) }
    value.protectedSeconds?.let { key("protected_seconds"); long(it) }
}

internal fun JsonOut.writePlan(value: Plan) = record {
    key("ask"); text("leave.plan")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.atWork.isNotEmpty()) { key("at_work"); list(value.atWork) { writeWindow(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.deadlines.isNotEmpty()) { key("deadlines"); map(value.deadlines) { writeDeadlineAnswer(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.laws.isNotEmpty()) { key("laws"); map(value.laws) { writeLawInPlan(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    if (value.noLawHeld.isNotEmpty()) { key("no_law_held"); list(value.noLawHeld) { writeNotHeld(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.segments.isNotEmpty()) { key("segments"); list(value.segments) { writeSegment(it) } }
    value.spouses?.let { key("spouses"); writeSpousePool(it) }
    value.totals?.let { key("totals"); writePlanTotals(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writePlanLine(value: PlanLine) = record {
    key("action"); writeDisposalAction(value.action)
    value.by?.let { key("by"); day(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.classes.isNotEmpty()) { key("classes"); list(value.classes) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { text(it) } }
    value.due?.let { key("due"); day(it) }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { text(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { text(it) } }
    if (value.governing.isNotEmpty()) { key("governing"); list(value.governing) { text(it) } }
    key("id"); text(value.id)
    key("outcome"); writeRetentionOutcome(value.outcome)
}

internal fun JsonOut.writePlanTotals(value: PlanTotals) = record {
    value.grantedWorkdays?.let { key("granted_workdays"); long(it) }
    value.paidCents?.let { key("paid_cents"); long(it) }
    value.protectedWorkdays?.let { key("protected_workdays"); long(it) }
    value.unpaidProtectedWorkdays?.let { key("unpaid_protected_workdays"); long(it) }
    value.unprotectedWorkdays?.let { key("unprotected_workdays"); long(it) }
}

internal fun JsonOut.writePresumed(value: Presumed) = record {
    value.fact?.let { key("fact"); text(it) }
    value.is_?.let { key("is"); text(it) }
}

internal fun JsonOut.writeProjection(value: Projection) = record {
    key("ask"); text("accrue.project")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.balanceSeconds?.let { key("balance_seconds"); long(it) }
    if (value.banks.isNotEmpty()) { key("banks"); map(value.banks) { writeBankAnswer(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.consumed?.let { key("consumed"); writeConsumed(it) }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.covered?.let { key("covered"); writeTri(it) }
    value.exactBalanceSeconds?.let { key("exact_balance_seconds"); text(it.toString()) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.lines.isNotEmpty()) { key("lines"); list(value.lines) { writeLedgerLine(it) } }
    if (value.lots.isNotEmpty()) { key("lots"); map(value.lots) { writeLotAnswer(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    value.plan?.let { key("plan"); text(it) }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.rate?.let { key("rate"); writeRateAnswer(it) }
    value.remainderSeconds?.let { key("remainder_seconds"); text(it.toString()) }
    value.size?.let { key("size"); writeSizeAnswer(it) }
    if (value.tests.isNotEmpty()) { key("tests"); map(value.tests) { writeTestAnswer(it) } }
    value.through?.let { key("through"); day(it) }
    value.totals?.let { key("totals"); writeLedgerTotals(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.usableInYearSeconds?.let { key("usable_in_year_seconds"); long(it) }
    value.usableSeconds?.let { key("usable_seconds"); long(it) }
}

internal fun JsonOut.writeProof(value: Proof) = record {
    key("ask"); text("prove")
    if (value.assertions.isNotEmpty()) { key("assertions"); map(value.assertions) { writeAssertionAnswer(it) } }
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.statements.isNotEmpty()) { key("statements"); map(value.statements) { writeStatementVersion(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeRateAnswer(value: RateAnswer) = record {
    value.perSeconds?.let { key("per_seconds"); long(it) }
    value.seconds?.let { key("seconds"); long(it) }
}

internal fun JsonOut.writeReadingAnswer(value: ReadingAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.day?.let { key("day"); day(it) }
    value.outcome?.let { key("outcome"); text(it) }
    value.value?.let { key("value"); writeValue(it) }
}

internal fun JsonOut.writeRedacted(value: Redacted) = record {
    key("ask"); text("redact")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.document.isNotEmpty()) { key("document"); map(value.document) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.record?.let { key("record"); text(it) }
    if (value.removed.isNotEmpty()) { key("removed"); map(value.removed) { writeItemAnswer(it) } }
    value.removedCount?.let { key("removed_count"); long(it) }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeReplay(value: Replay) = record {
    value.because?.let { key("because"); text(it) }
    if (value.changes.isNotEmpty()) { key("changes"); list(value.changes) { writeReplayChange(it) } }
    key("same"); flag(value.same)
}

internal fun JsonOut.writeReplayChange(value: ReplayChange) = record {
    key("at"); text(value.at)
    value.is_?.let { key("is"); any(it) }
    value.was?.let { key("was"); any(it) }
}

internal fun JsonOut.writeRetained(value: Retained) = record {
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    value.earliestDisposal?.let { key("earliest_disposal"); day(it) }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.governing.isNotEmpty()) { key("governing"); list(value.governing) { text(it) } }
    if (value.holds.isNotEmpty()) { key("holds"); map(value.holds) { writeHoldAnswer(it) } }
    value.mustDisposeBy?.let { key("must_dispose_by"); day(it) }
    if (value.openTriggers.isNotEmpty()) { key("open_triggers"); list(value.openTriggers) { text(it) } }
    key("outcome"); writeRetentionOutcome(value.outcome)
    value.retainThrough?.let { key("retain_through"); day(it) }
    if (value.rules.isNotEmpty()) { key("rules"); map(value.rules) { writeRetentionRuleAnswer(it) } }
}

internal fun JsonOut.writeRetentionAnswer(value: RetentionAnswer) = record {
    key("ask"); text("retain")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    value.earliestDisposal?.let { key("earliest_disposal"); day(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.governing.isNotEmpty()) { key("governing"); list(value.governing) { text(it) } }
    if (value.holds.isNotEmpty()) { key("holds"); map(value.holds) { writeHoldAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    value.mustDisposeBy?.let { key("must_dispose_by"); day(it) }
    key("on"); day(value.on)
    if (value.openTriggers.isNotEmpty()) { key("open_triggers"); list(value.openTriggers) { text(it) } }
    key("outcome"); writeRetentionOutcome(value.outcome)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    value.retainThrough?.let { key("retain_through"); day(it) }
    if (value.rules.isNotEmpty()) { key("rules"); map(value.rules) { writeRetentionRuleAnswer(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeRetentionRuleAnswer(value: RetentionRuleAnswer) = record {
    value.applies?.let { key("applies"); writeTri(it) }
    value.basis?.let { key("basis"); text(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.countedFrom?.let { key("counted_from"); day(it) }
    value.disposition?.let { key("disposition"); writeDisposalAction(it) }
    value.earliestDisposal?.let { key("earliest_disposal"); day(it) }
    value.from?.let { key("from"); day(it) }
    value.ifMissing?.let { key("if_missing"); writeIfMissing(it) }
    value.kind?.let { key("kind"); writeBoundKind(it) }
    value.mustDisposeBy?.let { key("must_dispose_by"); day(it) }
    value.oldRetainThrough?.let { key("old_retain_through"); day(it) }
    if (value.openTriggers.isNotEmpty()) { key("open_triggers"); list(value.openTriggers) { text(it) } }
    value.outcome?.let { key("outcome"); text(it) }
    value.retainThrough?.let { key("retain_through"); day(it) }
    if (value.satisfiedBy.isNotEmpty()) { key("satisfied_by"); list(value.satisfiedBy) { writeDisposalAction(it) } }
    if (value.suspendedBy.isNotEmpty()) { key("suspended_by"); list(value.suspendedBy) { text(it) } }
    value.transition?.let { key("transition"); text(it) }
    value.trigger?.let { key("trigger"); text(it) }
    if (value.triggers.isNotEmpty()) { key("triggers"); map(value.triggers) { day(it) } }
    value.until?.let { key("until"); day(it) }
}

internal fun JsonOut.writeRights(value: Rights) = record {
    value.act?.let { key("act"); writeRightsAct(it) }
    key("ask"); text("rights")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.erase.isNotEmpty()) { key("erase"); list(value.erase) { text(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.give.isNotEmpty()) { key("give"); list(value.give) { text(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    if (value.keep.isNotEmpty()) { key("keep"); list(value.keep) { text(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.open.isNotEmpty()) { key("open"); list(value.open) { text(it) } }
    key("outcome"); writeRightsOutcome(value.outcome)
    if (value.outside.isNotEmpty()) { key("outside"); list(value.outside) { text(it) } }
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.records.isNotEmpty()) { key("records"); map(value.records) { writeRightsRecord(it) } }
    if (value.steps.isNotEmpty()) { key("steps"); map(value.steps) { writeStepAnswer(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    if (value.withhold.isNotEmpty()) { key("withhold"); list(value.withhold) { text(it) } }
}

internal fun JsonOut.writeRightsRecord(value: RightsRecord) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conflicts.isNotEmpty()) { key("conflicts"); list(value.conflicts) { writeConflictAnswer(it) } }
    if (value.determining.isNotEmpty()) { key("determining"); list(value.determining) { text(it) } }
    if (value.duties.isNotEmpty()) { key("duties"); list(value.duties) { writeDutyAnswer(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.governing.isNotEmpty()) { key("governing"); list(value.governing) { text(it) } }
    value.mustDisposeBy?.let { key("must_dispose_by"); day(it) }
    if (value.openTriggers.isNotEmpty()) { key("open_triggers"); list(value.openTriggers) { text(it) } }
    key("outcome"); writeDisclosureOutcome(value.outcome)
    value.retainThrough?.let { key("retain_through"); day(it) }
    key("retention"); writeRetentionOutcome(value.retention)
    if (value.unmet.isNotEmpty()) { key("unmet"); list(value.unmet) { text(it) } }
    value.until?.let { key("until"); day(it) }
    if (value.withheld.isNotEmpty()) { key("withheld"); map(value.withheld) { writeItemAnswer(it) } }
}

internal fun JsonOut.writeSeenBy(value: SeenBy) = record {
    if (value.items.isNotEmpty()) { key("items"); map(value.items) { writeItemAnswer(it) } }
    key("outcome"); writeDisclosureOutcome(value.outcome)
}

internal fun JsonOut.writeSegment(value: Segment) = record {
    if (value.charged.isNotEmpty()) { key("charged"); list(value.charged) { text(it) } }
    value.firstDay?.let { key("first_day"); day(it) }
    value.grantedByEmployer?.let { key("granted_by_employer"); flag(it) }
    value.lastDay?.let { key("last_day"); day(it) }
    if (value.notProtectedBecause.isNotEmpty()) { key("not_protected_because"); list(value.notProtectedBecause) { text(it) } }
    if (value.paidBy.isNotEmpty()) { key("paid_by"); list(value.paidBy) { text(it) } }
    value.partial?.let { key("partial"); writePartialDay(it) }
    value.protected?.let { key("protected"); writeTri(it) }
    if (value.protectedBy.isNotEmpty()) { key("protected_by"); list(value.protectedBy) { text(it) } }
    value.reason?.let { key("reason"); text(it) }
    value.workdays?.let { key("workdays"); long(it) }
}

internal fun JsonOut.writeSizeAnswer(value: SizeAnswer) = record {
    value.count?.let { key("count"); long(it) }
    value.fte?.let { key("fte"); text(it.toString()) }
}

internal fun JsonOut.writeSpousePool(value: SpousePool) = record {
    value.poolLeftWeeks?.let { key("pool_left_weeks"); text(it.toString()) }
    value.poolUsedWeeks?.let { key("pool_used_weeks"); text(it.toString()) }
}

internal fun JsonOut.writeStatementVersion(value: StatementVersion) = record {
    value.from?.let { key("from"); day(it) }
    value.until?.let { key("until"); day(it) }
    value.version?.let { key("version"); text(it) }
}

internal fun JsonOut.writeStepAnswer(value: StepAnswer) = record {
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.counted?.let { key("counted"); writeCountedSpan(it) }
    value.do_?.let { key("do"); text(it) }
    value.due?.let { key("due"); day(it) }
    value.dueInstant?.let { key("due_instant"); long(it) }
    value.from?.let { key("from"); day(it) }
    value.ifMissed?.let { key("if_missed"); text(it) }
    value.lateByDays?.let { key("late_by_days"); long(it) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    if (value.needs.isNotEmpty()) { key("needs"); list(value.needs) { text(it) } }
    value.noFixedDay?.let { key("no_fixed_day"); flag(it) }
    value.notBefore?.let { key("not_before"); day(it) }
    value.outcome?.let { key("outcome"); writeTri(it) }
    value.pausedDays?.let { key("paused_days"); long(it) }
    value.rawDue?.let { key("raw_due"); day(it) }
    value.standard?.let { key("standard"); text(it) }
    value.to?.let { key("to"); writeActor(it) }
    if (value.unless.isNotEmpty()) { key("unless"); list(value.unless) { text(it) } }
    value.valid?.let { key("valid"); writeYesNo(it) }
    value.who?.let { key("who"); writeActor(it) }
}

internal fun JsonOut.writeSweep(value: Sweep) = record {
    if (value.actions.isNotEmpty()) { key("actions"); map(value.actions) { long(it) } }
    key("ask"); text("sweep")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    value.certificate?.let { key("certificate"); writeCertificate(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    if (value.counts.isNotEmpty()) { key("counts"); map(value.counts) { long(it) } }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.knownOn?.let { key("known_on"); day(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.plan.isNotEmpty()) { key("plan"); list(value.plan) { writePlanLine(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.records.isNotEmpty()) { key("records"); map(value.records) { writeRetained(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
}

internal fun JsonOut.writeTestAnswer(value: TestAnswer) = record {
    value.assumed?.let { key("assumed"); flag(it) }
    value.basis?.let { key("basis"); text(it) }
    value.burden?.let { key("burden"); writeBurden(it) }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    value.decisive?.let { key("decisive"); flag(it) }
    value.measuredAt?.let { key("measured_at"); text(it) }
    value.measuredOn?.let { key("measured_on"); day(it) }
    value.observed?.let { key("observed"); writeValue(it) }
    value.op?.let { key("op"); writeOp(it) }
    key("outcome"); writeTri(value.outcome)
    if (value.parts.isNotEmpty()) { key("parts"); map(value.parts) { writeValue(it) } }
    value.required?.let { key("required"); writeValue(it) }
    value.window?.let { key("window"); writeWindow(it) }
}

internal fun JsonOut.writeTimeBack(value: TimeBack) = record {
    value.from?.let { key("from"); day(it) }
    value.seconds?.let { key("seconds"); long(it) }
    value.weeks?.let { key("weeks"); text(it.toString()) }
}

internal fun JsonOut.writeUnsettledItem(value: UnsettledItem) = record {
    value.item?.let { key("item"); text(it) }
    if (value.readings.isNotEmpty()) { key("readings"); list(value.readings) { writeReadingAnswer(it) } }
}

internal fun JsonOut.writeUnverified(value: Unverified) = record {
    value.from?.let { key("from"); day(it) }
    value.item?.let { key("item"); text(it) }
}

internal fun JsonOut.writeUsage(value: Usage) = record {
    if (value.absences.isNotEmpty()) { key("absences"); map(value.absences) { writeAbsenceUsage(it) } }
    key("ask"); text("leave.usage")
    if (value.assumed.isNotEmpty()) { key("assumed"); list(value.assumed) { writeAssumed(it) } }
    if (value.cites.isNotEmpty()) { key("cites"); list(value.cites) { text(it) } }
    if (value.conventions.isNotEmpty()) { key("conventions"); list(value.conventions) { text(it) } }
    value.entitlement?.let { key("entitlement"); writeEntitlementKind(it) }
    if (value.explanation.isNotEmpty()) { key("explanation"); list(value.explanation) { writeExplanationLine(it) } }
    if (value.findings.isNotEmpty()) { key("findings"); list(value.findings) { writeFindingAnswer(it) } }
    value.incrementSeconds?.let { key("increment_seconds"); long(it) }
    if (value.judgment.isNotEmpty()) { key("judgment"); list(value.judgment) { writeJudgmentItem(it) } }
    value.law?.let { key("law"); text(it) }
    if (value.madeWith != MadeWith()) { key("made_with"); writeMadeWith(value.madeWith) }
    if (value.meters.isNotEmpty()) { key("meters"); map(value.meters) { writeMeterAnswer(it) } }
    if (value.missing.isNotEmpty()) { key("missing"); list(value.missing) { writeMissingItem(it) } }
    key("on"); day(value.on)
    value.ownWorkweekSeconds?.let { key("own_workweek_seconds"); long(it) }
    if (value.parameters.isNotEmpty()) { key("parameters"); map(value.parameters) { writeParameterValue(it) } }
    if (value.presumed.isNotEmpty()) { key("presumed"); list(value.presumed) { writePresumed(it) } }
    if (value.unsettled.isNotEmpty()) { key("unsettled"); list(value.unsettled) { writeUnsettledItem(it) } }
    if (value.unverified.isNotEmpty()) { key("unverified"); list(value.unverified) { writeUnverified(it) } }
    value.workDaysPerWeek?.let { key("work_days_per_week"); text(it.toString()) }
}

internal fun JsonOut.writeWaitingPeriod(value: WaitingPeriod) = record {
    value.days?.let { key("days"); long(it) }
    value.firstDay?.let { key("first_day"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
}

internal fun JsonOut.writeWindow(value: Window) = record {
    value.firstDay?.let { key("first_day"); day(it) }
    value.lastDay?.let { key("last_day"); day(it) }
}
