# frozen_string_literal: true

# A real leave, planned: which laws protect it, what pays, what is left, which notices are due, with the citation of each. The same pregnancy in
# California as in examples/cases/california-pregnancy.json, and the same plan as `cargo run --example leave_plan` prints.
#
# `ruby leave_plan.rb`, with the gem installed.

require "leavelaw"

include Leavelaw

hired = Date.new(2022, 3, 7)
told = { date_known_on: Date.new(2025, 11, 24), notice_on: Date.new(2025, 11, 24), employer_knew_on: Date.new(2025, 11, 24), foreseeable: :yes }
told_later = { date_known_on: Date.new(2026, 9, 21), notice_on: Date.new(2026, 9, 21), employer_knew_on: Date.new(2026, 9, 21), foreseeable: :yes }

ana = Leavelaw::Case.new(
  employer: Employer.new(kind: :private, leave_year: { "us-fmla" => :rolling, "us-ca-cfra" => :rolling }, holidays: [],
                         designates: :on_time, spouse_limit: :not_applied),
  places: [Place.new(state: "us-ca")],
  service: Service.since(hired),
  schedule: [Schedule.mon_fri("8")],
  headcount: Headcount.of(120, within_75_miles: 120),
  hours_worked: [
    HoursWorked.new(months: 12, before: Date.new(2026, 1, 5), hours: 1930),
    HoursWorked.new(months: 12, before: Date.new(2026, 3, 18), hours: 1522),
    HoursWorked.new(months: 12, before: Date.new(2026, 11, 2), hours: 1344)
  ],
  absences: [], absences_complete_from: hired,
  events: Events.new(birth: Date.new(2026, 2, 4)),
  leave: [
    Block.of(:pregnancy_incapacity, from: Date.new(2026, 1, 5), through: Date.new(2026, 3, 17), id: "disability", **told),
    Block.of(:bonding, from: Date.new(2026, 3, 18), workdays: 40, id: "bond-1", **told),
    Block.of(:bonding, from: Date.new(2026, 11, 2), workdays: 20, id: "bond-2", **told_later)
  ],
  wages: Wages.new(highest_quarter: BigDecimal("20800.00")),
  insured_by: ["us-ca-sdi-pfl"],
  claims: [
    Claim.of("us-ca-sdi-pfl/di", from: Date.new(2026, 1, 5), through: Date.new(2026, 3, 17)),
    Claim.of("us-ca-sdi-pfl/pfl", from: Date.new(2026, 3, 18), weeks: 6),
    Claim.of("us-ca-sdi-pfl/pfl", from: Date.new(2026, 11, 2), weeks: 2)
  ],
  certification: [
    CertificationEntry.new(leave: "disability", kind: :medical, asked_on: Date.new(2025, 11, 25), received_on: Date.new(2025, 12, 8), complete: :yes)
  ]
)

puts Rulebook.bundled.leave_plan(ana, on: Date.new(2026, 1, 5)).text
