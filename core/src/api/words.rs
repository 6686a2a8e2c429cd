//! The closed lists of words that requests and answers use.

use super::macros::words;

words! {
    /// What kind of hours are counted.
    pub enum Counted {
        Worked = "worked",
        Overtime = "overtime",
        PaidLeave = "paid-leave",
        WorkersComp = "workers-comp",
        UniformedServiceCredit = "uniformed-service-credit",
        Holidays = "holidays",
        PaidNotWorked = "paid-not-worked",
        OnCall = "on-call",
    }
}

words! {
    /// Yes or no; where neither is given the fact is unknown.
    pub enum YesNo {
        Yes = "yes",
        No = "no",
    }
}

words! {
    /// Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`.
    pub enum Relation {
        Oneself = "self",
        Spouse = "spouse",
        DomesticPartner = "domestic-partner",
        CivilUnionPartner = "civil-union-partner",
        ReciprocalBeneficiary = "reciprocal-beneficiary",
        CommittedPartner = "committed-partner",
        DatingPartner = "dating-partner",
        Child = "child",
        Parent = "parent",
        Sibling = "sibling",
        Grandparent = "grandparent",
        Grandchild = "grandchild",
        AuntUncle = "aunt-uncle",
        NieceNephew = "niece-nephew",
        Cousin = "cousin",
        Guardian = "guardian",
        Ward = "ward",
        NextOfKin = "next-of-kin",
        BloodRelative = "blood-relative",
        RelativeByMarriage = "relative-by-marriage",
        HouseholdMember = "household-member",
        Affinity = "affinity",
        CareExpectation = "care-expectation",
        DesignatedPerson = "designated-person",
        ElderRelative = "elder-relative",
        WouldBeParent = "would-be-parent",
    }
}

words! {
    /// By what a relation holds.
    pub enum Kinship {
        Biological = "biological",
        Adopted = "adopted",
        Step = "step",
        Foster = "foster",
        Ward = "ward",
        Half = "half",
        InLocoParentis = "in-loco-parentis",
    }
}

words! {
    /// What a member of the armed forces is.
    pub enum MilitaryStatus {
        Active = "active",
        GuardReserve = "guard-reserve",
        Veteran = "veteran",
    }
}

words! {
    /// With which kind of discharge a veteran left.
    pub enum Discharge {
        Honorable = "honorable",
        OtherThanDishonorable = "other-than-dishonorable",
        Dishonorable = "dishonorable",
    }
}

words! {
    /// The levels of blood relatives from which next of kin is found, the nearest first.
    pub enum BloodKin {
        Custodian = "custodian",
        Sibling = "sibling",
        Grandparent = "grandparent",
        AuntUncle = "aunt-uncle",
        Cousin = "cousin",
    }
}

words! {
    /// Whom a servicemember named in writing as next of kin.
    pub enum KinDesignated {
        None = "none",
        Employee = "employee",
        Other = "other",
    }
}

words! {
    /// How a length of service is counted.
    pub enum ServiceCounting {
        Elapsed = "elapsed",
        PayrollWeeks = "payroll-weeks",
        DaysWorked = "days-worked",
    }
}

words! {
    /// Whether service counts in one piece or all periods together.
    pub enum Continuity {
        Total = "total",
        Consecutive = "consecutive",
    }
}

words! {
    /// Over which employers something is counted.
    pub enum Scope {
        ThisEmployer = "this-employer",
        ControlledGroup = "controlled-group",
        CoveredEmployers = "covered-employers",
        AllEmployers = "all-employers",
        SignatoryEmployers = "signatory-employers",
    }
}

words! {
    /// Why a period of employment ended.
    pub enum Gap {
        Layoff = "layoff",
        Semester = "semester",
        UniformedService = "uniformed-service",
        ApprovedLeave = "approved-leave",
        AgreementToRehire = "agreement-to-rehire",
        Quit = "quit",
        Other = "other",
    }
}

words! {
    /// What an employer is.
    pub enum EmployerKind {
        Private = "private",
        Federal = "federal",
        State = "state",
        Local = "local",
        SchoolPublic = "school-public",
        SchoolPrivate = "school-private",
        Tribal = "tribal",
        Household = "household",
    }
}

words! {
    /// How leave is given: earned with time worked, or granted at once.
    pub enum PlanMethod {
        Accrual = "accrual",
        Grant = "grant",
    }
}

