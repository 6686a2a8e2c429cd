/// What is wrong with an input, a pack or a rulebook. A fact that is missing is no error: the answer is then unknown and says what it needs.
/// No part of it holds a value that was given about a person.
public struct LeavelawError: Error, Codable, Hashable, Sendable, CustomStringConvertible {
    /// The stable word for what is wrong.
    public let code: Code
    /// Where: a JSON pointer into the request, or a place in a pack.
    public let at: String
    /// What is wrong.
    public let message: String
    /// What would be right.
    public let expected: String
    /// The mistake in full, over several lines for a pack.
    public let report: String
    /// Further mistakes of the same input.
    public let others: [LeavelawError]?

    public var description: String { report }
}
