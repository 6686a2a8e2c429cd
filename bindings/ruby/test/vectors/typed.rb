# frozen_string_literal: true

module Vectors
  # Asks as a user of the gem does: the input as a record, the question as a method with typed arguments, the answer as a record. Nothing here
  # knows of a type, an ask or a case; the table of questions that the library has of itself says which method and which arguments.
  class Typed
    # What a request has beside its question.
    MANNER = %w[ask explain strict assume].freeze

    # How many requests were asked through methods, and how many could be expressed as data only.
    attr_reader :typed, :untyped

    def initialize
      @book = Leavelaw::Rulebook.bundled
      @typed = @untyped = 0
    end

    # The answer as data, or the error as data.
    def decide(run)
      book = run.packs.reduce(@book) { |with, (name, json)| with.with_pack_json(name, json) }
      question = question(run.request)
      question ? @typed += 1 : @untyped += 1
      answer = question ? ask(book, run.request, question) : book.decide(run.request)
      same(answer)
    rescue Leavelaw::Error => e
      { "error" => { "code" => Leavelaw::Code.word(e.code), "at" => e.at } }
    end

    private

    # The method of the request with its arguments; nil where the request is none that a method takes.
    def question(request)
      ask = Leavelaw::ASKS[request["ask"]]
      return unless ask && (request.keys - MANNER - ask.arguments.map { |a| a.key.name }).empty?

      given = ask.arguments.to_h { |argument| [argument, typed_argument(argument, request[argument.key.name])] }
      return if given.any? { |argument, value| value.nil? && argument.required }

      positional, keywords = given.partition { |argument, _| argument.positional }
      [ask.name, positional.map(&:last), keywords.to_h { |argument, value| [argument.key, value] }]
    rescue Leavelaw::Error, TypeError, Leavelaw::Mistake
      nil
    end

    def typed_argument(argument, value)
      return if value.nil?
      return argument.form.from_json(JSON.generate(value)) if argument.form.respond_to?(:from_json)

      argument.form.read(value)
    end

    def ask(book, request, question)
      name, positional, keywords = question
      in_manner(book, request).public_send(name, *positional, **keywords)
    end

    def in_manner(book, request)
      book = book.explaining if request["explain"]
      book = book.strict if request["strict"]
      request.fetch("assume", []).reduce(book) { |with, assume| with.assuming(assume["test"], assume["is"].to_sym) }
    end

    # The answer as data, after it was written, read and written again without a change.
    def same(answer)
      text = answer.to_json
      again = answer.class.from_json(text)
      raise "the answer comes back changed" unless again == answer && again.to_json == text && Leavelaw::Border.answer(text) == text

      JSON.parse(text)
    end
  end
end
