// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

/** What one of the parties may, must or must not do. */
enum class Act(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `give-notice` */
    GIVE_NOTICE("give-notice"),
    /** `give-eligibility-notice` */
    GIVE_ELIGIBILITY_NOTICE("give-eligibility-notice"),
    /** `give-rights-notice` */
    GIVE_RIGHTS_NOTICE("give-rights-notice"),
    /** `designate` */
    DESIGNATE("designate"),
    /** `give-usage-statement` */
    GIVE_USAGE_STATEMENT("give-usage-statement"),
    /** `post-notice` */
    POST_NOTICE("post-notice"),
    /** `request-certification` */
    REQUEST_CERTIFICATION("request-certification"),
    /** `give-certification` */
    GIVE_CERTIFICATION("give-certification"),
    /** `cure-certification` */
    CURE_CERTIFICATION("cure-certification"),
    /** `require-second-opinion` */
    REQUIRE_SECOND_OPINION("require-second-opinion"),
    /** `require-third-opinion` */
    REQUIRE_THIRD_OPINION("require-third-opinion"),
    /** `recertify` */
    RECERTIFY("recertify"),
    /** `require-fitness-certificate` */
    REQUIRE_FITNESS_CERTIFICATE("require-fitness-certificate"),
    /** `contact-provider` */
    CONTACT_PROVIDER("contact-provider"),
    /** `require-documents` */
    REQUIRE_DOCUMENTS("require-documents"),
    /** `require-relationship-proof` */
    REQUIRE_RELATIONSHIP_PROOF("require-relationship-proof"),
    /** `deny-leave` */
    DENY_LEAVE("deny-leave"),
    /** `delay-leave` */
    DELAY_LEAVE("delay-leave"),
    /** `require-block-of-leave` */
    REQUIRE_BLOCK_OF_LEAVE("require-block-of-leave"),
    /** `require-leave-to-term-end` */
    REQUIRE_LEAVE_TO_TERM_END("require-leave-to-term-end"),
    /** `transfer` */
    TRANSFER("transfer"),
    /** `require-intermittent-agreement` */
    REQUIRE_INTERMITTENT_AGREEMENT("require-intermittent-agreement"),
    /** `require-more-time-off` */
    REQUIRE_MORE_TIME_OFF("require-more-time-off"),
    /** `require-substitution` */
    REQUIRE_SUBSTITUTION("require-substitution"),
    /** `top-up` */
    TOP_UP("top-up"),
    /** `restore` */
    RESTORE("restore"),
    /** `deny-restoration` */
    DENY_RESTORATION("deny-restoration"),
    /** `give-restoration-notice` */
    GIVE_RESTORATION_NOTICE("give-restoration-notice"),
    /** `continue-health` */
    CONTINUE_HEALTH("continue-health"),
    /** `stop-health` */
    STOP_HEALTH("stop-health"),
    /** `recover-premium` */
    RECOVER_PREMIUM("recover-premium"),
    /** `change-method` */
    CHANGE_METHOD("change-method"),
    /** `count-toward-law` */
    COUNT_TOWARD_LAW("count-toward-law"),
    /** `discipline-for-leave` */
    DISCIPLINE_FOR_LEAVE("discipline-for-leave"),
    /** `discharge` */
    DISCHARGE("discharge"),
    /** `apply-for-benefit` */
    APPLY_FOR_BENEFIT("apply-for-benefit"),
    /** `decide-claim` */
    DECIDE_CLAIM("decide-claim"),
    /** `report-back` */
    REPORT_BACK("report-back"),
    /** `apply-to-return` */
    APPLY_TO_RETURN("apply-to-return"),
    /** `accommodate` */
    ACCOMMODATE("accommodate"),
    /** `require-leave-instead` */
    REQUIRE_LEAVE_INSTEAD("require-leave-instead"),
    /** `limit-leave` */
    LIMIT_LEAVE("limit-leave"),
    /** `designate-retroactively` */
    DESIGNATE_RETROACTIVELY("designate-retroactively"),
    /** `consider-accommodation` */
    CONSIDER_ACCOMMODATION("consider-accommodation"),
    /** `give-absence-record` */
    GIVE_ABSENCE_RECORD("give-absence-record");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Act = requireNotNull(byWord[word]) { "Act has no such word" }
    }
}

/** Who acts, or to whom something is owed. */
enum class Actor(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `employee` */
    EMPLOYEE("employee"),
    /** `employer` */
    EMPLOYER("employer"),
    /** `supervisor` */
    SUPERVISOR("supervisor"),
    /** `provider` */
    PROVIDER("provider"),
    /** `agency` */
    AGENCY("agency"),
    /** `insurer` */
    INSURER("insurer"),
    /** `secondary-employer` */
    SECONDARY_EMPLOYER("secondary-employer"),
    /** `court` */
    COURT("court");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Actor = requireNotNull(byWord[word]) { "Actor has no such word" }
    }
}

/** Whether leave was approved. */
enum class ApprovalValue(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `approved` */
    APPROVED("approved"),
    /** `refused` */
    REFUSED("refused");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ApprovalValue = requireNotNull(byWord[word]) { "ApprovalValue has no such word" }
    }
}

/** The names of the asks. */
enum class AskName(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `leave.eligibility` */
    LEAVE_ELIGIBILITY("leave.eligibility"),
    /** `leave.ground` */
    LEAVE_GROUND("leave.ground"),
    /** `leave.condition` */
    LEAVE_CONDITION("leave.condition"),
    /** `leave.usage` */
    LEAVE_USAGE("leave.usage"),
    /** `leave.year` */
    LEAVE_YEAR("leave.year"),
    /** `leave.balance` */
    LEAVE_BALANCE("leave.balance"),
    /** `leave.plan` */
    LEAVE_PLAN("leave.plan"),
    /** `leave.deadline` */
    LEAVE_DEADLINE("leave.deadline"),
    /** `leave.benefit` */
    LEAVE_BENEFIT("leave.benefit"),
    /** `leave.base-period` */
    LEAVE_BASE_PERIOD("leave.base-period"),
    /** `leave.may` */
    LEAVE_MAY("leave.may"),
    /** `leave.records` */
    LEAVE_RECORDS("leave.records"),
    /** `accrue.ledger` */
    ACCRUE_LEDGER("accrue.ledger"),
    /** `accrue.first-use` */
    ACCRUE_FIRST_USE("accrue.first-use"),
    /** `accrue.project` */
    ACCRUE_PROJECT("accrue.project"),
    /** `comply` */
    COMPLY("comply"),
    /** `disclose` */
    DISCLOSE("disclose"),
    /** `redact` */
    REDACT("redact"),
    /** `clock` */
    CLOCK("clock"),
    /** `lint` */
    LINT("lint"),
    /** `consents` */
    CONSENTS("consents"),
    /** `prove` */
    PROVE("prove"),
    /** `matrix` */
    MATRIX("matrix"),
    /** `retain` */
    RETAIN("retain"),
    /** `hold` */
    HOLD("hold"),
    /** `sweep` */
    SWEEP("sweep"),
    /** `rights` */
    RIGHTS("rights"),
    /** `laws` */
    LAWS("laws"),
    /** `facts` */
    FACTS("facts");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): AskName = requireNotNull(byWord[word]) { "AskName has no such word" }
    }
}

/** Which base period a claim uses. */
enum class BasePeriodKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `standard` */
    STANDARD("standard"),
    /** `alternate` */
    ALTERNATE("alternate");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): BasePeriodKind = requireNotNull(byWord[word]) { "BasePeriodKind has no such word" }
    }
}

/** Another benefit over the same time. */
enum class BenefitKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `workers-comp` */
    WORKERS_COMP("workers-comp"),
    /** `unemployment` */
    UNEMPLOYMENT("unemployment"),
    /** `disability` */
    DISABILITY("disability"),
    /** `program` */
    PROGRAM("program"),
    /** `employer-paid` */
    EMPLOYER_PAID("employer-paid"),
    /** `uniformed-service` */
    UNIFORMED_SERVICE("uniformed-service");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): BenefitKind = requireNotNull(byWord[word]) { "BenefitKind has no such word" }
    }
}

