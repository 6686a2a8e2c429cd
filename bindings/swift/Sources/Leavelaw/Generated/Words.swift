// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

/// What is wrong with an input, as a stable word.
public enum Code: String, Codable, Hashable, Sendable, CaseIterable {
    case badJson = "bad-json"
    case unknownAsk = "unknown-ask"
    case unknownKey = "unknown-key"
    case missingArgument = "missing-argument"
    case wrongType = "wrong-type"
    case unknownWord = "unknown-word"
    case unknownId = "unknown-id"
    case nullGiven = "null-given"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    case tooPrecise = "too-precise"
    case outOfRange = "out-of-range"
    case badInterval = "bad-interval"
    case overlap = "overlap"
    case conflict = "conflict"
    case overflow = "overflow"
    case lawNotHeld = "law-not-held"
    case notInLaw = "not-in-law"
    case exceptionsConflict = "exceptions-conflict"
    case columnMissing = "column-missing"
    case columnType = "column-type"
    case columnLength = "column-length"
    case imageFormat = "image-format"
    case hashMismatch = "hash-mismatch"
    case limitExceeded = "limit-exceeded"
    case packSyntax = "pack-syntax"
    case packUnknownKey = "pack-unknown-key"
    case packUnknownWord = "pack-unknown-word"
    case packDuplicateId = "pack-duplicate-id"
    case packUnresolved = "pack-unresolved"
    case packNoCitation = "pack-no-citation"
    case packNoAnchor = "pack-no-anchor"
    case packGap = "pack-gap"
    case packOverlap = "pack-overlap"
    case packUnit = "pack-unit"
    case packNever = "pack-never"
    case packUnused = "pack-unused"
    case packCycle = "pack-cycle"
    case packBelowFloor = "pack-below-floor"
}

/// What one of the parties may, must or must not do.
public enum Act: String, Codable, Hashable, Sendable, CaseIterable {
    case giveNotice = "give-notice"
    case giveEligibilityNotice = "give-eligibility-notice"
    case giveRightsNotice = "give-rights-notice"
    case designate = "designate"
    case giveUsageStatement = "give-usage-statement"
    case postNotice = "post-notice"
    case requestCertification = "request-certification"
    case giveCertification = "give-certification"
    case cureCertification = "cure-certification"
    case requireSecondOpinion = "require-second-opinion"
    case requireThirdOpinion = "require-third-opinion"
    case recertify = "recertify"
    case requireFitnessCertificate = "require-fitness-certificate"
    case contactProvider = "contact-provider"
    case requireDocuments = "require-documents"
    case requireRelationshipProof = "require-relationship-proof"
    case denyLeave = "deny-leave"
    case delayLeave = "delay-leave"
    case requireBlockOfLeave = "require-block-of-leave"
    case requireLeaveToTermEnd = "require-leave-to-term-end"
    case transfer = "transfer"
    case requireIntermittentAgreement = "require-intermittent-agreement"
    case requireMoreTimeOff = "require-more-time-off"
    case requireSubstitution = "require-substitution"
    case topUp = "top-up"
    case restore = "restore"
    case denyRestoration = "deny-restoration"
    case giveRestorationNotice = "give-restoration-notice"
    case continueHealth = "continue-health"
    case stopHealth = "stop-health"
    case recoverPremium = "recover-premium"
    case changeMethod = "change-method"
    case countTowardLaw = "count-toward-law"
    case disciplineForLeave = "discipline-for-leave"
    case discharge = "discharge"
    case applyForBenefit = "apply-for-benefit"
    case decideClaim = "decide-claim"
    case reportBack = "report-back"
    case applyToReturn = "apply-to-return"
    case accommodate = "accommodate"
    case requireLeaveInstead = "require-leave-instead"
    case limitLeave = "limit-leave"
    case designateRetroactively = "designate-retroactively"
    case considerAccommodation = "consider-accommodation"
    case giveAbsenceRecord = "give-absence-record"
}

/// Who acts, or to whom something is owed.
public enum Actor: String, Codable, Hashable, Sendable, CaseIterable {
    case employee = "employee"
    case employer = "employer"
    case supervisor = "supervisor"
    case provider = "provider"
    case agency = "agency"
    case insurer = "insurer"
    case secondaryEmployer = "secondary-employer"
    case court = "court"
}

