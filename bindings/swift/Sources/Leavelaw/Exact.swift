import Foundation

/// An exact decimal number of hours or of money. It has no literal with a point: `7.33` would be a binary fraction before it came here.
public protocol ExactDecimal: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral, LosslessStringConvertible {
    /// The number.
    var value: Decimal { get }
    /// The number as it is.
    init(_ value: Decimal)
}

extension ExactDecimal {
    public init(integerLiteral value: Int) { self.init(Decimal(value)) }

    /// Reads a decimal such as `7.33`; `nil` for anything else.
    public init?(_ description: String) {
        let digits = description.hasPrefix("-") ? description.dropFirst() : description[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            parts[0] == "0" || !parts[0].hasPrefix("0"), let value = Decimal(string: description, locale: Locale(identifier: "en_US_POSIX"))
        else { return nil }
        self.init(value)
    }

    public var description: String { NSDecimalNumber(decimal: value).description(withLocale: Locale(identifier: "en_US_POSIX")) }

    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a decimal as text is expected")
        }
        self = read
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Hours, exactly.
public struct Hours: ExactDecimal {
    public let value: Decimal
    public init(_ value: Decimal) { self.value = value }
}

/// Money, exactly.
public struct Money: ExactDecimal {
    public let value: Decimal
    public init(_ value: Decimal) { self.value = value }
}

/// An exact fraction in lowest terms, such as the weeks of a person's own workweek.
public struct Rational: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral, LosslessStringConvertible {
    public let numerator: Int
    /// Above zero.
    public let denominator: Int

    public init(_ numerator: Int, _ denominator: Int = 1) {
        precondition(denominator != 0, "a fraction of nothing")
        var (a, b) = (numerator.magnitude, denominator.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Int(a) * (denominator < 0 ? -1 : 1)
        (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    public init(integerLiteral value: Int) { self.init(value) }

    /// Reads `52/5`, `12` or `10.4`; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), below > 0 {
            self.init(above, below)
        } else if let whole = Int(description) {
            self.init(whole)
        } else {
            let places = description.split(separator: ".", omittingEmptySubsequences: false)
            guard places.count == 2, !places[1].isEmpty, places[1].count < 18, places[1].allSatisfy({ $0.isASCII && $0.isNumber }),
                let digits = Int(places[0] + places[1])
            else { return nil }
            self.init(digits, places[1].reduce(1) { power, _ in power * 10 })
        }
    }

    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    public static func < (left: Rational, right: Rational) -> Bool {
        let (a, b) = (left.numerator.multipliedFullWidth(by: right.denominator), right.numerator.multipliedFullWidth(by: left.denominator))
        return (a.high, a.low) < (b.high, b.low)
    }

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let read = Rational(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a fraction as text is expected")
        }
        self = read
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
