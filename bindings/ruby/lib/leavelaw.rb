# frozen_string_literal: true

require "bigdecimal"
require "date"
require "did_you_mean"
require "json"

# Employee leave, accrual, disclosure and retention, decided by the law's own text, with its citation in every answer.
#
#   book = Leavelaw::Rulebook.bundled
#   may = book.leave_eligibility(ana, "us-fmla", on: Date.new(2026, 1, 5))
#   may.unknown? ? may.missing : may.yes?
module Leavelaw
  # The ask of that name: the words of the contract (<tt>"leave.plan"</tt>) or the method (+:leave_plan+).
  def self.ask(name)
    ASKS.values.find { |ask| name == ask.word || name == ask.name } || raise(ArgumentError, "no question is called #{name}")
  end

  # An answer from its data, as the class that the ask has.
  def self.answer_of(data) = ASKS.fetch(data["ask"]).answer.of_data(data) # :nodoc:
end

require_relative "leavelaw/version"
require_relative "leavelaw/error"
require_relative "leavelaw/forms"
require_relative "leavelaw/word_list"
require_relative "leavelaw/value_object"
require_relative "leavelaw/one_of"
require_relative "leavelaw/answer"
require_relative "leavelaw/asking"
require_relative "leavelaw/border"
require_relative "leavelaw/generated/words"
require_relative "leavelaw/generated/types"
require_relative "leavelaw/short"
require_relative "leavelaw/receipt"
require_relative "leavelaw/generated/asks"
require_relative "leavelaw/rulebook"

# Every type is declared now, so what they are made of can be found.
Leavelaw.const_get(:DECLARED).each(&:seal).freeze