/** The levels of blood relatives from which next of kin is found, the nearest first. */
enum class BloodKin(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `custodian` */
    CUSTODIAN("custodian"),
    /** `sibling` */
    SIBLING("sibling"),
    /** `grandparent` */
    GRANDPARENT("grandparent"),
    /** `aunt-uncle` */
    AUNT_UNCLE("aunt-uncle"),
    /** `cousin` */
    COUSIN("cousin");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): BloodKin = requireNotNull(byWord[word]) { "BloodKin has no such word" }
    }
}

/** What a retention rule is. */
enum class BoundKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `minimum` */
    MINIMUM("minimum"),
    /** `maximum` */
    MAXIMUM("maximum"),
    /** `advice` */
    ADVICE("advice"),
    /** `policy` */
    POLICY("policy");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): BoundKind = requireNotNull(byWord[word]) { "BoundKind has no such word" }
    }
}

/** On whom the law lays the lack of a record. */
enum class Burden(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `employer` */
    EMPLOYER("employer"),
    /** `employee` */
    EMPLOYEE("employee");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Burden = requireNotNull(byWord[word]) { "Burden has no such word" }
    }
}

/** In which capacity data is held; the rules differ by it, not by company. */
enum class Capacity(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `employer` */
    EMPLOYER("employer"),
    /** `vendor-for-employer` */
    VENDOR_FOR_EMPLOYER("vendor-for-employer"),
    /** `plan` */
    PLAN("plan"),
    /** `provider` */
    PROVIDER("provider"),
    /** `own-account` */
    OWN_ACCOUNT("own-account");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Capacity = requireNotNull(byWord[word]) { "Capacity has no such word" }
    }
}

/** What a certification is about. */
enum class CertificationKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `medical` */
    MEDICAL("medical"),
    /** `recertification` */
    RECERTIFICATION("recertification"),
    /** `fitness` */
    FITNESS("fitness"),
    /** `military` */
    MILITARY("military"),
    /** `family` */
    FAMILY("family"),
    /** `exigency` */
    EXIGENCY("exigency");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): CertificationKind = requireNotNull(byWord[word]) { "CertificationKind has no such word" }
    }
}

/** Does the clock run? */
enum class ClockOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `yes` */
    YES("yes"),
    /** `no` */
    NO("no"),
    /** `not-applicable` */
    NOT_APPLICABLE("not-applicable"),
    /** `unknown` */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ClockOutcome = requireNotNull(byWord[word]) { "ClockOutcome has no such word" }
    }
}

/** May, must or must not an act be done? */
enum class ConductOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `permitted` */
    PERMITTED("permitted"),
    /** `required` */
    REQUIRED("required"),
    /** `forbidden` */
    FORBIDDEN("forbidden"),
    /** `unknown` */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ConductOutcome = requireNotNull(byWord[word]) { "ConductOutcome has no such word" }
    }
}

/** What happens to a consent. */
enum class ConsentEventKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /**
     * The person was asked.
     * `requested`
     */
    REQUESTED("requested"),
    /**
     * The person put the answer off.
     * `deferred`
     */
    DEFERRED("deferred"),
    /**
     * It was given, or deemed given.
     * `given`
     */
    GIVEN("given"),
    /**
     * It was given again, perhaps otherwise.
     * `renewed`
     */
    RENEWED("renewed"),
    /**
     * The person said no.
     * `refused`
     */
    REFUSED("refused"),
    /**
     * The person took it back.
     * `withdrawn`
     */
    WITHDRAWN("withdrawn"),
    /**
     * Somebody else ended it.
     * `revoked`
     */
    REVOKED("revoked"),
    /**
     * Its time was over.
     * `expired`
     */
    EXPIRED("expired"),
    /**
     * It turned out never to have been a consent.
     * `invalidated`
     */
    INVALIDATED("invalidated");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ConsentEventKind = requireNotNull(byWord[word]) { "ConsentEventKind has no such word" }
    }
}

/** Whether a consent was given or is deemed. */
enum class ConsentKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `deemed` */
    DEEMED("deemed"),
    /** `explicit` */
    EXPLICIT("explicit");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ConsentKind = requireNotNull(byWord[word]) { "ConsentKind has no such word" }
    }
}

/** What a consent is at a time. */
enum class ConsentState(
    /** As it stands in JSON. */
    val word: String,
) {
    /**
     * Nothing had happened by then.
     * `not-yet`
     */
    NOT_YET("not-yet"),
    /** `requested` */
    REQUESTED("requested"),
    /** `deferred` */
    DEFERRED("deferred"),
    /** `given` */
    GIVEN("given"),
    /** `renewed` */
    RENEWED("renewed"),
    /** `refused` */
    REFUSED("refused"),
    /** `withdrawn` */
    WITHDRAWN("withdrawn"),
    /** `revoked` */
    REVOKED("revoked"),
    /** `expired` */
    EXPIRED("expired"),
    /** `invalidated` */
    INVALIDATED("invalidated");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ConsentState = requireNotNull(byWord[word]) { "ConsentState has no such word" }
    }
}

/** In which order lots are used. */
enum class Consumed(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `earliest-expiry-first` */
    EARLIEST_EXPIRY_FIRST("earliest-expiry-first"),
    /** `oldest-first` */
    OLDEST_FIRST("oldest-first"),
    /** `carried-first` */
    CARRIED_FIRST("carried-first"),
    /** `current-first` */
    CURRENT_FIRST("current-first"),
    /** `chosen` */
    CHOSEN("chosen");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Consumed = requireNotNull(byWord[word]) { "Consumed has no such word" }
    }
}

/** Whether service counts in one piece or all periods together. */
enum class Continuity(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `total` */
    TOTAL("total"),
    /** `consecutive` */
    CONSECUTIVE("consecutive");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Continuity = requireNotNull(byWord[word]) { "Continuity has no such word" }
    }
}

/** What kind of hours are counted. */
enum class Counted(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `worked` */
    WORKED("worked"),
    /** `overtime` */
    OVERTIME("overtime"),
    /** `paid-leave` */
    PAID_LEAVE("paid-leave"),
    /** `workers-comp` */
    WORKERS_COMP("workers-comp"),
    /** `uniformed-service-credit` */
    UNIFORMED_SERVICE_CREDIT("uniformed-service-credit"),
    /** `holidays` */
    HOLIDAYS("holidays"),
    /** `paid-not-worked` */
    PAID_NOT_WORKED("paid-not-worked"),
    /** `on-call` */
    ON_CALL("on-call");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Counted = requireNotNull(byWord[word]) { "Counted has no such word" }
    }
}

/** Whose court calls. */
enum class CourtKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `federal` */
    FEDERAL("federal"),
    /** `state` */
    STATE("state"),
    /** `local` */
    LOCAL("local");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): CourtKind = requireNotNull(byWord[word]) { "CourtKind has no such word" }
    }
}

/** Whether the employer designates leave in time. */
enum class Designates(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `on-time` */
    ON_TIME("on-time");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Designates = requireNotNull(byWord[word]) { "Designates has no such word" }
    }
}

/** With which kind of discharge a veteran left. */
enum class Discharge(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `honorable` */
    HONORABLE("honorable"),
    /** `other-than-dishonorable` */
    OTHER_THAN_DISHONORABLE("other-than-dishonorable"),
    /** `dishonorable` */
    DISHONORABLE("dishonorable");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Discharge = requireNotNull(byWord[word]) { "Discharge has no such word" }
    }
}

/** May it be done with the data? Out of scope is `not-applicable`, never `permit`. */
enum class DisclosureOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `permit` */
    PERMIT("permit"),
    /** `deny` */
    DENY("deny"),
    /** `not-applicable` */
    NOT_APPLICABLE("not-applicable"),
    /** `unknown` */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): DisclosureOutcome = requireNotNull(byWord[word]) { "DisclosureOutcome has no such word" }
    }
}

