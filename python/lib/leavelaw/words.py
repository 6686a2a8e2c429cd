# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""The closed lists of words that inputs and answers use. Every member is a ``str``, equal to the word as JSON has it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._word import Truth, Word

__all__ = [
    "Code",
    "Act",
    "Actor",
    "ApprovalValue",
    "AskName",
    "BasePeriodKind",
    "BenefitKind",
    "BloodKin",
    "BoundKind",
    "Burden",
    "Capacity",
    "CertificationKind",
    "ClockOutcome",
    "ConductOutcome",
    "ConsentEventKind",
    "ConsentKind",
    "ConsentState",
    "Consumed",
    "Continuity",
    "Counted",
    "CourtKind",
    "Designates",
    "Discharge",
    "DisclosureOutcome",
    "DisposalAction",
    "DutyWhen",
    "EmployerKind",
    "EmploymentState",
    "EntitlementKind",
    "FlightDutyKind",
    "Form",
    "FormKind",
    "Gap",
    "GrantForm",
    "HeadClass",
    "HoldKind",
    "IfMissing",
    "KinDesignated",
    "Kinship",
    "LineKind",
    "MatrixOutcome",
    "MilitaryStatus",
    "MissingReason",
    "Mode",
    "Op",
    "OpeningKind",
    "PayPeriod",
    "PlanMethod",
    "Privacy",
    "ProcessKind",
    "PromiseKind",
    "Reason",
    "Relation",
    "RemovedList",
    "RetentionEvent",
    "RetentionOutcome",
    "RightsAct",
    "RightsOutcome",
    "SafePurpose",
    "SchoolElection",
    "Scope",
    "SeparationKind",
    "SeparationWill",
    "ServiceCounting",
    "ServiceKind",
    "SizeMethod",
    "SpouseLimit",
    "SubjectKind",
    "Tri",
    "WageKind",
    "Weekday",
    "YearMethod",
    "YearTaken",
    "YesNo",
]

Code: TypeAlias = Literal[
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
    "pack-below-floor",
]
"""What is wrong with an input, as a stable word."""


class Act(Word):
    """What one of the parties may, must or must not do."""

    GIVE_NOTICE = "give-notice"
    GIVE_ELIGIBILITY_NOTICE = "give-eligibility-notice"
    GIVE_RIGHTS_NOTICE = "give-rights-notice"
    DESIGNATE = "designate"
    GIVE_USAGE_STATEMENT = "give-usage-statement"
    POST_NOTICE = "post-notice"
    REQUEST_CERTIFICATION = "request-certification"
    GIVE_CERTIFICATION = "give-certification"
    CURE_CERTIFICATION = "cure-certification"
    REQUIRE_SECOND_OPINION = "require-second-opinion"
    REQUIRE_THIRD_OPINION = "require-third-opinion"
    RECERTIFY = "recertify"
    REQUIRE_FITNESS_CERTIFICATE = "require-fitness-certificate"
    CONTACT_PROVIDER = "contact-provider"
    REQUIRE_DOCUMENTS = "require-documents"
    REQUIRE_RELATIONSHIP_PROOF = "require-relationship-proof"
    DENY_LEAVE = "deny-leave"
    DELAY_LEAVE = "delay-leave"
    REQUIRE_BLOCK_OF_LEAVE = "require-block-of-leave"
    REQUIRE_LEAVE_TO_TERM_END = "require-leave-to-term-end"
    TRANSFER = "transfer"
    REQUIRE_INTERMITTENT_AGREEMENT = "require-intermittent-agreement"
    REQUIRE_MORE_TIME_OFF = "require-more-time-off"
    REQUIRE_SUBSTITUTION = "require-substitution"
    TOP_UP = "top-up"
    RESTORE = "restore"
    DENY_RESTORATION = "deny-restoration"
    GIVE_RESTORATION_NOTICE = "give-restoration-notice"
    CONTINUE_HEALTH = "continue-health"
    STOP_HEALTH = "stop-health"
    RECOVER_PREMIUM = "recover-premium"
    CHANGE_METHOD = "change-method"
    COUNT_TOWARD_LAW = "count-toward-law"
    DISCIPLINE_FOR_LEAVE = "discipline-for-leave"
    DISCHARGE = "discharge"
    APPLY_FOR_BENEFIT = "apply-for-benefit"
    DECIDE_CLAIM = "decide-claim"
    REPORT_BACK = "report-back"
    APPLY_TO_RETURN = "apply-to-return"
    ACCOMMODATE = "accommodate"
    REQUIRE_LEAVE_INSTEAD = "require-leave-instead"
    LIMIT_LEAVE = "limit-leave"
    DESIGNATE_RETROACTIVELY = "designate-retroactively"
    CONSIDER_ACCOMMODATION = "consider-accommodation"
    GIVE_ABSENCE_RECORD = "give-absence-record"


