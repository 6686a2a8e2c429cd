package org.leavelaw

/** A yes-or-no, with what is open where it is unknown: for an exhaustive `when`. */
sealed interface Decided {
    /** Yes. */
    data object Yes : Decided

    /** No. */
    data object No : Decided

    /** It cannot be said, and why: facts that nobody gave, questions for a person, texts with two readings. */
    data class Unknown(
        /** Facts that would settle it, ranked. */
        val missing: List<MissingItem>,
        /** Questions that a person must answer. */
        val judgment: List<JudgmentItem>,
        /** Texts with two readings that differ here. */
        val unsettled: List<UnsettledItem>,
    ) : Decided {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Unknown(..)"
    }

    companion object {
        internal fun of(outcome: Tri, missing: List<MissingItem>, judgment: List<JudgmentItem>, unsettled: List<UnsettledItem>): Decided =
            when (outcome) {
                Tri.YES -> Yes
                Tri.NO -> No
                Tri.UNKNOWN -> Unknown(missing, judgment, unsettled)
            }
    }
}

/** An outcome in words of its own, with what is open where it is unknown. */
sealed interface Outcome<out W : Any> {
    /** What was decided. */
    data class Known<out W : Any>(
        /** The word of the outcome, never `unknown`. */
        val word: W,
    ) : Outcome<W> {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Known(..)"
    }

    /** It cannot be said, and why: facts that nobody gave, questions for a person, texts with two readings. */
    data class Unknown(
        /** Facts that would settle it, ranked. */
        val missing: List<MissingItem>,
        /** Questions that a person must answer. */
        val judgment: List<JudgmentItem>,
        /** Texts with two readings that differ here. */
        val unsettled: List<UnsettledItem>,
    ) : Outcome<Nothing> {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Unknown(..)"
    }

    companion object {
        internal fun <W : Enum<W>> of(
            outcome: W,
            missing: List<MissingItem>,
            judgment: List<JudgmentItem>,
            unsettled: List<UnsettledItem>,
        ): Outcome<W> = if (outcome.name == "UNKNOWN") Unknown(missing, judgment, unsettled) else Known(outcome)
    }
}