/** What becomes of a record, the more careful the later; a schedule may say the first four. */
enum class DisposalAction(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `destroy` */
    DESTROY("destroy"),
    /**
     * What is left lets nobody tell whom it was about.
     * `anonymise`
     */
    ANONYMISE("anonymise"),
    /**
     * A person looks at it first.
     * `review`
     */
    REVIEW("review"),
    /** `keep` */
    KEEP("keep"),
    /**
     * It is gone already.
     * `disposed`
     */
    DISPOSED("disposed");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): DisposalAction = requireNotNull(byWord[word]) { "DisposalAction has no such word" }
    }
}

/** When a duty falls due beside the act. */
enum class DutyWhen(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `before` */
    BEFORE("before"),
    /** `with` */
    WITH("with"),
    /** `after` */
    AFTER("after"),
    /** `while` */
    WHILE("while");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): DutyWhen = requireNotNull(byWord[word]) { "DutyWhen has no such word" }
    }
}

/** What an employer is. */
enum class EmployerKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `private` */
    PRIVATE("private"),
    /** `federal` */
    FEDERAL("federal"),
    /** `state` */
    STATE("state"),
    /** `local` */
    LOCAL("local"),
    /** `school-public` */
    SCHOOL_PUBLIC("school-public"),
    /** `school-private` */
    SCHOOL_PRIVATE("school-private"),
    /** `tribal` */
    TRIBAL("tribal"),
    /** `household` */
    HOUSEHOLD("household");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): EmployerKind = requireNotNull(byWord[word]) { "EmployerKind has no such word" }
    }
}

/** What a person is to the employer. */
enum class EmploymentState(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `active` */
    ACTIVE("active"),
    /** `on-leave` */
    ON_LEAVE("on-leave"),
    /** `laid-off` */
    LAID_OFF("laid-off"),
    /** `separated` */
    SEPARATED("separated");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): EmploymentState = requireNotNull(byWord[word]) { "EmploymentState has no such word" }
    }
}

/** What a law gives, each with its own tests: leave, job protection, pay, health cover. */
enum class EntitlementKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `leave` */
    LEAVE("leave"),
    /** `protection` */
    PROTECTION("protection"),
    /** `pay` */
    PAY("pay"),
    /** `health-cover` */
    HEALTH_COVER("health-cover");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): EntitlementKind = requireNotNull(byWord[word]) { "EntitlementKind has no such word" }
    }
}

/** What the hours of a flight crew are. */
enum class FlightDutyKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `worked` */
    WORKED("worked"),
    /** `paid` */
    PAID("paid"),
    /** `worked-or-paid` */
    WORKED_OR_PAID("worked-or-paid"),
    /** `monthly-guarantee` */
    MONTHLY_GUARANTEE("monthly-guarantee"),
    /** `leave-or-commuting` */
    LEAVE_OR_COMMUTING("leave-or-commuting");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): FlightDutyKind = requireNotNull(byWord[word]) { "FlightDutyKind has no such word" }
    }
}

/** In which form a notice is given. */
enum class Form(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `oral` */
    ORAL("oral"),
    /** `written` */
    WRITTEN("written"),
    /** `electronic` */
    ELECTRONIC("electronic");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Form = requireNotNull(byWord[word]) { "Form has no such word" }
    }
}

/** In which form a consent or a request was given, the weakest first. */
enum class FormKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `oral` */
    ORAL("oral"),
    /** `electronic` */
    ELECTRONIC("electronic"),
    /** `written` */
    WRITTEN("written"),
    /** `signed` */
    SIGNED("signed");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): FormKind = requireNotNull(byWord[word]) { "FormKind has no such word" }
    }
}

/** Why a period of employment ended. */
enum class Gap(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `layoff` */
    LAYOFF("layoff"),
    /** `semester` */
    SEMESTER("semester"),
    /** `uniformed-service` */
    UNIFORMED_SERVICE("uniformed-service"),
    /** `approved-leave` */
    APPROVED_LEAVE("approved-leave"),
    /** `agreement-to-rehire` */
    AGREEMENT_TO_REHIRE("agreement-to-rehire"),
    /** `quit` */
    QUIT("quit"),
    /** `other` */
    OTHER("other");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Gap = requireNotNull(byWord[word]) { "Gap has no such word" }
    }
}

/** Whether a grant is given at once or in advance of what will be earned. */
enum class GrantForm(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `lump` */
    LUMP("lump"),
    /** `advance` */
    ADVANCE("advance");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): GrantForm = requireNotNull(byWord[word]) { "GrantForm has no such word" }
    }
}

/** A class of people that a headcount counts. */
enum class HeadClass(
    /** As it stands in JSON. */
    val word: String,
) : HeadOf {
    /** `all` */
    ALL("all"),
    /** `full-time` */
    FULL_TIME("full-time"),
    /** `permanent` */
    PERMANENT("permanent"),
    /** `instructional` */
    INSTRUCTIONAL("instructional");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): HeadClass = requireNotNull(byWord[word]) { "HeadClass has no such word" }
    }
}

/** What a hold is for. */
enum class HoldKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `litigation` */
    LITIGATION("litigation"),
    /** `charge` */
    CHARGE("charge"),
    /** `audit` */
    AUDIT("audit"),
    /** `court-warrant` */
    COURT_WARRANT("court-warrant"),
    /** `court-subpoena` */
    COURT_SUBPOENA("court-subpoena"),
    /** `other` */
    OTHER("other");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): HoldKind = requireNotNull(byWord[word]) { "HoldKind has no such word" }
    }
}

/** What a law takes against an employer who has not kept the records. */
enum class IfMissing(
    /** As it stands in JSON. */
    val word: String,
) {
    /**
     * The person is taken to have been entitled to all that could have accrued.
     * `presumed-entitled-to-maximum`
     */
    PRESUMED_ENTITLED_TO_MAXIMUM("presumed-entitled-to-maximum"),
    /**
     * What was due is taken not to have been given.
     * `presumed-not-provided`
     */
    PRESUMED_NOT_PROVIDED("presumed-not-provided"),
    /**
     * The law is taken to have been broken.
     * `presumed-violated`
     */
    PRESUMED_VIOLATED("presumed-violated");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): IfMissing = requireNotNull(byWord[word]) { "IfMissing has no such word" }
    }
}

/** Whom a servicemember named in writing as next of kin. */
enum class KinDesignated(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `none` */
    NONE("none"),
    /** `employee` */
    EMPLOYEE("employee"),
    /** `other` */
    OTHER("other");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): KinDesignated = requireNotNull(byWord[word]) { "KinDesignated has no such word" }
    }
}

/** By what a relation holds. */
enum class Kinship(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `biological` */
    BIOLOGICAL("biological"),
    /** `adopted` */
    ADOPTED("adopted"),
    /** `step` */
    STEP("step"),
    /** `foster` */
    FOSTER("foster"),
    /** `ward` */
    WARD("ward"),
    /** `half` */
    HALF("half"),
    /** `in-loco-parentis` */
    IN_LOCO_PARENTIS("in-loco-parentis");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Kinship = requireNotNull(byWord[word]) { "Kinship has no such word" }
    }
}

/** What a line of a ledger is. */
enum class LineKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `opening` */
    OPENING("opening"),
    /** `accrued` */
    ACCRUED("accrued"),
    /** `granted` */
    GRANTED("granted"),
    /** `used` */
    USED("used"),
    /** `carried` */
    CARRIED("carried"),
    /** `forfeited` */
    FORFEITED("forfeited"),
    /** `expired` */
    EXPIRED("expired"),
    /** `paid-out` */
    PAID_OUT("paid-out"),
    /** `restored` */
    RESTORED("restored"),
    /** `adjusted` */
    ADJUSTED("adjusted"),
    /** `projected` */
    PROJECTED("projected");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): LineKind = requireNotNull(byWord[word]) { "LineKind has no such word" }
    }
}