/// Whether leave was approved.
public enum ApprovalValue: String, Codable, Hashable, Sendable, CaseIterable {
    case approved = "approved"
    case refused = "refused"
}

/// The names of the asks.
public enum AskName: String, Codable, Hashable, Sendable, CaseIterable {
    case leaveEligibility = "leave.eligibility"
    case leaveGround = "leave.ground"
    case leaveCondition = "leave.condition"
    case leaveUsage = "leave.usage"
    case leaveYear = "leave.year"
    case leaveBalance = "leave.balance"
    case leavePlan = "leave.plan"
    case leaveDeadline = "leave.deadline"
    case leaveBenefit = "leave.benefit"
    case leaveBasePeriod = "leave.base-period"
    case leaveMay = "leave.may"
    case leaveRecords = "leave.records"
    case accrueLedger = "accrue.ledger"
    case accrueFirstUse = "accrue.first-use"
    case accrueProject = "accrue.project"
    case comply = "comply"
    case disclose = "disclose"
    case redact = "redact"
    case clock = "clock"
    case lint = "lint"
    case consents = "consents"
    case prove = "prove"
    case matrix = "matrix"
    case retain = "retain"
    case hold = "hold"
    case sweep = "sweep"
    case rights = "rights"
    case laws = "laws"
    case facts = "facts"
}

/// Which base period a claim uses.
public enum BasePeriodKind: String, Codable, Hashable, Sendable, CaseIterable {
    case standard = "standard"
    case alternate = "alternate"
}

/// Another benefit over the same time.
public enum BenefitKind: String, Codable, Hashable, Sendable, CaseIterable {
    case workersComp = "workers-comp"
    case unemployment = "unemployment"
    case disability = "disability"
    case program = "program"
    case employerPaid = "employer-paid"
    case uniformedService = "uniformed-service"
}

/// The levels of blood relatives from which next of kin is found, the nearest first.
public enum BloodKin: String, Codable, Hashable, Sendable, CaseIterable {
    case custodian = "custodian"
    case sibling = "sibling"
    case grandparent = "grandparent"
    case auntUncle = "aunt-uncle"
    case cousin = "cousin"
}

/// What a retention rule is.
public enum BoundKind: String, Codable, Hashable, Sendable, CaseIterable {
    case minimum = "minimum"
    case maximum = "maximum"
    case advice = "advice"
    case policy = "policy"
}

/// On whom the law lays the lack of a record.
public enum Burden: String, Codable, Hashable, Sendable, CaseIterable {
    case employer = "employer"
    case employee = "employee"
}

/// In which capacity data is held; the rules differ by it, not by company.
public enum Capacity: String, Codable, Hashable, Sendable, CaseIterable {
    case employer = "employer"
    case vendorForEmployer = "vendor-for-employer"
    case plan = "plan"
    case provider = "provider"
    case ownAccount = "own-account"
}

/// What a certification is about.
public enum CertificationKind: String, Codable, Hashable, Sendable, CaseIterable {
    case medical = "medical"
    case recertification = "recertification"
    case fitness = "fitness"
    case military = "military"
    case family = "family"
    case exigency = "exigency"
}

/// Does the clock run?
public enum ClockOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    case yes = "yes"
    case no = "no"
    case notApplicable = "not-applicable"
    case unknown = "unknown"
}

/// May, must or must not an act be done?
public enum ConductOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    case permitted = "permitted"
    case required = "required"
    case forbidden = "forbidden"
    case unknown = "unknown"
}

/// What happens to a consent.
public enum ConsentEventKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The person was asked.
    /// `requested`
    case requested = "requested"
    /// The person put the answer off.
    /// `deferred`
    case deferred = "deferred"
    /// It was given, or deemed given.
    /// `given`
    case given = "given"
    /// It was given again, perhaps otherwise.
    /// `renewed`
    case renewed = "renewed"
    /// The person said no.
    /// `refused`
    case refused = "refused"
    /// The person took it back.
    /// `withdrawn`
    case withdrawn = "withdrawn"
    /// Somebody else ended it.
    /// `revoked`
    case revoked = "revoked"
    /// Its time was over.
    /// `expired`
    case expired = "expired"
    /// It turned out never to have been a consent.
    /// `invalidated`
    case invalidated = "invalidated"
}

/// Whether a consent was given or is deemed.
public enum ConsentKind: String, Codable, Hashable, Sendable, CaseIterable {
    case deemed = "deemed"
    case explicit = "explicit"
}

