// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

public indirect enum DeterminedValue: Fact {
    case text(String)
    case length(Length)

    public init(from decoder: Decoder) throws {
        if let value = try? String(from: decoder) {
            self = .text(value)
            return
        }
        if let value = try? Length(from: decoder) {
            self = .length(value)
            return
        }
        throw decoder.noForm(DeterminedValue.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.encodePlain(value)
        case .length(let value): try encoder.encodePlain(value)
        }
    }
}

public indirect enum FreeFact: Fact {
    case text(String)
    case number(Int)

    public init(from decoder: Decoder) throws {
        if let value = try? String(from: decoder) {
            self = .text(value)
            return
        }
        if let value = try? Int(from: decoder) {
            self = .number(value)
            return
        }
        throw decoder.noForm(FreeFact.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.encodePlain(value)
        case .number(let value): try encoder.encodePlain(value)
        }
    }
}

/// Which people a headcount counts.
public indirect enum HeadOf: Fact {
    /// Those who work at least so many hours on average.
    case averageHours(Hours)
    /// A class of people: all, full-time, permanent, instructional.
    case headClass(HeadClass)

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "average_hours":
                self = .averageHours(try container.decode(Hours.self, forKey: Key(key)))
                return
            default: break
            }
        }
        if let value = try? HeadClass(from: decoder) {
            self = .headClass(value)
            return
        }
        throw decoder.noForm(HeadOf.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .averageHours(let value): try encoder.encodeOnly("average_hours", value)
        case .headClass(let value): try encoder.encodePlain(value)
        }
    }
}

public indirect enum LeaveYear: Fact {
    case fixed(String)
    case calendar
    case forward
    case rolling
    case noneChosen

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "fixed":
                self = .fixed(try container.decode(String.self, forKey: Key(key)))
                return
            default: break
            }
        }
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            switch word {
            case "calendar":
                self = .calendar
                return
            case "forward":
                self = .forward
                return
            case "rolling":
                self = .rolling
                return
            case "none-chosen":
                self = .noneChosen
                return
            default: break
            }
        }
        throw decoder.noForm(LeaveYear.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .fixed(let value): try encoder.encodeOnly("fixed", value)
        case .calendar: try encoder.encodePlain("calendar")
        case .forward: try encoder.encodePlain("forward")
        case .rolling: try encoder.encodePlain("rolling")
        case .noneChosen: try encoder.encodePlain("none-chosen")
        }
    }
}

public indirect enum Length: Fact {
    case businessDays(Int)
    case days(Int)
    case hours(Int)
    case lifetime(String)
    case months(Int)
    case weeks(Int)
    case years(Int)

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "business_days":
                self = .businessDays(try container.decode(Int.self, forKey: Key(key)))
                return
            case "days":
                self = .days(try container.decode(Int.self, forKey: Key(key)))
                return
            case "hours":
                self = .hours(try container.decode(Int.self, forKey: Key(key)))
                return
            case "lifetime":
                self = .lifetime(try container.decode(String.self, forKey: Key(key)))
                return
            case "months":
                self = .months(try container.decode(Int.self, forKey: Key(key)))
                return
            case "weeks":
                self = .weeks(try container.decode(Int.self, forKey: Key(key)))
                return
            case "years":
                self = .years(try container.decode(Int.self, forKey: Key(key)))
                return
            default: break
            }
        }
        throw decoder.noForm(Length.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .businessDays(let value): try encoder.encodeOnly("business_days", value)
        case .days(let value): try encoder.encodeOnly("days", value)
        case .hours(let value): try encoder.encodeOnly("hours", value)
        case .lifetime(let value): try encoder.encodeOnly("lifetime", value)
        case .months(let value): try encoder.encodeOnly("months", value)
        case .weeks(let value): try encoder.encodeOnly("weeks", value)
        case .years(let value): try encoder.encodeOnly("years", value)
        }
    }
}

public indirect enum PersonRef: Fact {
    case member(String)
    case person(Person)

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "member":
                self = .member(try container.decode(String.self, forKey: Key(key)))
                return
            default: break
            }
        }
        if let value = try? Person(from: decoder) {
            self = .person(value)
            return
        }
        throw decoder.noForm(PersonRef.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .member(let value): try encoder.encodeOnly("member", value)
        case .person(let value): try encoder.encodePlain(value)
        }
    }
}