words! {
    /// Whether the employer designates leave in time.
    pub enum Designates {
        OnTime = "on-time",
    }
}

words! {
    /// Whether the employer applies the limit that spouses share.
    pub enum SpouseLimit {
        Applied = "applied",
        NotApplied = "not-applied",
    }
}

words! {
    /// The length of a pay period.
    pub enum PayPeriod {
        Week = "week",
        TwoWeeks = "two-weeks",
        HalfMonth = "half-month",
        Month = "month",
    }
}

words! {
    /// What a person is to the employer.
    pub enum EmploymentState {
        Active = "active",
        OnLeave = "on-leave",
        LaidOff = "laid-off",
        Separated = "separated",
    }
}

words! {
    /// What the hours of a flight crew are.
    pub enum FlightDutyKind {
        Worked = "worked",
        Paid = "paid",
        WorkedOrPaid = "worked-or-paid",
        MonthlyGuarantee = "monthly-guarantee",
        LeaveOrCommuting = "leave-or-commuting",
    }
}

words! {
    /// How a law counts an employer's size.
    pub enum SizeMethod {
        PeakInYear = "peak-in-year",
        WeeksAtOrAbove = "weeks-at-or-above",
        DailyAverageIn20Weeks = "daily-average-in-20-weeks",
        MonthlyAverage = "monthly-average",
        Average12Months = "average-12-months",
        InWeekOf1January = "in-week-of-1-january",
        TopTwoQuarters = "top-two-quarters",
        HoursToFte = "hours-to-fte",
        WeeklyFteAverage = "weekly-fte-average",
    }
}

words! {
    /// How leave is taken: in one piece, in several, or by shorter days or weeks.
    pub enum Mode {
        Continuous = "continuous",
        Intermittent = "intermittent",
        Reduced = "reduced",
    }
}

words! {
    /// What time off after violence or stalking is used for.
    pub enum SafePurpose {
        Relief = "relief",
        Services = "services",
        Relocation = "relocation",
    }
}

words! {
    /// Whose court calls.
    pub enum CourtKind {
        Federal = "federal",
        State = "state",
        Local = "local",
    }
}

words! {
    /// What a law gives, each with its own tests: leave, job protection, pay, health cover.
    pub enum EntitlementKind {
        Leave = "leave",
        Protection = "protection",
        Pay = "pay",
        HealthCover = "health-cover",
    }
}

words! {
    /// What a certification is about.
    pub enum CertificationKind {
        Medical = "medical",
        Recertification = "recertification",
        Fitness = "fitness",
        Military = "military",
        Family = "family",
        Exigency = "exigency",
    }
}

words! {
    /// What one of the parties may, must or must not do.
    pub enum Act {
        GiveNotice = "give-notice",
        GiveEligibilityNotice = "give-eligibility-notice",
        GiveRightsNotice = "give-rights-notice",
        Designate = "designate",
        GiveUsageStatement = "give-usage-statement",
        PostNotice = "post-notice",
        RequestCertification = "request-certification",
        GiveCertification = "give-certification",
        CureCertification = "cure-certification",
        RequireSecondOpinion = "require-second-opinion",
        RequireThirdOpinion = "require-third-opinion",
        Recertify = "recertify",
        RequireFitnessCertificate = "require-fitness-certificate",
        ContactProvider = "contact-provider",
        RequireDocuments = "require-documents",
        RequireRelationshipProof = "require-relationship-proof",
        DenyLeave = "deny-leave",
        DelayLeave = "delay-leave",
        RequireBlockOfLeave = "require-block-of-leave",
        RequireLeaveToTermEnd = "require-leave-to-term-end",
        Transfer = "transfer",
        RequireIntermittentAgreement = "require-intermittent-agreement",
        RequireMoreTimeOff = "require-more-time-off",
        RequireSubstitution = "require-substitution",
        TopUp = "top-up",
        Restore = "restore",
        DenyRestoration = "deny-restoration",
        GiveRestorationNotice = "give-restoration-notice",
        ContinueHealth = "continue-health",
        StopHealth = "stop-health",
        RecoverPremium = "recover-premium",
        ChangeMethod = "change-method",
        CountTowardLaw = "count-toward-law",
        DisciplineForLeave = "discipline-for-leave",
        Discharge = "discharge",
        ApplyForBenefit = "apply-for-benefit",
        DecideClaim = "decide-claim",
        ReportBack = "report-back",
        ApplyToReturn = "apply-to-return",
        Accommodate = "accommodate",
        RequireLeaveInstead = "require-leave-instead",
        LimitLeave = "limit-leave",
        DesignateRetroactively = "designate-retroactively",
        ConsiderAccommodation = "consider-accommodation",
        GiveAbsenceRecord = "give-absence-record",
    }
}