/// What a consent is at a time.
public enum ConsentState: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing had happened by then.
    /// `not-yet`
    case notYet = "not-yet"
    case requested = "requested"
    case deferred = "deferred"
    case given = "given"
    case renewed = "renewed"
    case refused = "refused"
    case withdrawn = "withdrawn"
    case revoked = "revoked"
    case expired = "expired"
    case invalidated = "invalidated"
}

/// In which order lots are used.
public enum Consumed: String, Codable, Hashable, Sendable, CaseIterable {
    case earliestExpiryFirst = "earliest-expiry-first"
    case oldestFirst = "oldest-first"
    case carriedFirst = "carried-first"
    case currentFirst = "current-first"
    case chosen = "chosen"
}

/// Whether service counts in one piece or all periods together.
public enum Continuity: String, Codable, Hashable, Sendable, CaseIterable {
    case total = "total"
    case consecutive = "consecutive"
}

/// What kind of hours are counted.
public enum Counted: String, Codable, Hashable, Sendable, CaseIterable {
    case worked = "worked"
    case overtime = "overtime"
    case paidLeave = "paid-leave"
    case workersComp = "workers-comp"
    case uniformedServiceCredit = "uniformed-service-credit"
    case holidays = "holidays"
    case paidNotWorked = "paid-not-worked"
    case onCall = "on-call"
}

/// Whose court calls.
public enum CourtKind: String, Codable, Hashable, Sendable, CaseIterable {
    case federal = "federal"
    case state = "state"
    case local = "local"
}

/// Whether the employer designates leave in time.
public enum Designates: String, Codable, Hashable, Sendable, CaseIterable {
    case onTime = "on-time"
}

/// With which kind of discharge a veteran left.
public enum Discharge: String, Codable, Hashable, Sendable, CaseIterable {
    case honorable = "honorable"
    case otherThanDishonorable = "other-than-dishonorable"
    case dishonorable = "dishonorable"
}

/// May it be done with the data? Out of scope is `not-applicable`, never `permit`.
public enum DisclosureOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    case permit = "permit"
    case deny = "deny"
    case notApplicable = "not-applicable"
    case unknown = "unknown"
}

/// What becomes of a record, the more careful the later; a schedule may say the first four.
public enum DisposalAction: String, Codable, Hashable, Sendable, CaseIterable {
    case destroy = "destroy"
    /// What is left lets nobody tell whom it was about.
    /// `anonymise`
    case anonymise = "anonymise"
    /// A person looks at it first.
    /// `review`
    case review = "review"
    case keep = "keep"
    /// It is gone already.
    /// `disposed`
    case disposed = "disposed"
}

/// When a duty falls due beside the act.
public enum DutyWhen: String, Codable, Hashable, Sendable, CaseIterable {
    case before = "before"
    case with = "with"
    case after = "after"
    case `while` = "while"
}

/// What an employer is.
public enum EmployerKind: String, Codable, Hashable, Sendable, CaseIterable {
    case `private` = "private"
    case federal = "federal"
    case state = "state"
    case local = "local"
    case schoolPublic = "school-public"
    case schoolPrivate = "school-private"
    case tribal = "tribal"
    case household = "household"
}

/// What a person is to the employer.
public enum EmploymentState: String, Codable, Hashable, Sendable, CaseIterable {
    case active = "active"
    case onLeave = "on-leave"
    case laidOff = "laid-off"
    case separated = "separated"
}

/// What a law gives, each with its own tests: leave, job protection, pay, health cover.
public enum EntitlementKind: String, Codable, Hashable, Sendable, CaseIterable {
    case leave = "leave"
    case protection = "protection"
    case pay = "pay"
    case healthCover = "health-cover"
}

/// What the hours of a flight crew are.
public enum FlightDutyKind: String, Codable, Hashable, Sendable, CaseIterable {
    case worked = "worked"
    case paid = "paid"
    case workedOrPaid = "worked-or-paid"
    case monthlyGuarantee = "monthly-guarantee"
    case leaveOrCommuting = "leave-or-commuting"
}

/// In which form a notice is given.
public enum Form: String, Codable, Hashable, Sendable, CaseIterable {
    case oral = "oral"
    case written = "written"
    case electronic = "electronic"
}

