# frozen_string_literal: true

module Leavelaw
  # A value of one of several forms. A form with a unit of its own is held as the unit and its amount:
  #
  #   test.observed.unit                      #=> :seconds
  #   test.observed.amount                    #=> 6948000
  #   Leavelaw::Length.months(12)             # or { months: 12 } where a length is wanted
  #
  # The other forms are simply themselves: a leave year is +:rolling+, or <tt>Leavelaw::LeaveYear.fixed("07-01")</tt>.
  class OneOf
    class << self
      # The units of this type.
      def units = @units.keys

      def read(value) # :nodoc:
        return value if value.instance_of?(self)

        unit, inner = value.is_a?(::Hash) && value.size == 1 ? value.first : nil
        return of(unit, inner) if unit && @units.key?(unit.to_sym)

        plain_form(value).read(value.is_a?(Date) ? Forms::Day.write(value) : value)
      end

      def write(value) = value.instance_of?(self) ? value.write : plain_form(value).write(value) # :nodoc:
      def fits?(value) = value.is_a?(self) || value.is_a?(::Hash) || @plain.any? { |form| form.fits?(value) } # :nodoc:

      def of(unit, amount) # :nodoc:
        unit = unit.to_sym
        allocate.send(:fill, unit, @units.fetch(unit).read(amount))
      rescue Mistake => e
        raise e.inside(unit)
      end

      def form(unit) = @units.fetch(unit) # :nodoc:

      def seal # :nodoc:
        @units = Ractor.make_shareable(@units.transform_values { |form| Forms.of(form) })
        @plain = Ractor.make_shareable(@plain.map { |form| Forms.of(form) })
      end

      private :new

      private

      def inherited(type)
        super
        type.instance_variable_set(:@units, {})
        type.instance_variable_set(:@plain, [])
        DECLARED << type
      end

      def unit(unit, form)
        @units[unit] = form
        instance_eval "def #{unit}(amount) = Mistake.raised { of(:#{unit}, amount) }", __FILE__, __LINE__
      end

      def plain(form) = @plain << form
      def words(*words) = WordList.new("#{name} words", *words)

      def plain_form(value)
        value_of_text = value.is_a?(Date) ? "" : value
        @plain.find { |form| form.fits?(value_of_text) } || raise(Mistake.type(value, "a #{name}: #{units.map { |u| "{ #{u}: .. }" }.join(", ")}"))
      end
    end

    # The unit: +:seconds+.
    attr_reader :unit
    # The value in that unit.
    attr_reader :amount

    def ==(other) = other.instance_of?(self.class) && other.unit == unit && other.amount == amount
    alias eql? ==

    def hash = [self.class, unit, amount].hash

    # As a Hash with one key.
    def to_h = { unit => amount }

    # For pattern matching: <tt>in { seconds: }</tt>.
    def deconstruct_keys(_keys) = to_h

    # Without its amount.
    def inspect = "#<#{self.class} ..>"
    alias to_s inspect

    # The JSON of the contract.
    def to_json(*) = JSON.generate(write)

    def write = { unit.name => self.class.form(unit).write(amount) } # :nodoc:
    def marshal_dump = [unit, amount] # :nodoc:
    def marshal_load(held) = fill(*held) # :nodoc:

    private

    def fill(unit, amount)
      @unit = unit
      @amount = amount
      freeze
    end
  end
end