/** What a cell of the matrix of recipients and data says, over everything that is left open. */
enum class MatrixOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /**
     * Permitted whatever else is true.
     * `permit`
     */
    PERMIT("permit"),
    /**
     * Never permitted: where one of the texts applies, it is refused, or nobody knows.
     * `deny`
     */
    DENY("deny"),
    /**
     * None of the texts ever applies.
     * `not-applicable`
     */
    NOT_APPLICABLE("not-applicable"),
    /**
     * Permitted in some cases and not in others.
     * `depends`
     */
    DEPENDS("depends"),
    /**
     * Nobody knows whether one of the texts applies, the text is not held, or there are too many cases.
     * `unknown`
     */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): MatrixOutcome = requireNotNull(byWord[word]) { "MatrixOutcome has no such word" }
    }
}

/** What a member of the armed forces is. */
enum class MilitaryStatus(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `active` */
    ACTIVE("active"),
    /** `guard-reserve` */
    GUARD_RESERVE("guard-reserve"),
    /** `veteran` */
    VETERAN("veteran");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): MilitaryStatus = requireNotNull(byWord[word]) { "MilitaryStatus has no such word" }
    }
}

/** Why an answer is unknown where the reason is no fact of the case. */
enum class MissingReason(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `parameter-not-published` */
    PARAMETER_NOT_PUBLISHED("parameter-not-published"),
    /** `absences-not-complete` */
    ABSENCES_NOT_COMPLETE("absences-not-complete"),
    /** `version-text-not-held` */
    VERSION_TEXT_NOT_HELD("version-text-not-held"),
    /** `no-law-held` */
    NO_LAW_HELD("no-law-held"),
    /** `record-class-without-rule` */
    RECORD_CLASS_WITHOUT_RULE("record-class-without-rule");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): MissingReason = requireNotNull(byWord[word]) { "MissingReason has no such word" }
    }
}

/** How leave is taken: in one piece, in several, or by shorter days or weeks. */
enum class Mode(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `continuous` */
    CONTINUOUS("continuous"),
    /** `intermittent` */
    INTERMITTENT("intermittent"),
    /** `reduced` */
    REDUCED("reduced");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Mode = requireNotNull(byWord[word]) { "Mode has no such word" }
    }
}

/** How an observed value is compared with the required one. `more-than` is not `at-least` and one more. */
enum class Op(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `at-least` */
    AT_LEAST("at-least"),
    /** `more-than` */
    MORE_THAN("more-than"),
    /** `at-most` */
    AT_MOST("at-most"),
    /** `less-than` */
    LESS_THAN("less-than"),
    /** `is` */
    IS("is"),
    /** `is-not` */
    IS_NOT("is-not"),
    /** `one-of` */
    ONE_OF("one-of"),
    /** `not-one-of` */
    NOT_ONE_OF("not-one-of"),
    /** `on-or-after` */
    ON_OR_AFTER("on-or-after"),
    /** `on-or-before` */
    ON_OR_BEFORE("on-or-before"),
    /** `before` */
    BEFORE("before"),
    /** `after` */
    AFTER("after"),
    /** `within` */
    WITHIN("within");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Op = requireNotNull(byWord[word]) { "Op has no such word" }
    }
}

/** How an opening balance came about. */
enum class OpeningKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `earned` */
    EARNED("earned"),
    /** `granted` */
    GRANTED("granted"),
    /** `carried` */
    CARRIED("carried"),
    /** `restored` */
    RESTORED("restored"),
    /** `advance` */
    ADVANCE("advance");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): OpeningKind = requireNotNull(byWord[word]) { "OpeningKind has no such word" }
    }
}

/** The length of a pay period. */
enum class PayPeriod(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `week` */
    WEEK("week"),
    /** `two-weeks` */
    TWO_WEEKS("two-weeks"),
    /** `half-month` */
    HALF_MONTH("half-month"),
    /** `month` */
    MONTH("month");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): PayPeriod = requireNotNull(byWord[word]) { "PayPeriod has no such word" }
    }
}

/** How leave is given: earned with time worked, or granted at once. */
enum class PlanMethod(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `accrual` */
    ACCRUAL("accrual"),
    /** `grant` */
    GRANT("grant");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): PlanMethod = requireNotNull(byWord[word]) { "PlanMethod has no such word" }
    }
}

/** How sensitive a fact is: by it a host decides who may see and give it. */
enum class Privacy(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `identity` */
    IDENTITY("identity"),
    /** `employment` */
    EMPLOYMENT("employment"),
    /** `money` */
    MONEY("money"),
    /** `health` */
    HEALTH("health"),
    /** `family` */
    FAMILY("family");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Privacy = requireNotNull(byWord[word]) { "Privacy has no such word" }
    }
}

/** Which legal process was served. */
enum class ProcessKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `none` */
    NONE("none"),
    /** `subpoena` */
    SUBPOENA("subpoena"),
    /** `discovery-subpoena` */
    DISCOVERY_SUBPOENA("discovery-subpoena"),
    /** `administrative-subpoena` */
    ADMINISTRATIVE_SUBPOENA("administrative-subpoena"),
    /** `court-order` */
    COURT_ORDER("court-order"),
    /** `warrant` */
    WARRANT("warrant"),
    /** `investigation` */
    INVESTIGATION("investigation"),
    /** `statute` */
    STATUTE("statute");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ProcessKind = requireNotNull(byWord[word]) { "ProcessKind has no such word" }
    }
}

/** To whom a retention limit was promised. */
enum class PromiseKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `published` */
    PUBLISHED("published"),
    /** `internal` */
    INTERNAL("internal");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): PromiseKind = requireNotNull(byWord[word]) { "PromiseKind has no such word" }
    }
}

/** Who a person is to the employee. Relatives by marriage are chains: the `parent` of the `spouse`. */
enum class Relation(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `self` */
    SELF("self"),
    /** `spouse` */
    SPOUSE("spouse"),
    /** `domestic-partner` */
    DOMESTIC_PARTNER("domestic-partner"),
    /** `civil-union-partner` */
    CIVIL_UNION_PARTNER("civil-union-partner"),
    /** `reciprocal-beneficiary` */
    RECIPROCAL_BENEFICIARY("reciprocal-beneficiary"),
    /** `committed-partner` */
    COMMITTED_PARTNER("committed-partner"),
    /** `dating-partner` */
    DATING_PARTNER("dating-partner"),
    /** `child` */
    CHILD("child"),
    /** `parent` */
    PARENT("parent"),
    /** `sibling` */
    SIBLING("sibling"),
    /** `grandparent` */
    GRANDPARENT("grandparent"),
    /** `grandchild` */
    GRANDCHILD("grandchild"),
    /** `aunt-uncle` */
    AUNT_UNCLE("aunt-uncle"),
    /** `niece-nephew` */
    NIECE_NEPHEW("niece-nephew"),
    /** `cousin` */
    COUSIN("cousin"),
    /** `guardian` */
    GUARDIAN("guardian"),
    /** `ward` */
    WARD("ward"),
    /** `next-of-kin` */
    NEXT_OF_KIN("next-of-kin"),
    /** `blood-relative` */
    BLOOD_RELATIVE("blood-relative"),
    /** `relative-by-marriage` */
    RELATIVE_BY_MARRIAGE("relative-by-marriage"),
    /** `household-member` */
    HOUSEHOLD_MEMBER("household-member"),
    /** `affinity` */
    AFFINITY("affinity"),
    /** `care-expectation` */
    CARE_EXPECTATION("care-expectation"),
    /** `designated-person` */
    DESIGNATED_PERSON("designated-person"),
    /** `elder-relative` */
    ELDER_RELATIVE("elder-relative"),
    /** `would-be-parent` */
    WOULD_BE_PARENT("would-be-parent");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Relation = requireNotNull(byWord[word]) { "Relation has no such word" }
    }
}