/// In which form a consent or a request was given, the weakest first.
public enum FormKind: String, Codable, Hashable, Sendable, CaseIterable {
    case oral = "oral"
    case electronic = "electronic"
    case written = "written"
    case signed = "signed"
}

/// Why a period of employment ended.
public enum Gap: String, Codable, Hashable, Sendable, CaseIterable {
    case layoff = "layoff"
    case semester = "semester"
    case uniformedService = "uniformed-service"
    case approvedLeave = "approved-leave"
    case agreementToRehire = "agreement-to-rehire"
    case quit = "quit"
    case other = "other"
}

/// Whether a grant is given at once or in advance of what will be earned.
public enum GrantForm: String, Codable, Hashable, Sendable, CaseIterable {
    case lump = "lump"
    case advance = "advance"
}

/// A class of people that a headcount counts.
public enum HeadClass: String, Codable, Hashable, Sendable, CaseIterable {
    case all = "all"
    case fullTime = "full-time"
    case permanent = "permanent"
    case instructional = "instructional"
}

/// What a hold is for.
public enum HoldKind: String, Codable, Hashable, Sendable, CaseIterable {
    case litigation = "litigation"
    case charge = "charge"
    case audit = "audit"
    case courtWarrant = "court-warrant"
    case courtSubpoena = "court-subpoena"
    case other = "other"
}

/// What a law takes against an employer who has not kept the records.
public enum IfMissing: String, Codable, Hashable, Sendable, CaseIterable {
    /// The person is taken to have been entitled to all that could have accrued.
    /// `presumed-entitled-to-maximum`
    case presumedEntitledToMaximum = "presumed-entitled-to-maximum"
    /// What was due is taken not to have been given.
    /// `presumed-not-provided`
    case presumedNotProvided = "presumed-not-provided"
    /// The law is taken to have been broken.
    /// `presumed-violated`
    case presumedViolated = "presumed-violated"
}

/// Whom a servicemember named in writing as next of kin.
public enum KinDesignated: String, Codable, Hashable, Sendable, CaseIterable {
    case none = "none"
    case employee = "employee"
    case other = "other"
}

/// By what a relation holds.
public enum Kinship: String, Codable, Hashable, Sendable, CaseIterable {
    case biological = "biological"
    case adopted = "adopted"
    case step = "step"
    case foster = "foster"
    case ward = "ward"
    case half = "half"
    case inLocoParentis = "in-loco-parentis"
}

/// What a line of a ledger is.
public enum LineKind: String, Codable, Hashable, Sendable, CaseIterable {
    case opening = "opening"
    case accrued = "accrued"
    case granted = "granted"
    case used = "used"
    case carried = "carried"
    case forfeited = "forfeited"
    case expired = "expired"
    case paidOut = "paid-out"
    case restored = "restored"
    case adjusted = "adjusted"
    case projected = "projected"
}

/// What a cell of the matrix of recipients and data says, over everything that is left open.
public enum MatrixOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// Permitted whatever else is true.
    /// `permit`
    case permit = "permit"
    /// Never permitted: where one of the texts applies, it is refused, or nobody knows.
    /// `deny`
    case deny = "deny"
    /// None of the texts ever applies.
    /// `not-applicable`
    case notApplicable = "not-applicable"
    /// Permitted in some cases and not in others.
    /// `depends`
    case depends = "depends"
    /// Nobody knows whether one of the texts applies, the text is not held, or there are too many cases.
    /// `unknown`
    case unknown = "unknown"
}

/// What a member of the armed forces is.
public enum MilitaryStatus: String, Codable, Hashable, Sendable, CaseIterable {
    case active = "active"
    case guardReserve = "guard-reserve"
    case veteran = "veteran"
}

/// Why an answer is unknown where the reason is no fact of the case.
public enum MissingReason: String, Codable, Hashable, Sendable, CaseIterable {
    case parameterNotPublished = "parameter-not-published"
    case absencesNotComplete = "absences-not-complete"
    case versionTextNotHeld = "version-text-not-held"
    case noLawHeld = "no-law-held"
    case recordClassWithoutRule = "record-class-without-rule"
}

/// How leave is taken: in one piece, in several, or by shorter days or weeks.
public enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
    case continuous = "continuous"
    case intermittent = "intermittent"
    case reduced = "reduced"
}