class Actor(Word):
    """Who acts, or to whom something is owed."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    SUPERVISOR = "supervisor"
    PROVIDER = "provider"
    AGENCY = "agency"
    INSURER = "insurer"
    SECONDARY_EMPLOYER = "secondary-employer"
    COURT = "court"


class ApprovalValue(Word):
    """Whether leave was approved."""

    APPROVED = "approved"
    REFUSED = "refused"


class AskName(Word):
    """The names of the asks."""

    LEAVE_ELIGIBILITY = "leave.eligibility"
    LEAVE_GROUND = "leave.ground"
    LEAVE_CONDITION = "leave.condition"
    LEAVE_USAGE = "leave.usage"
    LEAVE_YEAR = "leave.year"
    LEAVE_BALANCE = "leave.balance"
    LEAVE_PLAN = "leave.plan"
    LEAVE_DEADLINE = "leave.deadline"
    LEAVE_BENEFIT = "leave.benefit"
    LEAVE_BASE_PERIOD = "leave.base-period"
    LEAVE_MAY = "leave.may"
    LEAVE_RECORDS = "leave.records"
    ACCRUE_LEDGER = "accrue.ledger"
    ACCRUE_FIRST_USE = "accrue.first-use"
    ACCRUE_PROJECT = "accrue.project"
    COMPLY = "comply"
    DISCLOSE = "disclose"
    REDACT = "redact"
    CLOCK = "clock"
    LINT = "lint"
    CONSENTS = "consents"
    PROVE = "prove"
    MATRIX = "matrix"
    RETAIN = "retain"
    HOLD = "hold"
    SWEEP = "sweep"
    RIGHTS = "rights"
    LAWS = "laws"
    FACTS = "facts"


class BasePeriodKind(Word):
    """Which base period a claim uses."""

    STANDARD = "standard"
    ALTERNATE = "alternate"


class BenefitKind(Word):
    """Another benefit over the same time."""

    WORKERS_COMP = "workers-comp"
    UNEMPLOYMENT = "unemployment"
    DISABILITY = "disability"
    PROGRAM = "program"
    EMPLOYER_PAID = "employer-paid"
    UNIFORMED_SERVICE = "uniformed-service"


class BloodKin(Word):
    """The levels of blood relatives from which next of kin is found, the nearest first."""

    CUSTODIAN = "custodian"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    AUNT_UNCLE = "aunt-uncle"
    COUSIN = "cousin"


class BoundKind(Word):
    """What a retention rule is."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    ADVICE = "advice"
    POLICY = "policy"


class Burden(Word):
    """On whom the law lays the lack of a record."""

    EMPLOYER = "employer"
    EMPLOYEE = "employee"


class Capacity(Word):
    """In which capacity data is held; the rules differ by it, not by company."""

    EMPLOYER = "employer"
    VENDOR_FOR_EMPLOYER = "vendor-for-employer"
    PLAN = "plan"
    PROVIDER = "provider"
    OWN_ACCOUNT = "own-account"


class CertificationKind(Word):
    """What a certification is about."""

    MEDICAL = "medical"
    RECERTIFICATION = "recertification"
    FITNESS = "fitness"
    MILITARY = "military"
    FAMILY = "family"
    EXIGENCY = "exigency"


class ClockOutcome(Word):
    """Does the clock run?"""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not-applicable"
    UNKNOWN = "unknown"