/** How what was taken out of a document is told. */
enum class RemovedList(
    /** As it stands in JSON. */
    val word: String,
) {
    /**
     * Each field by its name, with the clauses that withhold it.
     * `names`
     */
    NAMES("names"),
    /**
     * Their number alone, where a name would tell something.
     * `count`
     */
    COUNT("count");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): RemovedList = requireNotNull(byWord[word]) { "RemovedList has no such word" }
    }
}

/** What starts or ends a retention period. */
enum class RetentionEvent(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `record-made` */
    RECORD_MADE("record-made"),
    /** `received` */
    RECEIVED("received"),
    /** `last-entry` */
    LAST_ENTRY("last-entry"),
    /** `last-effective` */
    LAST_EFFECTIVE("last-effective"),
    /** `hire` */
    HIRE("hire"),
    /** `separation` */
    SEPARATION("separation"),
    /** `personnel-action` */
    PERSONNEL_ACTION("personnel-action"),
    /** `leave-end` */
    LEAVE_END("leave-end"),
    /** `plan-end` */
    PLAN_END("plan-end"),
    /** `filing` */
    FILING("filing"),
    /** `tax-due` */
    TAX_DUE("tax-due"),
    /** `tax-paid` */
    TAX_PAID("tax-paid"),
    /** `purpose-met` */
    PURPOSE_MET("purpose-met"),
    /** `last-interaction` */
    LAST_INTERACTION("last-interaction"),
    /** `case-closed` */
    CASE_CLOSED("case-closed"),
    /** `final-disposition` */
    FINAL_DISPOSITION("final-disposition"),
    /** `limitation-expired` */
    LIMITATION_EXPIRED("limitation-expired"),
    /** `proceedings-ended` */
    PROCEEDINGS_ENDED("proceedings-ended"),
    /** `matter-closed` */
    MATTER_CLOSED("matter-closed"),
    /** `benefit-extinguished` */
    BENEFIT_EXTINGUISHED("benefit-extinguished"),
    /** `maternity-pay-end` */
    MATERNITY_PAY_END("maternity-pay-end"),
    /** `pay-period-end` */
    PAY_PERIOD_END("pay-period-end"),
    /** `charge-filed` */
    CHARGE_FILED("charge-filed"),
    /** `complaint-notice` */
    COMPLAINT_NOTICE("complaint-notice"),
    /** `anticipated` */
    ANTICIPATED("anticipated"),
    /** `incident` */
    INCIDENT("incident"),
    /** `planned-disposal` */
    PLANNED_DISPOSAL("planned-disposal"),
    /** `next-pay-period-end` */
    NEXT_PAY_PERIOD_END("next-pay-period-end"),
    /** `right-to-sue` */
    RIGHT_TO_SUE("right-to-sue"),
    /** `suit-filed` */
    SUIT_FILED("suit-filed");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): RetentionEvent = requireNotNull(byWord[word]) { "RetentionEvent has no such word" }
    }
}

/** May a record go? Only `may-dispose` and `must-dispose` let it. */
enum class RetentionOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `must-retain` */
    MUST_RETAIN("must-retain"),
    /** `hold` */
    HOLD("hold"),
    /** `may-dispose` */
    MAY_DISPOSE("may-dispose"),
    /** `must-dispose` */
    MUST_DISPOSE("must-dispose"),
    /** `unknown` */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): RetentionOutcome = requireNotNull(byWord[word]) { "RetentionOutcome has no such word" }
    }
}

/** What a person may ask of whoever holds data about that person. */
enum class RightsAct(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `erase` */
    ERASE("erase"),
    /** `access` */
    ACCESS("access");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): RightsAct = requireNotNull(byWord[word]) { "RightsAct has no such word" }
    }
}

/** What becomes of such a request as a whole. */
enum class RightsOutcome(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `granted` */
    GRANTED("granted"),
    /** `in-part` */
    IN_PART("in-part"),
    /** `refused` */
    REFUSED("refused"),
    /** `not-applicable` */
    NOT_APPLICABLE("not-applicable"),
    /** `unknown` */
    UNKNOWN("unknown");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): RightsOutcome = requireNotNull(byWord[word]) { "RightsOutcome has no such word" }
    }
}

/** What time off after violence or stalking is used for. */
enum class SafePurpose(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `relief` */
    RELIEF("relief"),
    /** `services` */
    SERVICES("services"),
    /** `relocation` */
    RELOCATION("relocation");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SafePurpose = requireNotNull(byWord[word]) { "SafePurpose has no such word" }
    }
}

/** What a teacher may choose where leave would break the term. */
enum class SchoolElection(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `particular-duration` */
    PARTICULAR_DURATION("particular-duration"),
    /** `transfer` */
    TRANSFER("transfer");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SchoolElection = requireNotNull(byWord[word]) { "SchoolElection has no such word" }
    }
}

/** Over which employers something is counted. */
enum class Scope(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `this-employer` */
    THIS_EMPLOYER("this-employer"),
    /** `controlled-group` */
    CONTROLLED_GROUP("controlled-group"),
    /** `covered-employers` */
    COVERED_EMPLOYERS("covered-employers"),
    /** `all-employers` */
    ALL_EMPLOYERS("all-employers"),
    /** `signatory-employers` */
    SIGNATORY_EMPLOYERS("signatory-employers");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Scope = requireNotNull(byWord[word]) { "Scope has no such word" }
    }
}

/** How an employment ended. */
enum class SeparationKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `quit` */
    QUIT("quit"),
    /** `dismissed` */
    DISMISSED("dismissed"),
    /** `laid-off` */
    LAID_OFF("laid-off"),
    /** `retired` */
    RETIRED("retired"),
    /** `died` */
    DIED("died"),
    /** `transferred` */
    TRANSFERRED("transferred"),
    /** `other` */
    OTHER("other");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SeparationKind = requireNotNull(byWord[word]) { "SeparationKind has no such word" }
    }
}

/** By whose will the employment ended. */
enum class SeparationWill(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `voluntary` */
    VOLUNTARY("voluntary"),
    /** `involuntary` */
    INVOLUNTARY("involuntary");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SeparationWill = requireNotNull(byWord[word]) { "SeparationWill has no such word" }
    }
}

/** How a length of service is counted. */
enum class ServiceCounting(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `elapsed` */
    ELAPSED("elapsed"),
    /** `payroll-weeks` */
    PAYROLL_WEEKS("payroll-weeks"),
    /** `days-worked` */
    DAYS_WORKED("days-worked");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ServiceCounting = requireNotNull(byWord[word]) { "ServiceCounting has no such word" }
    }
}

/** Which service in uniform. */
enum class ServiceKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `active` */
    ACTIVE("active"),
    /** `training` */
    TRAINING("training"),
    /** `state-duty` */
    STATE_DUTY("state-duty"),
    /** `exam` */
    EXAM("exam"),
    /** `honors` */
    HONORS("honors");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): ServiceKind = requireNotNull(byWord[word]) { "ServiceKind has no such word" }
    }
}

/** How a law counts an employer's size. */
enum class SizeMethod(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `peak-in-year` */
    PEAK_IN_YEAR("peak-in-year"),
    /** `weeks-at-or-above` */
    WEEKS_AT_OR_ABOVE("weeks-at-or-above"),
    /** `daily-average-in-20-weeks` */
    DAILY_AVERAGE_IN_20_WEEKS("daily-average-in-20-weeks"),
    /** `monthly-average` */
    MONTHLY_AVERAGE("monthly-average"),
    /** `average-12-months` */
    AVERAGE_12_MONTHS("average-12-months"),
    /** `in-week-of-1-january` */
    IN_WEEK_OF_1_JANUARY("in-week-of-1-january"),
    /** `top-two-quarters` */
    TOP_TWO_QUARTERS("top-two-quarters"),
    /** `hours-to-fte` */
    HOURS_TO_FTE("hours-to-fte"),
    /** `weekly-fte-average` */
    WEEKLY_FTE_AVERAGE("weekly-fte-average");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SizeMethod = requireNotNull(byWord[word]) { "SizeMethod has no such word" }
    }
}