words! {
    /// Who acts, or to whom something is owed.
    pub enum Actor {
        Employee = "employee",
        Employer = "employer",
        Supervisor = "supervisor",
        Provider = "provider",
        Agency = "agency",
        Insurer = "insurer",
        SecondaryEmployer = "secondary-employer",
        Court = "court",
    }
}

words! {
    /// In which form a notice is given.
    pub enum Form {
        Oral = "oral",
        Written = "written",
        Electronic = "electronic",
    }
}

words! {
    /// Which wages count.
    pub enum WageKind {
        SubjectToPremium = "subject-to-premium",
        Gross = "gross",
    }
}

words! {
    /// Which base period a claim uses.
    pub enum BasePeriodKind {
        Standard = "standard",
        Alternate = "alternate",
    }
}

words! {
    /// Another benefit over the same time.
    pub enum BenefitKind {
        WorkersComp = "workers-comp",
        Unemployment = "unemployment",
        Disability = "disability",
        Program = "program",
        EmployerPaid = "employer-paid",
        UniformedService = "uniformed-service",
    }
}

words! {
    /// Which service in uniform.
    pub enum ServiceKind {
        Active = "active",
        Training = "training",
        StateDuty = "state-duty",
        Exam = "exam",
        Honors = "honors",
    }
}

words! {
    /// What a teacher may choose where leave would break the term.
    pub enum SchoolElection {
        ParticularDuration = "particular-duration",
        Transfer = "transfer",
    }
}

words! {
    /// How an opening balance came about.
    pub enum OpeningKind {
        Earned = "earned",
        Granted = "granted",
        Carried = "carried",
        Restored = "restored",
        Advance = "advance",
    }
}

words! {
    /// Whether a grant is given at once or in advance of what will be earned.
    pub enum GrantForm {
        Lump = "lump",
        Advance = "advance",
    }
}

words! {
    /// How an employment ended.
    pub enum SeparationKind {
        Quit = "quit",
        Dismissed = "dismissed",
        LaidOff = "laid-off",
        Retired = "retired",
        Died = "died",
        Transferred = "transferred",
        Other = "other",
    }
}

words! {
    /// Whether leave was approved.
    pub enum ApprovalValue {
        Approved = "approved",
        Refused = "refused",
    }
}

words! {
    /// In which form a consent or a request was given, the weakest first.
    pub enum FormKind {
        Oral = "oral",
        Electronic = "electronic",
        Written = "written",
        Signed = "signed",
    }
}

words! {
    /// What a person is to the holder of the data.
    pub enum SubjectKind {
        Visitor = "visitor",
        Prospect = "prospect",
        Registrant = "registrant",
        Customer = "customer",
        Employee = "employee",
        Relative = "relative",
        Child = "child",
    }
}

words! {
    /// In which capacity data is held; the rules differ by it, not by company.
    pub enum Capacity {
        Employer = "employer",
        VendorForEmployer = "vendor-for-employer",
        Plan = "plan",
        Provider = "provider",
        OwnAccount = "own-account",
    }
}

words! {
    /// What a cell of the matrix of recipients and data says, over everything that is left open.
    pub enum MatrixOutcome {
        /// Permitted whatever else is true.
        Permit = "permit",
        /// Never permitted: where one of the texts applies, it is refused, or nobody knows.
        Deny = "deny",
        /// None of the texts ever applies.
        NotApplicable = "not-applicable",
        /// Permitted in some cases and not in others.
        Depends = "depends",
        /// Nobody knows whether one of the texts applies, the text is not held, or there are too many cases.
        Unknown = "unknown",
    }
}

words! {
    /// Whether a consent was given or is deemed.
    pub enum ConsentKind {
        Deemed = "deemed",
        Explicit = "explicit",
    }
}

