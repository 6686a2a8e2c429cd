# frozen_string_literal: true

module Leavelaw
  # The law: packs, and one method for each question about them (see Asks).
  #
  #   book = Leavelaw::Rulebook.bundled
  #   plan = book.leave_plan(ana, on: Date.new(2026, 1, 5))
  #
  # A rulebook is immutable and may be used by any number of threads at once.
  class Rulebook
    include Asks

    class << self
      # Every law that this release holds.
      def bundled = new(Border.guarded { LeavelawBorder::Book.bundled })

      # A rulebook without any pack.
      def empty = new(LeavelawBorder::Book.empty)
    end

    private_class_method :new

    def initialize(book) # :nodoc:
      @book = book
      freeze
    end

    # With the packs of an image: newer law for the same library.
    def with_image(image) = another { @book.with_image(image) }

    # The packs as an image.
    def to_image = @book.to_image

    # With a pack in TOML: a company's policy, a statement, a schedule.
    def with_pack(name, toml) = another { @book.with_pack(name, toml) }

    # With a pack in JSON.
    def with_pack_json(name, json) = another { @book.with_pack_json(name, json) }

    # With some of its packs only: smaller answers.
    def only(*ids) = another { @book.only(ids.flatten) }

    # Whose answers carry their +explanation+.
    def explaining = another { @book.explaining }

    # Without presumptions: what nobody said is missing.
    def strict = another { @book.strict }

    # Which takes a test as decided: <tt>book.assuming("us-fmla/employer-covered", :yes)</tt>. Answers list it in +assumed+.
    def assuming(test, is) = another { @book.assuming(test, Mistake.raised { Tri.write(Tri.read(is)) }) }

    # The hash over all packs, <tt>sha256:..</tt>. Its name is not +hash+, which Ruby keeps for itself.
    def digest = @book.hash

    # The packs.
    def packs = list(PackInfo) { @book.packs }

    # The sources of a test, a parameter or a clause.
    def cites(id) = list(Cited) { @book.cites(id) }

    # Answers a request that was kept as data: a Hash as it was parsed from JSON.
    def decide(request) = Leavelaw.answer_of(JSON.parse(decided(request)))

    # Answers a question and keeps both, as a Receipt: the request as data, or the question as its method takes it.
    #
    #   book.receipt(:leave_plan, ana, on: Date.new(2026, 1, 5))
    def receipt(request, *arguments, **keywords)
      request = Leavelaw.ask(request).request(arguments, keywords) unless request.is_a?(::Hash)
      Receipt.new(Border.guarded { @book.receipt(JSON.generate(Forms::Any.read(request))) })
    end

    # Makes the answer of a receipt again: the same, or where it differs and why.
    def replay(receipt)
      Mistake.raised { Replay.read(JSON.parse(Border.guarded { @book.replay(receipt.to_json) })) }
    end

    def inspect = "#<#{self.class} #{digest}>"
    alias to_s inspect

    private

    def another(&) = self.class.send(:new, Border.guarded(&))
    def list(record, &) = Mistake.raised { Forms::List.new(record).read(JSON.parse(Border.guarded(&))) }
    def decided(request) = Border.guarded { @book.decide(JSON.generate(Forms::Any.read(request))) }

    def asked(ask, positional, keywords)
      request = JSON.generate(ask.request(positional, keywords))
      ask.answer.of_data(JSON.parse(Border.guarded { @book.decide(request) }))
    end
  end
end