class ConductOutcome(Word):
    """May, must or must not an act be done?"""

    PERMITTED = "permitted"
    REQUIRED = "required"
    FORBIDDEN = "forbidden"
    UNKNOWN = "unknown"


class ConsentEventKind(Word):
    """What happens to a consent."""

    REQUESTED = "requested"
    """The person was asked.
`requested`"""
    DEFERRED = "deferred"
    """The person put the answer off.
`deferred`"""
    GIVEN = "given"
    """It was given, or deemed given.
`given`"""
    RENEWED = "renewed"
    """It was given again, perhaps otherwise.
`renewed`"""
    REFUSED = "refused"
    """The person said no.
`refused`"""
    WITHDRAWN = "withdrawn"
    """The person took it back.
`withdrawn`"""
    REVOKED = "revoked"
    """Somebody else ended it.
`revoked`"""
    EXPIRED = "expired"
    """Its time was over.
`expired`"""
    INVALIDATED = "invalidated"
    """It turned out never to have been a consent.
`invalidated`"""


class ConsentKind(Word):
    """Whether a consent was given or is deemed."""

    DEEMED = "deemed"
    EXPLICIT = "explicit"


class ConsentState(Word):
    """What a consent is at a time."""

    NOT_YET = "not-yet"
    """Nothing had happened by then.
`not-yet`"""
    REQUESTED = "requested"
    DEFERRED = "deferred"
    GIVEN = "given"
    RENEWED = "renewed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    EXPIRED = "expired"
    INVALIDATED = "invalidated"


class Consumed(Word):
    """In which order lots are used."""

    EARLIEST_EXPIRY_FIRST = "earliest-expiry-first"
    OLDEST_FIRST = "oldest-first"
    CARRIED_FIRST = "carried-first"
    CURRENT_FIRST = "current-first"
    CHOSEN = "chosen"


class Continuity(Word):
    """Whether service counts in one piece or all periods together."""

    TOTAL = "total"
    CONSECUTIVE = "consecutive"


class Counted(Word):
    """What kind of hours are counted."""

    WORKED = "worked"
    OVERTIME = "overtime"
    PAID_LEAVE = "paid-leave"
    WORKERS_COMP = "workers-comp"
    UNIFORMED_SERVICE_CREDIT = "uniformed-service-credit"
    HOLIDAYS = "holidays"
    PAID_NOT_WORKED = "paid-not-worked"
    ON_CALL = "on-call"


class CourtKind(Word):
    """Whose court calls."""

    FEDERAL = "federal"
    STATE = "state"
    LOCAL = "local"


class Designates(Word):
    """Whether the employer designates leave in time."""

    ON_TIME = "on-time"


class Discharge(Word):
    """With which kind of discharge a veteran left."""

    HONORABLE = "honorable"
    OTHER_THAN_DISHONORABLE = "other-than-dishonorable"
    DISHONORABLE = "dishonorable"


class DisclosureOutcome(Word):
    """May it be done with the data? Out of scope is `not-applicable`, never `permit`."""

    PERMIT = "permit"
    DENY = "deny"
    NOT_APPLICABLE = "not-applicable"
    UNKNOWN = "unknown"


class DisposalAction(Word):
    """What becomes of a record, the more careful the later; a schedule may say the first four."""

    DESTROY = "destroy"
    ANONYMISE = "anonymise"
    """What is left lets nobody tell whom it was about.
`anonymise`"""
    REVIEW = "review"
    """A person looks at it first.
`review`"""
    KEEP = "keep"
    DISPOSED = "disposed"
    """It is gone already.
`disposed`"""


class DutyWhen(Word):
    """When a duty falls due beside the act."""

    BEFORE = "before"
    WITH = "with"
    AFTER = "after"
    WHILE = "while"


class EmployerKind(Word):
    """What an employer is."""

    PRIVATE = "private"
    FEDERAL = "federal"
    STATE = "state"
    LOCAL = "local"
    SCHOOL_PUBLIC = "school-public"
    SCHOOL_PRIVATE = "school-private"
    TRIBAL = "tribal"
    HOUSEHOLD = "household"