words! {
    /// What happens to a consent.
    pub enum ConsentEventKind {
        /// The person was asked.
        Requested = "requested",
        /// The person put the answer off.
        Deferred = "deferred",
        /// It was given, or deemed given.
        Given = "given",
        /// It was given again, perhaps otherwise.
        Renewed = "renewed",
        /// The person said no.
        Refused = "refused",
        /// The person took it back.
        Withdrawn = "withdrawn",
        /// Somebody else ended it.
        Revoked = "revoked",
        /// Its time was over.
        Expired = "expired",
        /// It turned out never to have been a consent.
        Invalidated = "invalidated",
    }
}

words! {
    /// What a consent is at a time.
    pub enum ConsentState {
        /// Nothing had happened by then.
        NotYet = "not-yet",
        Requested = "requested",
        Deferred = "deferred",
        Given = "given",
        Renewed = "renewed",
        Refused = "refused",
        Withdrawn = "withdrawn",
        Revoked = "revoked",
        Expired = "expired",
        Invalidated = "invalidated",
    }
}

words! {
    /// How what was taken out of a document is told.
    pub enum RemovedList {
        /// Each field by its name, with the clauses that withhold it.
        Names = "names",
        /// Their number alone, where a name would tell something.
        Count = "count",
    }
}

words! {
    /// Which legal process was served.
    pub enum ProcessKind {
        None = "none",
        Subpoena = "subpoena",
        DiscoverySubpoena = "discovery-subpoena",
        AdministrativeSubpoena = "administrative-subpoena",
        CourtOrder = "court-order",
        Warrant = "warrant",
        Investigation = "investigation",
        Statute = "statute",
    }
}

words! {
    /// May a record go? Only `may-dispose` and `must-dispose` let it.
    pub enum RetentionOutcome {
        MustRetain = "must-retain",
        Hold = "hold",
        MayDispose = "may-dispose",
        MustDispose = "must-dispose",
        Unknown = "unknown",
    }
}

words! {
    /// What becomes of a record, the more careful the later; a schedule may say the first four.
    pub enum DisposalAction {
        Destroy = "destroy",
        /// What is left lets nobody tell whom it was about.
        Anonymise = "anonymise",
        /// A person looks at it first.
        Review = "review",
        Keep = "keep",
        /// It is gone already.
        Disposed = "disposed",
    }
}

words! {
    /// What starts or ends a retention period.
    pub enum RetentionEvent {
        RecordMade = "record-made",
        Received = "received",
        LastEntry = "last-entry",
        LastEffective = "last-effective",
        Hire = "hire",
        Separation = "separation",
        PersonnelAction = "personnel-action",
        LeaveEnd = "leave-end",
        PlanEnd = "plan-end",
        Filing = "filing",
        TaxDue = "tax-due",
        TaxPaid = "tax-paid",
        PurposeMet = "purpose-met",
        LastInteraction = "last-interaction",
        CaseClosed = "case-closed",
        FinalDisposition = "final-disposition",
        LimitationExpired = "limitation-expired",
        ProceedingsEnded = "proceedings-ended",
        MatterClosed = "matter-closed",
        BenefitExtinguished = "benefit-extinguished",
        MaternityPayEnd = "maternity-pay-end",
        PayPeriodEnd = "pay-period-end",
        ChargeFiled = "charge-filed",
        ComplaintNotice = "complaint-notice",
        Anticipated = "anticipated",
        Incident = "incident",
        PlannedDisposal = "planned-disposal",
        NextPayPeriodEnd = "next-pay-period-end",
        RightToSue = "right-to-sue",
        SuitFiled = "suit-filed",
    }
}

words! {
    /// By whose will the employment ended.
    pub enum SeparationWill {
        Voluntary = "voluntary",
        Involuntary = "involuntary",
    }
}

words! {
    /// What a hold is for.
    pub enum HoldKind {
        Litigation = "litigation",
        Charge = "charge",
        Audit = "audit",
        CourtWarrant = "court-warrant",
        CourtSubpoena = "court-subpoena",
        Other = "other",
    }
}

words! {
    /// To whom a retention limit was promised.
    pub enum PromiseKind {
        Published = "published",
        Internal = "internal",
    }
}

words! {
    /// How an observed value is compared with the required one. `more-than` is not `at-least` and one more.
    pub enum Op {
        AtLeast = "at-least",
        MoreThan = "more-than",
        AtMost = "at-most",
        LessThan = "less-than",
        Is = "is",
        IsNot = "is-not",
        OneOf = "one-of",
        NotOneOf = "not-one-of",
        OnOrAfter = "on-or-after",
        OnOrBefore = "on-or-before",
        Before = "before",
        After = "after",
        Within = "within",
    }
}

