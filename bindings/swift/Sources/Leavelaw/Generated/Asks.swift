// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

extension Rulebook {
    /// Whether a law covers the employer and the person qualifies, with every test.
    public func leaveEligibility(_ input: Case, law: String, on: CalendarDay) throws -> Eligibility {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// Which reasons of the leave count under the law.
    public func leaveGround(_ input: Case, law: String, on: CalendarDay) throws -> Grounds {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// What absences cost.
    public func leaveUsage(_ input: Case, law: String, on: CalendarDay) throws -> Usage {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// The leave year in which the day lies.
    public func leaveYear(_ input: Case, law: String, on: CalendarDay) throws -> LeaveYearAnswer {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// The meters of a law at the end of the day.
    public func leaveBalance(_ input: Case, law: String, on: CalendarDay) throws -> Balance {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// Every law that reaches the person, laid on a calendar.
    public func leavePlan(_ input: Case, on: CalendarDay) throws -> Plan {
        try ask(["case": Argument(input), "on": Argument(on)])
    }

    /// Every step of a law that has a date.
    public func leaveDeadline(_ input: Case, law: String, on: CalendarDay) throws -> Deadlines {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// What a program pays, and by which line of its formula.
    public func leaveBenefit(_ input: Case, law: String, on: CalendarDay) throws -> Benefit {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// The quarters whose wages count.
    public func leaveBasePeriod(_ input: Case, law: String, on: CalendarDay) throws -> BasePeriod {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// May, must or must not an act be done?
    public func leaveMay(_ input: Case, law: String, act: Act, on: CalendarDay) throws -> Conduct {
        try ask(["case": Argument(input), "law": Argument(law), "act": Argument(act), "on": Argument(on)])
    }

    /// The ledger of a plan through a day.
    public func accrueLedger(_ input: Case, plan: String, on: CalendarDay) throws -> Ledger {
        try ask(["case": Argument(input), "plan": Argument(plan), "on": Argument(on)])
    }

    /// The first day on which leave may be used.
    public func accrueFirstUse(_ input: Case, plan: String, on: CalendarDay) throws -> FirstUse {
        try ask(["case": Argument(input), "plan": Argument(plan), "on": Argument(on)])
    }

    /// A ledger continued to a later day.
    public func accrueProject(_ input: Case, plan: String, on: CalendarDay, through: CalendarDay) throws -> Projection {
        try ask(["case": Argument(input), "plan": Argument(plan), "on": Argument(on), "through": Argument(through)])
    }

    /// Whether something may be done with data, item by item; the top is the strictest of the items.
    public func disclose(_ input: Disclosure, under: [String], on: CalendarDay) throws -> Disclosed {
        try ask(["case": Argument(input), "under": Argument(under), "on": Argument(on)])
    }

    /// How long a record must be kept, and what stops its destruction.
    public func retain(_ input: Record, on: CalendarDay) throws -> Retention {
        try ask(["case": Argument(input), "on": Argument(on)])
    }

    /// Whether a record is under a hold.
    public func hold(_ input: Record, on: CalendarDay) throws -> Hold {
        try ask(["case": Argument(input), "on": Argument(on)])
    }

    /// The laws that are held for a place on a day.
    public func laws(place: String? = nil, on: CalendarDay) throws -> Laws {
        try ask(["place": place.map { Argument($0) }, "on": Argument(on)])
    }

    /// The facts that a question would ask for.
    public func facts(of: AskName, law: String? = nil, case input: JSONValue? = nil, on: CalendarDay) throws -> Facts {
        try ask(["of": Argument(of), "law": law.map { Argument($0) }, "case": input.map { Argument($0) }, "on": Argument(on)])
    }
}
