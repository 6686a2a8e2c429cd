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
    /// A closed list of words: Relation
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
    /// A closed list of words: Kinship
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
    /// A closed list of words: MilitaryStatus
    pub enum MilitaryStatus {
        Active = "active",
        GuardReserve = "guard-reserve",
        Veteran = "veteran",
    }
}

words! {
    /// A closed list of words: Discharge
    pub enum Discharge {
        Honorable = "honorable",
        OtherThanDishonorable = "other-than-dishonorable",
        Dishonorable = "dishonorable",
    }
}

words! {
    /// A closed list of words: BloodKin
    pub enum BloodKin {
        Custodian = "custodian",
        Sibling = "sibling",
        Grandparent = "grandparent",
        AuntUncle = "aunt-uncle",
        Cousin = "cousin",
    }
}

words! {
    /// A closed list of words: KinDesignated
    pub enum KinDesignated {
        None = "none",
        Employee = "employee",
        Other = "other",
    }
}

words! {
    /// A closed list of words: ServiceCounting
    pub enum ServiceCounting {
        Elapsed = "elapsed",
        PayrollWeeks = "payroll-weeks",
        DaysWorked = "days-worked",
    }
}

words! {
    /// A closed list of words: Continuity
    pub enum Continuity {
        Total = "total",
        Consecutive = "consecutive",
    }
}

words! {
    /// A closed list of words: Scope
    pub enum Scope {
        ThisEmployer = "this-employer",
        ControlledGroup = "controlled-group",
        CoveredEmployers = "covered-employers",
        AllEmployers = "all-employers",
        SignatoryEmployers = "signatory-employers",
    }
}

words! {
    /// A closed list of words: Gap
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
    /// A closed list of words: EmployerKind
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
    /// A closed list of words: PlanMethod
    pub enum PlanMethod {
        Accrual = "accrual",
        Grant = "grant",
    }
}

words! {
    /// A closed list of words: Designates
    pub enum Designates {
        OnTime = "on-time",
    }
}

words! {
    /// A closed list of words: SpouseLimit
    pub enum SpouseLimit {
        Applied = "applied",
        NotApplied = "not-applied",
    }
}

words! {
    /// A closed list of words: PayPeriod
    pub enum PayPeriod {
        Week = "week",
        TwoWeeks = "two-weeks",
        HalfMonth = "half-month",
        Month = "month",
    }
}

words! {
    /// A closed list of words: EmploymentState
    pub enum EmploymentState {
        Active = "active",
        OnLeave = "on-leave",
        LaidOff = "laid-off",
        Separated = "separated",
    }
}

words! {
    /// A closed list of words: FlightDutyKind
    pub enum FlightDutyKind {
        Worked = "worked",
        Paid = "paid",
        WorkedOrPaid = "worked-or-paid",
        MonthlyGuarantee = "monthly-guarantee",
        LeaveOrCommuting = "leave-or-commuting",
    }
}

words! {
    /// A closed list of words: SizeMethod
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
    /// A closed list of words: Mode
    pub enum Mode {
        Continuous = "continuous",
        Intermittent = "intermittent",
        Reduced = "reduced",
    }
}

words! {
    /// A closed list of words: SafePurpose
    pub enum SafePurpose {
        Relief = "relief",
        Services = "services",
        Relocation = "relocation",
    }
}

words! {
    /// A closed list of words: CourtKind
    pub enum CourtKind {
        Federal = "federal",
        State = "state",
        Local = "local",
    }
}

words! {
    /// A closed list of words: EntitlementKind
    pub enum EntitlementKind {
        Leave = "leave",
        Protection = "protection",
        Pay = "pay",
        HealthCover = "health-cover",
    }
}

words! {
    /// A closed list of words: CertificationKind
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
    /// A closed list of words: Act
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
    /// A closed list of words: Actor
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
    /// A closed list of words: Form
    pub enum Form {
        Oral = "oral",
        Written = "written",
        Electronic = "electronic",
    }
}

words! {
    /// A closed list of words: WageKind
    pub enum WageKind {
        SubjectToPremium = "subject-to-premium",
        Gross = "gross",
    }
}

words! {
    /// A closed list of words: BasePeriodKind
    pub enum BasePeriodKind {
        Standard = "standard",
        Alternate = "alternate",
    }
}

words! {
    /// A closed list of words: BenefitKind
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
    /// A closed list of words: ServiceKind
    pub enum ServiceKind {
        Active = "active",
        Training = "training",
        StateDuty = "state-duty",
        Exam = "exam",
        Honors = "honors",
    }
}

