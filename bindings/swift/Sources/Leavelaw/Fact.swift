/// What every record of the contract can do. Nothing printed of one shows what is in it: it may be a person's health.
public protocol Fact: Codable, Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Fact {
    public var description: String { "\(Self.self)(..)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A record that an ask is about.
public protocol Input: Fact {
    /// Its name in the contract.
    static var inputName: String { get }
}

extension Input {
    /// Reads it from its JSON; every mistake has its code and its place.
    public init(json: String) throws {
        self = try decoded(try guarded { try canonicalText(input: Self.inputName, text: json) })
    }

    /// Its JSON, in the one canonical form.
    public func json() throws -> String {
        let text = try encoded(self)
        return try guarded { try canonicalText(input: Self.inputName, text: text) }
    }
}

/// An answer.
public protocol Answer: Fact {
    /// The ask that it answers.
    static var ask: String { get }
}

extension Answer {
    /// Reads an answer from its JSON; every mistake has its code and its place.
    public init(json: String) throws {
        self = try decoded(try guarded { try canonicalAnswerText(json) })
    }

    /// Its JSON, in the one canonical form.
    public func json() throws -> String {
        let text = try encoded(Asked(answer: self))
        return try guarded { try canonicalAnswerText(text) }
    }

    /// The answer in words, as every language of the library prints it.
    public func text() throws -> String {
        let json = try self.json()
        return try guarded { try answerInWords(json) }
    }

    /// The answer as a piece of HTML, with its timeline where it has one.
    public func html() throws -> String {
        let json = try self.json()
        return try guarded { try answerAsHtml(json) }
    }
}

/// An answer together with its ask, as it stands in JSON.
private struct Asked<Content: Answer>: Encodable {
    let answer: Content

    func encode(to encoder: Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Content.ask, forKey: Key("ask"))
        try answer.encode(to: encoder)
    }
}
