package org.leavelaw

/**
 * An input is wrong. A fact that is missing is no exception: the answer is then unknown and names it.
 *
 * Neither the message nor any field holds a value that was given about a person.
 */
class LeavelawException internal constructor(
    /** What is wrong, as a stable word. */
    val code: Code,
    /** Where: a JSON pointer into the input or the request, a line of a pack. */
    val at: String,
    /** What would be right. */
    val expected: String,
    /** All of it in words, with the place of a pack shown as in a compiler's report. */
    val report: String,
    /** Further mistakes of the same pack. */
    val others: List<LeavelawException> = emptyList(),
) : RuntimeException(report)
