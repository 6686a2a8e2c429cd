import Foundation
import LeavelawBorder

/// The law: packs, and one method for each question about them. Immutable; any number of threads may use one at once.
public final class Rulebook: Sendable {
    let book: Book

    private init(_ book: Book) { self.book = book }

    /// Every law that this release holds.
    public static func bundled() throws -> Rulebook { Rulebook(try guarded { try Book.bundled() }) }

    /// A rulebook without any pack.
    public static func empty() -> Rulebook { Rulebook(Book.empty()) }

    /// With the packs of an image: newer law for the same library.
    public func with(image: Data) throws -> Rulebook { Rulebook(try guarded { try book.withImage(image: image) }) }

    /// The packs as an image.
    public func image() -> Data { book.toImage() }

    /// With a pack in TOML.
    public func with(pack name: String, toml: String) throws -> Rulebook {
        Rulebook(try guarded { try book.withPack(name: name, toml: toml) })
    }

    /// With a pack in JSON.
    public func with(pack name: String, json: String) throws -> Rulebook {
        Rulebook(try guarded { try book.withPackJson(name: name, json: json) })
    }

    /// With some of its packs only: smaller answers.
    public func only(_ ids: String...) throws -> Rulebook { Rulebook(try guarded { try book.only(ids: ids) }) }

    /// Whose answers carry their explanation.
    public func explaining() -> Rulebook { Rulebook(book.explaining()) }

    /// Without presumptions: what nobody said is missing.
    public func strict() -> Rulebook { Rulebook(book.strict()) }

    /// Which takes a test as decided; answers list it.
    public func assuming(_ test: String, is outcome: Tri) throws -> Rulebook {
        Rulebook(try guarded { try book.assuming(test: test, is: outcome.rawValue) })
    }

    /// The hash over all packs, `sha256:..`.
    public var hash: String { book.hash() }

    /// The packs.
    public func packs() throws -> [PackInfo] { try decoded(try guarded { try book.packs() }) }

    /// The sources of a test, a parameter or a clause.
    public func cites(_ id: String) throws -> [Cited] { try decoded(try guarded { try book.cites(id: id) }) }

    /// Answers a request that was kept as JSON.
    public func decide<Content: Answer>(_ request: String, as answer: Content.Type = Content.self) throws -> Content {
        try decoded(try guarded { try book.decide(request: request) })
    }

    /// Answers a request that was kept as JSON, and keeps both as JSON.
    public func receipt(_ request: String) throws -> String { try guarded { try book.receipt(request: request) } }

    /// Makes the answer of a receipt again: the same, or where it differs and why.
    public func replay(_ receipt: String) throws -> Replay { try decoded(try guarded { try book.replay(receipt: receipt) }) }

    func ask<Content: Answer>(_ arguments: [String: Argument?]) throws -> Content {
        let given = arguments.compactMapValues { $0 }.merging(["ask": Argument(Content.ask)]) { first, _ in first }
        return try decide(try encoded(given))
    }
}

/// An argument of a question, whatever its type.
struct Argument: Encodable {
    private let write: (Encoder) throws -> Void

    init<Content: Encodable>(_ content: Content) { write = content.encode }

    func encode(to encoder: Encoder) throws { try write(encoder) }
}
