# frozen_string_literal: true

module Leavelaw
  DECLARED = [] # :nodoc:
  private_constant :DECLARED

  # A record of the contract: a frozen value. Every fact and every part of an answer is one.
  #
  #   block = Leavelaw::Block.new(reason: :bonding, first_day: Date.new(2026, 3, 18), workdays: 40)
  #   block.workdays                          #=> 40
  #   block.with(workdays: 20).workdays       #=> 20
  #   case block
  #   in { reason: :bonding, last_day: nil } then "open"
  #   end
  #
  # A keyword that is left out, or +nil+, is not known; an empty list means none. Where a record is wanted, a Hash with its keywords will do.
  # +inspect+ never shows what is in a record: it may be a person's health.
  class ValueObject
    # A key of a record.
    Field = ::Struct.new(:key, :reader, :form, :presence) do # :nodoc:
      def name = key.name

      def resolved
        form_now = Forms.of(form)
        self.class.new(key, reader, form_now, presence).freeze
      end
    end

    class << self
      # The keywords of the record, in the order of the contract.
      def keys = @fields.keys

      # A record of these facts.
      def new(**given) = Mistake.raised { build(given) }

      def build(given) # :nodoc:
        values = {}
        at = nil
        given.each do |key, value|
          at = key
          field = @by_name[key] || raise(Mistake.word(:unknown_key, "no such keyword in #{name}", key, @fields.keys))
          next if value.nil?

          value = field.form.read(value)
          values[field.key] = value unless field.presence == :empty && value.empty?
        end
        at = nil
        absent = @needed.find { |key| !values.key?(key) }
        raise Mistake.new(:missing_argument, "#{name} needs #{absent}", "the keyword #{absent}") if absent

        allocate.send(:fill, values)
      rescue Mistake => e
        raise(at ? e.inside(at) : e)
      end

      def read(value) # :nodoc:
        return value if value.instance_of?(self)

        value.is_a?(::Hash) ? build(value) : raise(Mistake.type(value, "a #{name}, or a Hash with its keywords"))
      end

      def write(value) = value.write # :nodoc:
      def fits?(value) = value.is_a?(::Hash) || value.is_a?(self) # :nodoc:
      def empty = @empty # :nodoc:
      def sorted_fields = @sorted # :nodoc:
      def field(key) = @by_name[key] # :nodoc:

      # Resolves what the fields are made of, once all types are declared.
      def seal # :nodoc:
        @fields = @fields.transform_values(&:resolved).freeze
        @by_name = @fields.merge(@fields.transform_keys(&:name)).freeze
        @sorted = @fields.values.sort_by(&:name).freeze
        @needed = @fields.values.select { |f| f.presence == :required }.map(&:key).freeze
        @empty = allocate.send(:fill, {}) if @needed.empty?
        [@fields, @by_name, @sorted, @needed, @empty].each { |part| Ractor.make_shareable(part) }
      end

      private

      def inherited(record)
        super
        record.instance_variable_set(:@fields, {})
        DECLARED << record
      end

      def required(key, form, reader: key) = declare(key, form, reader, :required)
      def optional(key, form, reader: key) = declare(key, form, reader, :optional)
      def empty_when_absent(key, form, reader: key) = declare(key, form, reader, :empty)

      def declare(key, form, reader, presence)
        raise ArgumentError, "#{name}##{reader} is a method of every record" if ValueObject.method_defined?(reader)

        @fields[key] = Field.new(key, reader, form, presence)
        # Text, and not a block: a method made from a block cannot be called in another Ractor.
        otherwise = presence == :empty ? " || self.class.field(:#{key}).form.empty" : ""
        class_eval "def #{reader} = @values[:#{key}]#{otherwise}", __FILE__, __LINE__
      end

      def many(form) = Forms.many(form)
      def day_or(form) = Forms.day_or(form)
      def map(form) = Forms.map(form)
      def days(form) = Forms.days(form)
      def words(*words) = WordList.new("#{name} words", *words)
    end

    # The same record with some facts changed; +nil+ takes one away.
    def with(**changed) = Mistake.raised { self.class.build(@values.merge(changed)) }

    # The value of a key; +nil+, or empty, where nothing was given.
    def [](key)
      field = self.class.field(key)
      raise Mistake.word(:unknown_key, "no such key in #{self.class}", key, self.class.keys).to_error unless field

      public_send(field.reader)
    end

    # What was given, by key.
    def to_h = @values

    # For pattern matching; a key that was not given matches +nil+.
    def deconstruct_keys(keys)
      keys ? keys.select { |key| self.class.field(key) }.to_h { |key| [key, self[key]] } : @values
    end

    def ==(other) = other.instance_of?(self.class) && other.to_h == @values
    alias eql? ==

    def hash = [self.class, @values].hash

    # Without what is in it.
    def inspect = "#<#{self.class} ..>"
    alias to_s inspect

    # The JSON of the contract, keys sorted.
    def to_json(*) = JSON.generate(write)

    def write # :nodoc:
      self.class.sorted_fields.each_with_object({}) do |field, out|
        value = @values[field.key]
        out[field.name] = field.form.write(value) unless value.nil?
      end
    end

    def empty? = @values.empty? # :nodoc:
    def marshal_dump = @values # :nodoc:
    def marshal_load(values) = fill(values) # :nodoc:

    private

    def fill(values)
      @values = values.freeze
      freeze
    end
  end
end
