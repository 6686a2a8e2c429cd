import Foundation
import LeavelawBorder

func encoded<Content: Encodable>(_ content: Content) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(content), as: UTF8.self)
}

func decoded<Content: Decodable>(_ text: String) throws -> Content {
    try JSONDecoder().decode(Content.self, from: Data(text.utf8))
}

/// What the native library refuses is thrown as an error of this library.
func guarded<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch Refused.Input(let details) {
        throw try decoded(details) as LeavelawError
    }
}

func canonicalText(input: String, text: String) throws -> String { try canonical(input: input, text: text) }
func canonicalAnswerText(_ text: String) throws -> String { try canonicalAnswer(text: text) }
func answerInWords(_ json: String) throws -> String { try show(answer: json) }
func answerAsHtml(_ json: String) throws -> String { try html(answer: json) }

extension KeyedEncodingContainer {
    /// A list or map that is left out where it is empty.
    mutating func encodeUnlessEmpty<Content: Encodable & Collection>(_ content: Content, forKey key: Key) throws {
        if !content.isEmpty { try encode(content, forKey: key) }
    }

    /// A record that is left out where nothing is in it.
    mutating func encodeUnlessEqual<Content: Encodable & Equatable>(_ content: Content, to empty: Content, forKey key: Key) throws {
        if content != empty { try encode(content, forKey: key) }
    }
}

extension Decoder {
    /// The only key of an object, which says what its value is.
    func onlyKey() throws -> (key: String, container: KeyedDecodingContainer<Key>)? {
        guard let container = try? self.container(keyedBy: Key.self), container.allKeys.count == 1, let key = container.allKeys.first
        else { return nil }
        return (key.stringValue, container)
    }

    /// None of the forms that a value may have.
    func noForm(_ type: Any.Type) -> DecodingError {
        DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "no form of \(type)"))
    }
}

extension Encoder {
    /// Writes an object with one key.
    func encodeOnly<Content: Encodable>(_ key: String, _ content: Content) throws {
        var container = self.container(keyedBy: Key.self)
        try container.encode(content, forKey: Key(key))
    }

    /// Writes a value that stands for itself.
    func encodePlain<Content: Encodable>(_ content: Content) throws {
        var container = singleValueContainer()
        try container.encode(content)
    }
}

/// Data of JSON whose form the contract leaves open.
public indirect enum JSONValue: Codable, Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}
