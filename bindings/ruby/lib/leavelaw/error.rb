# frozen_string_literal: true

module Leavelaw
  # What is wrong with an input, a pack or a rulebook. A fact that is missing is no error: the answer is then unknown and says what it needs.
  #
  # No part of an error holds a value that was given about a person.
  class Error < StandardError
    # The stable word for what is wrong, one of Code: +:too_precise+, +:unknown_id+.
    attr_reader :code
    # Where: a JSON pointer into the request (<tt>/case/leave/0/last_day</tt>), or a place in a pack.
    attr_reader :at
    # What would be right.
    attr_reader :expected
    # The mistake in full, over several lines for a pack.
    attr_reader :report
    # Further mistakes of the same input.
    attr_reader :others

    # Made by the library.
    def initialize(message, code:, at: "", expected: "", report: nil, others: [])
      super(at.empty? ? message : "#{at}: #{message}")
      @code = code
      @at = at
      @expected = expected
      @report = report || [self.message, expected].reject(&:empty?).join("; ")
      @others = others.freeze
    end

    # The error that the library tells of, as data.
    def self.from_details(details)
      others = details.fetch("others", []).map { |other| from_details(other) }
      new(details["message"], code: Code.read(details["code"]), at: details["at"], expected: details["expected"],
                              report: details["report"], others: others)
    end
  end

  # Raised when an answer that is unknown is asked whether it is yes, or any other word: ask +unknown?+ first, or look at +outcome+.
  class UnknownOutcome < StandardError
    def initialize(message = "the outcome is unknown; ask unknown? first, then look at missing, judgment and unsettled")
      super
    end
  end

  # A mistake on its way up through the records, which add where it is.
  class Mistake < StandardError # :nodoc:
    def initialize(code, message, expected = "")
      super(message)
      @code = code
      @expected = expected
      @path = []
    end

    def inside(key)
      @path.unshift(key)
      self
    end

    def to_error
      at = @path.map { |key| "/#{key.to_s.gsub("~", "~0").gsub("/", "~1")}" }.join
      return TypeError.new("#{at.empty? ? "" : "#{at}: "}#{message}; #{@expected}") if @code == :wrong_type

      Error.new(message, code: @code, at: at, expected: @expected)
    end

    # Runs the block; a mistake in it becomes the error that callers see.
    def self.raised(under = nil)
      yield
    rescue Mistake => e
      e.inside(under) if under
      raise e.to_error, cause: nil
    end

    def self.type(value, expected)
      new(:wrong_type, "#{value.class} cannot stand here", expected)
    end

    def self.word(code, message, word, words)
      near = DidYouMean::SpellChecker.new(dictionary: words.map(&:to_s)).correct(word.to_s).first
      near ||= words.map(&:to_s).min_by { |other| DidYouMean::Levenshtein.distance(other, word.to_s) }
      new(code, message, near ? "did you mean #{near}?" : "")
    end
  end
end