class EmploymentState(Word):
    """What a person is to the employer."""

    ACTIVE = "active"
    ON_LEAVE = "on-leave"
    LAID_OFF = "laid-off"
    SEPARATED = "separated"


class EntitlementKind(Word):
    """What a law gives, each with its own tests: leave, job protection, pay, health cover."""

    LEAVE = "leave"
    PROTECTION = "protection"
    PAY = "pay"
    HEALTH_COVER = "health-cover"


class FlightDutyKind(Word):
    """What the hours of a flight crew are."""

    WORKED = "worked"
    PAID = "paid"
    WORKED_OR_PAID = "worked-or-paid"
    MONTHLY_GUARANTEE = "monthly-guarantee"
    LEAVE_OR_COMMUTING = "leave-or-commuting"


class Form(Word):
    """In which form a notice is given."""

    ORAL = "oral"
    WRITTEN = "written"
    ELECTRONIC = "electronic"


class FormKind(Word):
    """In which form a consent or a request was given, the weakest first."""

    ORAL = "oral"
    ELECTRONIC = "electronic"
    WRITTEN = "written"
    SIGNED = "signed"


class Gap(Word):
    """Why a period of employment ended."""

    LAYOFF = "layoff"
    SEMESTER = "semester"
    UNIFORMED_SERVICE = "uniformed-service"
    APPROVED_LEAVE = "approved-leave"
    AGREEMENT_TO_REHIRE = "agreement-to-rehire"
    QUIT = "quit"
    OTHER = "other"


class GrantForm(Word):
    """Whether a grant is given at once or in advance of what will be earned."""

    LUMP = "lump"
    ADVANCE = "advance"


class HeadClass(Word):
    """A class of people that a headcount counts."""

    ALL = "all"
    FULL_TIME = "full-time"
    PERMANENT = "permanent"
    INSTRUCTIONAL = "instructional"


class HoldKind(Word):
    """What a hold is for."""

    LITIGATION = "litigation"
    CHARGE = "charge"
    AUDIT = "audit"
    COURT_WARRANT = "court-warrant"
    COURT_SUBPOENA = "court-subpoena"
    OTHER = "other"


class IfMissing(Word):
    """What a law takes against an employer who has not kept the records."""

    PRESUMED_ENTITLED_TO_MAXIMUM = "presumed-entitled-to-maximum"
    """The person is taken to have been entitled to all that could have accrued.
`presumed-entitled-to-maximum`"""
    PRESUMED_NOT_PROVIDED = "presumed-not-provided"
    """What was due is taken not to have been given.
`presumed-not-provided`"""
    PRESUMED_VIOLATED = "presumed-violated"
    """The law is taken to have been broken.
`presumed-violated`"""


class KinDesignated(Word):
    """Whom a servicemember named in writing as next of kin."""

    NONE = "none"
    EMPLOYEE = "employee"
    OTHER = "other"


class Kinship(Word):
    """By what a relation holds."""

    BIOLOGICAL = "biological"
    ADOPTED = "adopted"
    STEP = "step"
    FOSTER = "foster"
    WARD = "ward"
    HALF = "half"
    IN_LOCO_PARENTIS = "in-loco-parentis"


class LineKind(Word):
    """What a line of a ledger is."""

    OPENING = "opening"
    ACCRUED = "accrued"
    GRANTED = "granted"
    USED = "used"
    CARRIED = "carried"
    FORFEITED = "forfeited"
    EXPIRED = "expired"
    PAID_OUT = "paid-out"
    RESTORED = "restored"
    ADJUSTED = "adjusted"
    PROJECTED = "projected"


class MatrixOutcome(Word):
    """What a cell of the matrix of recipients and data says, over everything that is left open."""

    PERMIT = "permit"
    """Permitted whatever else is true.
`permit`"""
    DENY = "deny"
    """Never permitted: where one of the texts applies, it is refused, or nobody knows.
`deny`"""
    NOT_APPLICABLE = "not-applicable"
    """None of the texts ever applies.
`not-applicable`"""
    DEPENDS = "depends"
    """Permitted in some cases and not in others.
`depends`"""
    UNKNOWN = "unknown"
    """Nobody knows whether one of the texts applies, the text is not held, or there are too many cases.
`unknown`"""


