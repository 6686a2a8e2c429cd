# frozen_string_literal: true

module Leavelaw
  # A list of words of the contract. In Ruby a word is a symbol, with an underscore for each hyphen, stroke and dot of the word: +:own_health+
  # for <tt>own-health</tt>, +:pregnancy_incapacity+ for <tt>pregnancy/incapacity</tt>. The exact word as a String is accepted as well.
  # A company adds words of its own to an open list; they begin with <tt>x-</tt> and stay Strings.
  class WordList
    # The name of the list.
    attr_reader :name
    # The words as they stand in JSON.
    attr_reader :words
    # The words as symbols.
    attr_reader :symbols

    # Made by the library.
    def initialize(name, *words, open: false)
      @name = name
      @words = words.map(&:-@).freeze
      @symbols = words.map { |word| word.tr("-/.", "_").to_sym }.freeze
      @open = open
      @by_given = @words.zip(@symbols).to_h.merge(@symbols.to_h { |symbol| [symbol, symbol] }).freeze
      @by_symbol = @symbols.zip(@words).to_h.freeze
      freeze
    end

    # The word of a symbol as it stands in JSON; a word of a company is itself.
    #
    #   Leavelaw::Reason.word(:pregnancy_incapacity) #=> "pregnancy/incapacity"
    def word(symbol) = @by_symbol.fetch(symbol) { open_word?(symbol) ? symbol : raise(KeyError, "no such word in #{name}") }

    # Is the symbol or the word one of the list?
    def include?(given) = @by_given.key?(given) || open_word?(given)

    # May a company add words of its own?
    def open? = @open

    def inspect = "#<Leavelaw::#{name} #{symbols.join(", ")}#{", x-..." if @open}>"
    alias to_s name

    def read(given) # :nodoc:
      @by_given.fetch(given) do
        next -given if open_word?(given)
        raise Mistake.type(given, "a Symbol of Leavelaw::#{name}, or the word as a String") unless fits?(given)

        raise Mistake.word(:unknown_word, "no such word in Leavelaw::#{name}", given, given.is_a?(Symbol) ? @symbols : @words)
      end
    end

    def write(symbol) = word(symbol) # :nodoc:
    def fits?(given) = given.is_a?(Symbol) || given.is_a?(String) # :nodoc:

    private

    def open_word?(given) = @open && given.is_a?(String) && given.start_with?("x-")
  end
end
