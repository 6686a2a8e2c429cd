# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
  # Every question: how it is asked, and what answers it.
  ASKS = Ractor.make_shareable(
    {
      "leave.eligibility" => Ask.new("leave.eligibility", :leave_eligibility, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Eligibility),
      "leave.ground" => Ask.new("leave.ground", :leave_ground, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Grounds),
      "leave.usage" => Ask.new("leave.usage", :leave_usage, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Usage),
      "leave.year" => Ask.new("leave.year", :leave_year, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], LeaveYearAnswer),
      "leave.balance" => Ask.new("leave.balance", :leave_balance, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Balance),
      "leave.plan" => Ask.new("leave.plan", :leave_plan, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Plan),
      "leave.deadline" => Ask.new("leave.deadline", :leave_deadline, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Deadlines),
      "leave.benefit" => Ask.new("leave.benefit", :leave_benefit, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Benefit),
      "leave.base-period" => Ask.new("leave.base-period", :leave_base_period, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], BasePeriod),
      "leave.may" => Ask.new("leave.may", :leave_may, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:act, Forms.of(:Act), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Conduct),
      "leave.records" => Ask.new("leave.records", :leave_records, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], LeaveRecords),
      "accrue.ledger" => Ask.new("accrue.ledger", :accrue_ledger, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:plan, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Ledger),
      "accrue.first-use" => Ask.new("accrue.first-use", :accrue_first_use, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:plan, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], FirstUse),
      "accrue.project" => Ask.new("accrue.project", :accrue_project, [
        Argument.new(:case, Forms.of(:Case), true, true),
        Argument.new(:plan, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:through, Forms.of(:day), true, false)
      ], Projection),
      "disclose" => Ask.new("disclose", :disclose, [
        Argument.new(:case, Forms.of(:Disclosure), true, true),
        Argument.new(:under, Forms.of([:text]), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Disclosed),
      "redact" => Ask.new("redact", :redact, [
        Argument.new(:case, Forms.of(:Disclosure), true, true),
        Argument.new(:under, Forms.of([:text]), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:document, Forms.of(Forms.map(:text)), false, false),
        Argument.new(:record, Forms.of(:text), false, false),
        Argument.new(:fields, Forms.of(Forms.map([:text])), false, false),
        Argument.new(:list, Forms.of(:RemovedList), false, false)
      ], Redacted),
      "clock" => Ask.new("clock", :clock, [
        Argument.new(:case, Forms.of(:Trigger), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Clock),
      "lint" => Ask.new("lint", :lint, [
        Argument.new(:statement, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], LintReport),
      "consents" => Ask.new("consents", :consents, [
        Argument.new(:case, Forms.of(:ConsentLedger), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Consents),
      "prove" => Ask.new("prove", :prove, [
        Argument.new(:assertions, Forms.of([:Assertion]), true, true),
        Argument.new(:under, Forms.of([:text]), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Proof),
      "matrix" => Ask.new("matrix", :matrix, [
        Argument.new(:of, Forms.of(:Region), true, true),
        Argument.new(:under, Forms.of([:text]), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Matrix),
      "retain" => Ask.new("retain", :retain, [
        Argument.new(:case, Forms.of(:Record), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:known_on, Forms.of(:day), false, false)
      ], Retention),
      "hold" => Ask.new("hold", :hold, [
        Argument.new(:case, Forms.of(:Record), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:known_on, Forms.of(:day), false, false)
      ], Hold),
      "sweep" => Ask.new("sweep", :sweep, [
        Argument.new(:case, Forms.of(:Records), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:known_on, Forms.of(:day), false, false)
      ], Sweep),
      "rights" => Ask.new("rights", :rights, [
        Argument.new(:case, Forms.of(:RightsRequest), true, true),
        Argument.new(:law, Forms.of(:text), true, true),
        Argument.new(:on, Forms.of(:day), true, false)
      ], Rights),
      "laws" => Ask.new("laws", :laws, [
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:place, Forms.of(:text), false, false)
      ], Laws),
      "facts" => Ask.new("facts", :facts, [
        Argument.new(:of, Forms.of(:AskName), true, true),
        Argument.new(:on, Forms.of(:day), true, false),
        Argument.new(:law, Forms.of(:text), false, false),
        Argument.new(:case, Forms.of(:any), false, false)
      ], Facts)
    }
  )

  # One method for each question. What is asked about and of which law comes first; every day is a keyword.
  module Asks
    # Whether a law covers the employer and the person qualifies, with every test.
    def leave_eligibility(input, law, on:)
      asked(ASKS["leave.eligibility"], [input, law], { on: on })
    end

    # Which reasons of the leave count under the law.
    def leave_ground(input, law, on:)
      asked(ASKS["leave.ground"], [input, law], { on: on })
    end

    # What absences cost.
    def leave_usage(input, law, on:)
      asked(ASKS["leave.usage"], [input, law], { on: on })
    end

    # The leave year in which the day lies.
    def leave_year(input, law, on:)
      asked(ASKS["leave.year"], [input, law], { on: on })
    end

    # The meters of a law at the end of the day.
    def leave_balance(input, law, on:)
      asked(ASKS["leave.balance"], [input, law], { on: on })
    end

    # Every law that reaches the person, laid on a calendar.
    def leave_plan(input, on:)
      asked(ASKS["leave.plan"], [input], { on: on })
    end

    # Every step of a law that has a date.
    def leave_deadline(input, law, on:)
      asked(ASKS["leave.deadline"], [input, law], { on: on })
    end

    # What a program pays, and by which line of its formula.
    def leave_benefit(input, law, on:)
      asked(ASKS["leave.benefit"], [input, law], { on: on })
    end

    # The quarters whose wages count.
    def leave_base_period(input, law, on:)
      asked(ASKS["leave.base-period"], [input, law], { on: on })
    end

    # May, must or must not an act be done?
    def leave_may(input, law, act, on:)
      asked(ASKS["leave.may"], [input, law, act], { on: on })
    end

    # The records that a determination of leave creates, how long they live, and who may see them meanwhile.
    def leave_records(input, on:)
      asked(ASKS["leave.records"], [input], { on: on })
    end

    # The ledger of a plan through a day.
    def accrue_ledger(input, plan, on:)
      asked(ASKS["accrue.ledger"], [input, plan], { on: on })
    end

    # The first day on which leave may be used.
    def accrue_first_use(input, plan, on:)
      asked(ASKS["accrue.first-use"], [input, plan], { on: on })
    end

    # A ledger continued to a later day.
    def accrue_project(input, plan, on:, through:)
      asked(ASKS["accrue.project"], [input, plan], { on: on, through: through })
    end

    # Whether something may be done with data, item by item; the top is the strictest of the items.
    def disclose(input, under, on:)
      asked(ASKS["disclose"], [input, under], { on: on })
    end

    # A document with only what may be seen.
    def redact(input, under, on:, document: nil, record: nil, fields: nil, list: nil)
      asked(ASKS["redact"], [input, under], { on: on, document: document, record: record, fields: fields, list: list })
    end

    # When the steps of a law are due after an event.
    def clock(input, law, on:)
      asked(ASKS["clock"], [input, law], { on: on })
    end

    # What is wrong with a statement as of a day.
    def lint(statement, on:)
      asked(ASKS["lint"], [statement], { on: on })
    end

    # The consents of a person at a time, as far as they were known on the day of the question.
    def consents(input, on:)
      asked(ASKS["consents"], [input], { on: on })
    end

    # Assertions about statements, each proved over everything that can be asked or refuted by one request.
    def prove(assertions, under, on:)
      asked(ASKS["prove"], [assertions, under], { on: on })
    end

    # Who may see what, for which purpose: every cell is decided over all that the request leaves open.
    def matrix(of, under, on:)
      asked(ASKS["matrix"], [of, under], { on: on })
    end

    # How long a record must be kept, and what stops its destruction.
    def retain(input, on:, known_on: nil)
      asked(ASKS["retain"], [input], { on: on, known_on: known_on })
    end

    # Whether a record is under a hold.
    def hold(input, on:, known_on: nil)
      asked(ASKS["hold"], [input], { on: on, known_on: known_on })
    end

    # What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
    def sweep(input, on:, known_on: nil)
      asked(ASKS["sweep"], [input], { on: on, known_on: known_on })
    end

    # What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
    def rights(input, law, on:)
      asked(ASKS["rights"], [input, law], { on: on })
    end

    # The laws that are held for a place on a day.
    def laws(on:, place: nil)
      asked(ASKS["laws"], [], { on: on, place: place })
    end

    # The facts that a question would ask for.
    def facts(of, on:, law: nil, case: nil)
      asked(ASKS["facts"], [of], { on: on, law: law, case: binding.local_variable_get(:case) })
    end
  end
end