class MilitaryStatus(Word):
    """What a member of the armed forces is."""

    ACTIVE = "active"
    GUARD_RESERVE = "guard-reserve"
    VETERAN = "veteran"


class MissingReason(Word):
    """Why an answer is unknown where the reason is no fact of the case."""

    PARAMETER_NOT_PUBLISHED = "parameter-not-published"
    ABSENCES_NOT_COMPLETE = "absences-not-complete"
    VERSION_TEXT_NOT_HELD = "version-text-not-held"
    NO_LAW_HELD = "no-law-held"
    RECORD_CLASS_WITHOUT_RULE = "record-class-without-rule"


class Mode(Word):
    """How leave is taken: in one piece, in several, or by shorter days or weeks."""

    CONTINUOUS = "continuous"
    INTERMITTENT = "intermittent"
    REDUCED = "reduced"


class Op(Word):
    """How an observed value is compared with the required one. `more-than` is not `at-least` and one more."""

    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    IS = "is"
    IS_NOT = "is-not"
    ONE_OF = "one-of"
    NOT_ONE_OF = "not-one-of"
    ON_OR_AFTER = "on-or-after"
    ON_OR_BEFORE = "on-or-before"
    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"


class OpeningKind(Word):
    """How an opening balance came about."""

    EARNED = "earned"
    GRANTED = "granted"
    CARRIED = "carried"
    RESTORED = "restored"
    ADVANCE = "advance"


