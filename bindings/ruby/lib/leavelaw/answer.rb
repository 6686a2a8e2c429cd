# frozen_string_literal: true

module Leavelaw
  # What every answer can do beside its own fields.
  #
  # +outcome+ is a symbol, and every symbol is true in Ruby. So an answer has a question for each of its words, +yes?+, +no?+ or
  # +permitted?+, and these raise UnknownOutcome where the outcome is unknown: "not known" never passes for "no". Ask +unknown?+ first, or use
  # <tt>case answer.outcome</tt>.
  module Answer
    # The words of the ask: <tt>leave.plan</tt>.
    def ask = self.class.ask

    # The answer in words, as every language of the library prints it.
    def text = Border.text(to_json)

    # The answer as a piece of HTML, with its timeline where it has one; notebooks find it as +to_html+.
    def html = Border.html(to_json)
    alias to_html html

    def write # :nodoc:
      written = super
      written["ask"] = ask
      written.sort.to_h
    end

    # What the class of an answer can do.
    module Reading
      # The words of the ask that it answers.
      attr_reader :ask

      # Reads an answer from its JSON; every mistake has its code and its place.
      def from_json(text) = of_data(JSON.parse(Border.answer(text)))

      def of_data(data) # :nodoc:
        ask = data["ask"]
        raise Error.new("this is an answer to another ask", code: :wrong_type, at: "/ask", expected: self.ask) unless ask == self.ask

        Mistake.raised { build(data.except("ask")) }
      end
    end
  end

  # What an input can do beside its own fields.
  module Input
    # Reads an input from its JSON; every mistake has its code and its place.
    def from_json(text)
      type = name.split("::").last
      Mistake.raised { build(JSON.parse(Border.canonical(type, text))) }
    end
  end

  # The predicates of an outcome: one for each of its words.
  module Outcome # :nodoc:
    def self.declare(record, list)
      record.class_eval "def unknown? = outcome.nil? || outcome == :unknown", __FILE__, __LINE__ if list.include?(:unknown)
      (list.symbols - [:unknown]).each do |word|
        guard = list.include?(:unknown) ? "unknown? ? raise(UnknownOutcome) : " : ""
        record.class_eval "def #{word}? = #{guard}outcome == :#{word}", __FILE__, __LINE__
      end
    end
  end

  class ValueObject
    class << self
      private

      def answers(ask)
        @ask = -ask
        include Answer
        extend Answer::Reading
      end

      def input = extend(Input)
      def outcome_of(list) = Outcome.declare(self, Leavelaw.const_get(list))
    end
  end
end