words! {
    /// On whom the law lays the lack of a record.
    pub enum Burden {
        Employer = "employer",
        Employee = "employee",
    }
}

words! {
    /// Why an answer is unknown where the reason is no fact of the case.
    pub enum MissingReason {
        ParameterNotPublished = "parameter-not-published",
        AbsencesNotComplete = "absences-not-complete",
        VersionTextNotHeld = "version-text-not-held",
        NoLawHeld = "no-law-held",
        RecordClassWithoutRule = "record-class-without-rule",
    }
}

words! {
    /// By which method the leave year runs.
    pub enum YearMethod {
        Calendar = "calendar",
        Fixed = "fixed",
        Forward = "forward",
        Rolling = "rolling",
        MostFavourable = "most-favourable",
    }
}

words! {
    /// The method that was taken.
    pub enum YearTaken {
        Calendar = "calendar",
        Fixed = "fixed",
        Forward = "forward",
        Rolling = "rolling",
    }
}

words! {
    /// May, must or must not an act be done?
    pub enum ConductOutcome {
        Permitted = "permitted",
        Required = "required",
        Forbidden = "forbidden",
        Unknown = "unknown",
    }
}

words! {
    /// What a line of a ledger is.
    pub enum LineKind {
        Opening = "opening",
        Accrued = "accrued",
        Granted = "granted",
        Used = "used",
        Carried = "carried",
        Forfeited = "forfeited",
        Expired = "expired",
        PaidOut = "paid-out",
        Restored = "restored",
        Adjusted = "adjusted",
        Projected = "projected",
    }
}

words! {
    /// In which order lots are used.
    pub enum Consumed {
        EarliestExpiryFirst = "earliest-expiry-first",
        OldestFirst = "oldest-first",
        CarriedFirst = "carried-first",
        CurrentFirst = "current-first",
        Chosen = "chosen",
    }
}

words! {
    /// May it be done with the data? Out of scope is `not-applicable`, never `permit`.
    pub enum DisclosureOutcome {
        Permit = "permit",
        Deny = "deny",
        NotApplicable = "not-applicable",
        Unknown = "unknown",
    }
}

words! {
    /// What a person may ask of whoever holds data about that person.
    pub enum RightsAct {
        Erase = "erase",
        Access = "access",
    }
}

words! {
    /// What becomes of such a request as a whole.
    pub enum RightsOutcome {
        Granted = "granted",
        InPart = "in-part",
        Refused = "refused",
        NotApplicable = "not-applicable",
        Unknown = "unknown",
    }
}

words! {
    /// When a duty falls due beside the act.
    pub enum DutyWhen {
        Before = "before",
        With = "with",
        After = "after",
        While = "while",
    }
}

words! {
    /// Does the clock run?
    pub enum ClockOutcome {
        Yes = "yes",
        No = "no",
        NotApplicable = "not-applicable",
        Unknown = "unknown",
    }
}

words! {
    /// What a retention rule is.
    pub enum BoundKind {
        Minimum = "minimum",
        Maximum = "maximum",
        Advice = "advice",
        Policy = "policy",
    }
}

words! {
    /// What a law takes against an employer who has not kept the records.
    pub enum IfMissing {
        /// The person is taken to have been entitled to all that could have accrued.
        PresumedEntitledToMaximum = "presumed-entitled-to-maximum",
        /// What was due is taken not to have been given.
        PresumedNotProvided = "presumed-not-provided",
        /// The law is taken to have been broken.
        PresumedViolated = "presumed-violated",
    }
}

words! {
    /// How sensitive a fact is: by it a host decides who may see and give it.
    pub enum Privacy {
        Identity = "identity",
        Employment = "employment",
        Money = "money",
        Health = "health",
        Family = "family",
    }
}

/// Nothing is decided until something decides it.
macro_rules! undecided {
    ($($name:ident),*) => { $(impl Default for $name { fn default() -> Self { $name::Unknown } })* };
}
undecided!(ConductOutcome, DisclosureOutcome, MatrixOutcome, RetentionOutcome, ClockOutcome, RightsOutcome);

/// A consent of which nothing is said has not come.
impl Default for ConsentState {
    fn default() -> Self {
        ConsentState::NotYet
    }
}

/// What nobody has decided a person looks at.
impl Default for DisposalAction {
    fn default() -> Self {
        DisposalAction::Review
    }
}
