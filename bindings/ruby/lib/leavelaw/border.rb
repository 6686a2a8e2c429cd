# frozen_string_literal: true

require_relative "border/leavelaw_border"

module Leavelaw
  # The native library, which takes and gives the text of the contract. Its errors become Leavelaw::Error.
  module Border # :nodoc:
    # Runs the block; what the library refuses in it is raised as an error of this library.
    def self.guarded
      yield
    rescue LeavelawBorder::Refused::Input => e
      raise Error.from_details(JSON.parse(e.details)), cause: nil
    end

    def self.canonical(input, text) = guarded { LeavelawBorder.canonical(input, text) }
    def self.answer(text) = guarded { LeavelawBorder.canonical_answer(text) }
    def self.text(answer) = guarded { LeavelawBorder.show(answer) }
    def self.html(answer) = guarded { LeavelawBorder.html(answer) }
  end
end
