# frozen_string_literal: true

module Leavelaw
  # A question and its answer, to be kept: Rulebook#replay makes the answer again and says what has changed since.
  class Receipt
    # Made by Rulebook#receipt.
    def initialize(json)
      @json = -json
      @data = Ractor.make_shareable(JSON.parse(json))
      freeze
    end

    # Reads a receipt that was kept.
    def self.from_json(json)
      JSON.parse(json)
      new(json)
    rescue JSON::ParserError
      raise Error.new("this is no JSON", code: :bad_json, expected: "a receipt as to_json wrote it"), cause: nil
    end

    # The question, as data.
    def request = @data["request"]

    # The answer, typed.
    def answer = Leavelaw.answer_of(@data["answer"])

    # The receipt as JSON.
    def to_json(*) = @json

    def ==(other) = other.is_a?(Receipt) && other.to_json == @json
    alias eql? ==

    def hash = @json.hash

    # Without what is in it.
    def inspect = "#<#{self.class} ..>"
    alias to_s inspect
  end
end