class PayPeriod(Word):
    """The length of a pay period."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    HALF_MONTH = "half-month"
    MONTH = "month"


class PlanMethod(Word):
    """How leave is given: earned with time worked, or granted at once."""

    ACCRUAL = "accrual"
    GRANT = "grant"


class Privacy(Word):
    """How sensitive a fact is: by it a host decides who may see and give it."""

    IDENTITY = "identity"
    EMPLOYMENT = "employment"
    MONEY = "money"
    HEALTH = "health"
    FAMILY = "family"


class ProcessKind(Word):
    """Which legal process was served."""

    NONE = "none"
    SUBPOENA = "subpoena"
    DISCOVERY_SUBPOENA = "discovery-subpoena"
    ADMINISTRATIVE_SUBPOENA = "administrative-subpoena"
    COURT_ORDER = "court-order"
    WARRANT = "warrant"
    INVESTIGATION = "investigation"
    STATUTE = "statute"


class PromiseKind(Word):
    """To whom a retention limit was promised."""

    PUBLISHED = "published"
    INTERNAL = "internal"


class Reason(Word):
    """"""

    BONDING = "bonding"
    PLACEMENT_PROCESS = "placement-process"
    FAMILY_CARE = "family-care"
    OWN_HEALTH = "own-health"
    OWN_DISABILITY = "own-disability"
    PREGNANCY = "pregnancy"
    LOSS = "loss"
    NEWBORN_INPATIENT = "newborn-inpatient"
    SICK_CHILD = "sick-child"
    APPOINTMENT = "appointment"
    CLOSURE = "closure"
    PUBLIC_EMERGENCY_CARE = "public-emergency-care"
    SAFE = "safe"
    COURT = "court"
    JURY = "jury"
    BEREAVEMENT = "bereavement"
    DONATION = "donation"
    EXIGENCY = "exigency"
    MILITARY_CAREGIVER = "military-caregiver"
    MILITARY_FAMILY = "military-family"
    UNIFORMED_SERVICE = "uniformed-service"
    SCHOOL = "school"
    VOTING = "voting"
    ACCOMMODATION = "accommodation"
    BONDING_BIRTH = "bonding/birth"
    BONDING_ADOPTION = "bonding/adoption"
    BONDING_FOSTER = "bonding/foster"
    BONDING_KINSHIP = "bonding/kinship"
    BONDING_GUARDIANSHIP = "bonding/guardianship"
    BONDING_AFTER_LOSS = "bonding/after-loss"
    PLACEMENT_PROCESS_ADOPTION = "placement-process/adoption"
    PLACEMENT_PROCESS_FOSTER = "placement-process/foster"
    PREGNANCY_INCAPACITY = "pregnancy/incapacity"
    PREGNANCY_PRENATAL_CARE = "pregnancy/prenatal-care"
    PREGNANCY_CHILDBIRTH_RECOVERY = "pregnancy/childbirth-recovery"
    PREGNANCY_COMPLICATION = "pregnancy/complication"
    PREGNANCY_NURSING = "pregnancy/nursing"
    PREGNANCY_END_OF_PREGNANCY_CARE = "pregnancy/end-of-pregnancy-care"
    PREGNANCY_FERTILITY = "pregnancy/fertility"
    LOSS_MISCARRIAGE = "loss/miscarriage"
    LOSS_STILLBIRTH = "loss/stillbirth"
    LOSS_FAILED_ADOPTION = "loss/failed-adoption"
    LOSS_FAILED_SURROGACY = "loss/failed-surrogacy"
    LOSS_FAILED_REPRODUCTION = "loss/failed-reproduction"
    SICK_CHILD_SERIOUS = "sick-child/serious"
    SICK_CHILD_NOT_SERIOUS = "sick-child/not-serious"
    APPOINTMENT_INFANT = "appointment/infant"
    APPOINTMENT_CHILD = "appointment/child"
    APPOINTMENT_ELDER = "appointment/elder"
    APPOINTMENT_POSTPARTUM = "appointment/postpartum"
    CLOSURE_SCHOOL = "closure/school"
    CLOSURE_CARE_PLACE = "closure/care-place"
    SAFE_DOMESTIC_VIOLENCE = "safe/domestic-violence"
    SAFE_SEXUAL_ASSAULT = "safe/sexual-assault"
    SAFE_STALKING = "safe/stalking"
    SAFE_HARASSMENT = "safe/harassment"
    SAFE_HATE_CRIME = "safe/hate-crime"
    SAFE_TRAFFICKING = "safe/trafficking"
    SAFE_GENDER_VIOLENCE = "safe/gender-violence"
    SAFE_CRIME_OF_VIOLENCE = "safe/crime-of-violence"
    COURT_VICTIM = "court/victim"
    COURT_WITNESS = "court/witness"
    BEREAVEMENT_DEATH = "bereavement/death"
    BEREAVEMENT_DEATH_BY_CRIME = "bereavement/death-by-crime"
    BEREAVEMENT_CHILD_BY_SUICIDE_OR_HOMICIDE = "bereavement/child-by-suicide-or-homicide"
    DONATION_ORGAN = "donation/organ"
    DONATION_MARROW = "donation/marrow"
    DONATION_BLOOD = "donation/blood"
    EXIGENCY_SHORT_NOTICE = "exigency/short-notice"
    EXIGENCY_MILITARY_EVENT = "exigency/military-event"
    EXIGENCY_CHILD_AND_SCHOOL = "exigency/child-and-school"
    EXIGENCY_FINANCIAL_LEGAL = "exigency/financial-legal"
    EXIGENCY_COUNSELING = "exigency/counseling"
    EXIGENCY_REST_AND_RECUPERATION = "exigency/rest-and-recuperation"
    EXIGENCY_POST_DEPLOYMENT = "exigency/post-deployment"
    EXIGENCY_PARENT_CARE = "exigency/parent-care"
    EXIGENCY_AGREED = "exigency/agreed"
    MILITARY_CAREGIVER_CURRENT = "military-caregiver/current"
    MILITARY_CAREGIVER_VETERAN = "military-caregiver/veteran"
    MILITARY_FAMILY_DEPLOYMENT = "military-family/deployment"
    MILITARY_FAMILY_HOME_LEAVE = "military-family/home-leave"
    MILITARY_FAMILY_CASUALTY = "military-family/casualty"
    MILITARY_FAMILY_CEREMONY = "military-family/ceremony"
    UNIFORMED_SERVICE_ACTIVE = "uniformed-service/active"
    UNIFORMED_SERVICE_TRAINING = "uniformed-service/training"
    UNIFORMED_SERVICE_STATE_DUTY = "uniformed-service/state-duty"
    UNIFORMED_SERVICE_EXAM = "uniformed-service/exam"
    UNIFORMED_SERVICE_HONORS = "uniformed-service/honors"
    SCHOOL_CONFERENCE = "school/conference"
    SCHOOL_ACTIVITY = "school/activity"
    SCHOOL_ENROLMENT = "school/enrolment"
    SCHOOL_EMERGENCY = "school/emergency"
    ACCOMMODATION_PREGNANCY = "accommodation/pregnancy"
    ACCOMMODATION_DISABILITY = "accommodation/disability"
    SICK = "sick"
    VACATION = "vacation"
    PERSONAL = "personal"


class Relation(Word):
    """Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`."""

    SELF = "self"
    SPOUSE = "spouse"
    DOMESTIC_PARTNER = "domestic-partner"
    CIVIL_UNION_PARTNER = "civil-union-partner"
    RECIPROCAL_BENEFICIARY = "reciprocal-beneficiary"
    COMMITTED_PARTNER = "committed-partner"
    DATING_PARTNER = "dating-partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    GRANDCHILD = "grandchild"
    AUNT_UNCLE = "aunt-uncle"
    NIECE_NEPHEW = "niece-nephew"
    COUSIN = "cousin"
    GUARDIAN = "guardian"
    WARD = "ward"
    NEXT_OF_KIN = "next-of-kin"
    BLOOD_RELATIVE = "blood-relative"
    RELATIVE_BY_MARRIAGE = "relative-by-marriage"
    HOUSEHOLD_MEMBER = "household-member"
    AFFINITY = "affinity"
    CARE_EXPECTATION = "care-expectation"
    DESIGNATED_PERSON = "designated-person"
    ELDER_RELATIVE = "elder-relative"
    WOULD_BE_PARENT = "would-be-parent"


class RemovedList(Word):
    """How what was taken out of a document is told."""

    NAMES = "names"
    """Each field by its name, with the clauses that withhold it.
`names`"""
    COUNT = "count"
    """Their number alone, where a name would tell something.
`count`"""


class RetentionEvent(Word):
    """What starts or ends a retention period."""

    RECORD_MADE = "record-made"
    RECEIVED = "received"
    LAST_ENTRY = "last-entry"
    LAST_EFFECTIVE = "last-effective"
    HIRE = "hire"
    SEPARATION = "separation"
    PERSONNEL_ACTION = "personnel-action"
    LEAVE_END = "leave-end"
    PLAN_END = "plan-end"
    FILING = "filing"
    TAX_DUE = "tax-due"
    TAX_PAID = "tax-paid"
    PURPOSE_MET = "purpose-met"
    LAST_INTERACTION = "last-interaction"
    CASE_CLOSED = "case-closed"
    FINAL_DISPOSITION = "final-disposition"
    LIMITATION_EXPIRED = "limitation-expired"
    PROCEEDINGS_ENDED = "proceedings-ended"
    MATTER_CLOSED = "matter-closed"
    BENEFIT_EXTINGUISHED = "benefit-extinguished"
    MATERNITY_PAY_END = "maternity-pay-end"
    PAY_PERIOD_END = "pay-period-end"
    CHARGE_FILED = "charge-filed"
    COMPLAINT_NOTICE = "complaint-notice"
    ANTICIPATED = "anticipated"
    INCIDENT = "incident"
    PLANNED_DISPOSAL = "planned-disposal"
    NEXT_PAY_PERIOD_END = "next-pay-period-end"
    RIGHT_TO_SUE = "right-to-sue"
    SUIT_FILED = "suit-filed"


class RetentionOutcome(Word):
    """May a record go? Only `may-dispose` and `must-dispose` let it."""

    MUST_RETAIN = "must-retain"
    HOLD = "hold"
    MAY_DISPOSE = "may-dispose"
    MUST_DISPOSE = "must-dispose"
    UNKNOWN = "unknown"


class RightsAct(Word):
    """What a person may ask of whoever holds data about that person."""

    ERASE = "erase"
    ACCESS = "access"


class RightsOutcome(Word):
    """What becomes of such a request as a whole."""

    GRANTED = "granted"
    IN_PART = "in-part"
    REFUSED = "refused"
    NOT_APPLICABLE = "not-applicable"
    UNKNOWN = "unknown"


class SafePurpose(Word):
    """What time off after violence or stalking is used for."""

    RELIEF = "relief"
    SERVICES = "services"
    RELOCATION = "relocation"


class SchoolElection(Word):
    """What a teacher may choose where leave would break the term."""

    PARTICULAR_DURATION = "particular-duration"
    TRANSFER = "transfer"


class Scope(Word):
    """Over which employers something is counted."""

    THIS_EMPLOYER = "this-employer"
    CONTROLLED_GROUP = "controlled-group"
    COVERED_EMPLOYERS = "covered-employers"
    ALL_EMPLOYERS = "all-employers"
    SIGNATORY_EMPLOYERS = "signatory-employers"


class SeparationKind(Word):
    """How an employment ended."""

    QUIT = "quit"
    DISMISSED = "dismissed"
    LAID_OFF = "laid-off"
    RETIRED = "retired"
    DIED = "died"
    TRANSFERRED = "transferred"
    OTHER = "other"


class SeparationWill(Word):
    """By whose will the employment ended."""

    VOLUNTARY = "voluntary"
    INVOLUNTARY = "involuntary"


class ServiceCounting(Word):
    """How a length of service is counted."""

    ELAPSED = "elapsed"
    PAYROLL_WEEKS = "payroll-weeks"
    DAYS_WORKED = "days-worked"


class ServiceKind(Word):
    """Which service in uniform."""

    ACTIVE = "active"
    TRAINING = "training"
    STATE_DUTY = "state-duty"
    EXAM = "exam"
    HONORS = "honors"


class SizeMethod(Word):
    """How a law counts an employer's size."""

    PEAK_IN_YEAR = "peak-in-year"
    WEEKS_AT_OR_ABOVE = "weeks-at-or-above"
    DAILY_AVERAGE_IN_20_WEEKS = "daily-average-in-20-weeks"
    MONTHLY_AVERAGE = "monthly-average"
    AVERAGE_12_MONTHS = "average-12-months"
    IN_WEEK_OF_1_JANUARY = "in-week-of-1-january"
    TOP_TWO_QUARTERS = "top-two-quarters"
    HOURS_TO_FTE = "hours-to-fte"
    WEEKLY_FTE_AVERAGE = "weekly-fte-average"


class SpouseLimit(Word):
    """Whether the employer applies the limit that spouses share."""

    APPLIED = "applied"
    NOT_APPLIED = "not-applied"


class SubjectKind(Word):
    """What a person is to the holder of the data."""

    VISITOR = "visitor"
    PROSPECT = "prospect"
    REGISTRANT = "registrant"
    CUSTOMER = "customer"
    EMPLOYEE = "employee"
    RELATIVE = "relative"
    CHILD = "child"


class Tri(Truth):
    """The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default."""

    NO = "no"
    """It does not hold."""
    UNKNOWN = "unknown"
    """It cannot be said: a fact, a judgment or a figure is missing."""
    YES = "yes"
    """It holds."""


class WageKind(Word):
    """Which wages count."""

    SUBJECT_TO_PREMIUM = "subject-to-premium"
    GROSS = "gross"


class Weekday(Word):
    """"""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class YearMethod(Word):
    """By which method the leave year runs."""

    CALENDAR = "calendar"
    FIXED = "fixed"
    FORWARD = "forward"
    ROLLING = "rolling"
    MOST_FAVOURABLE = "most-favourable"


class YearTaken(Word):
    """The method that was taken."""

    CALENDAR = "calendar"
    FIXED = "fixed"
    FORWARD = "forward"
    ROLLING = "rolling"


class YesNo(Word):
    """Yes or no; where neither is given the fact is unknown."""

    YES = "yes"
    NO = "no"