public indirect enum PlanYear: Fact {
    case fixed(String)
    case calendar
    case anniversary
    case accrualStart
    case forwardFromUse

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "fixed":
                self = .fixed(try container.decode(String.self, forKey: Key(key)))
                return
            default: break
            }
        }
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            switch word {
            case "calendar":
                self = .calendar
                return
            case "anniversary":
                self = .anniversary
                return
            case "accrual-start":
                self = .accrualStart
                return
            case "forward-from-use":
                self = .forwardFromUse
                return
            default: break
            }
        }
        throw decoder.noForm(PlanYear.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .fixed(let value): try encoder.encodeOnly("fixed", value)
        case .calendar: try encoder.encodePlain("calendar")
        case .anniversary: try encoder.encodePlain("anniversary")
        case .accrualStart: try encoder.encodePlain("accrual-start")
        case .forwardFromUse: try encoder.encodePlain("forward-from-use")
        }
    }
}

public indirect enum Service: Fact {
    case periods([ServicePeriod])
    case list([ServiceSummary])

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "periods":
                self = .periods(try container.decode([ServicePeriod].self, forKey: Key(key)))
                return
            default: break
            }
        }
        if let value = try? [ServiceSummary](from: decoder) {
            self = .list(value)
            return
        }
        throw decoder.noForm(Service.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .periods(let value): try encoder.encodeOnly("periods", value)
        case .list(let value): try encoder.encodePlain(value)
        }
    }
}

/// A tagged value, as tests observe and require it: `{"seconds": 4500000}`.
public indirect enum Value: Fact {
    /// Time of work, in seconds.
    case seconds(Int)
    /// Days.
    case days(Int)
    /// Whole months.
    case months(Int)
    /// Whole years.
    case years(Int)
    /// Weeks of the person's own workweek.
    case weeks(Rational)
    /// A count of people, weeks, activities.
    case count(Int)
    /// A share of a whole.
    case share(Rational)
    /// Miles.
    case miles(Rational)
    /// Money in cents.
    case cents(Int)
    /// A day.
    case date(CalendarDay)
    /// One word of a closed list.
    case word(String)
    /// Several words; a relation is read outwards (`parent`, `spouse`: the parent of the spouse).
    case words([String])
    /// Yes or no.
    case flag(YesNo)

    public init(from decoder: Decoder) throws {
        if let (key, container) = try decoder.onlyKey() {
            switch key {
            case "seconds":
                self = .seconds(try container.decode(Int.self, forKey: Key(key)))
                return
            case "days":
                self = .days(try container.decode(Int.self, forKey: Key(key)))
                return
            case "months":
                self = .months(try container.decode(Int.self, forKey: Key(key)))
                return
            case "years":
                self = .years(try container.decode(Int.self, forKey: Key(key)))
                return
            case "weeks":
                self = .weeks(try container.decode(Rational.self, forKey: Key(key)))
                return
            case "count":
                self = .count(try container.decode(Int.self, forKey: Key(key)))
                return
            case "share":
                self = .share(try container.decode(Rational.self, forKey: Key(key)))
                return
            case "miles":
                self = .miles(try container.decode(Rational.self, forKey: Key(key)))
                return
            case "cents":
                self = .cents(try container.decode(Int.self, forKey: Key(key)))
                return
            case "date":
                self = .date(try container.decode(CalendarDay.self, forKey: Key(key)))
                return
            case "word":
                self = .word(try container.decode(String.self, forKey: Key(key)))
                return
            case "words":
                self = .words(try container.decode([String].self, forKey: Key(key)))
                return
            case "flag":
                self = .flag(try container.decode(YesNo.self, forKey: Key(key)))
                return
            default: break
            }
        }
        throw decoder.noForm(Value.self)
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .seconds(let value): try encoder.encodeOnly("seconds", value)
        case .days(let value): try encoder.encodeOnly("days", value)
        case .months(let value): try encoder.encodeOnly("months", value)
        case .years(let value): try encoder.encodeOnly("years", value)
        case .weeks(let value): try encoder.encodeOnly("weeks", value)
        case .count(let value): try encoder.encodeOnly("count", value)
        case .share(let value): try encoder.encodeOnly("share", value)
        case .miles(let value): try encoder.encodeOnly("miles", value)
        case .cents(let value): try encoder.encodeOnly("cents", value)
        case .date(let value): try encoder.encodeOnly("date", value)
        case .word(let value): try encoder.encodeOnly("word", value)
        case .words(let value): try encoder.encodeOnly("words", value)
        case .flag(let value): try encoder.encodeOnly("flag", value)
        }
    }
}