/** Whether the employer applies the limit that spouses share. */
enum class SpouseLimit(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `applied` */
    APPLIED("applied"),
    /** `not-applied` */
    NOT_APPLIED("not-applied");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SpouseLimit = requireNotNull(byWord[word]) { "SpouseLimit has no such word" }
    }
}

/** What a person is to the holder of the data. */
enum class SubjectKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `visitor` */
    VISITOR("visitor"),
    /** `prospect` */
    PROSPECT("prospect"),
    /** `registrant` */
    REGISTRANT("registrant"),
    /** `customer` */
    CUSTOMER("customer"),
    /** `employee` */
    EMPLOYEE("employee"),
    /** `relative` */
    RELATIVE("relative"),
    /** `child` */
    CHILD("child");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): SubjectKind = requireNotNull(byWord[word]) { "SubjectKind has no such word" }
    }
}

/** The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default. */
enum class Tri(
    /** As it stands in JSON. */
    val word: String,
) {
    /** It does not hold. */
    NO("no"),
    /** It cannot be said: a fact, a judgment or a figure is missing. */
    UNKNOWN("unknown"),
    /** It holds. */
    YES("yes");

    /**
     * True for yes, false for no.
     *
     * @throws IllegalStateException for unknown, which is neither
     */
    fun toBoolean(): Boolean = when (this) {
        YES -> true
        NO -> false
        UNKNOWN -> throw IllegalStateException("unknown is neither true nor false: ask for its reasons first")
    }

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Tri = requireNotNull(byWord[word]) { "Tri has no such word" }
    }
}

/** Which wages count. */
enum class WageKind(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `subject-to-premium` */
    SUBJECT_TO_PREMIUM("subject-to-premium"),
    /** `gross` */
    GROSS("gross");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): WageKind = requireNotNull(byWord[word]) { "WageKind has no such word" }
    }
}

/** One of a list of words. */
enum class Weekday(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `mon` */
    MON("mon"),
    /** `tue` */
    TUE("tue"),
    /** `wed` */
    WED("wed"),
    /** `thu` */
    THU("thu"),
    /** `fri` */
    FRI("fri"),
    /** `sat` */
    SAT("sat"),
    /** `sun` */
    SUN("sun");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): Weekday = requireNotNull(byWord[word]) { "Weekday has no such word" }
    }
}

/** By which method the leave year runs. */
enum class YearMethod(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `calendar` */
    CALENDAR("calendar"),
    /** `fixed` */
    FIXED("fixed"),
    /** `forward` */
    FORWARD("forward"),
    /** `rolling` */
    ROLLING("rolling"),
    /** `most-favourable` */
    MOST_FAVOURABLE("most-favourable");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): YearMethod = requireNotNull(byWord[word]) { "YearMethod has no such word" }
    }
}

/** The method that was taken. */
enum class YearTaken(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `calendar` */
    CALENDAR("calendar"),
    /** `fixed` */
    FIXED("fixed"),
    /** `forward` */
    FORWARD("forward"),
    /** `rolling` */
    ROLLING("rolling");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): YearTaken = requireNotNull(byWord[word]) { "YearTaken has no such word" }
    }
}

/** Yes or no; where neither is given the fact is unknown. */
enum class YesNo(
    /** As it stands in JSON. */
    val word: String,
) {
    /** `yes` */
    YES("yes"),
    /** `no` */
    NO("no");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The entry that is spelled so.
         *
         * @throws IllegalArgumentException if the list has no such word
         */
        @JvmStatic
        fun of(word: String): YesNo = requireNotNull(byWord[word]) { "YesNo has no such word" }
    }
}

