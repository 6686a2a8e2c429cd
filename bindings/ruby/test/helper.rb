# frozen_string_literal: true

require "leavelaw"
require "minitest/autorun"

module Given
  BOOK = Leavelaw::Rulebook.bundled
  VECTORS = File.expand_path("../../../tests/vectors", __dir__)

  def book = BOOK
  def day(year, month, number) = Date.new(year, month, number)

  # Somebody who worked two years for a private employer, and asks for leave in June.
  def bea(**more)
    Leavelaw::Case.new(
      employer: { kind: :private }, places: [{ state: "us-ny" }], service: Leavelaw::Service.since(day(2024, 1, 8)),
      schedule: [Leavelaw::Schedule.mon_fri(8)], headcount: Leavelaw::Headcount.of(90, within_75_miles: 60),
      hours_worked: [{ months: 12, before: day(2026, 6, 1), hours: "1930.5" }],
      leave: [Leavelaw::Block.of(:own_health, from: day(2026, 6, 1), through: day(2026, 6, 12))], **more
    )
  end

  def raised(code, at, &)
    error = assert_raises(Leavelaw::Error, &)
    assert_equal [code, at], [error.code, error.at]
    error
  end
end
