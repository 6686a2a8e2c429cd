# frozen_string_literal: true

module Leavelaw
  # How the values of records are read and written: from what a host gives, or from JSON, to frozen values of Ruby's own types, and back to the
  # data of the JSON contract. Every form has +read+, +write+ and +fits?+, which says by the Ruby type alone whether a value is of the form.
  module Forms # :nodoc:
    EMPTY_LIST = [].freeze
    EMPTY_MAP = {}.freeze

    # The form that a generated declaration names: +:day+, +:Place+, +[:Place]+, or a form made by the methods below.
    def self.of(spec)
      case spec
      when Symbol then SCALARS[spec] || Leavelaw.const_get(spec)
      when ::Array then List.new(of(spec.first))
      when Later then spec.form
      else spec
      end
    end

    # A form that is made once all types are declared.
    Later = ::Struct.new(:kind, :spec) do
      def form = kind.new(Forms.of(spec))
    end

    def self.many(spec) = Later.new(OneOrMany, spec)
    def self.day_or(spec) = Later.new(DayOr, spec)
    def self.map(spec) = Later.new(Map, spec)
    def self.days(spec) = Later.new(Days, spec)

    # Text: ids, references, and words that packs define.
    module Text
      EXPECTED = "a String; ids are spelled as in JSON"

      def self.fits?(value) = value.is_a?(String)
      def self.write(value) = value

      def self.read(value)
        raise Mistake.type(value, EXPECTED) unless value.is_a?(String)

        -value
      end
    end

    # A whole number.
    module Whole
      def self.fits?(value) = value.is_a?(Integer)
      def self.write(value) = value

      def self.read(value)
        value.is_a?(Integer) ? value : raise(Mistake.type(value, "an Integer"))
      end
    end

    # True or false.
    module Flag
      def self.fits?(value) = [true, false].include?(value)
      def self.write(value) = value
      def self.read(value) = fits?(value) ? value : raise(Mistake.type(value, "true or false"))
    end

    # A civil day; its text is accepted as well. A DateTime or Time is not: which day it is depends on a zone.
    module Day
      PATTERN = /\A\d{4}-\d{2}-\d{2}\z/.freeze

      def self.fits?(value) = (value.is_a?(Date) && !value.is_a?(DateTime)) || (value.is_a?(String) && PATTERN.match?(value))
      def self.write(value) = value.iso8601

      def self.read(value)
        if value.is_a?(String)
          parse(value)
        elsif fits?(value)
          value.frozen? ? value : value.dup.freeze
        else
          raise Mistake.type(value, "a Date; a time is no civil day")
        end
      end

      def self.parse(text)
        raise Mistake.new(:bad_date, "no day", "a day as YYYY-MM-DD") unless PATTERN.match?(text)

        Date.new(text[0, 4].to_i, text[5, 2].to_i, text[8, 2].to_i).freeze
      rescue Date::Error
        raise Mistake.new(:bad_date, "no such day in the calendar", "a day as YYYY-MM-DD")
      end
    end

    # What exact decimals share. A Float is refused: 7.33 is not a binary fraction, and what was rounded once cannot be made exact again.
    module Decimal
      PATTERN = /\A-?(0|[1-9]\d*)(\.\d+)?\z/.freeze
      EXACT = "an Integer, a BigDecimal or a decimal String such as \"7.33\"; a Float is rounded in binary and cannot be exact"

      def self.read(value)
        case value
        when BigDecimal then value.finite? ? value : raise(Mistake.new(:bad_number, "no number", EXACT))
        when Integer then BigDecimal(value)
        when String then PATTERN.match?(value) ? BigDecimal(value) : raise(Mistake.new(:bad_number, "no decimal number", EXACT))
        else raise Mistake.type(value, EXACT)
        end
      end

      def self.write(value) = value.to_s("F").delete_suffix(".0")
      def self.fits?(value) = value.is_a?(BigDecimal) || value.is_a?(Integer) || value.is_a?(String)
    end

    # Money: an exact decimal, written with its cents.
    module Money
      def self.read(value) = Decimal.read(value)
      def self.fits?(value) = Decimal.fits?(value)

      def self.write(value)
        whole, part = value.to_s("F").split(".")
        "#{whole}.#{part.ljust(2, "0")}"
      end
    end

    # An exact fraction.
    module Fraction
      PATTERN = %r{\A-?(0|[1-9]\d*)(\.\d+|/[1-9]\d*)?\z}.freeze
      EXACT = "a Rational, an Integer, a BigDecimal or a String such as \"52/5\"; a Float is rounded in binary and cannot be exact"

      def self.read(value)
        case value
        when Rational then value
        when Integer then Rational(value)
        when BigDecimal then value.finite? ? value.to_r : raise(Mistake.new(:bad_number, "no number", EXACT))
        when String then PATTERN.match?(value) ? Rational(value) : raise(Mistake.new(:bad_number, "no exact number", EXACT))
        else raise Mistake.type(value, EXACT)
        end
      end

      def self.write(value) = value.denominator == 1 ? value.numerator.to_s : value.to_s
      def self.fits?(value) = value.is_a?(Rational) || Decimal.fits?(value)
    end

    # Any data of JSON; records are written out.
    module Any
      def self.fits?(_value) = true
      def self.write(value) = value

      def self.read(value)
        case value
        when ::Hash then value.to_h { |key, inner| [-key.to_s, read(inner)] }.freeze
        when ::Array then value.map { |inner| read(inner) }.freeze
        when String then -value
        when Date then Day.write(Day.read(value)).freeze
        when BigDecimal then Decimal.write(value).freeze
        when Rational then Fraction.write(value).freeze
        when Integer, Float, true, false, nil then value
        when ValueObject, OneOf then read(value.write)
        else raise Mistake.type(value, "data of JSON: a Hash, an Array, a String, an Integer, true or false")
        end
      end
    end

    # A list.
    class List
      attr_reader :of

      def initialize(of)
        @of = of
      end

      def empty = EMPTY_LIST
      def fits?(value) = value.is_a?(::Array)
      def write(value) = value.map { |inner| @of.write(inner) }

      def read(value)
        raise Mistake.type(value, "an Array") unless value.is_a?(::Array)

        at = -1
        value.map { |inner| @of.read((at += 1) && inner) }.freeze
      rescue Mistake => e
        raise e.inside(at)
      end
    end

    # A list that may be given as its only element.
    class OneOrMany < List
      def fits?(value) = super || of.fits?(value)
      def read(value) = value.is_a?(::Array) ? super : [of.read(value)].freeze
    end

    # A record that may be given as its day.
    class DayOr
      def initialize(of)
        @of = of
      end

      def fits?(value) = Day.fits?(value) || @of.fits?(value)
      def read(value) = @of.read(Day.fits?(value) || value.is_a?(String) ? { day: value } : value)
      def write(value) = @of.write(value)
    end

    # A map by text.
    class Map
      def initialize(of)
        @of = of
      end

      def empty = EMPTY_MAP
      def fits?(value) = value.is_a?(::Hash)
      def write(value) = value.sort.to_h { |key, inner| [key_text(key), @of.write(inner)] }

      def read(value)
        raise Mistake.type(value, "a Hash") unless value.is_a?(::Hash)

        at = nil
        value.each_with_object({}) { |(key, inner), out| out[read_key(at = key)] = @of.read(inner) }.freeze
      rescue Mistake => e
        raise e.inside(at)
      end

      private

      def key_text(key) = key

      def read_key(key)
        raise Mistake.type(key, Text::EXPECTED) unless key.is_a?(String) || key.is_a?(Symbol)

        -key.to_s
      end
    end

    # A map by day.
    class Days < Map
      private

      def key_text(key) = Day.write(key)
      def read_key(key) = Day.read(key)
    end

    SCALARS = { text: Text, integer: Whole, flag: Flag, day: Day, hours: Decimal, money: Money, rational: Fraction, any: Any }.freeze
  end
end