/** One of a list of words, or a company's own, which begins with `x-`. */
class Reason private constructor(
    /** As it stands in JSON. */
    val word: String,
) {
    override fun equals(other: Any?): Boolean = other is Reason && other.word == word

    override fun hashCode(): Int = word.hashCode()

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Reason(..)"

    companion object {
        /** `bonding` */
        @JvmField
        val BONDING: Reason = Reason("bonding")

        /** `placement-process` */
        @JvmField
        val PLACEMENT_PROCESS: Reason = Reason("placement-process")

        /** `family-care` */
        @JvmField
        val FAMILY_CARE: Reason = Reason("family-care")

        /** `own-health` */
        @JvmField
        val OWN_HEALTH: Reason = Reason("own-health")

        /** `own-disability` */
        @JvmField
        val OWN_DISABILITY: Reason = Reason("own-disability")

        /** `pregnancy` */
        @JvmField
        val PREGNANCY: Reason = Reason("pregnancy")

        /** `loss` */
        @JvmField
        val LOSS: Reason = Reason("loss")

        /** `newborn-inpatient` */
        @JvmField
        val NEWBORN_INPATIENT: Reason = Reason("newborn-inpatient")

        /** `sick-child` */
        @JvmField
        val SICK_CHILD: Reason = Reason("sick-child")

        /** `appointment` */
        @JvmField
        val APPOINTMENT: Reason = Reason("appointment")

        /** `closure` */
        @JvmField
        val CLOSURE: Reason = Reason("closure")

        /** `public-emergency-care` */
        @JvmField
        val PUBLIC_EMERGENCY_CARE: Reason = Reason("public-emergency-care")

        /** `safe` */
        @JvmField
        val SAFE: Reason = Reason("safe")

        /** `court` */
        @JvmField
        val COURT: Reason = Reason("court")

        /** `jury` */
        @JvmField
        val JURY: Reason = Reason("jury")

        /** `bereavement` */
        @JvmField
        val BEREAVEMENT: Reason = Reason("bereavement")

        /** `donation` */
        @JvmField
        val DONATION: Reason = Reason("donation")

        /** `exigency` */
        @JvmField
        val EXIGENCY: Reason = Reason("exigency")

        /** `military-caregiver` */
        @JvmField
        val MILITARY_CAREGIVER: Reason = Reason("military-caregiver")

        /** `military-family` */
        @JvmField
        val MILITARY_FAMILY: Reason = Reason("military-family")

        /** `uniformed-service` */
        @JvmField
        val UNIFORMED_SERVICE: Reason = Reason("uniformed-service")

        /** `school` */
        @JvmField
        val SCHOOL: Reason = Reason("school")

        /** `voting` */
        @JvmField
        val VOTING: Reason = Reason("voting")

        /** `accommodation` */
        @JvmField
        val ACCOMMODATION: Reason = Reason("accommodation")

        /** `bonding/birth` */
        @JvmField
        val BONDING_BIRTH: Reason = Reason("bonding/birth")

        /** `bonding/adoption` */
        @JvmField
        val BONDING_ADOPTION: Reason = Reason("bonding/adoption")

        /** `bonding/foster` */
        @JvmField
        val BONDING_FOSTER: Reason = Reason("bonding/foster")

        /** `bonding/kinship` */
        @JvmField
        val BONDING_KINSHIP: Reason = Reason("bonding/kinship")

        /** `bonding/guardianship` */
        @JvmField
        val BONDING_GUARDIANSHIP: Reason = Reason("bonding/guardianship")

        /** `bonding/after-loss` */
        @JvmField
        val BONDING_AFTER_LOSS: Reason = Reason("bonding/after-loss")

        /** `placement-process/adoption` */
        @JvmField
        val PLACEMENT_PROCESS_ADOPTION: Reason = Reason("placement-process/adoption")

        /** `placement-process/foster` */
        @JvmField
        val PLACEMENT_PROCESS_FOSTER: Reason = Reason("placement-process/foster")

        /** `pregnancy/incapacity` */
        @JvmField
        val PREGNANCY_INCAPACITY: Reason = Reason("pregnancy/incapacity")

        /** `pregnancy/prenatal-care` */
        @JvmField
        val PREGNANCY_PRENATAL_CARE: Reason = Reason("pregnancy/prenatal-care")

        /** `pregnancy/childbirth-recovery` */
        @JvmField
        val PREGNANCY_CHILDBIRTH_RECOVERY: Reason = Reason("pregnancy/childbirth-recovery")

        /** `pregnancy/complication` */
        @JvmField
        val PREGNANCY_COMPLICATION: Reason = Reason("pregnancy/complication")

        /** `pregnancy/nursing` */
        @JvmField
        val PREGNANCY_NURSING: Reason = Reason("pregnancy/nursing")

        /** `pregnancy/end-of-pregnancy-care` */
        @JvmField
        val PREGNANCY_END_OF_PREGNANCY_CARE: Reason = Reason("pregnancy/end-of-pregnancy-care")

        /** `pregnancy/fertility` */
        @JvmField
        val PREGNANCY_FERTILITY: Reason = Reason("pregnancy/fertility")

        /** `loss/miscarriage` */
        @JvmField
        val LOSS_MISCARRIAGE: Reason = Reason("loss/miscarriage")

        /** `loss/stillbirth` */
        @JvmField
        val LOSS_STILLBIRTH: Reason = Reason("loss/stillbirth")

        /** `loss/failed-adoption` */
        @JvmField
        val LOSS_FAILED_ADOPTION: Reason = Reason("loss/failed-adoption")

        /** `loss/failed-surrogacy` */
        @JvmField
        val LOSS_FAILED_SURROGACY: Reason = Reason("loss/failed-surrogacy")

        /** `loss/failed-reproduction` */
        @JvmField
        val LOSS_FAILED_REPRODUCTION: Reason = Reason("loss/failed-reproduction")

        /** `sick-child/serious` */
        @JvmField
        val SICK_CHILD_SERIOUS: Reason = Reason("sick-child/serious")

        /** `sick-child/not-serious` */
        @JvmField
        val SICK_CHILD_NOT_SERIOUS: Reason = Reason("sick-child/not-serious")

        /** `appointment/infant` */
        @JvmField
        val APPOINTMENT_INFANT: Reason = Reason("appointment/infant")

        /** `appointment/child` */
        @JvmField
        val APPOINTMENT_CHILD: Reason = Reason("appointment/child")

        /** `appointment/elder` */
        @JvmField
        val APPOINTMENT_ELDER: Reason = Reason("appointment/elder")

        /** `appointment/postpartum` */
        @JvmField
        val APPOINTMENT_POSTPARTUM: Reason = Reason("appointment/postpartum")

        /** `closure/school` */
        @JvmField
        val CLOSURE_SCHOOL: Reason = Reason("closure/school")

        /** `closure/care-place` */
        @JvmField
        val CLOSURE_CARE_PLACE: Reason = Reason("closure/care-place")

        /** `safe/domestic-violence` */
        @JvmField
        val SAFE_DOMESTIC_VIOLENCE: Reason = Reason("safe/domestic-violence")

        /** `safe/sexual-assault` */
        @JvmField
        val SAFE_SEXUAL_ASSAULT: Reason = Reason("safe/sexual-assault")

        /** `safe/stalking` */
        @JvmField
        val SAFE_STALKING: Reason = Reason("safe/stalking")

        /** `safe/harassment` */
        @JvmField
        val SAFE_HARASSMENT: Reason = Reason("safe/harassment")

        /** `safe/hate-crime` */
        @JvmField
        val SAFE_HATE_CRIME: Reason = Reason("safe/hate-crime")

        /** `safe/trafficking` */
        @JvmField
        val SAFE_TRAFFICKING: Reason = Reason("safe/trafficking")

        /** `safe/gender-violence` */
        @JvmField
        val SAFE_GENDER_VIOLENCE: Reason = Reason("safe/gender-violence")

        /** `safe/crime-of-violence` */
        @JvmField
        val SAFE_CRIME_OF_VIOLENCE: Reason = Reason("safe/crime-of-violence")

        /** `court/victim` */
        @JvmField
        val COURT_VICTIM: Reason = Reason("court/victim")

        /** `court/witness` */
        @JvmField
        val COURT_WITNESS: Reason = Reason("court/witness")

        /** `bereavement/death` */
        @JvmField
        val BEREAVEMENT_DEATH: Reason = Reason("bereavement/death")

        /** `bereavement/death-by-crime` */
        @JvmField
        val BEREAVEMENT_DEATH_BY_CRIME: Reason = Reason("bereavement/death-by-crime")

        /** `bereavement/child-by-suicide-or-homicide` */
        @JvmField
        val BEREAVEMENT_CHILD_BY_SUICIDE_OR_HOMICIDE: Reason = Reason("bereavement/child-by-suicide-or-homicide")

        /** `donation/organ` */
        @JvmField
        val DONATION_ORGAN: Reason = Reason("donation/organ")

        /** `donation/marrow` */
        @JvmField
        val DONATION_MARROW: Reason = Reason("donation/marrow")

        /** `donation/blood` */
        @JvmField
        val DONATION_BLOOD: Reason = Reason("donation/blood")

        /** `exigency/short-notice` */
        @JvmField
        val EXIGENCY_SHORT_NOTICE: Reason = Reason("exigency/short-notice")

        /** `exigency/military-event` */
        @JvmField
        val EXIGENCY_MILITARY_EVENT: Reason = Reason("exigency/military-event")

        /** `exigency/child-and-school` */
        @JvmField
        val EXIGENCY_CHILD_AND_SCHOOL: Reason = Reason("exigency/child-and-school")

        /** `exigency/financial-legal` */
        @JvmField
        val EXIGENCY_FINANCIAL_LEGAL: Reason = Reason("exigency/financial-legal")

        /** `exigency/counseling` */
        @JvmField
        val EXIGENCY_COUNSELING: Reason = Reason("exigency/counseling")

        /** `exigency/rest-and-recuperation` */
        @JvmField
        val EXIGENCY_REST_AND_RECUPERATION: Reason = Reason("exigency/rest-and-recuperation")

        /** `exigency/post-deployment` */
        @JvmField
        val EXIGENCY_POST_DEPLOYMENT: Reason = Reason("exigency/post-deployment")

        /** `exigency/parent-care` */
        @JvmField
        val EXIGENCY_PARENT_CARE: Reason = Reason("exigency/parent-care")

        /** `exigency/agreed` */
        @JvmField
        val EXIGENCY_AGREED: Reason = Reason("exigency/agreed")

        /** `military-caregiver/current` */
        @JvmField
        val MILITARY_CAREGIVER_CURRENT: Reason = Reason("military-caregiver/current")

        /** `military-caregiver/veteran` */
        @JvmField
        val MILITARY_CAREGIVER_VETERAN: Reason = Reason("military-caregiver/veteran")

        /** `military-family/deployment` */
        @JvmField
        val MILITARY_FAMILY_DEPLOYMENT: Reason = Reason("military-family/deployment")

        /** `military-family/home-leave` */
        @JvmField
        val MILITARY_FAMILY_HOME_LEAVE: Reason = Reason("military-family/home-leave")

        /** `military-family/casualty` */
        @JvmField
        val MILITARY_FAMILY_CASUALTY: Reason = Reason("military-family/casualty")

        /** `military-family/ceremony` */
        @JvmField
        val MILITARY_FAMILY_CEREMONY: Reason = Reason("military-family/ceremony")

        /** `uniformed-service/active` */
        @JvmField
        val UNIFORMED_SERVICE_ACTIVE: Reason = Reason("uniformed-service/active")

        /** `uniformed-service/training` */
        @JvmField
        val UNIFORMED_SERVICE_TRAINING: Reason = Reason("uniformed-service/training")

        /** `uniformed-service/state-duty` */
        @JvmField
        val UNIFORMED_SERVICE_STATE_DUTY: Reason = Reason("uniformed-service/state-duty")

        /** `uniformed-service/exam` */
        @JvmField
        val UNIFORMED_SERVICE_EXAM: Reason = Reason("uniformed-service/exam")

        /** `uniformed-service/honors` */
        @JvmField
        val UNIFORMED_SERVICE_HONORS: Reason = Reason("uniformed-service/honors")

        /** `school/conference` */
        @JvmField
        val SCHOOL_CONFERENCE: Reason = Reason("school/conference")

        /** `school/activity` */
        @JvmField
        val SCHOOL_ACTIVITY: Reason = Reason("school/activity")

        /** `school/enrolment` */
        @JvmField
        val SCHOOL_ENROLMENT: Reason = Reason("school/enrolment")

        /** `school/emergency` */
        @JvmField
        val SCHOOL_EMERGENCY: Reason = Reason("school/emergency")

        /** `accommodation/pregnancy` */
        @JvmField
        val ACCOMMODATION_PREGNANCY: Reason = Reason("accommodation/pregnancy")

        /** `accommodation/disability` */
        @JvmField
        val ACCOMMODATION_DISABILITY: Reason = Reason("accommodation/disability")

        /** `sick` */
        @JvmField
        val SICK: Reason = Reason("sick")

        /** `vacation` */
        @JvmField
        val VACATION: Reason = Reason("vacation")

        /** `personal` */
        @JvmField
        val PERSONAL: Reason = Reason("personal")

        /** The words of the list; a company's own are not among them. */
        @JvmField
        val ALL: List<Reason> = java.util.List.of(
            BONDING,
            PLACEMENT_PROCESS,
            FAMILY_CARE,
            OWN_HEALTH,
            OWN_DISABILITY,
            PREGNANCY,
            LOSS,
            NEWBORN_INPATIENT,
            SICK_CHILD,
            APPOINTMENT,
            CLOSURE,
            PUBLIC_EMERGENCY_CARE,
            SAFE,
            COURT,
            JURY,
            BEREAVEMENT,
            DONATION,
            EXIGENCY,
            MILITARY_CAREGIVER,
            MILITARY_FAMILY,
            UNIFORMED_SERVICE,
            SCHOOL,
            VOTING,
            ACCOMMODATION,
            BONDING_BIRTH,
            BONDING_ADOPTION,
            BONDING_FOSTER,
            BONDING_KINSHIP,
            BONDING_GUARDIANSHIP,
            BONDING_AFTER_LOSS,
            PLACEMENT_PROCESS_ADOPTION,
            PLACEMENT_PROCESS_FOSTER,
            PREGNANCY_INCAPACITY,
            PREGNANCY_PRENATAL_CARE,
            PREGNANCY_CHILDBIRTH_RECOVERY,
            PREGNANCY_COMPLICATION,
            PREGNANCY_NURSING,
            PREGNANCY_END_OF_PREGNANCY_CARE,
            PREGNANCY_FERTILITY,
            LOSS_MISCARRIAGE,
            LOSS_STILLBIRTH,
            LOSS_FAILED_ADOPTION,
            LOSS_FAILED_SURROGACY,
            LOSS_FAILED_REPRODUCTION,
            SICK_CHILD_SERIOUS,
            SICK_CHILD_NOT_SERIOUS,
            APPOINTMENT_INFANT,
            APPOINTMENT_CHILD,
            APPOINTMENT_ELDER,
            APPOINTMENT_POSTPARTUM,
            CLOSURE_SCHOOL,
            CLOSURE_CARE_PLACE,
            SAFE_DOMESTIC_VIOLENCE,
            SAFE_SEXUAL_ASSAULT,
            SAFE_STALKING,
            SAFE_HARASSMENT,
            SAFE_HATE_CRIME,
            SAFE_TRAFFICKING,
            SAFE_GENDER_VIOLENCE,
            SAFE_CRIME_OF_VIOLENCE,
            COURT_VICTIM,
            COURT_WITNESS,
            BEREAVEMENT_DEATH,
            BEREAVEMENT_DEATH_BY_CRIME,
            BEREAVEMENT_CHILD_BY_SUICIDE_OR_HOMICIDE,
            DONATION_ORGAN,
            DONATION_MARROW,
            DONATION_BLOOD,
            EXIGENCY_SHORT_NOTICE,
            EXIGENCY_MILITARY_EVENT,
            EXIGENCY_CHILD_AND_SCHOOL,
            EXIGENCY_FINANCIAL_LEGAL,
            EXIGENCY_COUNSELING,
            EXIGENCY_REST_AND_RECUPERATION,
            EXIGENCY_POST_DEPLOYMENT,
            EXIGENCY_PARENT_CARE,
            EXIGENCY_AGREED,
            MILITARY_CAREGIVER_CURRENT,
            MILITARY_CAREGIVER_VETERAN,
            MILITARY_FAMILY_DEPLOYMENT,
            MILITARY_FAMILY_HOME_LEAVE,
            MILITARY_FAMILY_CASUALTY,
            MILITARY_FAMILY_CEREMONY,
            UNIFORMED_SERVICE_ACTIVE,
            UNIFORMED_SERVICE_TRAINING,
            UNIFORMED_SERVICE_STATE_DUTY,
            UNIFORMED_SERVICE_EXAM,
            UNIFORMED_SERVICE_HONORS,
            SCHOOL_CONFERENCE,
            SCHOOL_ACTIVITY,
            SCHOOL_ENROLMENT,
            SCHOOL_EMERGENCY,
            ACCOMMODATION_PREGNANCY,
            ACCOMMODATION_DISABILITY,
            SICK,
            VACATION,
            PERSONAL,
        )

        private val byWord = ALL.associateBy { it.word }

        /** The one that is spelled so: a word of the list, or a company's own, which begins with `x-`. It is checked when it is used. */
        @JvmStatic
        fun of(word: String): Reason = byWord[word] ?: Reason(word)
    }
}

