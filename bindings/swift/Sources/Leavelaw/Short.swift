// Short ways to write the commonest facts. They set the properties of the records and nothing else.

extension Schedule {
    /// Monday to Friday, as many hours each day.
    public static func monFri(hours: Hours) -> Schedule {
        Schedule(hours: WeekHours(mon: hours, tue: hours, wed: hours, thu: hours, fri: hours))
    }

    /// So many hours a week, on days that are not known.
    public static func weekly(hours: Hours) -> Schedule { Schedule(hoursPerWeek: hours) }
}

extension Service {
    /// Employed since that day, without a break.
    public static func since(_ day: CalendarDay) -> Service { .periods([ServicePeriod(from: day)]) }
}

extension Block {
    /// Leave for a reason from a day on.
    public init(_ reason: Reason, from firstDay: CalendarDay, through lastDay: CalendarDay? = nil, workdays: Int? = nil, weeks: Rational? = nil) {
        self.init(reason: reason, firstDay: firstDay, lastDay: lastDay, workdays: workdays, weeks: weeks)
    }
}

extension Claim {
    /// A claim for a program's benefit from a day on.
    public init(_ program: String, from firstDay: CalendarDay, through lastDay: CalendarDay? = nil, weeks: Rational? = nil) {
        self.init(program: program, firstDay: firstDay, lastDay: lastDay, weeks: weeks)
    }
}

extension Headcount {
    /// How many people the employer employs in all, and how many of them near the worksite or in the state.
    public init(_ total: Int, within75Miles: Int? = nil, inState: Int? = nil) {
        func heads(_ count: Int?) -> [HeadEntry]? { count.map { [HeadEntry(count: $0)] } }
        self.init(total: heads(total), within75Miles: heads(within75Miles), inState: heads(inState))
    }
}
