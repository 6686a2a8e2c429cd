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

    /// The records that a determination of leave creates, how long they live, and who may see them meanwhile.
    public func leaveRecords(_ input: Case, on: CalendarDay) throws -> LeaveRecords {
        try ask(["case": Argument(input), "on": Argument(on)])
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

    /// A document with only what may be seen.
    public func redact(_ input: Disclosure, under: [String], document: [String: String]? = nil, record: String? = nil, fields: [String: [String]]? = nil, list: RemovedList? = nil, on: CalendarDay) throws -> Redacted {
        try ask(["case": Argument(input), "under": Argument(under), "document": document.map { Argument($0) }, "record": record.map { Argument($0) }, "fields": fields.map { Argument($0) }, "list": list.map { Argument($0) }, "on": Argument(on)])
    }

    /// When the steps of a law are due after an event.
    public func clock(_ input: Trigger, law: String, on: CalendarDay) throws -> Clock {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
    }

    /// What is wrong with a statement as of a day.
    public func lint(statement: String, on: CalendarDay) throws -> LintReport {
        try ask(["statement": Argument(statement), "on": Argument(on)])
    }

    /// The consents of a person at a time, as far as they were known on the day of the question.
    public func consents(_ input: ConsentLedger, on: CalendarDay) throws -> Consents {
        try ask(["case": Argument(input), "on": Argument(on)])
    }

    /// Assertions about statements, each proved over everything that can be asked or refuted by one request.
    public func prove(assertions: [Assertion], under: [String], on: CalendarDay) throws -> Proof {
        try ask(["assertions": Argument(assertions), "under": Argument(under), "on": Argument(on)])
    }

    /// Who may see what, for which purpose: every cell is decided over all that the request leaves open.
    public func matrix(of: Region, under: [String], on: CalendarDay) throws -> Matrix {
        try ask(["of": Argument(of), "under": Argument(under), "on": Argument(on)])
    }

    /// How long a record must be kept, and what stops its destruction.
    public func retain(_ input: Record, on: CalendarDay, knownOn: CalendarDay? = nil) throws -> Retention {
        try ask(["case": Argument(input), "on": Argument(on), "known_on": knownOn.map { Argument($0) }])
    }

    /// Whether a record is under a hold.
    public func hold(_ input: Record, on: CalendarDay, knownOn: CalendarDay? = nil) throws -> Hold {
        try ask(["case": Argument(input), "on": Argument(on), "known_on": knownOn.map { Argument($0) }])
    }

    /// What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
    public func sweep(_ input: Records, on: CalendarDay, knownOn: CalendarDay? = nil) throws -> Sweep {
        try ask(["case": Argument(input), "on": Argument(on), "known_on": knownOn.map { Argument($0) }])
    }

    /// What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
    public func rights(_ input: RightsRequest, law: String, on: CalendarDay) throws -> Rights {
        try ask(["case": Argument(input), "law": Argument(law), "on": Argument(on)])
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