/** What is wrong with an input, as a stable word. */
enum class Code(
    /** As it stands in JSON. */
    val word: String,
) {
    BAD_JSON("bad-json"),
    UNKNOWN_ASK("unknown-ask"),
    UNKNOWN_KEY("unknown-key"),
    MISSING_ARGUMENT("missing-argument"),
    WRONG_TYPE("wrong-type"),
    UNKNOWN_WORD("unknown-word"),
    UNKNOWN_ID("unknown-id"),
    NULL_GIVEN("null-given"),
    BAD_DATE("bad-date"),
    BAD_NUMBER("bad-number"),
    TOO_PRECISE("too-precise"),
    OUT_OF_RANGE("out-of-range"),
    BAD_INTERVAL("bad-interval"),
    OVERLAP("overlap"),
    CONFLICT("conflict"),
    OVERFLOW("overflow"),
    LAW_NOT_HELD("law-not-held"),
    NOT_IN_LAW("not-in-law"),
    EXCEPTIONS_CONFLICT("exceptions-conflict"),
    COLUMN_MISSING("column-missing"),
    COLUMN_TYPE("column-type"),
    COLUMN_LENGTH("column-length"),
    IMAGE_FORMAT("image-format"),
    HASH_MISMATCH("hash-mismatch"),
    LIMIT_EXCEEDED("limit-exceeded"),
    PACK_SYNTAX("pack-syntax"),
    PACK_UNKNOWN_KEY("pack-unknown-key"),
    PACK_UNKNOWN_WORD("pack-unknown-word"),
    PACK_DUPLICATE_ID("pack-duplicate-id"),
    PACK_UNRESOLVED("pack-unresolved"),
    PACK_NO_CITATION("pack-no-citation"),
    PACK_NO_ANCHOR("pack-no-anchor"),
    PACK_GAP("pack-gap"),
    PACK_OVERLAP("pack-overlap"),
    PACK_UNIT("pack-unit"),
    PACK_NEVER("pack-never"),
    PACK_UNUSED("pack-unused"),
    PACK_CYCLE("pack-cycle"),
    PACK_BELOW_FLOOR("pack-below-floor");

    /** The word. */
    override fun toString(): String = word

    companion object {
        private val byWord = entries.associateBy { it.word }

        /**
         * The code that is spelled so.
         *
         * @throws IllegalArgumentException if there is no such code
         */
        @JvmStatic
        fun of(word: String): Code = requireNotNull(byWord[word]) { "there is no such code" }
    }
}