/// How an observed value is compared with the required one. `more-than` is not `at-least` and one more.
public enum Op: String, Codable, Hashable, Sendable, CaseIterable {
    case atLeast = "at-least"
    case moreThan = "more-than"
    case atMost = "at-most"
    case lessThan = "less-than"
    case `is` = "is"
    case isNot = "is-not"
    case oneOf = "one-of"
    case notOneOf = "not-one-of"
    case onOrAfter = "on-or-after"
    case onOrBefore = "on-or-before"
    case before = "before"
    case after = "after"
    case within = "within"
}

/// How an opening balance came about.
public enum OpeningKind: String, Codable, Hashable, Sendable, CaseIterable {
    case earned = "earned"
    case granted = "granted"
    case carried = "carried"
    case restored = "restored"
    case advance = "advance"
}

/// The length of a pay period.
public enum PayPeriod: String, Codable, Hashable, Sendable, CaseIterable {
    case week = "week"
    case twoWeeks = "two-weeks"
    case halfMonth = "half-month"
    case month = "month"
}

/// How leave is given: earned with time worked, or granted at once.
public enum PlanMethod: String, Codable, Hashable, Sendable, CaseIterable {
    case accrual = "accrual"
    case grant = "grant"
}

/// How sensitive a fact is: by it a host decides who may see and give it.
public enum Privacy: String, Codable, Hashable, Sendable, CaseIterable {
    case identity = "identity"
    case employment = "employment"
    case money = "money"
    case health = "health"
    case family = "family"
}

/// Which legal process was served.
public enum ProcessKind: String, Codable, Hashable, Sendable, CaseIterable {
    case none = "none"
    case subpoena = "subpoena"
    case discoverySubpoena = "discovery-subpoena"
    case administrativeSubpoena = "administrative-subpoena"
    case courtOrder = "court-order"
    case warrant = "warrant"
    case investigation = "investigation"
    case statute = "statute"
}

/// To whom a retention limit was promised.
public enum PromiseKind: String, Codable, Hashable, Sendable, CaseIterable {
    case published = "published"
    case `internal` = "internal"
}

public struct Reason: RawRepresentable, Codable, Hashable, Sendable {
    /// The word as it stands in JSON. A company's own words begin with `x-`.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let bonding = Reason(rawValue: "bonding")

    public static let placementProcess = Reason(rawValue: "placement-process")

    public static let familyCare = Reason(rawValue: "family-care")

    public static let ownHealth = Reason(rawValue: "own-health")

    public static let ownDisability = Reason(rawValue: "own-disability")

    public static let pregnancy = Reason(rawValue: "pregnancy")

    public static let loss = Reason(rawValue: "loss")

    public static let newbornInpatient = Reason(rawValue: "newborn-inpatient")

    public static let sickChild = Reason(rawValue: "sick-child")

    public static let appointment = Reason(rawValue: "appointment")

    public static let closure = Reason(rawValue: "closure")

    public static let publicEmergencyCare = Reason(rawValue: "public-emergency-care")

    public static let safe = Reason(rawValue: "safe")

    public static let court = Reason(rawValue: "court")

    public static let jury = Reason(rawValue: "jury")

    public static let bereavement = Reason(rawValue: "bereavement")

    public static let donation = Reason(rawValue: "donation")

    public static let exigency = Reason(rawValue: "exigency")

    public static let militaryCaregiver = Reason(rawValue: "military-caregiver")

    public static let militaryFamily = Reason(rawValue: "military-family")

    public static let uniformedService = Reason(rawValue: "uniformed-service")

    public static let school = Reason(rawValue: "school")

    public static let voting = Reason(rawValue: "voting")

    public static let accommodation = Reason(rawValue: "accommodation")

    public static let bondingBirth = Reason(rawValue: "bonding/birth")

    public static let bondingAdoption = Reason(rawValue: "bonding/adoption")

    public static let bondingFoster = Reason(rawValue: "bonding/foster")

    public static let bondingKinship = Reason(rawValue: "bonding/kinship")

    public static let bondingGuardianship = Reason(rawValue: "bonding/guardianship")

    public static let bondingAfterLoss = Reason(rawValue: "bonding/after-loss")

    public static let placementProcessAdoption = Reason(rawValue: "placement-process/adoption")

    public static let placementProcessFoster = Reason(rawValue: "placement-process/foster")

    public static let pregnancyIncapacity = Reason(rawValue: "pregnancy/incapacity")

