# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
  # What is wrong with an input.
  Code = WordList.new(
    "Code",
    "bad-json",
    "unknown-ask",
    "unknown-key",
    "missing-argument",
    "wrong-type",
    "unknown-word",
    "unknown-id",
    "null-given",
    "bad-date",
    "bad-number",
    "too-precise",
    "out-of-range",
    "bad-interval",
    "overlap",
    "conflict",
    "overflow",
    "law-not-held",
    "not-in-law",
    "exceptions-conflict",
    "column-missing",
    "column-type",
    "column-length",
    "image-format",
    "hash-mismatch",
    "limit-exceeded",
    "pack-syntax",
    "pack-unknown-key",
    "pack-unknown-word",
    "pack-duplicate-id",
    "pack-unresolved",
    "pack-no-citation",
    "pack-no-anchor",
    "pack-gap",
    "pack-overlap",
    "pack-unit",
    "pack-never",
    "pack-unused",
    "pack-cycle",
    "pack-below-floor"
  )

  # What one of the parties may, must or must not do.
  Act = WordList.new(
    "Act",
    "give-notice",
    "give-eligibility-notice",
    "give-rights-notice",
    "designate",
    "give-usage-statement",
    "post-notice",
    "request-certification",
    "give-certification",
    "cure-certification",
    "require-second-opinion",
    "require-third-opinion",
    "recertify",
    "require-fitness-certificate",
    "contact-provider",
    "require-documents",
    "require-relationship-proof",
    "deny-leave",
    "delay-leave",
    "require-block-of-leave",
    "require-leave-to-term-end",
    "transfer",
    "require-intermittent-agreement",
    "require-more-time-off",
    "require-substitution",
    "top-up",
    "restore",
    "deny-restoration",
    "give-restoration-notice",
    "continue-health",
    "stop-health",
    "recover-premium",
    "change-method",
    "count-toward-law",
    "discipline-for-leave",
    "discharge",
    "apply-for-benefit",
    "decide-claim",
    "report-back",
    "apply-to-return",
    "accommodate",
    "require-leave-instead",
    "limit-leave",
    "designate-retroactively",
    "consider-accommodation",
    "give-absence-record"
  )

  # Who acts, or to whom something is owed.
  Actor = WordList.new(
    "Actor",
    "employee",
    "employer",
    "supervisor",
    "provider",
    "agency",
    "insurer",
    "secondary-employer",
    "court"
  )

  # Whether leave was approved.
  ApprovalValue = WordList.new(
    "ApprovalValue",
    "approved",
    "refused"
  )

  # The names of the asks.
  AskName = WordList.new(
    "AskName",
    "leave.eligibility",
    "leave.ground",
    "leave.condition",
    "leave.usage",
    "leave.year",
    "leave.balance",
    "leave.plan",
    "leave.deadline",
    "leave.benefit",
    "leave.base-period",
    "leave.may",
    "leave.records",
    "accrue.ledger",
    "accrue.first-use",
    "accrue.project",
    "comply",
    "disclose",
    "redact",
    "clock",
    "lint",
    "consents",
    "prove",
    "matrix",
    "retain",
    "hold",
    "sweep",
    "rights",
    "laws",
    "facts"
  )

  # Which base period a claim uses.
  BasePeriodKind = WordList.new(
    "BasePeriodKind",
    "standard",
    "alternate"
  )

  # Another benefit over the same time.
  BenefitKind = WordList.new(
    "BenefitKind",
    "workers-comp",
    "unemployment",
    "disability",
    "program",
    "employer-paid",
    "uniformed-service"
  )

  # The levels of blood relatives from which next of kin is found, the nearest first.
  BloodKin = WordList.new(
    "BloodKin",
    "custodian",
    "sibling",
    "grandparent",
    "aunt-uncle",
    "cousin"
  )

  # What a retention rule is.
  BoundKind = WordList.new(
    "BoundKind",
    "minimum",
    "maximum",
    "advice",
    "policy"
  )

  # On whom the law lays the lack of a record.
  Burden = WordList.new(
    "Burden",
    "employer",
    "employee"
  )

  # In which capacity data is held; the rules differ by it, not by company.
  Capacity = WordList.new(
    "Capacity",
    "employer",
    "vendor-for-employer",
    "plan",
    "provider",
    "own-account"
  )

  # What a certification is about.
  CertificationKind = WordList.new(
    "CertificationKind",
    "medical",
    "recertification",
    "fitness",
    "military",
    "family",
    "exigency"
  )

  # Does the clock run?
  ClockOutcome = WordList.new(
    "ClockOutcome",
    "yes",
    "no",
    "not-applicable",
    "unknown"
  )

  # May, must or must not an act be done?
  ConductOutcome = WordList.new(
    "ConductOutcome",
    "permitted",
    "required",
    "forbidden",
    "unknown"
  )

  # What happens to a consent.
  ConsentEventKind = WordList.new(
    "ConsentEventKind",
    "requested",
    "deferred",
    "given",
    "renewed",
    "refused",
    "withdrawn",
    "revoked",
    "expired",
    "invalidated"
  )

  # Whether a consent was given or is deemed.
  ConsentKind = WordList.new(
    "ConsentKind",
    "deemed",
    "explicit"
  )

  # What a consent is at a time.
  ConsentState = WordList.new(
    "ConsentState",
    "not-yet",
    "requested",
    "deferred",
    "given",
    "renewed",
    "refused",
    "withdrawn",
    "revoked",
    "expired",
    "invalidated"
  )

  # In which order lots are used.
  Consumed = WordList.new(
    "Consumed",
    "earliest-expiry-first",
    "oldest-first",
    "carried-first",
    "current-first",
    "chosen"
  )

  # Whether service counts in one piece or all periods together.
  Continuity = WordList.new(
    "Continuity",
    "total",
    "consecutive"
  )

  # What kind of hours are counted.
  Counted = WordList.new(
    "Counted",
    "worked",
    "overtime",
    "paid-leave",
    "workers-comp",
    "uniformed-service-credit",
    "holidays",
    "paid-not-worked",
    "on-call"
  )

  # Whose court calls.
  CourtKind = WordList.new(
    "CourtKind",
    "federal",
    "state",
    "local"
  )

  # Whether the employer designates leave in time.
  Designates = WordList.new(
    "Designates",
    "on-time"
  )

  # With which kind of discharge a veteran left.
  Discharge = WordList.new(
    "Discharge",
    "honorable",
    "other-than-dishonorable",
    "dishonorable"
  )

  # May it be done with the data? Out of scope is `not-applicable`, never `permit`.
  DisclosureOutcome = WordList.new(
    "DisclosureOutcome",
    "permit",
    "deny",
    "not-applicable",
    "unknown"
  )

  # What becomes of a record, the more careful the later; a schedule may say the first four.
  DisposalAction = WordList.new(
    "DisposalAction",
    "destroy",
    "anonymise",
    "review",
    "keep",
    "disposed"
  )

  # When a duty falls due beside the act.
  DutyWhen = WordList.new(
    "DutyWhen",
    "before",
    "with",
    "after",
    "while"
  )

  # What an employer is.
  EmployerKind = WordList.new(
    "EmployerKind",
    "private",
    "federal",
    "state",
    "local",
    "school-public",
    "school-private",
    "tribal",
    "household"
  )

  # What a person is to the employer.
  EmploymentState = WordList.new(
    "EmploymentState",
    "active",
    "on-leave",
    "laid-off",
    "separated"
  )

  # What a law gives, each with its own tests: leave, job protection, pay, health cover.
  EntitlementKind = WordList.new(
    "EntitlementKind",
    "leave",
    "protection",
    "pay",
    "health-cover"
  )

  # What the hours of a flight crew are.
  FlightDutyKind = WordList.new(
    "FlightDutyKind",
    "worked",
    "paid",
    "worked-or-paid",
    "monthly-guarantee",
    "leave-or-commuting"
  )

  # In which form a notice is given.
  Form = WordList.new(
    "Form",
    "oral",
    "written",
    "electronic"
  )

  # In which form a consent or a request was given, the weakest first.
  FormKind = WordList.new(
    "FormKind",
    "oral",
    "electronic",
    "written",
    "signed"
  )

  # Why a period of employment ended.
  Gap = WordList.new(
    "Gap",
    "layoff",
    "semester",
    "uniformed-service",
    "approved-leave",
    "agreement-to-rehire",
    "quit",
    "other"
  )

  # Whether a grant is given at once or in advance of what will be earned.
  GrantForm = WordList.new(
    "GrantForm",
    "lump",
    "advance"
  )

  # A class of people that a headcount counts.
  HeadClass = WordList.new(
    "HeadClass",
    "all",
    "full-time",
    "permanent",
    "instructional"
  )

  # What a hold is for.
  HoldKind = WordList.new(
    "HoldKind",
    "litigation",
    "charge",
    "audit",
    "court-warrant",
    "court-subpoena",
    "other"
  )

  # What a law takes against an employer who has not kept the records.
  IfMissing = WordList.new(
    "IfMissing",
    "presumed-entitled-to-maximum",
    "presumed-not-provided",
    "presumed-violated"
  )

  # Whom a servicemember named in writing as next of kin.
  KinDesignated = WordList.new(
    "KinDesignated",
    "none",
    "employee",
    "other"
  )

  # By what a relation holds.
  Kinship = WordList.new(
    "Kinship",
    "biological",
    "adopted",
    "step",
    "foster",
    "ward",
    "half",
    "in-loco-parentis"
  )

  # What a line of a ledger is.
  LineKind = WordList.new(
    "LineKind",
    "opening",
    "accrued",
    "granted",
    "used",
    "carried",
    "forfeited",
    "expired",
    "paid-out",
    "restored",
    "adjusted",
    "projected"
  )

  # What a cell of the matrix of recipients and data says, over everything that is left open.
  MatrixOutcome = WordList.new(
    "MatrixOutcome",
    "permit",
    "deny",
    "not-applicable",
    "depends",
    "unknown"
  )

  # What a member of the armed forces is.
  MilitaryStatus = WordList.new(
    "MilitaryStatus",
    "active",
    "guard-reserve",
    "veteran"
  )

  # Why an answer is unknown where the reason is no fact of the case.
  MissingReason = WordList.new(
    "MissingReason",
    "parameter-not-published",
    "absences-not-complete",
    "version-text-not-held",
    "no-law-held",
    "record-class-without-rule"
  )

  # How leave is taken: in one piece, in several, or by shorter days or weeks.
  Mode = WordList.new(
    "Mode",
    "continuous",
    "intermittent",
    "reduced"
  )

  # How an observed value is compared with the required one. `more-than` is not `at-least` and one more.
  Op = WordList.new(
    "Op",
    "at-least",
    "more-than",
    "at-most",
    "less-than",
    "is",
    "is-not",
    "one-of",
    "not-one-of",
    "on-or-after",
    "on-or-before",
    "before",
    "after",
    "within"
  )

  # How an opening balance came about.
  OpeningKind = WordList.new(
    "OpeningKind",
    "earned",
    "granted",
    "carried",
    "restored",
    "advance"
  )

  # The length of a pay period.
  PayPeriod = WordList.new(
    "PayPeriod",
    "week",
    "two-weeks",
    "half-month",
    "month"
  )

  # How leave is given: earned with time worked, or granted at once.
  PlanMethod = WordList.new(
    "PlanMethod",
    "accrual",
    "grant"
  )

  # How sensitive a fact is: by it a host decides who may see and give it.
  Privacy = WordList.new(
    "Privacy",
    "identity",
    "employment",
    "money",
    "health",
    "family"
  )

  # Which legal process was served.
  ProcessKind = WordList.new(
    "ProcessKind",
    "none",
    "subpoena",
    "discovery-subpoena",
    "administrative-subpoena",
    "court-order",
    "warrant",
    "investigation",
    "statute"
  )

  # To whom a retention limit was promised.
  PromiseKind = WordList.new(
    "PromiseKind",
    "published",
    "internal"
  )

  Reason = WordList.new(
    "Reason",
    "bonding",
    "placement-process",
    "family-care",
    "own-health",
    "own-disability",
    "pregnancy",
    "loss",
    "newborn-inpatient",
    "sick-child",
    "appointment",
    "closure",
    "public-emergency-care",
    "safe",
    "court",
    "jury",
    "bereavement",
    "donation",
    "exigency",
    "military-caregiver",
    "military-family",
    "uniformed-service",
    "school",
    "voting",
    "accommodation",
    "bonding/birth",
    "bonding/adoption",
    "bonding/foster",
    "bonding/kinship",
    "bonding/guardianship",
    "bonding/after-loss",
    "placement-process/adoption",
    "placement-process/foster",
    "pregnancy/incapacity",
    "pregnancy/prenatal-care",
    "pregnancy/childbirth-recovery",
    "pregnancy/complication",
    "pregnancy/nursing",
    "pregnancy/end-of-pregnancy-care",
    "pregnancy/fertility",
    "loss/miscarriage",
    "loss/stillbirth",
    "loss/failed-adoption",
    "loss/failed-surrogacy",
    "loss/failed-reproduction",
    "sick-child/serious",
    "sick-child/not-serious",
    "appointment/infant",
    "appointment/child",
    "appointment/elder",
    "appointment/postpartum",
    "closure/school",
    "closure/care-place",
    "safe/domestic-violence",
    "safe/sexual-assault",
    "safe/stalking",
    "safe/harassment",
    "safe/hate-crime",
    "safe/trafficking",
    "safe/gender-violence",
    "safe/crime-of-violence",
    "court/victim",
    "court/witness",
    "bereavement/death",
    "bereavement/death-by-crime",
    "bereavement/child-by-suicide-or-homicide",
    "donation/organ",
    "donation/marrow",
    "donation/blood",
    "exigency/short-notice",
    "exigency/military-event",
    "exigency/child-and-school",
    "exigency/financial-legal",
    "exigency/counseling",
    "exigency/rest-and-recuperation",
    "exigency/post-deployment",
    "exigency/parent-care",
    "exigency/agreed",
    "military-caregiver/current",
    "military-caregiver/veteran",
    "military-family/deployment",
    "military-family/home-leave",
    "military-family/casualty",
    "military-family/ceremony",
    "uniformed-service/active",
    "uniformed-service/training",
    "uniformed-service/state-duty",
    "uniformed-service/exam",
    "uniformed-service/honors",
    "school/conference",
    "school/activity",
    "school/enrolment",
    "school/emergency",
    "accommodation/pregnancy",
    "accommodation/disability",
    "sick",
    "vacation",
    "personal",
    open: true
  )

  # Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`.
  Relation = WordList.new(
    "Relation",
    "self",
    "spouse",
    "domestic-partner",
    "civil-union-partner",
    "reciprocal-beneficiary",
    "committed-partner",
    "dating-partner",
    "child",
    "parent",
    "sibling",
    "grandparent",
    "grandchild",
    "aunt-uncle",
    "niece-nephew",
    "cousin",
    "guardian",
    "ward",
    "next-of-kin",
    "blood-relative",
    "relative-by-marriage",
    "household-member",
    "affinity",
    "care-expectation",
    "designated-person",
    "elder-relative",
    "would-be-parent"
  )

  # How what was taken out of a document is told.
  RemovedList = WordList.new(
    "RemovedList",
    "names",
    "count"
  )

  # What starts or ends a retention period.
  RetentionEvent = WordList.new(
    "RetentionEvent",
    "record-made",
    "received",
    "last-entry",
    "last-effective",
    "hire",
    "separation",
    "personnel-action",
    "leave-end",
    "plan-end",
    "filing",
    "tax-due",
    "tax-paid",
    "purpose-met",
    "last-interaction",
    "case-closed",
    "final-disposition",
    "limitation-expired",
    "proceedings-ended",
    "matter-closed",
    "benefit-extinguished",
    "maternity-pay-end",
    "pay-period-end",
    "charge-filed",
    "complaint-notice",
    "anticipated",
    "incident",
    "planned-disposal",
    "next-pay-period-end",
    "right-to-sue",
    "suit-filed"
  )

  # May a record go? Only `may-dispose` and `must-dispose` let it.
  RetentionOutcome = WordList.new(
    "RetentionOutcome",
    "must-retain",
    "hold",
    "may-dispose",
    "must-dispose",
    "unknown"
  )

  # What a person may ask of whoever holds data about that person.
  RightsAct = WordList.new(
    "RightsAct",
    "erase",
    "access"
  )

  # What becomes of such a request as a whole.
  RightsOutcome = WordList.new(
    "RightsOutcome",
    "granted",
    "in-part",
    "refused",
    "not-applicable",
    "unknown"
  )

  # What time off after violence or stalking is used for.
  SafePurpose = WordList.new(
    "SafePurpose",
    "relief",
    "services",
    "relocation"
  )

  # What a teacher may choose where leave would break the term.
  SchoolElection = WordList.new(
    "SchoolElection",
    "particular-duration",
    "transfer"
  )

  # Over which employers something is counted.
  Scope = WordList.new(
    "Scope",
    "this-employer",
    "controlled-group",
    "covered-employers",
    "all-employers",
    "signatory-employers"
  )

  # How an employment ended.
  SeparationKind = WordList.new(
    "SeparationKind",
    "quit",
    "dismissed",
    "laid-off",
    "retired",
    "died",
    "transferred",
    "other"
  )

  # By whose will the employment ended.
  SeparationWill = WordList.new(
    "SeparationWill",
    "voluntary",
    "involuntary"
  )

  # How a length of service is counted.
  ServiceCounting = WordList.new(
    "ServiceCounting",
    "elapsed",
    "payroll-weeks",
    "days-worked"
  )

  # Which service in uniform.
  ServiceKind = WordList.new(
    "ServiceKind",
    "active",
    "training",
    "state-duty",
    "exam",
    "honors"
  )

  # How a law counts an employer's size.
  SizeMethod = WordList.new(
    "SizeMethod",
    "peak-in-year",
    "weeks-at-or-above",
    "daily-average-in-20-weeks",
    "monthly-average",
    "average-12-months",
    "in-week-of-1-january",
    "top-two-quarters",
    "hours-to-fte",
    "weekly-fte-average"
  )

  # Whether the employer applies the limit that spouses share.
  SpouseLimit = WordList.new(
    "SpouseLimit",
    "applied",
    "not-applied"
  )

  # What a person is to the holder of the data.
  SubjectKind = WordList.new(
    "SubjectKind",
    "visitor",
    "prospect",
    "registrant",
    "customer",
    "employee",
    "relative",
    "child"
  )

  # The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default.
  Tri = WordList.new(
    "Tri",
    "no",
    "unknown",
    "yes"
  )

  # Which wages count.
  WageKind = WordList.new(
    "WageKind",
    "subject-to-premium",
    "gross"
  )

  Weekday = WordList.new(
    "Weekday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun"
  )

  # By which method the leave year runs.
  YearMethod = WordList.new(
    "YearMethod",
    "calendar",
    "fixed",
    "forward",
    "rolling",
    "most-favourable"
  )

  # The method that was taken.
  YearTaken = WordList.new(
    "YearTaken",
    "calendar",
    "fixed",
    "forward",
    "rolling"
  )

  # Yes or no; where neither is given the fact is unknown.
  YesNo = WordList.new(
    "YesNo",
    "yes",
    "no"
  )
end
