# frozen_string_literal: true

module Leavelaw
  # Short ways to write the commonest facts.
  class Schedule
    # Monday to Friday, as many hours each day.
    def self.mon_fri(hours) = new(hours: %i[mon tue wed thu fri].to_h { |day| [day, hours] })

    # So many hours a week, on days that are not known.
    def self.weekly(hours) = new(hours_per_week: hours)
  end

  class Service
    # Employed since that day, without a break.
    def self.since(day) = periods([{ from: day }])
  end

  class Block
    # Leave for a reason from a day on.
    #
    #   Leavelaw::Block.of(:bonding, from: Date.new(2026, 3, 18), workdays: 40)
    #   Leavelaw::Block.of(:pregnancy_incapacity, from: Date.new(2026, 1, 5), through: Date.new(2026, 3, 17))
    def self.of(reason, from:, through: nil, **more) = new(reason: reason, first_day: from, last_day: through, **more)
  end

  class Claim
    # A claim for a program's benefit from a day on.
    def self.of(program, from:, through: nil, **more) = new(program: program, first_day: from, last_day: through, **more)
  end

  class Headcount
    # How many people the employer employs in all, and how many of them near the worksite or in the state.
    def self.of(total, within_75_miles: nil, in_state: nil)
      counts = { total: total, within_75_miles: within_75_miles, in_state: in_state }
      new(**counts.compact.transform_values { |count| [{ count: count }] })
    end
  end
end
