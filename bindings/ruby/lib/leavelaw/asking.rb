# frozen_string_literal: true

module Leavelaw
  # A question of the contract: its words, the method that asks it, its arguments in order, and the class of its answer.
  Ask = ::Struct.new(:word, :name, :arguments, :answer) do
    # The request as data, from the arguments of the method.
    def request(positional, keywords)
      places = arguments.select(&:positional)
      raise ArgumentError, "#{name} takes #{places.size} arguments before its keywords" unless positional.size == places.size

      given = places.map(&:key).zip(positional).to_h.merge(keywords)
      unknown = given.keys - arguments.map(&:key)
      raise ArgumentError, "#{name} has no keyword #{unknown.first}" unless unknown.empty?

      arguments.each_with_object({ "ask" => word }) { |argument, out| argument.put(given[argument.key], out) }
    end
  end

  # An argument of an ask.
  Argument = ::Struct.new(:key, :form, :required, :positional) do
    def put(value, out)
      if value.nil?
        raise ArgumentError, "#{key} is needed" if required
      else
        out[key.name] = Mistake.raised(key) { form.write(form.read(value)) }
      end
    end
  end
end