    public static let pregnancyPrenatalCare = Reason(rawValue: "pregnancy/prenatal-care")

    public static let pregnancyChildbirthRecovery = Reason(rawValue: "pregnancy/childbirth-recovery")

    public static let pregnancyComplication = Reason(rawValue: "pregnancy/complication")

    public static let pregnancyNursing = Reason(rawValue: "pregnancy/nursing")

    public static let pregnancyEndOfPregnancyCare = Reason(rawValue: "pregnancy/end-of-pregnancy-care")

    public static let pregnancyFertility = Reason(rawValue: "pregnancy/fertility")

    public static let lossMiscarriage = Reason(rawValue: "loss/miscarriage")

    public static let lossStillbirth = Reason(rawValue: "loss/stillbirth")

    public static let lossFailedAdoption = Reason(rawValue: "loss/failed-adoption")

    public static let lossFailedSurrogacy = Reason(rawValue: "loss/failed-surrogacy")

    public static let lossFailedReproduction = Reason(rawValue: "loss/failed-reproduction")

    public static let sickChildSerious = Reason(rawValue: "sick-child/serious")

    public static let sickChildNotSerious = Reason(rawValue: "sick-child/not-serious")

    public static let appointmentInfant = Reason(rawValue: "appointment/infant")

    public static let appointmentChild = Reason(rawValue: "appointment/child")

    public static let appointmentElder = Reason(rawValue: "appointment/elder")

    public static let appointmentPostpartum = Reason(rawValue: "appointment/postpartum")

    public static let closureSchool = Reason(rawValue: "closure/school")

    public static let closureCarePlace = Reason(rawValue: "closure/care-place")

    public static let safeDomesticViolence = Reason(rawValue: "safe/domestic-violence")

    public static let safeSexualAssault = Reason(rawValue: "safe/sexual-assault")

    public static let safeStalking = Reason(rawValue: "safe/stalking")

    public static let safeHarassment = Reason(rawValue: "safe/harassment")

    public static let safeHateCrime = Reason(rawValue: "safe/hate-crime")

    public static let safeTrafficking = Reason(rawValue: "safe/trafficking")

    public static let safeGenderViolence = Reason(rawValue: "safe/gender-violence")

    public static let safeCrimeOfViolence = Reason(rawValue: "safe/crime-of-violence")

    public static let courtVictim = Reason(rawValue: "court/victim")

    public static let courtWitness = Reason(rawValue: "court/witness")

    public static let bereavementDeath = Reason(rawValue: "bereavement/death")

    public static let bereavementDeathByCrime = Reason(rawValue: "bereavement/death-by-crime")

    public static let bereavementChildBySuicideOrHomicide = Reason(rawValue: "bereavement/child-by-suicide-or-homicide")

    public static let donationOrgan = Reason(rawValue: "donation/organ")

    public static let donationMarrow = Reason(rawValue: "donation/marrow")

    public static let donationBlood = Reason(rawValue: "donation/blood")

    public static let exigencyShortNotice = Reason(rawValue: "exigency/short-notice")

    public static let exigencyMilitaryEvent = Reason(rawValue: "exigency/military-event")

    public static let exigencyChildAndSchool = Reason(rawValue: "exigency/child-and-school")

    public static let exigencyFinancialLegal = Reason(rawValue: "exigency/financial-legal")

    public static let exigencyCounseling = Reason(rawValue: "exigency/counseling")

    public static let exigencyRestAndRecuperation = Reason(rawValue: "exigency/rest-and-recuperation")

    public static let exigencyPostDeployment = Reason(rawValue: "exigency/post-deployment")

    public static let exigencyParentCare = Reason(rawValue: "exigency/parent-care")

    public static let exigencyAgreed = Reason(rawValue: "exigency/agreed")

    public static let militaryCaregiverCurrent = Reason(rawValue: "military-caregiver/current")

    public static let militaryCaregiverVeteran = Reason(rawValue: "military-caregiver/veteran")

    public static let militaryFamilyDeployment = Reason(rawValue: "military-family/deployment")

    public static let militaryFamilyHomeLeave = Reason(rawValue: "military-family/home-leave")

    public static let militaryFamilyCasualty = Reason(rawValue: "military-family/casualty")

    public static let militaryFamilyCeremony = Reason(rawValue: "military-family/ceremony")

    public static let uniformedServiceActive = Reason(rawValue: "uniformed-service/active")

