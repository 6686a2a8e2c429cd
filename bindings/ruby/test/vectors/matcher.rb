# frozen_string_literal: true

module Vectors
  # Does an answer hold what a vector expects? Objects by subset, lists exact and in order, and the matchers of tests/vectors/README.md.
  module Matcher
    ABSENT = Object.new.freeze
    MATCHERS = %w[$set $has $lacks $absent].freeze

    # The first place where the answer does not hold what is expected; nil where it does.
    def self.mismatch(expected, actual)
      return "/error: an answer is expected, not #{actual["error"]}" if actual.key?("error") && !expected.key?("error")

      value(expected, actual, "")
    end

    def self.value(expected, actual, at)
      case expected
      when Hash then matcher?(expected) ? matchers(expected, actual, at) : object(expected, actual, at)
      when Array then sequence(expected, actual, at)
      else "#{at}: #{expected.inspect}, not #{shown(actual)}" unless expected.class == actual.class && expected == actual
      end
    end

    def self.fits?(expected, actual) = value(expected, actual, "").nil?
    def self.matcher?(map) = !map.empty? && map.keys.all? { |key| MATCHERS.include?(key) }
    def self.shown(actual) = actual.equal?(ABSENT) ? "(absent)" : actual.inspect
    def self.list(actual) = actual.equal?(ABSENT) ? [] : (actual if actual.is_a?(Array))

    def self.object(map, actual, at)
      return map.filter_map { |key, inner| value(inner, actual.fetch(key, ABSENT), Pointer.join(at, key)) }.first if actual.is_a?(Hash)
      return if actual.equal?(ABSENT) && !map.empty? && map.values.all? { |inner| fits?(inner, ABSENT) }

      "#{at}: #{map.inspect}, not #{shown(actual)}"
    end

    def self.sequence(expected, actual, at)
      held = list(actual)
      return "#{at}: a list, not #{shown(actual)}" unless held
      return "#{at}: #{expected.size} elements, not #{held.size}" unless held.size == expected.size

      expected.zip(held).each_with_index.filter_map { |(inner, element), index| value(inner, element, Pointer.join(at, index)) }.first
    end

    def self.matchers(map, actual, at)
      return actual.equal?(ABSENT) ? nil : "#{at}: nothing, not #{shown(actual)}" if map.key?("$absent")

      held = list(actual)
      return "#{at}: a list, not #{shown(actual)}" unless held
      return "#{at}: a set #{map["$set"]}, not #{held}" if map["$set"] && !same_set?(map["$set"], held)

      lonely = map.fetch("$has", []).find { |inner| held.none? { |element| fits?(inner, element) } }
      return "#{at}: an element #{lonely}, not #{held}" if lonely

      found = map.fetch("$lacks", []).find { |inner| held.any? { |element| fits?(inner, element) } }
      "#{at}: no element #{found}, not #{held}" if found
    end

    # Each expected element matches another one: the pairs are found by augmenting paths, since an element may match several.
    def self.same_set?(expected, held)
      return false unless expected.size == held.size

      taken_by = {}
      expected.each_index.all? { |index| pair(index, expected, held, taken_by, {}) }
    end

    def self.pair(index, expected, held, taken_by, seen)
      held.each_index.any? do |other|
        next if seen[other] || !fits?(expected[index], held[other])

        seen[other] = true
        next if taken_by.key?(other) && !pair(taken_by[other], expected, held, taken_by, seen)

        taken_by[other] = index
        true
      end
    end
  end

  # Expectations that must fail: each with one leaf of a true one changed.
  module Spoil
    IMPOSSIBLE = { "spoiled" => "no answer holds this" }.freeze

    def self.all(value)
      case value
      when Hash then value.empty? ? [{ "$absent" => true }] : value.flat_map { |key, inner| entry(value, key, inner) }
      when Array then [value + [IMPOSSIBLE]] + elements(value) { |inner| all(inner) }
      when String then ["#{value} (spoiled)"]
      when Integer then [value + 1]
      when true, false then [!value]
      else ["spoiled"]
      end
    end

    def self.entry(map, key, inner)
      return [map.merge("$absent" => "spoiled")].map { { "spoiled" => true } } if key == "$absent"
      return [map.merge("$has" => map.fetch("$has", []) + inner)] if key == "$lacks"
      return ([inner + [IMPOSSIBLE]] + elements(inner) { [IMPOSSIBLE] }).map { |list| map.merge(key => list) } if %w[$set $has].include?(key)

      all(inner).map { |changed| map.merge(key => changed) }
    end

    def self.elements(list)
      list.each_with_index.flat_map do |inner, index|
        yield(inner).map { |changed| list.dup.tap { |whole| whole[index] = changed } }
      end
    end
  end
end
