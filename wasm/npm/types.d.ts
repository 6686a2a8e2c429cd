// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

/** A civil day, `YYYY-MM-DD`. */
export type Day = string;
/** Hours as an exact decimal: `"7.33"`. Never a number: 7.33 is not a binary fraction. */
export type Hours = string;
/** Money as an exact decimal: `"20800.00"`. */
export type Money = string;
/** An exact number: a decimal or a reduced fraction, `"52/5"`. */
export type Rational = string;

/** Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week. */
export interface Absence {
  /** The reason, as a ground with its kind. */
  readonly reason?: Reason;
  /** The person for whom it is: a member of `family` by id, or that person's own facts. */
  readonly for?: PersonRef;
  /** The id of the event it belongs to, where there are several. */
  readonly event?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The day. */
  readonly day?: Day;
  /** The Monday of the week it lies in. */
  readonly week_of?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How many of the person's own workdays. */
  readonly workdays?: number;
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** A number of days. */
  readonly days?: Rational;
  /** How many hours, on `day` or in the week of `week_of`. */
  readonly hours?: Hours;
  /** When the time off begins, as `HH:MM`. */
  readonly start_time?: string;
  /** When the time off ends, as `HH:MM`. */
  readonly end_time?: string;
  /** How many whole minutes. */
  readonly minutes?: number;
  /** The appointment itself, and the minutes of the way to it, each way. */
  readonly visit?: Visit;
  /** In one piece, in several, or by shorter days or weeks. */
  readonly mode?: Mode;
  /** Has the employer agreed to leave taken in this way? */
  readonly agreed_by_employer?: YesNo;
  /** The health condition behind it; another `id` is another reason. */
  readonly condition?: HealthCondition;
  /** Is it medically necessary to take the leave in this way? */
  readonly medically_necessary?: YesNo;
  /** What the time off for safety is used for. */
  readonly purpose?: SafePurpose;
  /** Whose court it is. */
  readonly court?: CourtKind;
  /** The day on which the leave was asked for. */
  readonly requested_on?: Day;
  /** The day on which the employee gave notice. */
  readonly notice_on?: Day;
  /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
  readonly employer_knew_on?: Day;
  /** The first day on which the employee could give notice. */
  readonly could_notify_on?: Day;
  /** Could the need be foreseen? */
  readonly foreseeable?: YesNo;
  /** The day since which the need was known. */
  readonly foreseeable_since?: Day;
  /** The day since which the date was known; absent: as long as the need. */
  readonly date_known_on?: Day;
  /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
  readonly knew_notice_duty?: YesNo;
  /** Was it an emergency, so that no notice could be given? */
  readonly emergency?: YesNo;
  /** In which form the leave was asked for. */
  readonly form?: string;
  /** The day on which the employee came back. */
  readonly returned_on?: Day;
  /** The day on which it was called off. */
  readonly cancelled_on?: Day;
  /** Further reasons of the same leave. */
  readonly also?: readonly Reason[];
  /** How much of it the reason itself takes. */
  readonly needed?: Needed;
  /** The paid leave plans it draws on, in order. */
  readonly draws_on?: string | readonly string[];
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again. */
  readonly charged?: readonly string[];
  /** Was it paid? */
  readonly paid?: YesNo;
  /** By what it was covered: a holiday, a closure, another benefit. */
  readonly covered_by?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What one absence costs, meter by meter, and how much of it is no leave. */
export interface AbsenceUsage {
  /** The meters that hold the reason, each with what the absence costs. */
  readonly charged?: { readonly [id: string]: Charge };
  /** How much of it is protected. */
  readonly protected_seconds?: number;
  /** How much of it is no leave: an errand beside the appointment. */
  readonly unprotected_seconds?: number;
  /** How many days cost something. */
  readonly charged_days?: readonly Day[];
  /** The week that the charge was measured against. */
  readonly week_seconds?: number;
  /** The most that may be counted, whatever the increment. */
  readonly most_chargeable_seconds?: number;
  /** The clock times of the day that are leave. */
  readonly covered?: ClockSpan;
  /** The ground or kinship as which it counts. */
  readonly as?: string;
  /** How the law sees it: in one piece, in several, or reduced. */
  readonly mode?: Mode;
  /** What each paid plan gives, in the order in which they are used. */
  readonly draws?: { readonly [id: string]: number };
  /** How much pay may be cut for. */
  readonly deducted_seconds?: number;
}

/** What one of the parties may, must or must not do. */
export type Act =
  | "give-notice"
  | "give-eligibility-notice"
  | "give-rights-notice"
  | "designate"
  | "give-usage-statement"
  | "post-notice"
  | "request-certification"
  | "give-certification"
  | "cure-certification"
  | "require-second-opinion"
  | "require-third-opinion"
  | "recertify"
  | "require-fitness-certificate"
  | "contact-provider"
  | "require-documents"
  | "require-relationship-proof"
  | "deny-leave"
  | "delay-leave"
  | "require-block-of-leave"
  | "require-leave-to-term-end"
  | "transfer"
  | "require-intermittent-agreement"
  | "require-more-time-off"
  | "require-substitution"
  | "top-up"
  | "restore"
  | "deny-restoration"
  | "give-restoration-notice"
  | "continue-health"
  | "stop-health"
  | "recover-premium"
  | "change-method"
  | "count-toward-law"
  | "discipline-for-leave"
  | "discharge"
  | "apply-for-benefit"
  | "decide-claim"
  | "report-back"
  | "apply-to-return"
  | "accommodate"
  | "require-leave-instead"
  | "limit-leave"
  | "designate-retroactively"
  | "consider-accommodation"
  | "give-absence-record";

/** Who acts, or to whom something is owed. */
export type Actor =
  | "employee"
  | "employer"
  | "supervisor"
  | "provider"
  | "agency"
  | "insurer"
  | "secondary-employer"
  | "court";

/** Who wants to do something with the data. */
export interface ActorOfData {
  /** A party of the tree, by its last word: `supervisor`. */
  readonly kind?: string;
  /** In which capacity the data is held: the same company may be employer, plan and vendor. */
  readonly capacity?: Capacity;
}

/** A correction of a balance by a person, up or down. */
export interface Adjustment {
  /** The plan: a law or a company's own. */
  readonly plan: string;
  /** The bank of the plan, where it has several. */
  readonly bank?: string;
  /** The day. */
  readonly day: Day;
  /** How many hours the balance changes by; below zero: it shrinks. */
  readonly hours: Hours;
  /** Who. */
  readonly by?: string;
  /** The reason, as a ground with its kind. */
  readonly reason?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A person's approval or refusal of leave, perhaps beyond the law. */
export interface Approval {
  /** The leave it is about, by its id; absent: all. */
  readonly leave: string;
  /** The law it is about. */
  readonly law?: string;
  /** Approved or refused. */
  readonly value: ApprovalValue;
  /** Who. */
  readonly by?: string;
  /** The day. */
  readonly on?: Day;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** Does it give more than the law? */
  readonly beyond_law?: YesNo;
  /** The reason, as a ground with its kind. */
  readonly reason?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Whether leave was approved. */
export type ApprovalValue =
  | "approved"
  | "refused";

/** The names of the asks. */
export type AskName =
  | "leave.eligibility"
  | "leave.ground"
  | "leave.condition"
  | "leave.usage"
  | "leave.year"
  | "leave.balance"
  | "leave.plan"
  | "leave.deadline"
  | "leave.benefit"
  | "leave.base-period"
  | "leave.may"
  | "leave.records"
  | "accrue.ledger"
  | "accrue.first-use"
  | "accrue.project"
  | "comply"
  | "disclose"
  | "redact"
  | "clock"
  | "lint"
  | "consents"
  | "prove"
  | "matrix"
  | "retain"
  | "hold"
  | "sweep"
  | "rights"
  | "laws"
  | "facts";

/** An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region. */
export interface Assertion {
  /** The name under which it is answered; without one its position in the list. */
  readonly id?: string;
  /** This outcome never comes. */
  readonly never?: DisclosureOutcome;
  /** No other outcome than this comes. */
  readonly always?: DisclosureOutcome;
  /** Which requests are meant; absent: all. */
  readonly of?: Region;
}

/** Whether an assertion holds. */
export interface AssertionAnswer {
  /** `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at. */
  readonly outcome: Tri;
  /** A request for which it does not hold. */
  readonly counterexample?: Example;
  /** How many combinations were decided; each stands for all that it leaves open. */
  readonly looked_at: number;
}

/** A test that the caller takes as decided. */
export interface Assume {
  /** The test: `us-fmla/employer-covered`. */
  readonly test: string;
  /** How it is decided. */
  readonly is: Tri;
}

/** A test that the caller took as decided. */
export interface Assumed {
  /** The test, as `law/test`. */
  readonly test?: string;
  /** How it was taken as decided. */
  readonly is?: Tri;
}

/** Average workdays in a week over a window. */
export interface AverageDays {
  /** A number of days. */
  readonly days: Rational;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Average weekly hours over a window, where the pattern of work varies. */
export interface AverageHours {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** Hours a week, on average. */
  readonly hours: Hours;
  /** What kind of hours are in the figure; absent: all hours actually worked. */
  readonly counting?: Counted | readonly Counted[];
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** The meters of a law at the end of the day. */
export interface Balance {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The meters, by id. */
  readonly meters?: { readonly [id: string]: MeterAnswer };
  /** What may be taken: the least that any meter leaves, in workweeks. */
  readonly available_weeks?: Rational;
  /** What may be taken, in time. */
  readonly available_seconds?: number;
  /** What may be taken, in days. */
  readonly available_days?: Rational;
  /** The meters that leave the least. */
  readonly limited_by?: readonly string[];
  /** The last whole workday asked for that the law protects before a gap. */
  readonly protected_through?: Day;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** One bank of a plan. */
export interface BankAnswer {
  /** All banks together, whole seconds rounded down. */
  readonly balance_seconds?: number;
  /** What may be used on that day, after waits and the use cap. */
  readonly usable_seconds?: number;
}

/** The quarters whose wages count. */
export type BasePeriod = BasePeriodDecided | BasePeriodUnknown;

/** What BasePeriod has whatever the outcome. */
export interface BasePeriodAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** A number of calendar quarters. */
  readonly quarters?: readonly string[];
  /** Which base period. */
  readonly kind?: BasePeriodKind;
  /** The wages of the base period. */
  readonly wages_cents?: number;
  /** How many weeks count as base weeks. */
  readonly base_weeks?: number;
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** BasePeriod where the answer is yes or no. */
export interface BasePeriodDecided extends BasePeriodAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** BasePeriod where the answer cannot be given, and why. */
export interface BasePeriodUnknown extends BasePeriodAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** Which base period a claim uses. */
export type BasePeriodKind =
  | "standard"
  | "alternate";

/** What a program pays, and by which line of its formula. */
export type Benefit = BenefitDecided | BenefitUnknown;

/** What Benefit has whatever the outcome. */
export interface BenefitAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The benefit of a whole week, rounded as the law says. */
  readonly weekly_cents?: number;
  /** The same before rounding. */
  readonly exact_weekly_cents?: Rational;
  /** The benefit of a day. */
  readonly daily_cents?: number;
  /** The same before rounding. */
  readonly exact_daily_cents?: Rational;
  /** The line of the formula that decided: `90-percent`, `minimum`, `maximum`. */
  readonly branch?: string;
  /** The rounding that was applied: `up-to-dollar`. */
  readonly rounding?: string;
  /** The waiting period. */
  readonly waiting?: WaitingPeriod;
  /** How many days are paid. */
  readonly paid_days?: number;
  /** Days of the leave that nobody pays. */
  readonly unpaid_days?: number;
  /** The person's work days in a week, as the law counts and rounds them. */
  readonly work_days_per_week?: Rational;
  /** How many weeks are paid. */
  readonly paid_weeks?: Rational;
  /** What is paid in all. */
  readonly total_cents?: number;
  /** The same before rounding. */
  readonly exact_total_cents?: Rational;
  /** The share of a full week that is paid, in percent. */
  readonly percent?: Rational;
  /** What is paid for the time claimed. */
  readonly payment_cents?: number;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** By how much other benefits reduce it. */
  readonly reduced_by_cents?: number;
  /** The average weekly wage after the law's own rounding. */
  readonly average_weekly_cents?: number;
  /** The same before rounding. */
  readonly exact_average_weekly_cents?: Rational;
  /** The person's typical workweek. */
  readonly typical_hours_seconds?: number;
  /** The ceiling for a claim of that day. */
  readonly max_weekly_cents?: number;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Benefit where the answer is yes or no. */
export interface BenefitDecided extends BenefitAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** Benefit where the answer cannot be given, and why. */
export interface BenefitUnknown extends BenefitAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** Another benefit over the same time. */
export type BenefitKind =
  | "workers-comp"
  | "unemployment"
  | "disability"
  | "program"
  | "employer-paid"
  | "uniformed-service";

/** A benefit year that a program has opened for the person. */
export interface BenefitYear {
  /** The law it is about. */
  readonly law: string;
  /** The first day. */
  readonly from: Day;
  /** What opened it. */
  readonly opened_by?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week. */
export interface Block {
  /** The reason, as a ground with its kind. */
  readonly reason?: Reason;
  /** The person for whom it is: a member of `family` by id, or that person's own facts. */
  readonly for?: PersonRef;
  /** The id of the event it belongs to, where there are several. */
  readonly event?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The day. */
  readonly day?: Day;
  /** The Monday of the week it lies in. */
  readonly week_of?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How many of the person's own workdays. */
  readonly workdays?: number;
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** A number of days. */
  readonly days?: Rational;
  /** How many hours, on `day` or in the week of `week_of`. */
  readonly hours?: Hours;
  /** When the time off begins, as `HH:MM`. */
  readonly start_time?: string;
  /** When the time off ends, as `HH:MM`. */
  readonly end_time?: string;
  /** How many whole minutes. */
  readonly minutes?: number;
  /** The appointment itself, and the minutes of the way to it, each way. */
  readonly visit?: Visit;
  /** In one piece, in several, or by shorter days or weeks. */
  readonly mode?: Mode;
  /** Has the employer agreed to leave taken in this way? */
  readonly agreed_by_employer?: YesNo;
  /** The health condition behind it; another `id` is another reason. */
  readonly condition?: HealthCondition;
  /** Is it medically necessary to take the leave in this way? */
  readonly medically_necessary?: YesNo;
  /** What the time off for safety is used for. */
  readonly purpose?: SafePurpose;
  /** Whose court it is. */
  readonly court?: CourtKind;
  /** The day on which the leave was asked for. */
  readonly requested_on?: Day;
  /** The day on which the employee gave notice. */
  readonly notice_on?: Day;
  /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
  readonly employer_knew_on?: Day;
  /** The first day on which the employee could give notice. */
  readonly could_notify_on?: Day;
  /** Could the need be foreseen? */
  readonly foreseeable?: YesNo;
  /** The day since which the need was known. */
  readonly foreseeable_since?: Day;
  /** The day since which the date was known; absent: as long as the need. */
  readonly date_known_on?: Day;
  /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
  readonly knew_notice_duty?: YesNo;
  /** Was it an emergency, so that no notice could be given? */
  readonly emergency?: YesNo;
  /** In which form the leave was asked for. */
  readonly form?: string;
  /** The day on which the employee came back. */
  readonly returned_on?: Day;
  /** The day on which it was called off. */
  readonly cancelled_on?: Day;
  /** Further reasons of the same leave. */
  readonly also?: readonly Reason[];
  /** How much of it the reason itself takes. */
  readonly needed?: Needed;
  /** The paid leave plans it draws on, in order. */
  readonly draws_on?: string | readonly string[];
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** The levels of blood relatives from which next of kin is found, the nearest first. */
export type BloodKin =
  | "custodian"
  | "sibling"
  | "grandparent"
  | "aunt-uncle"
  | "cousin";

/** What a retention rule is. */
export type BoundKind =
  | "minimum"
  | "maximum"
  | "advice"
  | "policy";

/** On whom the law lays the lack of a record. */
export type Burden =
  | "employer"
  | "employee";

/** In which capacity data is held; the rules differ by it, not by company. */
export type Capacity =
  | "employer"
  | "vendor-for-employer"
  | "plan"
  | "provider"
  | "own-account";

/** A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none. */
export interface Case {
  /** Which employer, where the case has several. */
  readonly employer?: Employer;
  /** Further employers, where a law counts all of them. */
  readonly other_employers?: readonly Employer[];
  /** Where the person works, over time. */
  readonly places?: readonly Place[];
  /** Where the person lives, over time. */
  readonly residence?: readonly Place[];
  /** Where the person's work is based, over time. */
  readonly base_of_operations?: readonly Place[];
  /** From where the person's work is directed, over time. */
  readonly directed_from?: readonly Place[];
  /** Periods of employment, or summaries of them; not both. */
  readonly service?: Service;
  /** What the person is to the employer, over time. */
  readonly employment_status?: readonly EmploymentStatus[];
  /** What kind of work the person does. */
  readonly role?: Role;
  /** Programs in which the person is enrolled. */
  readonly enrolled?: readonly Enrolment[];
  /** When the person is due to work, over time. */
  readonly schedule?: readonly Schedule[];
  /** Average weekly hours, where the schedule varies. */
  readonly average_hours?: readonly AverageHours[];
  /** Average hours that the person was due to work in a week. */
  readonly hours_scheduled?: readonly AverageHours[];
  /** Average workdays in a week. */
  readonly average_days?: readonly AverageDays[];
  /** Hours worked, in summaries. */
  readonly hours_worked?: readonly HoursWorked[];
  /** Hours that the person is expected to work. */
  readonly hours_expected?: readonly HoursExpected[];
  /** Days worked, in summaries. */
  readonly days_worked?: readonly DaysWorked[];
  /** Weeks worked, in summaries. */
  readonly weeks_worked?: readonly WeeksWorked[];
  /** Hours of a flight crew. */
  readonly flight_duty?: readonly FlightDuty[];
  /** The timesheet: hours day by day or over spans. */
  readonly worked?: readonly Worked[];
  /** The day from which the timesheet is whole. */
  readonly worked_complete_from?: Day;
  /** What the employer's records are worth. */
  readonly records?: RecordsKept;
  /** How many people the employer employs. */
  readonly headcount?: Headcount;
  /** What happened or is expected. */
  readonly events?: Events;
  /** The people for whom leave is taken, each with an id that leave names. */
  readonly family?: readonly Person[];
  /** What is needed of the spouse where both share a limit. */
  readonly spouse?: Spouse;
  /** Leave that is asked for or planned. */
  readonly leave?: readonly Block[];
  /** Time off that happened. An empty list: none. */
  readonly absences?: readonly Absence[];
  /** The day from which the list of absences is whole. Without it no balance is certain. */
  readonly absences_complete_from?: Day;
  /** Earlier absences in summaries. */
  readonly leave_used?: readonly LeaveUsed[];
  /** The health condition that the question is about. */
  readonly condition?: HealthCondition;
  /** Certifications. */
  readonly certification?: readonly CertificationEntry[];
  /** Notices and other acts. */
  readonly notices?: readonly NoticeEntry[];
  /** Other documents. */
  readonly documents?: readonly DocumentEntry[];
  /** The employee's health premiums. */
  readonly premiums?: readonly Premium[];
  /** What the person earned. */
  readonly wages?: Wages;
  /** The insurance programs that cover the person. */
  readonly insured_by?: readonly string[];
  /** Claims for benefits. */
  readonly claims?: readonly Claim[];
  /** Benefit years that programs have opened. */
  readonly benefit_years?: readonly BenefitYear[];
  /** Other benefits over the same time. */
  readonly other_benefits?: readonly OtherBenefit[];
  /** Service in uniform. */
  readonly uniformed_service?: readonly UniformedService[];
  /** What rules for teachers turn on. */
  readonly school?: School;
  /** What leave to vote turns on. */
  readonly voting?: Voting;
  /** Fees received for a service. */
  readonly fees_received?: readonly FeesReceived[];
  /** Balances with which ledgers begin. */
  readonly opening?: readonly OpeningEntry[];
  /** Grants that were made. */
  readonly grants?: readonly GrantEntry[];
  /** Grants that are planned. */
  readonly planned_grants?: readonly GrantEntry[];
  /** Balances that were paid out. */
  readonly payouts?: readonly Payout[];
  /** Corrections of balances. */
  readonly adjustments?: readonly Adjustment[];
  /** The end of the employment. */
  readonly separation?: Separation;
  /** What people have found. */
  readonly determined?: readonly Determined[];
  /** Leave that the employer designated. */
  readonly designations?: readonly Designation[];
  /** Leave that a person approved or refused. */
  readonly approvals?: readonly Approval[];
  /** What the parties chose. */
  readonly elections?: readonly Election[];
}

/**
 * The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
 * stands for the list. Who ordered the destruction and who saw it the host adds.
 */
export interface Certificate {
  /** The day as of which it was decided what may go. */
  readonly on?: Day;
  /** How many records went. */
  readonly records: number;
  /** How many of them went in each way. */
  readonly actions?: { readonly [id: string]: number };
  /** How many of them are of each class; a record of two classes counts in both. */
  readonly classes?: { readonly [id: string]: number };
  /** The first day on which one of them went. */
  readonly first_day?: Day;
  /** The last day on which one of them went. */
  readonly last_day?: Day;
  /** The earliest day from which one of them was free to go. */
  readonly first_free?: Day;
  /** The latest day from which one of them was free to go. */
  readonly last_free?: Day;
  /** The rules that let them go, each with the number of records for which it set the day. */
  readonly rules?: { readonly [id: string]: number };
  /** Their citations. */
  readonly cites?: readonly string[];
  /** What had to be done when they went, each with the number of records. */
  readonly duties?: { readonly [id: string]: number };
  /** How many records were held back. */
  readonly held_back?: number;
  /** The holds that kept them, each with the number of records. */
  readonly holds?: { readonly [id: string]: number };
  /** The hash over the list of what went: it proves that a list is that list, and shows nothing of it. */
  readonly digest?: string;
  /** What decided. */
  readonly made_with?: MadeWith;
}

/** A medical or other certification: when it was asked for, when it came, what it says of time. */
export interface CertificationEntry {
  /** What is certified. */
  readonly kind?: CertificationKind;
  /** Does the certifier belong to the military's care? */
  readonly military_provider?: YesNo;
  /** The leave it is about, by its id. */
  readonly leave?: string;
  /** The condition it is about, by its id; it has no bearing on another. */
  readonly condition?: string;
  /** The day on which it was asked for. */
  readonly asked_on?: Day;
  /** The last day that the employee was told. */
  readonly due_told?: Day;
  /** The day on which the employee told why it comes late. */
  readonly told_employer_on?: Day;
  /** The day on which it came. */
  readonly received_on?: Day;
  /** No: it has not come by the day asked about. */
  readonly received?: YesNo;
  /** Is it complete and sufficient? */
  readonly complete?: YesNo;
  /** The day on which the employee was told in writing what is lacking. */
  readonly deficiency_told_on?: Day;
  /** The day on which what was lacking came. */
  readonly cured_on?: Day;
  /** Has the employee tried in good faith to get it in time? */
  readonly good_faith?: YesNo;
  /** Are there reasonable concerns about safety at work? */
  readonly safety_concern?: YesNo;
  /** How long it says that the condition lasts. */
  readonly duration?: Length;
  /** How often it says that the condition flares up. */
  readonly episodes?: Episodes;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a certification is about. */
export type CertificationKind =
  | "medical"
  | "recertification"
  | "fitness"
  | "military"
  | "family"
  | "exigency";

/** What an absence costs of one meter. Zero where it costs nothing. */
export interface Charge {
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** How much, in seconds. */
  readonly seconds?: number;
  /** A number of days. */
  readonly days?: Rational;
}

/** The source of a rule, for one form that it had in time. */
export interface Cited {
  /** The rule: `us-fmla/hours-of-service`. */
  readonly id: string;
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was read to check it; absent: nobody has, and an answer that rests on it says so. */
  readonly checked?: string;
  /** The interval over which this form of the rule holds. */
  readonly held?: HeldInterval;
}

/** A claim for a program's benefit. */
export interface Claim {
  /** The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law. */
  readonly program: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How many of the person's own workdays. */
  readonly workdays?: number;
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** A number of days. */
  readonly days?: Rational;
  /** How many hours, on `day` or in the week of `week_of`. */
  readonly hours?: Hours;
  /** The reason, as a ground with its kind. */
  readonly reason?: Reason;
  /** The person for whom it is: a member of `family` by id, or that person's own facts. */
  readonly for?: PersonRef;
  /** The day of the application. */
  readonly applied_on?: Day;
  /** The day on which the application was complete. */
  readonly complete_on?: Day;
  /** The day on which the benefit year began. */
  readonly benefit_year_start?: Day;
  /** The weekly benefit that the program has set: what is asked is reckoned from it. */
  readonly weekly_benefit?: Money;
  /** The average weekly wage that the program has set. */
  readonly average_weekly?: Money;
  /** The hours of the person's typical workweek, as the program set them. */
  readonly typical_hours?: Hours;
  /** Which base period the claim uses. */
  readonly base_period?: BasePeriodKind;
  /** Does the claim still run? */
  readonly active?: YesNo;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a program pays on a claim. */
export interface ClaimAnswer {
  /** The benefit of a whole week, rounded as the law says. */
  readonly weekly_cents?: number;
  /** The same before rounding. */
  readonly exact_weekly_cents?: Rational;
  /** The benefit of a day. */
  readonly daily_cents?: number;
  /** The same before rounding. */
  readonly exact_daily_cents?: Rational;
  /** The line of the formula that decided: `90-percent`, `minimum`, `maximum`. */
  readonly branch?: string;
  /** The rounding that was applied: `up-to-dollar`. */
  readonly rounding?: string;
  /** The waiting period. */
  readonly waiting?: WaitingPeriod;
  /** How many days are paid. */
  readonly paid_days?: number;
  /** How many weeks are paid. */
  readonly paid_weeks?: Rational;
  /** What is paid in all. */
  readonly total_cents?: number;
  /** The same before rounding. */
  readonly exact_total_cents?: Rational;
  /** The share of a full week that is paid, in percent. */
  readonly percent?: Rational;
  /** What is paid for the time claimed. */
  readonly payment_cents?: number;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** By how much other benefits reduce it. */
  readonly reduced_by_cents?: number;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** When the steps of a law are due after an event. */
export interface Clock {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** The answer. */
  readonly outcome: ClockOutcome;
  /** Each step, by name. */
  readonly steps?: { readonly [id: string]: StepAnswer };
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** What applies where this does not. */
  readonly apply_instead?: readonly string[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Does the clock run? */
export type ClockOutcome =
  | "yes"
  | "no"
  | "not-applicable"
  | "unknown";

/** A span of a day by the clock. */
export interface ClockSpan {
  /** The first day. */
  readonly from?: string;
  /** The first day after it; absent: it still runs. */
  readonly until?: string;
}

/** Days on which the employer's business is closed, such as a plant shutdown; both ends included. */
export interface Closure {
  /** The first day. */
  readonly first_day: Day;
  /** The last day, included. */
  readonly last_day: Day;
  /** Were employees expected to work all the same? */
  readonly workers_expected?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A company's plan against a law, term by term and day by day. */
export type Compliance = ComplianceDecided | ComplianceUnknown;

/** What Compliance has whatever the outcome. */
export interface ComplianceAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The plan that was asked. */
  readonly plan?: string;
  /** The law it is about. */
  readonly law?: string;
  /** The last day. */
  readonly through?: Day;
  /** Each comparable term, as a test. */
  readonly terms?: { readonly [id: string]: TestAnswer };
  /** The days on which the plan gives less. */
  readonly days_below?: readonly DaysBelow[];
  /** The method of the law that the plan satisfies, or comes nearest to. */
  readonly method?: string;
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Compliance where the answer is yes or no. */
export interface ComplianceDecided extends ComplianceAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** Compliance where the answer cannot be given, and why. */
export interface ComplianceUnknown extends ComplianceAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** Whether a health condition is a serious one, by each way that the law knows. */
export type ConditionAnswer = ConditionAnswerDecided | ConditionAnswerUnknown;

/** What ConditionAnswer has whatever the outcome. */
export interface ConditionAnswerAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Each way of being serious. */
  readonly kinds?: { readonly [id: string]: KindAnswer };
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** ConditionAnswer where the answer is yes or no. */
export interface ConditionAnswerDecided extends ConditionAnswerAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** ConditionAnswer where the answer cannot be given, and why. */
export interface ConditionAnswerUnknown extends ConditionAnswerAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** May, must or must not an act be done? */
export interface Conduct {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** The act. */
  readonly act?: Act;
  /** Who acts. */
  readonly actor?: Actor;
  /** The answer. */
  readonly outcome: ConductOutcome;
  /** The rule of the law that decided. */
  readonly rule?: string;
  /** The last day. */
  readonly through?: Day;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** What else it takes. */
  readonly needs?: readonly string[];
  /** What follows if it is done all the same. */
  readonly if_done_anyway?: string;
  /** The last day for what the act presupposes. */
  readonly due?: Day;
  /** How much at most, in time. */
  readonly at_most_seconds?: number;
  /** How many at most. */
  readonly at_most_count?: number;
  /** How many days at most. */
  readonly at_most_days?: number;
  /** By how many days leave may be delayed. */
  readonly delay_days?: number;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** What may be done instead. */
  readonly instead?: readonly string[];
  /** The agency's form for it. */
  readonly form?: string;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** May, must or must not an act be done? */
export type ConductOutcome =
  | "permitted"
  | "required"
  | "forbidden"
  | "unknown";

/** A confidentiality agreement and the time over which it binds, `[from, until)`. */
export interface Confidentiality {
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
}

/** Two rules that pull apart, and how the answer resolves them. */
export interface ConflictAnswer {
  /** How the rules pull apart: `exception-scope`. */
  readonly kind?: string;
  /** The clauses that pull apart. */
  readonly clauses?: readonly string[];
  /** How the answer resolves it. */
  readonly resolution?: string;
  /** The rule that says how long at most. */
  readonly maximum?: string;
  /** The rule that says how long at least. */
  readonly minimum?: string;
  /** The hold that stands against the maximum. */
  readonly hold?: string;
  /** The item of a company's own schedule that ends too early. */
  readonly policy?: string;
  /** The promised length. */
  readonly promise?: Value;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** A consent: who gave it, to what, in which form and when. Withdrawal sets `until`. */
export interface ConsentEntry {
  /** Explicit, or deemed by an act. */
  readonly kind: ConsentKind;
  /** In which form it was given. */
  readonly form?: FormKind;
  /** Who. */
  readonly by?: string;
  /** To which purpose of the tree. */
  readonly purpose?: string;
  /** Data items of the tree: `health.restrictions`. */
  readonly items?: readonly string[];
  /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
  readonly statement?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The instant, as UTC seconds beside the civil day. */
  readonly instant?: number;
  /** The instant at which it ended, as UTC seconds. */
  readonly until_instant?: number;
  /** Was it verified that a parent gave it? */
  readonly verified?: YesNo;
  /** Was it bundled with something else, so that it may not be free? */
  readonly bundled?: YesNo;
  /** Was it made a condition of the contract? */
  readonly necessary_for_contract?: YesNo;
  /** To whom the data may go. */
  readonly to?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Something that happened to a consent. Its events together say from when until when it was given. */
export interface ConsentEvent {
  /** Which consent: events of one id are the history of one consent. */
  readonly consent: string;
  /** What happened to it. */
  readonly event: ConsentEventKind;
  /** On which day. */
  readonly on: Day;
  /** The instant, as UTC seconds beside the civil day. */
  readonly instant?: number;
  /** Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise. */
  readonly kind?: ConsentKind;
  /** In which form it was given. */
  readonly form?: FormKind;
  /** Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`. */
  readonly by?: string;
  /** To which purpose of the tree. */
  readonly purpose?: string;
  /** Data items of the tree: `health.restrictions`. */
  readonly items?: readonly string[];
  /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
  readonly statement?: string;
  /** The first day on which it no longer runs, where it was given for a time. */
  readonly until?: Day;
  /** The instant at which it ends, as UTC seconds. */
  readonly until_instant?: number;
  /** Was it verified that a parent gave it? */
  readonly verified?: YesNo;
  /** Was it bundled with something else, so that it may not be free? */
  readonly bundled?: YesNo;
  /** Was it made a condition of the contract? */
  readonly necessary_for_contract?: YesNo;
  /** To whom the data may go. */
  readonly to?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What happens to a consent. */
export type ConsentEventKind =
  | "requested"
  | "deferred"
  | "given"
  | "renewed"
  | "refused"
  | "withdrawn"
  | "revoked"
  | "expired"
  | "invalidated";

/** Whether a consent was given or is deemed. */
export type ConsentKind =
  | "deemed"
  | "explicit";

/** What happened to the consents of a person. */
export interface ConsentLedger {
  /** The events, in any order. */
  readonly events?: readonly ConsentEvent[];
  /** The time for which the state is asked; absent: the day of the question. */
  readonly at?: Happened;
}

/** What a consent is at a time. */
export type ConsentState =
  | "not-yet"
  | "requested"
  | "deferred"
  | "given"
  | "renewed"
  | "refused"
  | "withdrawn"
  | "revoked"
  | "expired"
  | "invalidated";

/** What a consent is at the time asked about. */
export interface ConsentStatus {
  /** The state that its events lead to. */
  readonly state: ConsentState;
  /** Does it hold at that time? */
  readonly outcome: Tri;
  /** The first day of the time over which it runs or ran. */
  readonly from?: Day;
  /** The first day after that time; absent: it still runs. */
  readonly until?: Day;
  /** The instant at which it began, as UTC seconds. */
  readonly from_instant?: number;
  /** The instant at which it ended, as UTC seconds. */
  readonly until_instant?: number;
  /** Explicit, or deemed by an act. */
  readonly kind?: ConsentKind;
  /** In which form it was given. */
  readonly form?: FormKind;
  /** Who gave it. */
  readonly by?: string;
  /** To which purpose. */
  readonly purpose?: string;
  /** To which data; empty: all. */
  readonly items?: readonly string[];
  /** Under which statement. */
  readonly statement?: string;
  /** What else would settle it. */
  readonly missing?: readonly MissingItem[];
}

/** The consents of a person at a time, as far as they were known on the day of the question. */
export interface Consents {
  /** The day. */
  readonly on: Day;
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The day for which the state was asked. */
  readonly at?: Day;
  /** Each consent, by its id. */
  readonly consents?: { readonly [id: string]: ConsentStatus };
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** In which order lots are used. */
export type Consumed =
  | "earliest-expiry-first"
  | "oldest-first"
  | "carried-first"
  | "current-first"
  | "chosen";

/** Whether service counts in one piece or all periods together. */
export type Continuity =
  | "total"
  | "consecutive";

/** A term that the contract between the parties sets. */
export interface ContractTerm {
  /** Within how many hours. */
  readonly hours?: number;
  /** A number of days. */
  readonly days?: number;
}

/** What kind of hours are counted. */
export type Counted =
  | "worked"
  | "overtime"
  | "paid-leave"
  | "workers-comp"
  | "uniformed-service-credit"
  | "holidays"
  | "paid-not-worked"
  | "on-call";

/** How a due day was counted. */
export interface CountedSpan {
  /** So many business days. */
  readonly business_days?: number;
  /** A number of days. */
  readonly days?: number;
  /** So many of the person's work days. */
  readonly work_days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** So many hours. */
  readonly hours?: number;
  /** From that day, which is not counted. */
  readonly after?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
}

/** Whose court calls. */
export type CourtKind =
  | "federal"
  | "state"
  | "local";

/** A dated event of a record: a day, or more where more is known. */
export interface Dated {
  /** The civil day. */
  readonly day: Day;
  /** The instant, as UTC seconds beside the civil day. */
  readonly instant?: number;
  /** By whom, where the event opens a hold for a person's records. */
  readonly by?: string;
  /** The zone of the civil day. */
  readonly zone?: string;
  /** Since when the host knows it. */
  readonly known_on?: Day;
}

/** Days on which a plan gives less than the law, and by which term. */
export interface DaysBelow {
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** The term that is short. */
  readonly term?: string;
  /** By how much it is short. */
  readonly short_seconds?: number;
}

/** On how many days the person worked, over a window that ends before a day. */
export interface DaysWorked {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** How many days. */
  readonly count: number;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** One step: who owes what to whom by when, and what follows if it is missed. */
export interface DeadlineAnswer {
  /** Who owes it. */
  readonly who?: Actor;
  /** To whom. */
  readonly to?: Actor;
  /** The answer. */
  readonly outcome?: Tri;
  /** The last day on which it is in time. */
  readonly due?: Day;
  /** The last instant, as UTC seconds, where the law counts hours. */
  readonly due_instant?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before it is moved off a weekend or holiday. */
  readonly raw_due?: Day;
  /** How the day was counted. */
  readonly counted?: CountedSpan;
  /** What follows if it is missed. */
  readonly if_missed?: string;
  /** For what it is owed once, where it could recur. */
  readonly per?: string;
  /** By how many days it was late. */
  readonly late_by_days?: number;
  /** What else it takes. */
  readonly needs?: readonly string[];
  /** The first day on which it may be done. */
  readonly not_before?: Day;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** Every step of a law that has a date. */
export interface Deadlines {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Each step, by name. */
  readonly deadlines?: { readonly [id: string]: DeadlineAnswer };
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Whether the employer designates leave in time. */
export type Designates =
  | "on-time";

/** The employer's designation of leave under a law. */
export interface Designation {
  /** The law it is about. */
  readonly law: string;
  /** The leave it is about, by its id; absent: all. */
  readonly leave?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** The day on which the employee was told. */
  readonly notified_on?: Day;
  /** The ground under which it was designated. */
  readonly as?: Reason;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a person has found: the answer to a question that no library can decide. */
export interface Determined {
  /** The question, as `law/finding`. */
  readonly question: string;
  /** The answer. */
  readonly value: DeterminedValue;
  /** Who. */
  readonly by?: string;
  /** The day. */
  readonly on?: Day;
  /** Whom or what the finding is about, by its id. */
  readonly about?: string;
  /** The reason, as a ground with its kind. */
  readonly reason?: string;
  /** On what it rests. */
  readonly cite?: string;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

export type DeterminedValue =
  | string
  | Length;

/** With which kind of discharge a veteran left. */
export type Discharge =
  | "honorable"
  | "other-than-dishonorable"
  | "dishonorable";

/** Whether something may be done with data, item by item; the top is the strictest of the items. */
export interface Disclosed {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The answer. */
  readonly outcome: DisclosureOutcome;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** Each data item that was asked about. */
  readonly items?: { readonly [id: string]: ItemAnswer };
  /** Items of the record that must not be shown. */
  readonly redact?: readonly string[];
  /** The statements that were asked, each with its version. */
  readonly statements?: { readonly [id: string]: StatementVersion };
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** What applies where this does not. */
  readonly apply_instead?: readonly string[];
  /** The clauses that decided; `default` where nothing permits. */
  readonly determining?: readonly string[];
  /** Requirements that failed. */
  readonly unmet?: readonly string[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Who wants what (section 4.7). */
export interface Disclosure {
  /** What is to be done with the data, by the last word of the tree: `disclose`. */
  readonly act?: string;
  /** Data items of the tree: `health.restrictions`. */
  readonly items?: readonly string[];
  /** What the paper is: `medical-certification`. */
  readonly record?: string;
  /** For which laws or examinations it was made. */
  readonly made_for?: readonly string[];
  /** In which form the asker asked. */
  readonly request_form?: FormKind;
  /** For which purpose of the tree: `operate-leave`. */
  readonly purpose?: string;
  /** Whose data it is. */
  readonly subject?: SubjectOfData;
  /** Who wants to do it. */
  readonly actor?: ActorOfData;
  /** In which capacity the data is held: the same company may be employer, plan and vendor. */
  readonly capacity?: Capacity;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** By which channel of the tree. */
  readonly channel?: string;
  /** From whom the data came. */
  readonly source?: SourceOfData;
  /** Who is to receive the data. */
  readonly recipient?: Recipient;
  /** The consents that were given; an empty list: none. */
  readonly consents?: readonly ConsentEntry[];
  /** What happened to the consents, instead of the consents themselves. */
  readonly consent_events?: readonly ConsentEvent[];
  /** The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn. */
  readonly instant?: number;
  /** The legal process; its kind `none` where there is none. */
  readonly process?: LegalProcess;
  /** Recorded beliefs in good faith; an empty list: none. */
  readonly good_faith?: readonly GoodFaith[];
  /** The emergency. */
  readonly exigency?: Exigency;
  /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
  readonly legal_bases?: readonly string[];
  /** How the data travels. */
  readonly transport?: Transport;
  /** How the record is stored. */
  readonly storage?: Storage;
  /** How the data is classified. */
  readonly classification?: string;
  /** The transfer to another country. */
  readonly transfer?: Transfer;
  /** Has the client instructed it? */
  readonly instructed_by_client?: YesNo;
  /** What a reviewer objects to; an empty list: nothing. */
  readonly flagged?: readonly string[];
  /** Is the identifier joined to a person's identity? */
  readonly linked_to_person?: YesNo;
  /** What `retain` answers for the record, where it is to be erased. */
  readonly retention_state?: RetentionOutcome;
  /** The last day through which it must be kept, from `retain`. */
  readonly retain_through?: Day;
  /** Does the message say how to opt out? */
  readonly opt_out_instructions?: YesNo;
  /** The alleged change of a statement. */
  readonly change?: StatementChange;
  /** Is the message commercial, or about a transaction or relationship? */
  readonly message?: string;
  /** Facts that a pack's own tests name. */
  readonly facts?: { readonly [id: string]: FreeFact };
  /** What people have found. */
  readonly determined?: readonly Determined[];
  /** Which data items a term of the statement means. */
  readonly term_mapping?: { readonly [id: string]: readonly string[] };
  /** The days that are no business days, where the law counts business days. */
  readonly holidays?: readonly Day[];
}

/** May it be done with the data? Out of scope is `not-applicable`, never `permit`. */
export type DisclosureOutcome =
  | "permit"
  | "deny"
  | "not-applicable"
  | "unknown";

/** What becomes of a record, the more careful the later; a schedule may say the first four. */
export type DisposalAction =
  | "destroy"
  | "anonymise"
  | "review"
  | "keep"
  | "disposed";

/** A document other than a certification that was asked for or received. */
export interface DocumentEntry {
  /** Which document. */
  readonly kind: string;
  /** The day on which it was asked for. */
  readonly asked_on?: Day;
  /** The day on which it came. */
  readonly received_on?: Day;
  /** Is it complete and sufficient? */
  readonly complete?: YesNo;
  /** The leave or event it is about, by its id. */
  readonly about?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A duty that comes with the answer. */
export interface DutyAnswer {
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** What is to be done. */
  readonly do?: string;
  /** Who owes it. */
  readonly who?: string;
  /** To whom. */
  readonly to?: string;
  /** The purpose for which it was released. */
  readonly purpose?: string;
  /** The last day on which it is in time. */
  readonly due?: Day;
  /** The last instant, as UTC seconds, where the law counts hours. */
  readonly due_instant?: number;
  /** Before, with, after or while. */
  readonly when?: DutyWhen;
  /** Which address or channel. */
  readonly via?: string;
  /** In words. It may speak of a person's facts. */
  readonly says?: string;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** When a duty falls due beside the act. */
export type DutyWhen =
  | "before"
  | "with"
  | "after"
  | "while";

/** A choice that the law leaves to one of the parties. */
export interface Election {
  /** The leave it is about, by its id; absent: all. */
  readonly leave?: string;
  /** The law it is about. */
  readonly law?: string;
  /** What was chosen. */
  readonly choice: string;
  /** Who. */
  readonly by?: Actor;
  /** The day. */
  readonly on?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Whether a law covers the employer and the person qualifies, with every test. */
export type Eligibility = EligibilityDecided | EligibilityUnknown;

/** What Eligibility has whatever the outcome. */
export interface EligibilityAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** The first day on which the person will qualify, where it is not today. */
  readonly first_eligible_day?: Day;
  /** The last day on which the person qualifies. */
  readonly last_eligible_day?: Day;
  /** Does the law bind this employer? */
  readonly covered?: Tri;
  /** The worksite that counted, by the word the case has for it. */
  readonly place?: string;
  /** Of a person employed jointly: which employer carries each duty. */
  readonly employer_duties?: { readonly [id: string]: string };
  /** Is the person a key employee, where the case says enough? */
  readonly key_employee?: Tri;
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Eligibility where the answer is yes or no. */
export interface EligibilityDecided extends EligibilityAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** Eligibility where the answer cannot be given, and why. */
export interface EligibilityUnknown extends EligibilityAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** The employer record: an employer's own choices, kept once and used in every case. */
export interface Employer {
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** What the employer is: private, public, a school. An employer may be of several kinds. */
  readonly kind?: EmployerKind | readonly EmployerKind[];
  /** The industry, where a law names some. */
  readonly industry?: string;
  /** The method for the leave year by law; `*` stands for all others. */
  readonly leave_year?: { readonly [id: string]: LeaveYear };
  /** Changes of the method. */
  readonly leave_year_changed?: readonly LeaveYearChange[];
  /** When the year of a plan or law begins, by its id. */
  readonly plan_year?: { readonly [id: string]: PlanYear };
  /** How a law's leave is given, by its id: earned with time worked, or granted at once. */
  readonly plan_method?: { readonly [id: string]: PlanMethod };
  /** The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays. */
  readonly holidays?: readonly Day[];
  /** Days on which the business is closed. */
  readonly closed?: readonly Closure[];
  /** The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records. */
  readonly increment_minutes?: { readonly [id: string]: number };
  /** How many days of a ground the employer's own policy pays. */
  readonly paid_days?: { readonly [id: string]: Rational };
  /** Does the employer designate leave in time? */
  readonly designates?: Designates;
  /** Does the employer apply the limit that spouses share? */
  readonly spouse_limit?: SpouseLimit;
  /** What a law lets the employer choose, by `law/option`. */
  readonly options?: { readonly [id: string]: YesNo };
  /** Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan. */
  readonly covered_under?: { readonly [id: string]: YesNo };
  /** The federal contracts that an order covers. */
  readonly contracts?: readonly string[];
  /** What the employer paid in wages, where coverage turns on it. */
  readonly wages_paid?: readonly WagesPaid[];
  /** In which order paid leave plans are used during leave. */
  readonly paid_leave_order?: readonly string[];
  /** The employer's own policies, by id. */
  readonly policies?: readonly string[];
  /** Were key employees told in writing that they are key employees? */
  readonly key_employees_notified?: YesNo;
  /** Is the law's general notice posted? */
  readonly posted_general_notice?: YesNo;
  /** Is this the primary employer of a person employed by two jointly? */
  readonly primary_employer?: YesNo;
  /** The days of pay; each closes the pay period that began the day after the one before. */
  readonly pay_dates?: readonly Day[];
  /** The length of a pay period. */
  readonly pay_period?: PayPeriod;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What an employer is. */
export type EmployerKind =
  | "private"
  | "federal"
  | "state"
  | "local"
  | "school-public"
  | "school-private"
  | "tribal"
  | "household";

/** What a person is to the employer. */
export type EmploymentState =
  | "active"
  | "on-leave"
  | "laid-off"
  | "separated";

/** Whether the person is employed, on leave, laid off or separated, from a day on. */
export interface EmploymentStatus {
  /** What the person is from that day on. */
  readonly status: EmploymentState;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Whether the person is enrolled in a program, from a day on. */
export interface Enrolment {
  /** The law it is about. */
  readonly law: string;
  /** Enrolled or not. */
  readonly is: YesNo;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Coverage and eligibility for one entitlement of a law. */
export interface EntitlementInPlan {
  /** Does the law bind this employer? */
  readonly covered?: Tri;
  /** Does the person qualify? */
  readonly eligible?: Tri;
  /** The first day on which the person will qualify, where it is not today. */
  readonly first_eligible_day?: Day;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** What a law gives, each with its own tests: leave, job protection, pay, health cover. */
export type EntitlementKind =
  | "leave"
  | "protection"
  | "pay"
  | "health-cover";

/** How often and how long a certification expects the condition to flare up. */
export interface Episodes {
  /** How many episodes in a month at most. */
  readonly per_month_at_most?: number;
  /** How many days each at most. */
  readonly days_each_at_most?: number;
}

/** Something that happened on a day or is expected. Written as a bare day where nothing else is known. */
export interface Event {
  /** The day. */
  readonly day: Day;
  /** The instant, as UTC seconds beside the civil day. */
  readonly instant?: number;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** What kind of event, where the law tells kinds apart. */
  readonly kind?: string;
  /** The person for whom it is: a member of `family` by id, or that person's own facts. */
  readonly for?: PersonRef;
  /** Is the deployment to a foreign country? */
  readonly foreign?: YesNo;
  /** Was the death caused by a crime? */
  readonly crime?: YesNo;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What happened or is expected, each with its day. An event that happened more than once is a list. */
export interface Events {
  /** The expected day of birth. */
  readonly expected_birth?: Day | Event | readonly (Day | Event)[];
  /** The birth of a child, or its expected day. */
  readonly birth?: Day | Event | readonly (Day | Event)[];
  /** The placement of a child for adoption or foster care. */
  readonly placement?: Day | Event | readonly (Day | Event)[];
  /** The taking of legal custody. */
  readonly legal_custody?: Day | Event | readonly (Day | Event)[];
  /** The end of a pregnancy, however it ended. */
  readonly pregnancy_ended?: Day | Event | readonly (Day | Event)[];
  /** The death of a person. */
  readonly death?: Day | Event | readonly (Day | Event)[];
  /** The day on which the employee was told of a death. */
  readonly death_notice?: Day | Event | readonly (Day | Event)[];
  /** The loss of a pregnancy, or of the prospect of a child. */
  readonly loss?: Day | Event | readonly (Day | Event)[];
  /** An incident of violence, stalking or another crime. */
  readonly incident?: Day | Event | readonly (Day | Event)[];
  /** The donation of an organ, marrow or blood. */
  readonly donation?: Day | Event | readonly (Day | Event)[];
  /** The day on which the member was told of a deployment. */
  readonly deployment_notified?: Day | Event | readonly (Day | Event)[];
  /** A deployment, from its first day until the day after its last. */
  readonly deployment?: Day | Event | readonly (Day | Event)[];
  /** The call to service in uniform. */
  readonly uniformed_service_called?: Day | Event | readonly (Day | Event)[];
  /** A summons as juror or witness. */
  readonly summons?: Day | Event | readonly (Day | Event)[];
  /** An election. */
  readonly election?: Day | Event | readonly (Day | Event)[];
  /** A meeting, activity or emergency at a child's school. */
  readonly school_event?: Day | Event | readonly (Day | Event)[];
  /** A declared public emergency. */
  readonly emergency?: Day | Event | readonly (Day | Event)[];
  /** The day on which a grant was found too small: a true-up counts from it. */
  readonly shortfall_found?: Day | Event | readonly (Day | Event)[];
  /** The child's admission to intensive care. */
  readonly nicu_admitted?: Day | Event | readonly (Day | Event)[];
  /** The child's discharge from intensive care. */
  readonly nicu_discharged?: Day | Event | readonly (Day | Event)[];
  /** The injury or illness of a servicemember. */
  readonly injury?: Day | Event | readonly (Day | Event)[];
  /** The day of an election. */
  readonly election_day?: Day | Event | readonly (Day | Event)[];
  /** The return to work. */
  readonly return_to_work?: Day | Event | readonly (Day | Event)[];
}

/** One request among all that can be made; a key that is absent does not matter to the outcome. */
export interface Example {
  /** What comes of it. */
  readonly outcome: DisclosureOutcome;
  /** What is done with the data. */
  readonly act?: string;
  /** The data item. */
  readonly item?: string;
  /** The purpose. */
  readonly purpose?: string;
  /** Who receives it. */
  readonly recipient?: string;
  /** Whose data it is. */
  readonly subject?: string;
  /** By which channel it was collected. */
  readonly channel?: string;
  /** In which capacity it is held. */
  readonly capacity?: string;
  /** Who does it. */
  readonly actor?: string;
  /** How the data is classified. */
  readonly classification?: string;
  /** The facts that it takes, each in words. */
  readonly facts?: { readonly [id: string]: string };
  /** The clauses that decide. */
  readonly determining?: readonly string[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** An emergency that may open data, while it lasts. */
export interface Exigency {
  /** The day on which it was declared. */
  readonly declared_on?: Day;
  /** The day on which it ended. */
  readonly ended_on?: Day;
  /** What is at risk. */
  readonly risk?: string;
  /** Who is at risk. */
  readonly person?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** One line of the reasons. The list is flat and in reading order; `parent` leads to the line above. */
export interface ExplanationLine {
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** The position of the line above; absent at the root. */
  readonly parent?: number;
  /** The answer. */
  readonly outcome?: string;
  /** Might the outcome change if this alone came out differently? Left out when not. */
  readonly decisive?: boolean;
  /** What was measured of the person or employer. */
  readonly observed?: Value;
  /** How the two are compared. */
  readonly op?: Op;
  /** What the law requires. */
  readonly required?: Value;
  /** In words. It may speak of a person's facts. */
  readonly says?: string;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** A fact that a question uses: enough to make a form, a mapping or a list of what is needed. */
export interface FactAnswer {
  /** A pointer to where it goes in the request. */
  readonly at?: string;
  /** Its type: `hours`, `day`, `yes-no`. */
  readonly type?: string;
  /** The unit in which it is given. */
  readonly unit?: string;
  /** The words it may take, where the list is closed. */
  readonly choices?: readonly string[];
  /** How sensitive it is. */
  readonly privacy?: Privacy;
  /** The question that a person understands. */
  readonly wording?: string;
  /** The id of the wording, for translation. */
  readonly message?: string;
  /** What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`. */
  readonly settles?: string;
  /** The tests behind the outcome, by their id. */
  readonly tests?: readonly string[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** The facts that a question would ask for. */
export interface Facts {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The ask that the facts are for. */
  readonly of?: AskName;
  /** The law it is about. */
  readonly law?: string;
  /** The facts, by id. */
  readonly facts?: { readonly [id: string]: FactAnswer };
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** An exception that would have helped and did not match, with the facts it failed on. */
export interface FailedException {
  /** The clause it is about. */
  readonly clause?: string;
  /** The facts on which it failed. */
  readonly facts?: readonly string[];
}

/** A fee that the person received for a service such as jury duty, on a day. */
export interface FeesReceived {
  /** The day. */
  readonly day: Day;
  /** An amount of money. */
  readonly amount: Money;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Something that was noticed beside the answer, with a stable code. */
export interface FindingAnswer {
  /** The stable code: `gina-warning-missing`. */
  readonly code?: string;
  /** What it is about: a framework, an act, a channel. */
  readonly subject?: string;
  /** The clause it is about. */
  readonly clause?: string;
  /** The rule, parameter or data item it is about. */
  readonly item?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** In words. It may speak of a person's facts. */
  readonly says?: string;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** The first day on which leave may be used. */
export type FirstUse = FirstUseDecided | FirstUseUnknown;

/** What FirstUse has whatever the outcome. */
export interface FirstUseAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The plan that was asked. */
  readonly plan?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The civil day it was counted from. */
  readonly counted_from?: Day;
  /** How many days were counted. */
  readonly counted_days?: number;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** FirstUse where the answer is yes or no. */
export interface FirstUseDecided extends FirstUseAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** FirstUse where the answer cannot be given, and why. */
export interface FirstUseUnknown extends FirstUseAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** Hours of a member of a flight crew, worked or paid, or the monthly guarantee. */
export interface FlightDuty {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** How many hours. */
  readonly hours: Hours;
  /** What these hours are: worked, paid, or the monthly guarantee. */
  readonly kind?: FlightDutyKind;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What the hours of a flight crew are. */
export type FlightDutyKind =
  | "worked"
  | "paid"
  | "worked-or-paid"
  | "monthly-guarantee"
  | "leave-or-commuting";

/** In which form a notice is given. */
export type Form =
  | "oral"
  | "written"
  | "electronic";

/** In which form a consent or a request was given, the weakest first. */
export type FormKind =
  | "oral"
  | "electronic"
  | "written"
  | "signed";

export type FreeFact =
  | string
  | number;

/** Why a period of employment ended. */
export type Gap =
  | "layoff"
  | "semester"
  | "uniformed-service"
  | "approved-leave"
  | "agreement-to-rehire"
  | "quit"
  | "other";

/** A recorded belief in good faith that a disclosure is necessary. */
export interface GoodFaith {
  /** The ground of the statement on which the belief rests. */
  readonly ground: string;
  /** Who. */
  readonly by?: string;
  /** The day. */
  readonly on?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A grant of leave at once, made or planned. */
export interface GrantEntry {
  /** The plan: a law or a company's own. */
  readonly plan: string;
  /** The bank of the plan, where it has several. */
  readonly bank?: string;
  /** The day. */
  readonly day?: Day;
  /** The grant in hours. */
  readonly hours?: Hours;
  /** A number of days. */
  readonly days?: Rational;
  /** At once, or in advance of what will be earned. */
  readonly as?: GrantForm;
  /** The hours that the person is expected to work, where the grant is reckoned from them. */
  readonly expected_hours?: Hours;
  /** The last day on which it may be used. */
  readonly expires_through?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Whether a grant is given at once or in advance of what will be earned. */
export type GrantForm =
  | "lump"
  | "advance";

/** Whether one reason counts under the law. */
export interface GroundAnswer {
  /** The answer. */
  readonly outcome: Tri;
  /** The ground or kinship as which it counts. */
  readonly as?: string;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** The kinds of the ground that count. */
  readonly kinds?: { readonly [id: string]: KindAnswer };
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** Which reasons of the leave count under the law. */
export type Grounds = GroundsDecided | GroundsUnknown;

/** What Grounds has whatever the outcome. */
export interface GroundsAlways {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The reasons of the leave, each with its tests. */
  readonly grounds?: { readonly [id: string]: GroundAnswer };
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Grounds where the answer is yes or no. */
export interface GroundsDecided extends GroundsAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** Grounds where the answer cannot be given, and why. */
export interface GroundsUnknown extends GroundsAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** A civil day, with the instant where a law counts hours. */
export interface Happened {
  /** The day. */
  readonly day: Day;
  /** The instant, as UTC seconds beside the civil day. */
  readonly instant?: number;
  /** The zone of the civil day. */
  readonly zone?: string;
}

/** A class of people that a headcount counts. */
export type HeadClass =
  | "all"
  | "full-time"
  | "permanent"
  | "instructional";

/** A number of employees from a day on, counted in one of several ways. */
export interface HeadEntry {
  /** How many people. */
  readonly count?: number;
  /** Full-time equivalents, where the law counts those. */
  readonly fte?: Rational;
  /** The hours of everybody in the calendar year, from which full-time equivalents are reckoned. */
  readonly hours?: Hours;
  /** The most that one full-time person works in that calendar year. */
  readonly full_time_hours?: Hours;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** The place or worksite around which was counted. */
  readonly place?: string;
  /** Are these employed jointly with another employer? Entries that differ here add up. */
  readonly joint?: YesNo;
  /** How far the place is from the worksite, in miles by the shortest public route. */
  readonly road_miles?: Rational;
  /** How far the place is from the worksite, in miles as the crow flies. */
  readonly straight_miles?: Rational;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** Which employees were counted; absent: all. */
  readonly of?: HeadOf;
  /** By which method of the law it was counted. */
  readonly method?: SizeMethod;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Which people a headcount counts. */
export type HeadOf =
  | HeadClass
  | { average_hours: Hours };

/** How many people the employer employs, in all and around the worksite. */
export interface Headcount {
  /** All employees in the country. */
  readonly total?: readonly HeadEntry[];
  /** Employees within 75 miles of the worksite. */
  readonly within_75_miles?: readonly HeadEntry[];
  /** Employees in the state. */
  readonly in_state?: readonly HeadEntry[];
  /** Employees at a place. */
  readonly at_place?: readonly HeadEntry[];
  /** Employees everywhere. */
  readonly worldwide?: readonly HeadEntry[];
  /** Workweeks of a year in which a number was reached. */
  readonly workweeks?: readonly HeadcountWeeks[];
  /** Workdays of a year on which a number was reached. */
  readonly workdays?: readonly HeadcountDays[];
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** On how many workdays of a calendar year the employer had at least so many employees. */
export interface HeadcountDays {
  /** A calendar year. */
  readonly year: number;
  /** The number of employees that was reached. */
  readonly at_least: number;
  /** How many workdays. */
  readonly count: number;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** In how many workweeks of a calendar year the employer had at least so many employees. */
export interface HeadcountWeeks {
  /** A calendar year. */
  readonly year: number;
  /** The number of employees that was reached. */
  readonly at_least: number;
  /** How many workweeks. */
  readonly count: number;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis. */
export interface HealthCondition {
  /** When the person could not work. */
  readonly incapacity?: Incapacity;
  /** The days of visits to a provider in person. */
  readonly visits_in_person?: readonly Day[];
  /** How many visits there were in all. */
  readonly visits?: number;
  /** How many visits for treatment the condition needs in a year. */
  readonly visits_per_year?: number;
  /** The treatments, each with its day. */
  readonly treatments?: readonly Treatment[];
  /** Was there an overnight stay in a hospital, hospice or residential facility? */
  readonly inpatient?: YesNo;
  /** Does it go on over a long time, with periodic visits? */
  readonly chronic?: YesNo;
  /** Was a regimen of treatment prescribed that needs a provider? */
  readonly prescribed_regimen?: YesNo;
  /** Is the incapacity due to pregnancy or prenatal care? */
  readonly pregnancy?: YesNo;
  /** Is the incapacity permanent or long-term, under a provider's supervision? */
  readonly permanent?: YesNo;
  /** Does it need several treatments, without which it would last longer than three days? */
  readonly multiple_treatments?: YesNo;
  /** Does it recur over an extended time? */
  readonly recurs_over_time?: YesNo;
  /** Does it come in episodes? */
  readonly episodic?: YesNo;
  /** Did the provider order a second visit in time? */
  readonly second_visit_ordered?: YesNo;
  /** Was no appointment to be had in time? */
  readonly appointment_not_available?: YesNo;
  /** Is the person unable to do the job? */
  readonly unable_to_work?: YesNo;
  /** Was it caused or worsened by service in uniform? */
  readonly service_injury?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** An interval over which a law is held. */
export interface HeldInterval {
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
}

/** A law of the rulebook, with what it can answer. */
export interface HeldLaw {
  /** Its name. */
  readonly title?: string;
  /** Where it holds. */
  readonly place?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The intervals over which it is held, where there is more than one. */
  readonly intervals?: readonly HeldInterval[];
  /** What it gives. */
  readonly entitlements?: readonly EntitlementKind[];
  /** The asks that it answers. */
  readonly asks?: readonly string[];
  /** Its meters, by id. */
  readonly meters?: readonly string[];
  /** Every act of which it speaks, with who acts. */
  readonly acts?: { readonly [id: string]: string };
  /** Its programs that pay. */
  readonly programs?: readonly string[];
  /** How many rules and figures it has. */
  readonly parameters?: number;
  /** How many of its rules and figures somebody has checked against their source. */
  readonly verified?: number;
  /** Where the law stands. */
  readonly authorities?: readonly string[];
}

/** Whether a record is under a hold. */
export type Hold = HoldDecided | HoldUnknown;

/** What Hold has whatever the outcome. */
export interface HoldAlways {
  /** The day. */
  readonly on: Day;
  /** The day whose knowledge was asked for, where that is another. */
  readonly known_on?: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** Each hold, by id. */
  readonly holds?: { readonly [id: string]: HoldAnswer };
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Hold where the answer is yes or no. */
export interface HoldDecided extends HoldAlways {
  /** The answer. */
  readonly outcome: "yes" | "no";
}

/** Hold where the answer cannot be given, and why. */
export interface HoldUnknown extends HoldAlways {
  /** It cannot be said. */
  readonly outcome: "unknown";
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
}

/** One hold, placed by a person or opened by a statute. */
export interface HoldAnswer {
  /** The first day. */
  readonly from?: Day;
  /** The last day of the hold. */
  readonly through?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The event that releases it. */
  readonly released_by?: string;
  /** Does it cover this record? */
  readonly in_scope?: Tri;
  /** Is it open on that day? */
  readonly open?: Tri;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** A legal hold that a person placed on records. */
export interface HoldEntry {
  /** The first day. */
  readonly from: Day;
  /** The day of release, which the hold still covers. */
  readonly released_on?: Day;
  /** The people whose records it covers; absent: all. */
  readonly subjects?: readonly string[];
  /** The classes of record that it covers; absent: all. */
  readonly classes?: readonly string[];
  /** The people to whose matter it belongs. */
  readonly related_to?: readonly string[];
  /** The matters whose records it covers; absent: all. */
  readonly matters?: readonly string[];
  /** What the hold is for. */
  readonly kind?: HoldKind;
  /** It covers records made before that day. */
  readonly made_before?: Day;
  /** It covers records made on that day or later. */
  readonly made_since?: Day;
  /** Is it valid? */
  readonly valid?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a hold is for. */
export type HoldKind =
  | "litigation"
  | "charge"
  | "audit"
  | "court-warrant"
  | "court-subpoena"
  | "other";

/** Hours that the person is expected to work over a window. */
export interface HoursExpected {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** How many hours. */
  readonly hours: Hours;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Hours actually worked over a window that ends before a day. It is never reused for another day. */
export interface HoursWorked {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** How many hours. */
  readonly hours: Hours;
  /** What kind of hours are in the figure; absent: all hours actually worked. */
  readonly counting?: Counted | readonly Counted[];
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** Where the hours were worked, where only those of a place count. */
  readonly place?: string;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a law takes against an employer who has not kept the records. */
export type IfMissing =
  | "presumed-entitled-to-maximum"
  | "presumed-not-provided"
  | "presumed-violated";

/** When the person could not work, go to school or do other daily activities. */
export interface Incapacity {
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How many full days in a row. */
  readonly full_days?: number;
}

/** The answer for one data item. */
export interface ItemAnswer {
  /** The answer. */
  readonly outcome: DisclosureOutcome;
  /** The clauses that decided; `default` where nothing permits. */
  readonly determining?: readonly string[];
  /** Clauses that would have refused and were lifted. */
  readonly not_by?: readonly string[];
  /** Clauses that an exception or a mandate took away. */
  readonly lifted?: readonly string[];
  /** Requirements that failed. */
  readonly unmet?: readonly string[];
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** Does a law compel it? */
  readonly mandatory?: boolean;
  /** How far a mandate compels. */
  readonly limit?: string;
  /** Exceptions to a deciding clause that did not match. */
  readonly failed_exceptions?: readonly FailedException[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`. */
export interface JudgmentItem {
  /** The question, by its id. */
  readonly question?: string;
  /** Who. */
  readonly by?: string;
  /** What the outcome is if the answer is yes. */
  readonly if_yes?: string;
  /** What the outcome is if the answer is no. */
  readonly if_no?: string;
  /** A pointer to where it goes in the request. */
  readonly at?: string;
  /** The rule, parameter or data item it is about. */
  readonly item?: string;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** Whom a servicemember named in writing as next of kin. */
export type KinDesignated =
  | "none"
  | "employee"
  | "other";

/** One way in which a condition can be serious. */
export interface KindAnswer {
  /** The answer. */
  readonly outcome: Tri;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
}

/** By what a relation holds. */
export type Kinship =
  | "biological"
  | "adopted"
  | "step"
  | "foster"
  | "ward"
  | "half"
  | "in-loco-parentis";

/** What one law gives for the leave asked for. */
export interface LawInPlan {
  /** Each entitlement of the law. */
  readonly entitlements?: { readonly [id: string]: EntitlementInPlan };
  /** The meters, by id. Where it hangs on what is unknown what is used, only the limit is given. */
  readonly meters?: { readonly [id: string]: MeterAnswer };
  /** The last day on which leave for a ground may be taken. */
  readonly last_day_for?: { readonly [id: string]: Day };
  /** What its programs pay, by program. */
  readonly claims?: { readonly [id: string]: ClaimAnswer };
  /** The reasons of the leave, each with its tests. */
  readonly grounds?: { readonly [id: string]: GroundAnswer };
  /** The last whole workday asked for that the law protects before a gap; none where nobody knows. */
  readonly protected_through?: Day;
  /** How much of the leave asked for the law protects. */
  readonly protected_weeks?: Rational;
  /** What the leave asked for comes to. */
  readonly requested_weeks?: Rational;
  /** The first workday asked for that the law does not protect; none where nobody knows. */
  readonly first_unprotected_day?: Day;
  /** What may be taken: the least that any meter leaves, in workweeks. */
  readonly available_weeks?: Rational;
  /** The meters that leave the least. */
  readonly limited_by?: readonly string[];
  /** The leave year in which the leave lies. */
  readonly leave_year?: LeaveYearInPlan;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
}

/** The laws that are held for a place on a day. */
export interface Laws {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The place. */
  readonly place?: string;
  /** Each law that reaches the place on that day. */
  readonly held?: { readonly [id: string]: HeldLaw };
  /** Parts of the place without a law of their own in this rulebook. */
  readonly not_held?: readonly NotHeld[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** A record that a leave creates. */
export interface LeaveRecord {
  /** Is it made? Unknown as long as it is not known whether the law gives the leave. */
  readonly outcome: Tri;
  /** The laws that make it. */
  readonly laws?: readonly string[];
  /** The classes of record in which it is. */
  readonly class?: readonly string[];
  /** Data items that it contains. */
  readonly contains?: readonly string[];
  /** The places whose rules reach the record: `us`, `us-ca`. */
  readonly places?: readonly string[];
  /** The events that start periods, as far as the determination knows their days. */
  readonly dates?: { readonly [id: string]: Day };
  /** How long it lives. */
  readonly retention?: Retained;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Who may see it meanwhile, by recipient. */
  readonly seen_by?: { readonly [id: string]: SeenBy };
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** The records that a determination of leave creates, how long they live, and who may see them meanwhile. */
export interface LeaveRecords {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** Each record, by what it is. */
  readonly records?: { readonly [id: string]: LeaveRecord };
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** The summary of earlier absences under a law, over a window. */
export interface LeaveUsed {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** The law it is about. */
  readonly law: string;
  /** The meter it was counted by; absent: all of the law that hold the reason. */
  readonly meter?: string;
  /** The reason, as a ground with its kind. */
  readonly reason?: Reason;
  /** How many of the person's own workweeks. */
  readonly used_weeks?: Rational;
  /** How many hours. */
  readonly used_hours?: Hours;
  /** How many days. */
  readonly used_days?: Rational;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

export type LeaveYear =
  | "calendar" | "forward" | "rolling" | "none-chosen"
  | { fixed: string };

/** The leave year in which the day lies. */
export interface LeaveYearAnswer {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** The method that decides the leave year. */
  readonly method?: YearMethod;
  /** The method that was taken where the law takes the most favourable. */
  readonly taken?: YearTaken;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** The first day on which a further leave year may open. */
  readonly next_from?: Day;
  /** Does the one earlier absence of the case lie in the window? */
  readonly in_window?: YesNo;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** The employer's change of its method for the leave year, with the notice that a law may ask for. */
export interface LeaveYearChange {
  /** The law it is about. */
  readonly law?: string;
  /** The new method. */
  readonly to?: LeaveYear;
  /** The day on which employees were told. */
  readonly announced_on?: Day;
  /** The first day. */
  readonly from?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** The leave year that a law uses in the plan. */
export interface LeaveYearInPlan {
  /** The method that decides the leave year. */
  readonly method?: string;
  /** The method that was taken where the law takes the most favourable. */
  readonly taken?: string;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
}

/** The ledger of a plan through a day. */
export interface Ledger {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The plan that was asked. */
  readonly plan?: string;
  /** All banks together, whole seconds rounded down. */
  readonly balance_seconds?: number;
  /** What is earned and does not make a whole step yet; it is never lost. */
  readonly remainder_seconds?: Rational;
  /** The same as a fraction, with the remainder. */
  readonly exact_balance_seconds?: Rational;
  /** What may be used on that day, after waits and the use cap. */
  readonly usable_seconds?: number;
  /** What the balance and the year's use cap still allow, waits aside. */
  readonly usable_in_year_seconds?: number;
  /** The lines, in order. */
  readonly lines?: readonly LedgerLine[];
  /** The lots, by the day on which they came about. */
  readonly lots?: { readonly [id: string]: LotAnswer };
  /** Each bank, where the plan has several. */
  readonly banks?: { readonly [id: string]: BankAnswer };
  /** Does the law bind this employer? */
  readonly covered?: Tri;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** Amounts by what happened to them. */
  readonly totals?: LedgerTotals;
  /** The employer's size. */
  readonly size?: SizeAnswer;
  /** What the law's rate gives on that day. */
  readonly rate?: RateAnswer;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** One line of a ledger: what changed the balance, and by which rule. */
export interface LedgerLine {
  /** The day. */
  readonly day?: Day;
  /** What the line is. */
  readonly kind?: LineKind;
  /** The bank of the plan. */
  readonly bank?: string;
  /** The change of the balance, in seconds. */
  readonly seconds?: number;
  /** The balance after the line. */
  readonly balance_seconds?: number;
  /** What it would be without caps and rounding. */
  readonly exact_seconds?: Rational;
  /** The cap that cut it. */
  readonly cut_by?: string;
  /** Is it paid leave? */
  readonly paid?: YesNo;
  /** The first day on which it may be used. */
  readonly usable_from?: Day;
  /** The last day on which it may be posted, where the law sets one. */
  readonly due?: Day;
  /** The rule of the law that decided. */
  readonly rule?: string;
  /** What was paid, in cents. */
  readonly cents?: number;
  /** What was paid, before rounding. */
  readonly exact_cents?: Rational;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** Amounts by what happened to them, since the opening or the hire. What did not occur is 0. */
export interface LedgerTotals {
  /** Hours that count for earning, whether or not a cap then cuts what they earn. */
  readonly counted_seconds?: number;
  /** What was earned. */
  readonly accrued_seconds?: number;
  /** What was granted. */
  readonly granted_seconds?: number;
  /** How much was used. */
  readonly used_seconds?: number;
  /** What was taken into a new year. */
  readonly carried_seconds?: number;
  /** What was lost. */
  readonly forfeited_seconds?: number;
  /** What expired. */
  readonly expired_seconds?: number;
  /** What was paid out, in time. */
  readonly paid_out_seconds?: number;
  /** What was paid out, in money. */
  readonly paid_out_cents?: number;
  /** What came back on a rehire. */
  readonly restored_seconds?: number;
  /** Of what was used: with pay. */
  readonly paid_seconds?: number;
  /** Of what was used: without pay. */
  readonly unpaid_seconds?: number;
}

/** A legal process that was served, or `none`. */
export interface LegalProcess {
  /** Which process; `none` where there is none. */
  readonly kind: ProcessKind;
  /** On whom it was served. */
  readonly served_on?: string;
  /** The day on which it was served. */
  readonly served_day?: Day;
  /** Is it valid? */
  readonly valid?: YesNo;
  /** Does it compel, or only ask? */
  readonly mandatory?: YesNo;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: readonly string[];
  /** Does the authority ask for the data? */
  readonly on_request?: YesNo;
  /** Compliance with which law is investigated. */
  readonly investigates?: string;
  /** Was the person whose data it is informed? */
  readonly subject_informed?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

export type Length =
  | { business_days: number }
  | { days: number }
  | { hours: number }
  | { lifetime: string }
  | { months: number }
  | { weeks: number }
  | { years: number };

/** What a line of a ledger is. */
export type LineKind =
  | "opening"
  | "accrued"
  | "granted"
  | "used"
  | "carried"
  | "forfeited"
  | "expired"
  | "paid-out"
  | "restored"
  | "adjusted"
  | "projected";

/** What is wrong with a statement as of a day. */
export interface LintReport {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The statement that was read. */
  readonly statement?: string;
  /** The version that was read. */
  readonly version?: string;
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** A lot: an amount that was earned or granted together and dies together. */
export interface LotAnswer {
  /** How much, in seconds. */
  readonly seconds?: number;
  /** Is it paid leave? */
  readonly paid?: YesNo;
  /** The bank of the plan. */
  readonly bank?: string;
  /** How it came about: earned, granted, carried. */
  readonly origin?: string;
  /** The first day on which it may be used. */
  readonly usable_from?: Day;
  /** The last day on which it may be used. */
  readonly expires_through?: Day;
}

/** What made an answer: with the same library and the same rules the same request gives the same bytes. */
export interface MadeWith {
  /** The version of the library. */
  readonly library?: string;
  /** The hash over all packs. */
  readonly rulebook?: string;
  /** The packs that decided, by id. */
  readonly packs?: { readonly [id: string]: PackMade };
}

/** Whether a marriage counts depends on the law of the place where it was made or where the couple lives. */
export interface Marriage {
  /** Is the marriage valid where it was made? */
  readonly recognised_where_celebrated?: YesNo;
  /** Is the marriage recognised where the couple lives? */
  readonly recognised_where_residing?: YesNo;
}

/** Who may see what, for which purpose: every cell is decided over all that the request leaves open. */
export interface Matrix {
  /** The day. */
  readonly on: Day;
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** What is done with the data. */
  readonly act?: string;
  /** The data items of the cells, each with all for which it stands: no clause tells them apart. */
  readonly items?: { readonly [id: string]: readonly string[] };
  /** The matrix: purpose, recipient, item. */
  readonly purposes?: { readonly [id: string]: MatrixPurpose };
  /** The statements that were asked, each with its version. */
  readonly statements?: { readonly [id: string]: StatementVersion };
  /** How many combinations were decided. */
  readonly looked_at: number;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open. */
export interface MatrixCell {
  /** The outcome whatever else is true, or that it depends. */
  readonly outcome: MatrixOutcome;
  /** Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted. */
  readonly permitted?: Example;
  /** The clauses that decide; where it depends, those that permit. */
  readonly determining?: readonly string[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** What a cell of the matrix of recipients and data says, over everything that is left open. */
export type MatrixOutcome =
  | "permit"
  | "deny"
  | "not-applicable"
  | "depends"
  | "unknown";

/** Who may see what for one purpose. */
export interface MatrixPurpose {
  /** The purposes that no clause tells from this one. */
  readonly alike?: readonly string[];
  /** Each recipient. */
  readonly recipients?: { readonly [id: string]: MatrixRow };
}

/** What one recipient may see for one purpose. */
export interface MatrixRow {
  /** The recipients that no clause tells from this one. */
  readonly alike?: readonly string[];
  /** Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says. */
  readonly items?: { readonly [id: string]: MatrixCell };
}

/** A meter: its limit, what is used and what is left, over which window. */
export interface MeterAnswer {
  /** The limit, in the person's own workweeks. */
  readonly limit_weeks?: Rational;
  /** The limit, in time. */
  readonly limit_seconds?: number;
  /** The limit, in days. */
  readonly limit_days?: number;
  /** The limit, in money. */
  readonly limit_cents?: number;
  /** The limit before it is rounded for show. */
  readonly exact_limit_seconds?: Rational;
  /** How much is used, in the person's own workweeks. */
  readonly used_weeks?: Rational;
  /** How much is used, in time. */
  readonly used_seconds?: number;
  /** How much is used, in days. */
  readonly used_days?: Rational;
  /** How much money is used. */
  readonly used_cents?: number;
  /** How much is left, in the person's own workweeks. */
  readonly left_weeks?: Rational;
  /** How much is left, in time. */
  readonly left_seconds?: number;
  /** How much is left, in days. */
  readonly left_days?: Rational;
  /** How much money is left. */
  readonly left_cents?: number;
  /** The days over which it was counted. */
  readonly window?: Window;
  /** The first day at whose end the meter leaves nothing. */
  readonly exhausted_end_of?: Day;
  /** The first day after that on which time comes back. */
  readonly returns_from?: Day;
  /** How much comes back on that day. */
  readonly returns_weeks?: Rational;
  /** Time that comes back, by day. */
  readonly returns?: readonly TimeBack[];
  /** The longest step that may be used. */
  readonly increment_seconds?: number;
  /** With whom the limit is shared. */
  readonly shared_with?: string;
  /** What both have used of it. */
  readonly shared_used_weeks?: Rational;
  /** The person's own workweek. */
  readonly own_workweek_seconds?: number;
  /** The meter at the end of each segment's last day, by that day. */
  readonly at?: { readonly [day: Day]: MeterAt };
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** A meter at the end of a day. */
export interface MeterAt {
  /** How much is used, in the person's own workweeks. */
  readonly used_weeks?: Rational;
  /** How much is left, in the person's own workweeks. */
  readonly left_weeks?: Rational;
  /** How much is used, in days. */
  readonly used_days?: Rational;
  /** How much is left, in days. */
  readonly left_days?: Rational;
  /** How much is used, in time. */
  readonly used_seconds?: number;
  /** How much is left, in time. */
  readonly left_seconds?: number;
}

/** What is known of a member of the armed forces, where leave is taken for or because of that person. */
export interface Military {
  /** Active, in the guard or reserve, or a veteran. */
  readonly status?: MilitaryStatus;
  /** The day of a veteran's discharge. */
  readonly discharged_on?: Day;
  /** The kind of a veteran's discharge. */
  readonly discharge?: Discharge;
  /** The kind of leave that the member has from service, such as rest and recuperation. */
  readonly member_leave?: string;
  /** Does the member have a serious injury or illness, as the law defines it for that status? */
  readonly serious_injury?: YesNo;
  /** The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin. */
  readonly blood_kin?: readonly BloodKin[];
  /** Whom the member named in writing as next of kin. */
  readonly kin_designated?: KinDesignated;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What a member of the armed forces is. */
export type MilitaryStatus =
  | "active"
  | "guard-reserve"
  | "veteran";

/** A fact that would settle what is unknown, with the place where it goes in this very request. */
export interface MissingItem {
  /** The fact, by its id: `hours-worked-12-months`. */
  readonly fact?: string;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** A pointer to where it goes in the request. */
  readonly at?: string;
  /** The reason, as a ground with its kind. */
  readonly reason?: MissingReason;
  /** The rule, parameter or data item it is about. */
  readonly item?: string;
  /** The tests behind the outcome, by their id. */
  readonly tests?: readonly string[];
  /** The first day. */
  readonly from?: Day;
}

/** Why an answer is unknown where the reason is no fact of the case. */
export type MissingReason =
  | "parameter-not-published"
  | "absences-not-complete"
  | "version-text-not-held"
  | "no-law-held"
  | "record-class-without-rule";

/** How leave is taken: in one piece, in several, or by shorter days or weeks. */
export type Mode =
  | "continuous"
  | "intermittent"
  | "reduced";

/** how much of it the reason itself takes */
export interface Needed {
  /** How many hours, on `day` or in the week of `week_of`. */
  readonly hours?: Hours;
  /** A number of days. */
  readonly days?: Rational;
  /** A number of weeks. */
  readonly weeks?: Rational;
}

/** A place without a law in this rulebook. It does not mean that the place has none. */
export interface NotHeld {
  /** The place. */
  readonly place?: string;
  /** The answer. */
  readonly outcome?: string;
  /** What this means, in words. */
  readonly means?: string;
}

/** A notice or another act of one of the parties, with its day. */
export interface NoticeEntry {
  /** Which act. */
  readonly act: Act;
  /** The day. */
  readonly on: Day;
  /** Who. */
  readonly by?: Actor;
  /** To whom. */
  readonly to?: Actor;
  /** In which form it was given. */
  readonly form?: Form;
  /** The leave or event it is about, by its id. */
  readonly about?: string;
  /** The law it is about. */
  readonly law?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** How an observed value is compared with the required one. `more-than` is not `at-least` and one more. */
export type Op =
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "is"
  | "is-not"
  | "one-of"
  | "not-one-of"
  | "on-or-after"
  | "on-or-before"
  | "before"
  | "after"
  | "within";

/** What a bank of a plan held when the ledger begins. */
export interface OpeningEntry {
  /** The plan: a law or a company's own. */
  readonly plan: string;
  /** The bank of the plan, where it has several. */
  readonly bank?: string;
  /** The day. */
  readonly day?: Day;
  /** The balance in hours. */
  readonly hours?: Hours;
  /** A number of days. */
  readonly days?: Rational;
  /** How the balance came about. */
  readonly kind?: OpeningKind;
  /** The day on which it was earned. */
  readonly earned_on?: Day;
  /** The first day on which it may be used. */
  readonly usable_from?: Day;
  /** The last day on which it may be used. */
  readonly expires_through?: Day;
  /** Is it paid leave? */
  readonly paid?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** How an opening balance came about. */
export type OpeningKind =
  | "earned"
  | "granted"
  | "carried"
  | "restored"
  | "advance";

/** Another benefit over the same time, which a program may offset or exclude. */
export interface OtherBenefit {
  /** Which benefit. */
  readonly kind: BenefitKind;
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How much it pays in a week. */
  readonly weekly_amount?: Money;
  /** The law it is about. */
  readonly law?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A pack of a rulebook. */
export interface PackInfo {
  /** The law, plan, statement or schedule. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** The room it belongs to: `leave`, `accrual`, `statement`, `schedule`. */
  readonly kind: string;
  /** `floor`: a law; `plan`: a company's own. */
  readonly role: string;
  /** Where it holds: `us`, `us-ca`, `company`. */
  readonly place: string;
  /** The pack's own version number. */
  readonly version: string;
  /** The hash of its text. */
  readonly hash: string;
  /** The intervals over which it is in force. */
  readonly held?: readonly HeldInterval[];
}

/** The version and the hash of a pack that decided. */
export interface PackMade {
  /** The pack's own version number. */
  readonly version?: string;
  /** The hash of the pack's text. */
  readonly hash?: string;
}

/** A figure of the law, with its unit and the interval over which it holds. One unit is given. */
export interface ParameterValue {
  /** How much, in seconds. */
  readonly seconds?: number;
  /** A number of days. */
  readonly days?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** A plain number. */
  readonly count?: number;
  /** A share, as a reduced fraction. */
  readonly share?: Rational;
  /** A distance in miles. */
  readonly miles?: Rational;
  /** An amount in cents. */
  readonly cents?: number;
  /** A day. */
  readonly date?: Day;
  /** A word of a closed list. */
  readonly word?: string;
  /** Several words; a relation is read outwards. */
  readonly words?: readonly string[];
  /** Yes or no. */
  readonly flag?: YesNo;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
}

/** A day of which only a part is protected. */
export interface PartialDay {
  /** The day. */
  readonly day?: Day;
  /** How much of it is protected. */
  readonly protected_seconds?: number;
}

/** A time over which a clock does not run, `[from, until)`. */
export interface Pause {
  /** The first day. */
  readonly from: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
}

/** The length of a pay period. */
export type PayPeriod =
  | "week"
  | "two-weeks"
  | "half-month"
  | "month";

/** rank by pay, 1 the highest, among `of` people, before a day */
export interface PayRank {
  /** The rank by pay; 1 is the highest. */
  readonly rank?: number;
  /** How many people were ranked. */
  readonly of?: number;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Leave that was paid out. */
export interface Payout {
  /** The plan: a law or a company's own. */
  readonly plan: string;
  /** The bank of the plan, where it has several. */
  readonly bank?: string;
  /** The day. */
  readonly day: Day;
  /** How much was paid out, in hours. */
  readonly hours?: Hours;
  /** An amount of money. */
  readonly amount?: Money;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed. */
export interface Person {
  /** The relation to the employee, or to the person named by `of`. */
  readonly relation?: Relation;
  /** Read outwards: `parent` of the `spouse` is the mother- or father-in-law. */
  readonly of?: Relation;
  /** By what the relation holds: birth, adoption, marriage of a parent, or a parent's place. */
  readonly kinship?: Kinship | readonly Kinship[];
  /** The day of birth, from which the age on each day follows. */
  readonly born?: Day;
  /** The age in whole years, where the day of birth is not at hand. */
  readonly age?: number;
  /** The day of death. */
  readonly died_on?: Day;
  /** Has the person died? */
  readonly deceased?: YesNo;
  /** With how many activities of daily living, basic or instrumental, the person needs help. */
  readonly activities_needing_help?: number;
  /** Of a spouse: where the marriage counts. */
  readonly marriage?: Marriage;
  /** Is the person unable to care for themselves because of a disability? Then a child counts at any age. */
  readonly incapable_of_self_care?: YesNo;
  /** Does the person live with the employee? */
  readonly lives_with?: YesNo;
  /** Do the two share their finances? */
  readonly shares_finances?: YesNo;
  /** Does the person depend on the employee? */
  readonly depends_on?: YesNo;
  /** Did the person stand in a parent's place to the employee? */
  readonly in_loco_parentis_to_employee?: YesNo;
  /** Does the employee stand in a parent's place to the person? */
  readonly employee_in_loco_parentis?: YesNo;
  /** Has the employee named this person as the designated person? */
  readonly designated?: YesNo;
  /** Is somebody else willing to give the care? */
  readonly other_carer_willing?: YesNo;
  /** Does the person work for the same employer? */
  readonly works_for_same_employer?: YesNo;
  /** Is the partnership registered? */
  readonly registered?: YesNo;
  /** Does the person have a serious health condition, as somebody found? */
  readonly serious_condition?: YesNo;
  /** Does the person need the employee's care? */
  readonly care_needed?: YesNo;
  /** The day on which the person was designated. */
  readonly designated_on?: Day;
  /** What is known of the person's service. */
  readonly military?: Military;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

export type PersonRef =
  | { member: string }
  | Person;

/** Where the person works, from a day on. A move is a further entry. */
export interface Place {
  /** The state: `us-ca`. */
  readonly state?: string;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The place in the state that has laws of its own: `us-ca-oakland`. */
  readonly locality?: string;
  /** The share of the hours worked that falls there. */
  readonly share?: Rational;
  /** Does the person work from home? */
  readonly remote?: YesNo;
  /** The place to which the person reports, or from which work is assigned. */
  readonly reports_to?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Every law that reaches the person, laid on a calendar. */
export interface Plan {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** Every law that reaches the person, by id. */
  readonly laws?: { readonly [id: string]: LawInPlan };
  /** The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week. */
  readonly segments?: readonly Segment[];
  /** What the plan comes to. */
  readonly totals?: PlanTotals;
  /** Each step, by name. */
  readonly deadlines?: { readonly [id: string]: DeadlineAnswer };
  /** Places whose law this rulebook does not hold. */
  readonly no_law_held?: readonly NotHeld[];
  /** Days of the plan on which the person works. */
  readonly at_work?: readonly Window[];
  /** What spouses share, by law. */
  readonly spouses?: SpousePool;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents. */
export interface PlanLine {
  /** The record. */
  readonly id: string;
  /** What to do with it. */
  readonly action: DisposalAction;
  /** The answer. */
  readonly outcome: RetentionOutcome;
  /** The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first. */
  readonly due?: Day;
  /** The last day by which it must be gone, where a maximum says so. */
  readonly by?: Day;
  /** The classes of the record. */
  readonly classes?: readonly string[];
  /** The rules and holds that set the answer. */
  readonly governing?: readonly string[];
  /** Their citations. */
  readonly cites?: readonly string[];
  /** What must be done when it goes, or while it is kept. */
  readonly duties?: readonly string[];
  /** The kinds of rules that pull apart. */
  readonly conflicts?: readonly string[];
  /** What was noticed of a destruction that has happened. */
  readonly findings?: readonly string[];
}

/** How leave is given: earned with time worked, or granted at once. */
export type PlanMethod =
  | "accrual"
  | "grant";

/**
 * What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
 * that say so. Where nobody said which days are worked, a total of such days is not known.
 */
export interface PlanTotals {
  /** Workdays that a law protects for certain. */
  readonly protected_workdays?: number;
  /** Workdays that are protected and that nobody pays; waiting days are left out. */
  readonly unpaid_protected_workdays?: number;
  /** Workdays that for certain no law protects. */
  readonly unprotected_workdays?: number;
  /** Workdays that the employer grants. */
  readonly granted_workdays?: number;
  /** What programs pay in all. */
  readonly paid_cents?: number;
}

export type PlanYear =
  | "calendar" | "anniversary" | "accrual-start" | "forward-from-use"
  | { fixed: string };

/** When the polls are open on the day of the election, as `HH:MM`. */
export interface PollsOpen {
  /** The first day. */
  readonly from?: string;
  /** The first day after it; absent: it still runs. */
  readonly until?: string;
}

/** The employee's share of a health premium during leave. */
export interface Premium {
  /** The day on which it was due. */
  readonly due: Day;
  /** The day on which it was paid. */
  readonly paid_on?: Day;
  /** The day on which the employee was told that the payment is late. */
  readonly notice_on?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A fact that nobody gave and that the pack presumes. */
export interface Presumed {
  /** The fact, by its id: `hours-worked-12-months`. */
  readonly fact?: string;
  /** What was presumed. */
  readonly is?: string;
}

/** How sensitive a fact is: by it a host decides who may see and give it. */
export type Privacy =
  | "identity"
  | "employment"
  | "money"
  | "health"
  | "family";

/** Which legal process was served. */
export type ProcessKind =
  | "none"
  | "subpoena"
  | "discovery-subpoena"
  | "administrative-subpoena"
  | "court-order"
  | "warrant"
  | "investigation"
  | "statute";

/** A ledger continued to a later day. */
export interface Projection {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The plan that was asked. */
  readonly plan?: string;
  /** All banks together, whole seconds rounded down. */
  readonly balance_seconds?: number;
  /** What is earned and does not make a whole step yet; it is never lost. */
  readonly remainder_seconds?: Rational;
  /** The same as a fraction, with the remainder. */
  readonly exact_balance_seconds?: Rational;
  /** What may be used on that day, after waits and the use cap. */
  readonly usable_seconds?: number;
  /** What the balance and the year's use cap still allow, waits aside. */
  readonly usable_in_year_seconds?: number;
  /** The lines, in order. */
  readonly lines?: readonly LedgerLine[];
  /** The lots, by the day on which they came about. */
  readonly lots?: { readonly [id: string]: LotAnswer };
  /** Each bank, where the plan has several. */
  readonly banks?: { readonly [id: string]: BankAnswer };
  /** Does the law bind this employer? */
  readonly covered?: Tri;
  /** The tests behind the outcome, by their id. */
  readonly tests?: { readonly [id: string]: TestAnswer };
  /** Amounts by what happened to them. */
  readonly totals?: LedgerTotals;
  /** The employer's size. */
  readonly size?: SizeAnswer;
  /** What the law's rate gives on that day. */
  readonly rate?: RateAnswer;
  /** The last day. */
  readonly through?: Day;
  /** The order in which lots are used. */
  readonly consumed?: Consumed;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** A retention limit that somebody promised. */
export interface Promise {
  /** How long at most. */
  readonly maximum: Length;
  /** For which class of record. */
  readonly class?: string;
  /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
  readonly statement?: string;
  /** Published to others, or internal. */
  readonly kind?: PromiseKind;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** To whom a retention limit was promised. */
export type PromiseKind =
  | "published"
  | "internal";

/** Assertions about statements, each proved over everything that can be asked or refuted by one request. */
export interface Proof {
  /** The day. */
  readonly on: Day;
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** Each assertion, by its name. */
  readonly assertions?: { readonly [id: string]: AssertionAnswer };
  /** The statements that were asked, each with its version. */
  readonly statements?: { readonly [id: string]: StatementVersion };
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Wages of one calendar quarter, from one employer. */
export interface QuarterWages {
  /** The calendar quarter. */
  readonly quarter: string;
  /** An amount of money. */
  readonly amount: Money;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** How many weeks of the quarter count as base weeks. */
  readonly base_weeks?: number;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What the law's rate gives: so many seconds of leave for so many seconds of work. */
export interface RateAnswer {
  /** Seconds of leave. */
  readonly seconds?: number;
  /** For so many seconds of work. */
  readonly per_seconds?: number;
}

/** What one reading of an unsettled text leads to. */
export interface ReadingAnswer {
  /** The answer. */
  readonly outcome?: string;
  /** The value that this reading gives. */
  readonly value?: Value;
  /** The day. */
  readonly day?: Day;
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

export type Reason =
  | "bonding"
  | "placement-process"
  | "family-care"
  | "own-health"
  | "own-disability"
  | "pregnancy"
  | "loss"
  | "newborn-inpatient"
  | "sick-child"
  | "appointment"
  | "closure"
  | "public-emergency-care"
  | "safe"
  | "court"
  | "jury"
  | "bereavement"
  | "donation"
  | "exigency"
  | "military-caregiver"
  | "military-family"
  | "uniformed-service"
  | "school"
  | "voting"
  | "accommodation"
  | "bonding/birth"
  | "bonding/adoption"
  | "bonding/foster"
  | "bonding/kinship"
  | "bonding/guardianship"
  | "bonding/after-loss"
  | "placement-process/adoption"
  | "placement-process/foster"
  | "pregnancy/incapacity"
  | "pregnancy/prenatal-care"
  | "pregnancy/childbirth-recovery"
  | "pregnancy/complication"
  | "pregnancy/nursing"
  | "pregnancy/end-of-pregnancy-care"
  | "pregnancy/fertility"
  | "loss/miscarriage"
  | "loss/stillbirth"
  | "loss/failed-adoption"
  | "loss/failed-surrogacy"
  | "loss/failed-reproduction"
  | "sick-child/serious"
  | "sick-child/not-serious"
  | "appointment/infant"
  | "appointment/child"
  | "appointment/elder"
  | "appointment/postpartum"
  | "closure/school"
  | "closure/care-place"
  | "safe/domestic-violence"
  | "safe/sexual-assault"
  | "safe/stalking"
  | "safe/harassment"
  | "safe/hate-crime"
  | "safe/trafficking"
  | "safe/gender-violence"
  | "safe/crime-of-violence"
  | "court/victim"
  | "court/witness"
  | "bereavement/death"
  | "bereavement/death-by-crime"
  | "bereavement/child-by-suicide-or-homicide"
  | "donation/organ"
  | "donation/marrow"
  | "donation/blood"
  | "exigency/short-notice"
  | "exigency/military-event"
  | "exigency/child-and-school"
  | "exigency/financial-legal"
  | "exigency/counseling"
  | "exigency/rest-and-recuperation"
  | "exigency/post-deployment"
  | "exigency/parent-care"
  | "exigency/agreed"
  | "military-caregiver/current"
  | "military-caregiver/veteran"
  | "military-family/deployment"
  | "military-family/home-leave"
  | "military-family/casualty"
  | "military-family/ceremony"
  | "uniformed-service/active"
  | "uniformed-service/training"
  | "uniformed-service/state-duty"
  | "uniformed-service/exam"
  | "uniformed-service/honors"
  | "school/conference"
  | "school/activity"
  | "school/enrolment"
  | "school/emergency"
  | "accommodation/pregnancy"
  | "accommodation/disability"
  | "sick"
  | "vacation"
  | "personal"
  | `x-${string}`;

/** Who is to receive the data. */
export interface Recipient {
  /** A party of the tree, by its last word: `service-provider`. */
  readonly kind?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** With what the recipient assists the holder. */
  readonly assists?: readonly string[];
  /** The agreement that binds the recipient. */
  readonly confidentiality?: Confidentiality;
  /** Is the recipient bound to confidentiality? `no`: there is no agreement. */
  readonly bound?: YesNo;
  /** Is the data about somebody other than the person who gave it? */
  readonly about_other_person?: YesNo;
}

/** What is kept (section 4.7). */
export interface Record {
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** The class of the record, or several where one document is in several. */
  readonly class?: string | readonly string[];
  /** Data items that it contains. */
  readonly contains?: readonly string[];
  /** The places whose rules reach the record: `us`, `us-ca`. */
  readonly places?: readonly string[];
  /** Which rules are asked about; absent: all that reach the record. Holds apply whatever it says. */
  readonly rules?: readonly string[];
  /** The person it is about, by the host's id. */
  readonly subject?: string;
  /** The people to whose matter the record belongs. */
  readonly related_to?: readonly string[];
  /** The matters to which the record belongs, by the host's ids; an empty list: none. */
  readonly matters?: readonly string[];
  /** The events that start periods, by name, each with its day. */
  readonly dates?: { readonly [id: string]: Day | Dated };
  /** Events that have not happened yet but may: the record is kept. */
  readonly not_yet?: readonly RetentionEvent[];
  /** Events that will not happen: a period that they would start drops out. */
  readonly never?: readonly RetentionEvent[];
  /** Did the employment end by the employee's will or against it? */
  readonly separation?: SeparationWill;
  /** Periods of employment, or summaries of them; not both. */
  readonly service?: Service;
  /** Was the record handed to somebody who keeps it from now on? */
  readonly handed_over?: YesNo;
  /** How the record is stored. */
  readonly storage?: Storage;
  /** Holds that a person placed; an empty list: none. */
  readonly holds?: readonly HoldEntry[];
  /** Is that list whole? */
  readonly holds_complete?: YesNo;
  /** Retention limits that were promised. */
  readonly promises?: readonly Promise[];
  /** The zone of the work site, whose civil day counts. */
  readonly site_zone?: string;
  /** The day on which it was destroyed, where a past disposal is judged. */
  readonly destroyed_on?: Day;
  /** Facts that a pack's own tests name. */
  readonly facts?: { readonly [id: string]: FreeFact };
}

/** Records to sweep. */
export interface Records {
  /** The records, each with its id. */
  readonly records: readonly Record[];
  /** Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none. */
  readonly holds?: readonly HoldEntry[];
  /** Is that list whole? */
  readonly holds_complete?: YesNo;
}

/** What the employer's records of hours are worth: some laws lay their lack on the employer. */
export interface RecordsKept {
  /** Does the employer keep an accurate record of hours worked? */
  readonly accurate_hours?: YesNo;
  /** Can the employer show that fewer hours than required were worked? */
  readonly shown_under_required_hours?: YesNo;
}

/** A document with only what may be seen. */
export interface Redacted {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** What may be seen, by item. */
  readonly document?: { readonly [id: string]: string };
  /** What may be seen of a JSON document, as text. */
  readonly record?: string;
  /** What was taken out, and why. */
  readonly removed?: { readonly [id: string]: ItemAnswer };
  /** How many items were taken out, where their names would tell something. */
  readonly removed_count?: number;
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree. */
export interface Region {
  /** What is to be done with the data. */
  readonly act?: string | readonly string[];
  /** Data items of the tree. */
  readonly items?: string | readonly string[];
  /** Purposes of the tree. */
  readonly purpose?: string | readonly string[];
  /** Who is to receive the data. */
  readonly to?: string | readonly string[];
  /** Whose data it is. */
  readonly subject?: SubjectKind | readonly SubjectKind[];
  /** By which channel it was collected. */
  readonly via?: string | readonly string[];
  /** In which capacity it is held. */
  readonly capacity?: Capacity | readonly Capacity[];
  /** Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`. */
  readonly given?: { readonly [id: string]: FreeFact };
}

/** Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`. */
export type Relation =
  | "self"
  | "spouse"
  | "domestic-partner"
  | "civil-union-partner"
  | "reciprocal-beneficiary"
  | "committed-partner"
  | "dating-partner"
  | "child"
  | "parent"
  | "sibling"
  | "grandparent"
  | "grandchild"
  | "aunt-uncle"
  | "niece-nephew"
  | "cousin"
  | "guardian"
  | "ward"
  | "next-of-kin"
  | "blood-relative"
  | "relative-by-marriage"
  | "household-member"
  | "affinity"
  | "care-expectation"
  | "designated-person"
  | "elder-relative"
  | "would-be-parent";

/** How what was taken out of a document is told. */
export type RemovedList =
  | "names"
  | "count";

/** What became of an answer that was made again. */
export interface Replay {
  /** The answer is the same, beside what made it. */
  readonly same: boolean;
  /** What has changed since, where the answer differs: `rulebook`, else `library`. */
  readonly because?: string;
  /** Where the answers differ. */
  readonly changes?: readonly ReplayChange[];
}

/** One place where two answers differ. Its values may hold a person's facts. */
export interface ReplayChange {
  /** A pointer into the answer. */
  readonly at: string;
  /** What the receipt says there; absent: nothing. */
  readonly was?: unknown;
  /** What is answered now; absent: nothing. */
  readonly is?: unknown;
}

/** The answer for one record of a sweep. */
export interface Retained {
  /** The answer. */
  readonly outcome: RetentionOutcome;
  /** The last day through which it must be kept. */
  readonly retain_through?: Day;
  /** The first day on which it may be destroyed. */
  readonly earliest_disposal?: Day;
  /** The last day by which it must be destroyed. */
  readonly must_dispose_by?: Day;
  /** The rules and holds that set the answer. */
  readonly governing?: readonly string[];
  /** Events that have not happened yet and keep the record. */
  readonly open_triggers?: readonly string[];
  /** Each rule, by id. */
  readonly rules?: { readonly [id: string]: RetentionRuleAnswer };
  /** Each hold, by id. */
  readonly holds?: { readonly [id: string]: HoldAnswer };
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
}

/** How long a record must be kept, and what stops its destruction. */
export interface Retention {
  /** The day. */
  readonly on: Day;
  /** The day whose knowledge was asked for, where that is another. */
  readonly known_on?: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The answer. */
  readonly outcome: RetentionOutcome;
  /** The last day through which it must be kept. */
  readonly retain_through?: Day;
  /** The first day on which it may be destroyed. */
  readonly earliest_disposal?: Day;
  /** The last day by which it must be destroyed. */
  readonly must_dispose_by?: Day;
  /** The rules and holds that set the answer. */
  readonly governing?: readonly string[];
  /** Events that have not happened yet and keep the record. */
  readonly open_triggers?: readonly string[];
  /** Each rule, by id. */
  readonly rules?: { readonly [id: string]: RetentionRuleAnswer };
  /** Each hold, by id. */
  readonly holds?: { readonly [id: string]: HoldAnswer };
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** What starts or ends a retention period. */
export type RetentionEvent =
  | "record-made"
  | "received"
  | "last-entry"
  | "last-effective"
  | "hire"
  | "separation"
  | "personnel-action"
  | "leave-end"
  | "plan-end"
  | "filing"
  | "tax-due"
  | "tax-paid"
  | "purpose-met"
  | "last-interaction"
  | "case-closed"
  | "final-disposition"
  | "limitation-expired"
  | "proceedings-ended"
  | "matter-closed"
  | "benefit-extinguished"
  | "maternity-pay-end"
  | "pay-period-end"
  | "charge-filed"
  | "complaint-notice"
  | "anticipated"
  | "incident"
  | "planned-disposal"
  | "next-pay-period-end"
  | "right-to-sue"
  | "suit-filed";

/** May a record go? Only `may-dispose` and `must-dispose` let it. */
export type RetentionOutcome =
  | "must-retain"
  | "hold"
  | "may-dispose"
  | "must-dispose"
  | "unknown";

/** What one rule says of the record. Rules that lose stay visible. */
export interface RetentionRuleAnswer {
  /** A minimum, a maximum, advice or a policy. */
  readonly kind?: BoundKind;
  /** The answer. */
  readonly outcome?: string;
  /** Does the rule cover the record? */
  readonly applies?: Tri;
  /** The last day through which it must be kept. */
  readonly retain_through?: Day;
  /** The first day on which it may be destroyed. */
  readonly earliest_disposal?: Day;
  /** The last day by which it must be destroyed. */
  readonly must_dispose_by?: Day;
  /** The event that set the day. */
  readonly trigger?: string;
  /** Where several could: each event with the last day that it gives. */
  readonly triggers?: { readonly [id: string]: Day };
  /** The civil day it was counted from. */
  readonly counted_from?: Day;
  /** Events that have not happened yet and keep the record. */
  readonly open_triggers?: readonly string[];
  /** The exception that takes the record out, by its name in the pack. */
  readonly basis?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** How a change of the law met an older record. */
  readonly transition?: string;
  /** What the rule gave before it changed. */
  readonly old_retain_through?: Day;
  /** The hold to which a maximum itself gives way. */
  readonly suspended_by?: readonly string[];
  /** What the law takes against an employer who has not kept the record. */
  readonly if_missing?: IfMissing;
  /** What a company's own schedule says becomes of the record when its time is over. */
  readonly disposition?: DisposalAction;
  /** What fulfils a maximum: to destroy the record, or to make it anonymous as well. */
  readonly satisfied_by?: readonly DisposalAction[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them. */
export interface Rights {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** What the person asks for. */
  readonly act?: RightsAct;
  /** What becomes of the request as a whole. */
  readonly outcome: RightsOutcome;
  /** The records to erase. */
  readonly erase?: readonly string[];
  /** The records that are kept in spite of the request. */
  readonly keep?: readonly string[];
  /** The records to show. */
  readonly give?: readonly string[];
  /** The records that are not shown. */
  readonly withhold?: readonly string[];
  /** The records of which it is not known yet. */
  readonly open?: readonly string[];
  /** The records of which the law does not speak. */
  readonly outside?: readonly string[];
  /** Each record, by its id. */
  readonly records?: { readonly [id: string]: RightsRecord };
  /** The steps of the law's clock, each with its last day. */
  readonly steps?: { readonly [id: string]: StepAnswer };
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** What a person may ask of whoever holds data about that person. */
export type RightsAct =
  | "erase"
  | "access";

/** What becomes of such a request as a whole. */
export type RightsOutcome =
  | "granted"
  | "in-part"
  | "refused"
  | "not-applicable"
  | "unknown";

/** What becomes of one record upon the request. */
export interface RightsRecord {
  /** May, or must, it be done with the record? To see a record may be permitted without some of what it contains. */
  readonly outcome: DisclosureOutcome;
  /** What the laws about keeping say of the record; a company's own schedule is none of them. */
  readonly retention: RetentionOutcome;
  /** The last day through which it must be kept. */
  readonly retain_through?: Day;
  /** The first day on which keeping it is no ground to refuse any more. */
  readonly until?: Day;
  /** The last day by which it must be destroyed. */
  readonly must_dispose_by?: Day;
  /** The rules and holds that keep the record. */
  readonly governing?: readonly string[];
  /** Events that have not happened yet and keep the record. */
  readonly open_triggers?: readonly string[];
  /** The clauses that decided; `default` where nothing permits. */
  readonly determining?: readonly string[];
  /** Requirements that failed. */
  readonly unmet?: readonly string[];
  /** What of the record is not shown, and why. */
  readonly withheld?: { readonly [id: string]: ItemAnswer };
  /** Duties that come with it. */
  readonly duties?: readonly DutyAnswer[];
  /** Rules that pull apart. */
  readonly conflicts?: readonly ConflictAnswer[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** The request of the person whose data it is: to have the data erased, or to see it. */
export interface RightsRequest {
  /** What the person asks for. */
  readonly act: RightsAct;
  /** The records about that person, each with its id; an empty list: there are none. */
  readonly records: readonly Record[];
  /** The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken. */
  readonly request?: Trigger;
  /** The person. */
  readonly subject?: SubjectOfData;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** In which capacity the data is held: the same company may be employer, plan and vendor. */
  readonly capacity?: Capacity;
  /** Further statements and laws that protect the data. */
  readonly under?: readonly string[];
  /** Holds that a person placed, each on any of the records; an empty list: none. */
  readonly holds?: readonly HoldEntry[];
  /** Is that list whole? */
  readonly holds_complete?: YesNo;
  /** The consents that were given; an empty list: none. */
  readonly consents?: readonly ConsentEntry[];
  /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
  readonly legal_bases?: readonly string[];
  /** Facts that a pack's own tests name. */
  readonly facts?: { readonly [id: string]: FreeFact };
  /** What people have found. */
  readonly determined?: readonly Determined[];
}

/** What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown. */
export interface Role {
  /** Is the person among the highest-paid tenth of those within 75 miles? */
  readonly key_employee?: YesNo;
  /** Is teaching the main part of the work? */
  readonly instructional?: YesNo;
  /** Does the person belong to a flight crew? */
  readonly flight_crew?: YesNo;
  /** Is the person exempt from overtime pay? */
  readonly flsa_exempt?: YesNo;
  /** Is the person paid a salary? */
  readonly salaried?: YesNo;
  /** Is the employment permanent? */
  readonly permanent?: YesNo;
  /** Is the employment temporary? */
  readonly temporary?: YesNo;
  /** Is the employment seasonal? */
  readonly seasonal?: YesNo;
  /** Does the person work in construction under a collective agreement? */
  readonly construction_cba?: YesNo;
  /** Is the person hired by the day or the task? */
  readonly day_or_task?: YesNo;
  /** Does the person work full time? */
  readonly full_time?: YesNo;
  /** The rank by pay; several entries are several measures. */
  readonly pay_rank?: PayRank | readonly PayRank[];
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What time off after violence or stalking is used for. */
export type SafePurpose =
  | "relief"
  | "services"
  | "relocation";

/** When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts. */
export interface Schedule {
  /** Hours by weekday. */
  readonly hours?: WeekHours;
  /** A number of days. */
  readonly days?: readonly Weekday[];
  /** Hours of each workday. */
  readonly hours_per_day?: Hours;
  /** Hours of a week, where the days are not known. */
  readonly hours_per_week?: Hours;
  /** Workdays of a week, where the days are not known. */
  readonly days_per_week?: Rational;
  /** Hours by weekday for each week of a cycle, in order. */
  readonly cycle?: readonly WeekHours[];
  /** The first day of a first week of the cycle. */
  readonly cycle_from?: Day;
  /** The shifts of a roster. */
  readonly shifts?: readonly Shift[];
  /** All hours required in a week, overtime too. */
  readonly required_hours_per_week?: Hours;
  /** Hours offered beside those required. */
  readonly voluntary_hours_per_week?: Hours;
  /** Does the schedule vary so much that an average must stand for it? */
  readonly varies?: YesNo;
  /** Is the person due to work on the employer's holidays that fall on days of this pattern. */
  readonly works_holidays?: YesNo;
  /** Was this change of schedule made for the leave. */
  readonly for_leave?: YesNo;
  /** When the working day begins. */
  readonly start_time?: string;
  /** When the working day ends. */
  readonly end_time?: string;
  /** Is this a time in which the person is not due to work at all? */
  readonly off_season?: YesNo;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What the special rules for instructional employees turn on. */
export interface School {
  /** The terms of the school. */
  readonly terms?: readonly SchoolTerm[];
  /** The last days of terms. */
  readonly term_ends?: readonly Day[];
  /** How many working days lie in the leave. */
  readonly workdays_in_leave?: number;
  /** What the teacher chose where the law gives a choice. */
  readonly elects?: SchoolElection;
}

/** What a teacher may choose where leave would break the term. */
export type SchoolElection =
  | "particular-duration"
  | "transfer";

/** A term of the school where the person teaches, `[from, until)`. */
export interface SchoolTerm {
  /** The first day. */
  readonly from: Day;
  /** The first day after it; absent: it still runs. */
  readonly until: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Over which employers something is counted. */
export type Scope =
  | "this-employer"
  | "controlled-group"
  | "covered-employers"
  | "all-employers"
  | "signatory-employers";

/** What one recipient may see of a record. */
export interface SeenBy {
  /** The strictest of the items; that no text speaks of one is `not-applicable`. */
  readonly outcome: DisclosureOutcome;
  /** Each data item of the record. */
  readonly items?: { readonly [id: string]: ItemAnswer };
}

/** Days of the plan over which the same laws protect, pay and are charged. */
export interface Segment {
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** How many of the person's workdays; none where nobody said which days are worked. */
  readonly workdays?: number;
  /** The reason, as a ground with its kind. */
  readonly reason?: string;
  /** The laws that protect these days. */
  readonly protected_by?: readonly string[];
  /** The programs that pay for these days. */
  readonly paid_by?: readonly string[];
  /** The meters that these days are charged to. */
  readonly charged?: readonly string[];
  /** Leave that the employer grants beyond the law. */
  readonly granted_by_employer?: boolean;
  /** A day of which only a part is protected. */
  readonly partial?: PartialDay;
  /** Are these days protected by any law? */
  readonly protected?: Tri;
  /** Why a law does not protect these days, by law. */
  readonly not_protected_because?: readonly string[];
}

/** The end of the employment. */
export interface Separation {
  /** The day. */
  readonly day: Day;
  /** How the employment ended. */
  readonly kind?: SeparationKind;
  /** How many days of notice were given. */
  readonly notice_days?: number;
  /** Was the balance of the plan paid out? */
  readonly plan_hours_paid?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** How an employment ended. */
export type SeparationKind =
  | "quit"
  | "dismissed"
  | "laid-off"
  | "retired"
  | "died"
  | "transferred"
  | "other";

/** By whose will the employment ended. */
export type SeparationWill =
  | "voluntary"
  | "involuntary";

export type Service =
  | { periods: readonly ServicePeriod[] }
  | readonly ServiceSummary[];

/** How a length of service is counted. */
export type ServiceCounting =
  | "elapsed"
  | "payroll-weeks"
  | "days-worked";

/** Which service in uniform. */
export type ServiceKind =
  | "active"
  | "training"
  | "state-duty"
  | "exam"
  | "honors";

/** One period of employment `[from, until)`; one without `until` still runs. */
export interface ServicePeriod {
  /** The first day. */
  readonly from: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** Why the period ended: some breaks do not cut off what lies before them. */
  readonly gap?: Gap;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** What kind of employment the period was. */
  readonly kind?: string;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A length of service, counted up to a day. Use it where the periods themselves are not at hand. */
export interface ServiceSummary {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** The day before which it was counted; that day is not in it. */
  readonly before: Day;
  /** How the length was counted: elapsed time, weeks on the payroll, days worked. */
  readonly counting?: ServiceCounting;
  /** In one piece, or all periods together. */
  readonly continuity?: Continuity;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** One shift of a roster. */
export interface Shift {
  /** The day. */
  readonly day: Day;
  /** How long the shift is. */
  readonly hours: Hours;
  /** Is the shift required? Voluntary ones do not belong to the workweek. */
  readonly required?: YesNo;
}

/** The employer's size, as the law counts it. */
export interface SizeAnswer {
  /** How many people. */
  readonly count?: number;
  /** Full-time equivalents. */
  readonly fte?: Rational;
}

/** How a law counts an employer's size. */
export type SizeMethod =
  | "peak-in-year"
  | "weeks-at-or-above"
  | "daily-average-in-20-weeks"
  | "monthly-average"
  | "average-12-months"
  | "in-week-of-1-january"
  | "top-two-quarters"
  | "hours-to-fte"
  | "weekly-fte-average";

/** From whom and by which channel the data came. */
export interface SourceOfData {
  /** The party that gave the data, by its last word. */
  readonly kind?: string;
  /** Did the person give the data themselves? */
  readonly is_subject?: YesNo;
  /** By which channel of the tree. */
  readonly channel?: string;
}

/** What a limit that spouses share needs to know of the other person: never the other's whole case. */
export interface Spouse {
  /** Are the two married? */
  readonly married?: YesNo;
  /** Does the spouse work for the same employer? */
  readonly same_employer?: YesNo;
  /** Is the spouse eligible for leave under the law, too? */
  readonly eligible?: YesNo;
  /** The spouse's own absences; their reasons suffice to count what both share. */
  readonly absences?: readonly Absence[];
  /** The day from which that list is whole. */
  readonly absences_complete_from?: Day;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Whether the employer applies the limit that spouses share. */
export type SpouseLimit =
  | "applied"
  | "not-applied";

/** What spouses share of a meter. */
export interface SpousePool {
  /** What both have used. */
  readonly pool_used_weeks?: Rational;
  /** What is left for either. */
  readonly pool_left_weeks?: Rational;
}

/** An alleged change of a privacy statement. */
export interface StatementChange {
  /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
  readonly statement?: string;
  /** The day. */
  readonly on?: Day;
  /** Was the change posted? */
  readonly posted?: YesNo;
  /** Was the date of the statement changed? */
  readonly date_updated?: YesNo;
  /** Were people told? */
  readonly notice_given?: YesNo;
  /** Is the change material? */
  readonly material?: YesNo;
}

/** The version of a statement that was asked. */
export interface StatementVersion {
  /** The first day. */
  readonly from?: Day;
  /** The first day after it; absent: it still runs. */
  readonly until?: Day;
  /** Which version. */
  readonly version?: string;
}

/** One step of a clock. */
export interface StepAnswer {
  /** Who owes it. */
  readonly who?: Actor;
  /** To whom. */
  readonly to?: Actor;
  /** The answer. */
  readonly outcome?: Tri;
  /** The last day on which it is in time. */
  readonly due?: Day;
  /** The last instant, as UTC seconds, where the law counts hours. */
  readonly due_instant?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before it is moved off a weekend or holiday. */
  readonly raw_due?: Day;
  /** How the day was counted. */
  readonly counted?: CountedSpan;
  /** What follows if it is missed. */
  readonly if_missed?: string;
  /** By how many days it was late. */
  readonly late_by_days?: number;
  /** What else it takes. */
  readonly needs?: readonly string[];
  /** The fact on which the step falls away. */
  readonly unless?: readonly string[];
  /** The first day on which it may be done. */
  readonly not_before?: Day;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What is to be done. */
  readonly do?: string;
  /** The standard of an old rule that names no number of days. */
  readonly standard?: string;
  /** Does the rule name no number of days? */
  readonly no_fixed_day?: boolean;
  /** Was the extension given in time and form? */
  readonly valid?: YesNo;
  /** How many days the clock did not run. */
  readonly paused_days?: number;
}

/** How the record is stored. */
export interface Storage {
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** Is it kept in a file of its own? */
  readonly separate?: YesNo;
  /** Which controls protect it. */
  readonly controls?: readonly string[];
}

/** What a person is to the holder of the data. */
export type SubjectKind =
  | "visitor"
  | "prospect"
  | "registrant"
  | "customer"
  | "employee"
  | "relative"
  | "child";

/** The person whose data it is. */
export interface SubjectOfData {
  /** What the person is to the holder of the data. */
  readonly kind?: SubjectKind;
  /** The age in whole years: some rules protect children. */
  readonly age?: number;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** The day on which the person opted out. */
  readonly opted_out_on?: Day;
  /** Opt-out signals of the browser, by the name of the header. */
  readonly signals?: { readonly [id: string]: string };
}

/** What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction. */
export interface Sweep {
  /** The day. */
  readonly on: Day;
  /** The day whose knowledge was asked for, where that is another. */
  readonly known_on?: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** How many records came out in each way. */
  readonly counts?: { readonly [id: string]: number };
  /** The answer for each record, by its id. */
  readonly records?: { readonly [id: string]: Retained };
  /** How many records have each action of the plan. */
  readonly actions?: { readonly [id: string]: number };
  /** What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last. */
  readonly plan?: readonly PlanLine[];
  /** What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go. */
  readonly certificate?: Certificate;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** One test: what was observed, what the law requires, and whether it decided. */
export interface TestAnswer {
  /** The answer. */
  readonly outcome: Tri;
  /** Might the outcome change if this alone came out differently? Left out when not. */
  readonly decisive?: boolean;
  /** What was measured of the person or employer. */
  readonly observed?: Value;
  /** How the two are compared. */
  readonly op?: Op;
  /** What the law requires. */
  readonly required?: Value;
  /** The branch or window that decided: `preceding-calendar-year`. */
  readonly basis?: string;
  /** The point at which it was measured, where the law has more than one: `notice`. */
  readonly measured_at?: string;
  /** The day of that point. */
  readonly measured_on?: Day;
  /** The days over which it was counted. */
  readonly window?: Window;
  /** Tests that the caller assumed. */
  readonly assumed?: boolean;
  /** On whom the law lays the lack of the record: the test then counts as met. */
  readonly burden?: Burden;
  /** What the observed sum is made of, by the word each part was counted under. */
  readonly parts?: { readonly [id: string]: Value };
  /** The law's own citations. */
  readonly cites?: readonly string[];
}

/** Time that comes back to a rolling meter on a day. */
export interface TimeBack {
  /** The first day. */
  readonly from?: Day;
  /** A number of weeks. */
  readonly weeks?: Rational;
  /** How much, in seconds. */
  readonly seconds?: number;
}

/** A transfer to another country, and the framework on which it rests. */
export interface Transfer {
  /** The first day. */
  readonly from?: string;
  /** The country to which the data goes. */
  readonly to?: string;
  /** The framework on which the transfer rests. */
  readonly basis?: string;
  /** Is the recipient certified under it? */
  readonly certified?: YesNo;
  /** What the certification covers: `hr`, `non-hr`. */
  readonly covers?: readonly string[];
}

/** How the data travels. */
export interface Transport {
  /** Is it encrypted on the way? */
  readonly encrypted?: YesNo;
  /** By which protocol; one that is obsolete that day is no encryption. */
  readonly protocol?: string;
  /** By which channel of the tree. */
  readonly channel?: string;
}

/** One treatment by a health care provider. */
export interface Treatment {
  /** The day. */
  readonly day: Day;
  /** Was it in person? */
  readonly in_person?: YesNo;
  /** Was a regimen of continuing treatment prescribed? */
  readonly regimen?: YesNo;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default. */
export type Tri =
  | "no"
  | "unknown"
  | "yes";

/** What starts a clock (section 4.7). */
export interface Trigger {
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** What happened: `request-to-know`, `breach`, `opt-out` ... */
  readonly event?: string;
  /** For which act the question is asked. */
  readonly act?: string;
  /** Whose data it is. */
  readonly subject?: SubjectKind;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The places whose people are affected. */
  readonly places?: readonly string[];
  /** When it happened. */
  readonly happened?: Happened;
  /** When it was discovered, or the holder became aware. */
  readonly learned?: Happened;
  /** When it was found that there was one. */
  readonly determined_on?: Happened;
  /** In which capacity the data is held: the same company may be employer, plan and vendor. */
  readonly capacity?: Capacity;
  /** Data items of the tree: `health.restrictions`. */
  readonly items?: readonly string[];
  /** What the paper is: `medical-certification`. */
  readonly record?: string;
  /** Is the identifier joined to a person's identity? */
  readonly linked_to_person?: YesNo;
  /** Was the data encrypted? */
  readonly encrypted?: YesNo;
  /** How many people are affected: in total, and by place. */
  readonly affected?: { readonly [id: string]: number };
  /** Is the request complex, so that the time may be extended? */
  readonly complex?: YesNo;
  /** Was the reason of the extension told? */
  readonly reason_told?: YesNo;
  /** The day on which the person was told of the extension. */
  readonly extension_notified_on?: Day;
  /** Times over which the clock does not run. */
  readonly pauses?: readonly Pause[];
  /** What the contract between the parties sets. */
  readonly contract?: ContractTerm;
  /** The day on which the act is planned. */
  readonly planned_on?: Day;
  /** Is the message commercial, or about a transaction or relationship? */
  readonly message?: string;
  /** Opt-out signals of the browser, by the name of the header. */
  readonly signals?: { readonly [id: string]: string };
  /** The days that are no business days, where the law counts business days. */
  readonly holidays?: readonly Day[];
  /** Facts that a pack's own tests name. */
  readonly facts?: { readonly [id: string]: FreeFact };
}

/** A period of service in uniform, and the return from it. */
export interface UniformedService {
  /** Which kind of service. */
  readonly kind?: ServiceKind;
  /** The first day. */
  readonly first_day: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** Does the service not count toward the five years? */
  readonly exempt_from_limit?: YesNo;
  /** The provision that the orders name, e.g. 32-usc-502-a. */
  readonly under?: string;
  /** The day on which the person applied to return. */
  readonly applied_on?: Day;
  /** The day on which the person reported back. */
  readonly reported_on?: Day;
  /** The day on which the person was taken back. */
  readonly reemployed_on?: Day;
  /** The day on which recovery is complete. */
  readonly convalescing_until?: Day;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** A text with two readings that differ here. */
export interface UnsettledItem {
  /** The rule, parameter or data item it is about. */
  readonly item?: string;
  /** The readings; the one that is answered first. */
  readonly readings?: readonly ReadingAnswer[];
}

/** A rule or figure of the law that nobody has checked against its source and on which the answer rests. */
export interface Unverified {
  /** The rule, parameter or data item it is about. */
  readonly item?: string;
  /** The first day. */
  readonly from?: Day;
}

/** What absences cost. */
export interface Usage {
  /** The day. */
  readonly on: Day;
  /** The figures of the law that were used, by their id. */
  readonly parameters?: { readonly [id: string]: ParameterValue };
  /** The law's own citations. */
  readonly cites?: readonly string[];
  /** What was noticed beside the answer. */
  readonly findings?: readonly FindingAnswer[];
  /** The law it is about. */
  readonly law?: string;
  /** Which entitlement of the law answered. */
  readonly entitlement?: EntitlementKind;
  /** The absences that count, by their id. */
  readonly absences?: { readonly [id: string]: AbsenceUsage };
  /** The meters, by id. */
  readonly meters?: { readonly [id: string]: MeterAnswer };
  /** The longest step that may be used. */
  readonly increment_seconds?: number;
  /** The person's own workweek. */
  readonly own_workweek_seconds?: number;
  /** The person's work days in a week, as the law counts and rounds them. */
  readonly work_days_per_week?: Rational;
  /** Facts that would settle what is unknown, the most useful first. */
  readonly missing?: readonly MissingItem[];
  /** Questions that a person must answer. */
  readonly judgment?: readonly JudgmentItem[];
  /** Texts with two readings that differ here. */
  readonly unsettled?: readonly UnsettledItem[];
  /** Conventions that were applied, by their word. */
  readonly conventions?: readonly string[];
  /** Figures of the law that nobody has checked against their source and on which this answer rests. */
  readonly unverified?: readonly Unverified[];
  /** Tests that the caller assumed. */
  readonly assumed?: readonly Assumed[];
  /** Facts that a pack presumes where nobody said otherwise, and that were used. */
  readonly presumed?: readonly Presumed[];
  /** The reasons, parents before children; only when asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** What made this answer. */
  readonly made_with?: MadeWith;
}

/** A tagged value, as tests observe and require it: `{"seconds": 4500000}`. */
export type Value =
  | { seconds: number }
  | { days: number }
  | { months: number }
  | { years: number }
  | { weeks: Rational }
  | { count: number }
  | { share: Rational }
  | { miles: Rational }
  | { cents: number }
  | { date: Day }
  | { word: string }
  | { words: readonly string[] }
  | { flag: YesNo };

/** the appointment itself, and the minutes of the way to it, each way */
export interface Visit {
  /** When the appointment begins. */
  readonly start_time?: string;
  /** When the appointment ends. */
  readonly end_time?: string;
  /** Minutes of the way to it, each way. */
  readonly travel_minutes?: number;
}

/** What leave to vote turns on. */
export interface Voting {
  /** When the polls are open. */
  readonly polls_open?: PollsOpen;
  /** How many hours the person is off work while the polls are open. */
  readonly free_hours_while_open?: Hours;
  /** How far it is to the polls, in miles. */
  readonly miles_to_polls?: Hours;
}

/** Which wages count. */
export type WageKind =
  | "subject-to-premium"
  | "gross";

/** Wages over a window or in a calendar year. */
export interface WageTotal {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** An amount of money. */
  readonly amount: Money;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** Gross wages, or those subject to the program's premium. */
  readonly kind?: WageKind;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place. */
export interface Wages {
  /** Wages by calendar quarter. */
  readonly by_quarter?: readonly QuarterWages[];
  /** Wages by week. */
  readonly by_week?: readonly WeekWages[];
  /** Wages over a window. */
  readonly total?: readonly WageTotal[];
  /** Wages of the quarter of the base period with the highest wages. */
  readonly highest_quarter?: Money;
  /** Wages of the two quarters with the highest wages. */
  readonly two_highest_quarters?: readonly Money[];
  /** The average weekly wage. */
  readonly average_weekly?: Money;
  /** The regular rate of pay for an hour. */
  readonly regular_rate?: Money;
  /** Wages of a year. */
  readonly annual?: Money;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** What the employer paid in wages to everybody, over a window or in a calendar year. */
export interface WagesPaid {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** An amount of money. */
  readonly amount?: Money;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Days for which a benefit is not paid yet. */
export interface WaitingPeriod {
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
  /** A number of days. */
  readonly days?: number;
}

/** Hours by day of the week; a day that is left out is no workday. */
export interface WeekHours {
  /** Monday. */
  readonly mon?: Hours;
  /** Tuesday. */
  readonly tue?: Hours;
  /** Wednesday. */
  readonly wed?: Hours;
  /** Thursday. */
  readonly thu?: Hours;
  /** Friday. */
  readonly fri?: Hours;
  /** Saturday. */
  readonly sat?: Hours;
  /** Sunday. */
  readonly sun?: Hours;
}

/** Wages of one week, from one employer. */
export interface WeekWages {
  /** The Monday of the week it lies in. */
  readonly week_of: Day;
  /** An amount of money. */
  readonly amount: Money;
  /** Which employer, where the case has several. */
  readonly employer?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

export type Weekday =
  | "mon"
  | "tue"
  | "wed"
  | "thu"
  | "fri"
  | "sat"
  | "sun";

/** In how many weeks the person worked or earned enough for the week to count. */
export interface WeeksWorked {
  /** A number of days. */
  readonly days?: number;
  /** A number of weeks. */
  readonly weeks?: number;
  /** A number of months. */
  readonly months?: number;
  /** A number of years. */
  readonly years?: number;
  /** A number of calendar quarters. */
  readonly quarters?: number;
  /** A calendar year. */
  readonly year?: number;
  /** The first day. */
  readonly from?: Day;
  /** The day before which it was counted; that day is not in it. */
  readonly before?: Day;
  /** How many weeks. */
  readonly count: number;
  /** How many hours a week must have to count. */
  readonly at_least_hours?: Hours;
  /** How much must be earned in a week for it to count. */
  readonly at_least_amount?: Money;
  /** Over which employers it was counted; absent: this one. */
  readonly scope?: Scope;
  /** The place where it was, or where it counts. */
  readonly place?: string;
  /** The host's own reference; without one the position in the list stands for it. */
  readonly id?: string;
  /** Since when the host knows it; later than the day asked about: ignored. */
  readonly known_on?: Day;
}

/** Days from the first through the last, both included. */
export interface Window {
  /** The first day. */
  readonly first_day?: Day;
  /** The last day, included. */
  readonly last_day?: Day;
}

/** Hours really worked, on one day or over a span; either `hours` or `minutes`. */
export interface Worked {
  /** The day, for one day. */
  readonly day?: Day;
  /** The first day of a span. */
  readonly first_day?: Day;
  /** The last day of a span, included. */
  readonly last_day?: Day;
  /** How much, in hours. */
  readonly hours?: Hours;
  /** How much, in whole minutes. */
  readonly minutes?: number;
  /** What kind of hours; absent: all hours worked. */
  readonly kind?: Counted;
  /** Where. */
  readonly place?: string;
  /** For which employer, where the case has several. */
  readonly employer?: string;
  /** The plan or law that these hours count for, where not for all. */
  readonly plan?: string;
  /** On which federal contract. */
  readonly contract?: string;
  /** The pay date on which the span was paid. */
  readonly paid_on?: Day;
  /** The host's own reference. */
  readonly id?: string;
  /** Since when the host knows it. */
  readonly known_on?: Day;
}

/** By which method the leave year runs. */
export type YearMethod =
  | "calendar"
  | "fixed"
  | "forward"
  | "rolling"
  | "most-favourable";

/** The method that was taken. */
export type YearTaken =
  | "calendar"
  | "fixed"
  | "forward"
  | "rolling";

/** Yes or no; where neither is given the fact is unknown. */
export type YesNo =
  | "yes"
  | "no";

/** What is wrong with an input, as a stable word. */
export type Code =
  | "bad-json"
  | "unknown-ask"
  | "unknown-key"
  | "missing-argument"
  | "wrong-type"
  | "unknown-word"
  | "unknown-id"
  | "null-given"
  | "bad-date"
  | "bad-number"
  | "too-precise"
  | "out-of-range"
  | "bad-interval"
  | "overlap"
  | "conflict"
  | "overflow"
  | "law-not-held"
  | "not-in-law"
  | "exceptions-conflict"
  | "column-missing"
  | "column-type"
  | "column-length"
  | "image-format"
  | "hash-mismatch"
  | "limit-exceeded"
  | "pack-syntax"
  | "pack-unknown-key"
  | "pack-unknown-word"
  | "pack-duplicate-id"
  | "pack-unresolved"
  | "pack-no-citation"
  | "pack-no-anchor"
  | "pack-gap"
  | "pack-overlap"
  | "pack-unit"
  | "pack-never"
  | "pack-unused"
  | "pack-cycle"
  | "pack-below-floor";

/** How a question wants to be answered. It never changes an outcome except by what is assumed. */
export interface Manner {
  /** `true`: give the reasons, too. */
  readonly explain?: boolean;
  /** `true`: use no presumption; what nobody said is missing. */
  readonly strict?: boolean;
  /** Tests that are taken as decided. */
  readonly assume?: readonly Assume[];
}

/** What each ask takes, as data. */
export interface Questions {
  "leave.eligibility": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.ground": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.usage": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.year": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.balance": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.plan": { readonly case: Case; readonly on: Day; };
  "leave.deadline": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.benefit": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.base-period": { readonly case: Case; readonly law: string; readonly on: Day; };
  "leave.may": { readonly case: Case; readonly law: string; readonly act: Act; readonly on: Day; };
  "leave.records": { readonly case: Case; readonly on: Day; };
  "accrue.ledger": { readonly case: Case; readonly plan: string; readonly on: Day; };
  "accrue.first-use": { readonly case: Case; readonly plan: string; readonly on: Day; };
  "accrue.project": { readonly case: Case; readonly plan: string; readonly on: Day; readonly through: Day; };
  "disclose": { readonly case: Disclosure; readonly under: readonly string[]; readonly on: Day; };
  "redact": { readonly case: Disclosure; readonly under: readonly string[]; readonly document?: { readonly [id: string]: string }; readonly record?: string; readonly fields?: { readonly [id: string]: readonly string[] }; readonly list?: RemovedList; readonly on: Day; };
  "clock": { readonly case: Trigger; readonly law: string; readonly on: Day; };
  "lint": { readonly statement: string; readonly on: Day; };
  "consents": { readonly case: ConsentLedger; readonly on: Day; };
  "prove": { readonly assertions: readonly Assertion[]; readonly under: readonly string[]; readonly on: Day; };
  "matrix": { readonly of: Region; readonly under: readonly string[]; readonly on: Day; };
  "retain": { readonly case: Record; readonly on: Day; readonly known_on?: Day; };
  "hold": { readonly case: Record; readonly on: Day; readonly known_on?: Day; };
  "sweep": { readonly case: Records; readonly on: Day; readonly known_on?: Day; };
  "rights": { readonly case: RightsRequest; readonly law: string; readonly on: Day; };
  "laws": { readonly place?: string; readonly on: Day; };
  "facts": { readonly of: AskName; readonly law?: string; readonly case?: unknown; readonly on: Day; };
}

/** What each ask answers. */
export interface Answers {
  /** Whether a law covers the employer and the person qualifies, with every test. */
  "leave.eligibility": Eligibility;
  /** Which reasons of the leave count under the law. */
  "leave.ground": Grounds;
  /** What absences cost. */
  "leave.usage": Usage;
  /** The leave year in which the day lies. */
  "leave.year": LeaveYearAnswer;
  /** The meters of a law at the end of the day. */
  "leave.balance": Balance;
  /** Every law that reaches the person, laid on a calendar. */
  "leave.plan": Plan;
  /** Every step of a law that has a date. */
  "leave.deadline": Deadlines;
  /** What a program pays, and by which line of its formula. */
  "leave.benefit": Benefit;
  /** The quarters whose wages count. */
  "leave.base-period": BasePeriod;
  /** May, must or must not an act be done? */
  "leave.may": Conduct;
  /** The records that a determination of leave creates, how long they live, and who may see them meanwhile. */
  "leave.records": LeaveRecords;
  /** The ledger of a plan through a day. */
  "accrue.ledger": Ledger;
  /** The first day on which leave may be used. */
  "accrue.first-use": FirstUse;
  /** A ledger continued to a later day. */
  "accrue.project": Projection;
  /** Whether something may be done with data, item by item; the top is the strictest of the items. */
  "disclose": Disclosed;
  /** A document with only what may be seen. */
  "redact": Redacted;
  /** When the steps of a law are due after an event. */
  "clock": Clock;
  /** What is wrong with a statement as of a day. */
  "lint": LintReport;
  /** The consents of a person at a time, as far as they were known on the day of the question. */
  "consents": Consents;
  /** Assertions about statements, each proved over everything that can be asked or refuted by one request. */
  "prove": Proof;
  /** Who may see what, for which purpose: every cell is decided over all that the request leaves open. */
  "matrix": Matrix;
  /** How long a record must be kept, and what stops its destruction. */
  "retain": Retention;
  /** Whether a record is under a hold. */
  "hold": Hold;
  /** What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction. */
  "sweep": Sweep;
  /** What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them. */
  "rights": Rights;
  /** The laws that are held for a place on a day. */
  "laws": Laws;
  /** The facts that a question would ask for. */
  "facts": Facts;
}

/** The asks that this version answers. */
export type Ask = keyof Answers;
/** A question as data: its ask, what that takes, and the manner. */
export type Request<A extends Ask = Ask> = { [K in A]: { readonly ask: K } & Questions[K] & Manner }[A];
/** An answer as data; it names its ask. */
export type Answer<A extends Ask = Ask> = { [K in A]: { readonly ask: K } & Answers[K] }[A];

/** A question and its answer, kept together, so that the answer can be made again years later. */
export interface Receipt<A extends Ask = Ask> {
  /** The format of receipts. */
  readonly format: 1;
  /** The question, with the manner in which it was asked. */
  readonly request: Request<A>;
  /** What was answered; its `made_with` names the library and the rules. */
  readonly answer: Answer<A>;
}

/** One method for each question. */
export interface Asks {
  /** Whether a law covers the employer and the person qualifies, with every test. */
  leaveEligibility(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.eligibility">;
  /** Which reasons of the leave count under the law. */
  leaveGround(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.ground">;
  /** What absences cost. */
  leaveUsage(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.usage">;
  /** The leave year in which the day lies. */
  leaveYear(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.year">;
  /** The meters of a law at the end of the day. */
  leaveBalance(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.balance">;
  /** Every law that reaches the person, laid on a calendar. */
  leavePlan(input: Case, question: { readonly on: Day; }): Answer<"leave.plan">;
  /** Every step of a law that has a date. */
  leaveDeadline(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.deadline">;
  /** What a program pays, and by which line of its formula. */
  leaveBenefit(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.benefit">;
  /** The quarters whose wages count. */
  leaveBasePeriod(input: Case, question: { readonly law: string; readonly on: Day; }): Answer<"leave.base-period">;
  /** May, must or must not an act be done? */
  leaveMay(input: Case, question: { readonly law: string; readonly act: Act; readonly on: Day; }): Answer<"leave.may">;
  /** The records that a determination of leave creates, how long they live, and who may see them meanwhile. */
  leaveRecords(input: Case, question: { readonly on: Day; }): Answer<"leave.records">;
  /** The ledger of a plan through a day. */
  accrueLedger(input: Case, question: { readonly plan: string; readonly on: Day; }): Answer<"accrue.ledger">;
  /** The first day on which leave may be used. */
  accrueFirstUse(input: Case, question: { readonly plan: string; readonly on: Day; }): Answer<"accrue.first-use">;
  /** A ledger continued to a later day. */
  accrueProject(input: Case, question: { readonly plan: string; readonly on: Day; readonly through: Day; }): Answer<"accrue.project">;
  /** Whether something may be done with data, item by item; the top is the strictest of the items. */
  disclose(input: Disclosure, question: { readonly under: readonly string[]; readonly on: Day; }): Answer<"disclose">;
  /** A document with only what may be seen. */
  redact(input: Disclosure, question: { readonly under: readonly string[]; readonly document?: { readonly [id: string]: string }; readonly record?: string; readonly fields?: { readonly [id: string]: readonly string[] }; readonly list?: RemovedList; readonly on: Day; }): Answer<"redact">;
  /** When the steps of a law are due after an event. */
  clock(input: Trigger, question: { readonly law: string; readonly on: Day; }): Answer<"clock">;
  /** What is wrong with a statement as of a day. */
  lint(question: { readonly statement: string; readonly on: Day; }): Answer<"lint">;
  /** The consents of a person at a time, as far as they were known on the day of the question. */
  consents(input: ConsentLedger, question: { readonly on: Day; }): Answer<"consents">;
  /** Assertions about statements, each proved over everything that can be asked or refuted by one request. */
  prove(question: { readonly assertions: readonly Assertion[]; readonly under: readonly string[]; readonly on: Day; }): Answer<"prove">;
  /** Who may see what, for which purpose: every cell is decided over all that the request leaves open. */
  matrix(question: { readonly of: Region; readonly under: readonly string[]; readonly on: Day; }): Answer<"matrix">;
  /** How long a record must be kept, and what stops its destruction. */
  retain(input: Record, question: { readonly on: Day; readonly known_on?: Day; }): Answer<"retain">;
  /** Whether a record is under a hold. */
  hold(input: Record, question: { readonly on: Day; readonly known_on?: Day; }): Answer<"hold">;
  /** What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction. */
  sweep(input: Records, question: { readonly on: Day; readonly known_on?: Day; }): Answer<"sweep">;
  /** What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them. */
  rights(input: RightsRequest, question: { readonly law: string; readonly on: Day; }): Answer<"rights">;
  /** The laws that are held for a place on a day. */
  laws(question: { readonly place?: string; readonly on: Day; }): Answer<"laws">;
  /** The facts that a question would ask for. */
  facts(question: { readonly of: AskName; readonly law?: string; readonly case?: unknown; readonly on: Day; }): Answer<"facts">;
}