words! {
    /// A closed list of words: SchoolElection
    pub enum SchoolElection {
        ParticularDuration = "particular-duration",
        Transfer = "transfer",
    }
}

words! {
    /// A closed list of words: OpeningKind
    pub enum OpeningKind {
        Earned = "earned",
        Granted = "granted",
        Carried = "carried",
        Restored = "restored",
        Advance = "advance",
    }
}

words! {
    /// A closed list of words: GrantForm
    pub enum GrantForm {
        Lump = "lump",
        Advance = "advance",
    }
}

words! {
    /// A closed list of words: SeparationKind
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
    /// A closed list of words: ApprovalValue
    pub enum ApprovalValue {
        Approved = "approved",
        Refused = "refused",
    }
}

words! {
    /// A closed list of words: FormKind
    pub enum FormKind {
        Oral = "oral",
        Electronic = "electronic",
        Written = "written",
        Signed = "signed",
    }
}

words! {
    /// A closed list of words: SubjectKind
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
    /// A closed list of words: Capacity
    pub enum Capacity {
        Employer = "employer",
        VendorForEmployer = "vendor-for-employer",
        Plan = "plan",
        Provider = "provider",
        OwnAccount = "own-account",
    }
}

words! {
    /// A closed list of words: ConsentKind
    pub enum ConsentKind {
        Deemed = "deemed",
        Explicit = "explicit",
    }
}

words! {
    /// A closed list of words: ProcessKind
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
    /// A closed list of words: RetentionOutcome
    pub enum RetentionOutcome {
        MustRetain = "must-retain",
        Hold = "hold",
        MayDispose = "may-dispose",
        MustDispose = "must-dispose",
        Unknown = "unknown",
    }
}

words! {
    /// A closed list of words: RetentionEvent
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
    /// A closed list of words: SeparationWill
    pub enum SeparationWill {
        Voluntary = "voluntary",
        Involuntary = "involuntary",
    }
}

words! {
    /// A closed list of words: HoldKind
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
    /// A closed list of words: PromiseKind
    pub enum PromiseKind {
        Published = "published",
        Internal = "internal",
    }
}

words! {
    /// A closed list of words: Op
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
    /// A closed list of words: Burden
    pub enum Burden {
        Employer = "employer",
        Employee = "employee",
    }
}

words! {
    /// A closed list of words: MissingReason
    pub enum MissingReason {
        ParameterNotPublished = "parameter-not-published",
        AbsencesNotComplete = "absences-not-complete",
        VersionTextNotHeld = "version-text-not-held",
        NoLawHeld = "no-law-held",
        RecordClassWithoutRule = "record-class-without-rule",
    }
}

words! {
    /// A closed list of words: YearMethod
    pub enum YearMethod {
        Calendar = "calendar",
        Fixed = "fixed",
        Forward = "forward",
        Rolling = "rolling",
        MostFavourable = "most-favourable",
    }
}

words! {
    /// A closed list of words: YearTaken
    pub enum YearTaken {
        Calendar = "calendar",
        Fixed = "fixed",
        Forward = "forward",
        Rolling = "rolling",
    }
}

words! {
    /// A closed list of words: ConductOutcome
    pub enum ConductOutcome {
        Permitted = "permitted",
        Required = "required",
        Forbidden = "forbidden",
        Unknown = "unknown",
    }
}

words! {
    /// A closed list of words: LineKind
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
    /// A closed list of words: Consumed
    pub enum Consumed {
        EarliestExpiryFirst = "earliest-expiry-first",
        OldestFirst = "oldest-first",
        CarriedFirst = "carried-first",
        CurrentFirst = "current-first",
        Chosen = "chosen",
    }
}

words! {
    /// A closed list of words: DisclosureOutcome
    pub enum DisclosureOutcome {
        Permit = "permit",
        Deny = "deny",
        NotApplicable = "not-applicable",
        Unknown = "unknown",
    }
}

words! {
    /// A closed list of words: DutyWhen
    pub enum DutyWhen {
        Before = "before",
        With = "with",
        After = "after",
        While = "while",
    }
}

words! {
    /// A closed list of words: ClockOutcome
    pub enum ClockOutcome {
        Yes = "yes",
        No = "no",
        NotApplicable = "not-applicable",
        Unknown = "unknown",
    }
}

words! {
    /// A closed list of words: BoundKind
    pub enum BoundKind {
        Minimum = "minimum",
        Maximum = "maximum",
        Advice = "advice",
        Policy = "policy",
    }
}

words! {
    /// A closed list of words: Privacy
    pub enum Privacy {
        Identity = "identity",
        Employment = "employment",
        Money = "money",
        Health = "health",
        Family = "family",
    }
}