    public static let uniformedServiceTraining = Reason(rawValue: "uniformed-service/training")

    public static let uniformedServiceStateDuty = Reason(rawValue: "uniformed-service/state-duty")

    public static let uniformedServiceExam = Reason(rawValue: "uniformed-service/exam")

    public static let uniformedServiceHonors = Reason(rawValue: "uniformed-service/honors")

    public static let schoolConference = Reason(rawValue: "school/conference")

    public static let schoolActivity = Reason(rawValue: "school/activity")

    public static let schoolEnrolment = Reason(rawValue: "school/enrolment")

    public static let schoolEmergency = Reason(rawValue: "school/emergency")

    public static let accommodationPregnancy = Reason(rawValue: "accommodation/pregnancy")

    public static let accommodationDisability = Reason(rawValue: "accommodation/disability")

    public static let sick = Reason(rawValue: "sick")

    public static let vacation = Reason(rawValue: "vacation")

    public static let personal = Reason(rawValue: "personal")
}

/// Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`.
public enum Relation: String, Codable, Hashable, Sendable, CaseIterable {
    case `self` = "self"
    case spouse = "spouse"
    case domesticPartner = "domestic-partner"
    case civilUnionPartner = "civil-union-partner"
    case reciprocalBeneficiary = "reciprocal-beneficiary"
    case committedPartner = "committed-partner"
    case datingPartner = "dating-partner"
    case child = "child"
    case parent = "parent"
    case sibling = "sibling"
    case grandparent = "grandparent"
    case grandchild = "grandchild"
    case auntUncle = "aunt-uncle"
    case nieceNephew = "niece-nephew"
    case cousin = "cousin"
    case guardian = "guardian"
    case ward = "ward"
    case nextOfKin = "next-of-kin"
    case bloodRelative = "blood-relative"
    case relativeByMarriage = "relative-by-marriage"
    case householdMember = "household-member"
    case affinity = "affinity"
    case careExpectation = "care-expectation"
    case designatedPerson = "designated-person"
    case elderRelative = "elder-relative"
    case wouldBeParent = "would-be-parent"
}

/// How what was taken out of a document is told.
public enum RemovedList: String, Codable, Hashable, Sendable, CaseIterable {
    /// Each field by its name, with the clauses that withhold it.
    /// `names`
    case names = "names"
    /// Their number alone, where a name would tell something.
    /// `count`
    case count = "count"
}

/// What starts or ends a retention period.
public enum RetentionEvent: String, Codable, Hashable, Sendable, CaseIterable {
    case recordMade = "record-made"
    case received = "received"
    case lastEntry = "last-entry"
    case lastEffective = "last-effective"
    case hire = "hire"
    case separation = "separation"
    case personnelAction = "personnel-action"
    case leaveEnd = "leave-end"
    case planEnd = "plan-end"
    case filing = "filing"
    case taxDue = "tax-due"
    case taxPaid = "tax-paid"
    case purposeMet = "purpose-met"
    case lastInteraction = "last-interaction"
    case caseClosed = "case-closed"
    case finalDisposition = "final-disposition"
    case limitationExpired = "limitation-expired"
    case proceedingsEnded = "proceedings-ended"
    case matterClosed = "matter-closed"
    case benefitExtinguished = "benefit-extinguished"
    case maternityPayEnd = "maternity-pay-end"
    case payPeriodEnd = "pay-period-end"
    case chargeFiled = "charge-filed"
    case complaintNotice = "complaint-notice"
    case anticipated = "anticipated"
    case incident = "incident"
    case plannedDisposal = "planned-disposal"
    case nextPayPeriodEnd = "next-pay-period-end"
    case rightToSue = "right-to-sue"
    case suitFiled = "suit-filed"
}

/// May a record go? Only `may-dispose` and `must-dispose` let it.
public enum RetentionOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    case mustRetain = "must-retain"
    case hold = "hold"
    case mayDispose = "may-dispose"
    case mustDispose = "must-dispose"
    case unknown = "unknown"
}

/// What a person may ask of whoever holds data about that person.
public enum RightsAct: String, Codable, Hashable, Sendable, CaseIterable {
    case erase = "erase"
    case access = "access"
}

/// What becomes of such a request as a whole.
public enum RightsOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    case granted = "granted"
    case inPart = "in-part"
    case refused = "refused"
    case notApplicable = "not-applicable"
    case unknown = "unknown"
}

/// What time off after violence or stalking is used for.
public enum SafePurpose: String, Codable, Hashable, Sendable, CaseIterable {
    case relief = "relief"
    case services = "services"
    case relocation = "relocation"
}

/// What a teacher may choose where leave would break the term.
public enum SchoolElection: String, Codable, Hashable, Sendable, CaseIterable {
    case particularDuration = "particular-duration"
    case transfer = "transfer"
}

/// Over which employers something is counted.
public enum Scope: String, Codable, Hashable, Sendable, CaseIterable {
    case thisEmployer = "this-employer"
    case controlledGroup = "controlled-group"
    case coveredEmployers = "covered-employers"
    case allEmployers = "all-employers"
    case signatoryEmployers = "signatory-employers"
}

/// How an employment ended.
public enum SeparationKind: String, Codable, Hashable, Sendable, CaseIterable {
    case quit = "quit"
    case dismissed = "dismissed"
    case laidOff = "laid-off"
    case retired = "retired"
    case died = "died"
    case transferred = "transferred"
    case other = "other"
}

/// By whose will the employment ended.
public enum SeparationWill: String, Codable, Hashable, Sendable, CaseIterable {
    case voluntary = "voluntary"
    case involuntary = "involuntary"
}

/// How a length of service is counted.
public enum ServiceCounting: String, Codable, Hashable, Sendable, CaseIterable {
    case elapsed = "elapsed"
    case payrollWeeks = "payroll-weeks"
    case daysWorked = "days-worked"
}

/// Which service in uniform.
public enum ServiceKind: String, Codable, Hashable, Sendable, CaseIterable {
    case active = "active"
    case training = "training"
    case stateDuty = "state-duty"
    case exam = "exam"
    case honors = "honors"
}

/// How a law counts an employer's size.
public enum SizeMethod: String, Codable, Hashable, Sendable, CaseIterable {
    case peakInYear = "peak-in-year"
    case weeksAtOrAbove = "weeks-at-or-above"
    case dailyAverageIn20Weeks = "daily-average-in-20-weeks"
    case monthlyAverage = "monthly-average"
    case average12Months = "average-12-months"
    case inWeekOf1January = "in-week-of-1-january"
    case topTwoQuarters = "top-two-quarters"
    case hoursToFte = "hours-to-fte"
    case weeklyFteAverage = "weekly-fte-average"
}

/// Whether the employer applies the limit that spouses share.
public enum SpouseLimit: String, Codable, Hashable, Sendable, CaseIterable {
    case applied = "applied"
    case notApplied = "not-applied"
}

/// What a person is to the holder of the data.
public enum SubjectKind: String, Codable, Hashable, Sendable, CaseIterable {
    case visitor = "visitor"
    case prospect = "prospect"
    case registrant = "registrant"
    case customer = "customer"
    case employee = "employee"
    case relative = "relative"
    case child = "child"
}

/// The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default.
public enum Tri: String, Codable, Hashable, Sendable, CaseIterable {
    /// It does not hold.
    case no = "no"
    /// It cannot be said: a fact, a judgment or a figure is missing.
    case unknown = "unknown"
    /// It holds.
    case yes = "yes"
}

/// Which wages count.
public enum WageKind: String, Codable, Hashable, Sendable, CaseIterable {
    case subjectToPremium = "subject-to-premium"
    case gross = "gross"
}

public enum Weekday: String, Codable, Hashable, Sendable, CaseIterable {
    case mon = "mon"
    case tue = "tue"
    case wed = "wed"
    case thu = "thu"
    case fri = "fri"
    case sat = "sat"
    case sun = "sun"
}

/// By which method the leave year runs.
public enum YearMethod: String, Codable, Hashable, Sendable, CaseIterable {
    case calendar = "calendar"
    case fixed = "fixed"
    case forward = "forward"
    case rolling = "rolling"
    case mostFavourable = "most-favourable"
}

/// The method that was taken.
public enum YearTaken: String, Codable, Hashable, Sendable, CaseIterable {
    case calendar = "calendar"
    case fixed = "fixed"
    case forward = "forward"
    case rolling = "rolling"
}

/// Yes or no; where neither is given the fact is unknown.
public enum YesNo: String, Codable, Hashable, Sendable, CaseIterable {
    case yes = "yes"
    case no = "no"
}
