# frozen_string_literal: true

require_relative "helper"
require "pp"

class TestValues < Minitest::Test
  include Given

  def test_days_are_dates
    block = Leavelaw::Block.new(first_day: "2026-06-01", last_day: day(2026, 6, 12))
    assert_equal [day(2026, 6, 1), day(2026, 6, 12)], [block.first_day, block.last_day]
    raised(:bad_date, "/first_day") { Leavelaw::Block.new(first_day: "2026-02-30") }
    assert_raises(TypeError) { Leavelaw::Block.new(first_day: Time.at(0)) }
    assert_raises(TypeError) { Leavelaw::Block.new(first_day: DateTime.new(2026, 6, 1)) }
  end

  def test_hours_and_money_are_exact_decimals
    hours = [8, "8", BigDecimal("8")].map { |given| Leavelaw::Schedule.weekly(given) }
    assert_equal 1, hours.uniq.size
    assert_equal BigDecimal("8"), hours.first.hours_per_week
    assert_equal '{"highest_quarter":"20800.50"}', Leavelaw::Wages.new(highest_quarter: "20800.5").to_json
    assert_equal '{"hours_per_week":"37.5"}', Leavelaw::Schedule.weekly("37.50").to_json
    raised(:bad_number, "/hours_per_week") { Leavelaw::Schedule.weekly("8h") }
    raised(:bad_number, "/hours_per_week") { Leavelaw::Schedule.weekly(BigDecimal("NaN")) }
  end

  def test_a_float_is_refused_and_told_why
    error = assert_raises(TypeError) { bea(hours_worked: [{ months: 12, hours: 7.33 }]) }
    assert_match(%r{\A/hours_worked/0/hours: Float}, error.message)
    assert_match(/rounded in binary/, error.message)
    refute_match(/7[.]33\b(?!")/, error.message)
    assert_raises(TypeError) { Leavelaw::Block.new(weeks: 1.5) }
  end

  def test_fractions_are_rationals
    weeks = [Rational(3, 2), "3/2", "1.5", BigDecimal("1.5")].map { |given| Leavelaw::Block.new(weeks: given).weeks }
    assert_equal [Rational(3, 2)], weeks.uniq
    assert_equal '{"weeks":"3/2"}', Leavelaw::Block.new(weeks: "1.5").to_json
    assert_equal '{"weeks":"6"}', Leavelaw::Block.new(weeks: 6).to_json
  end

  def test_every_word_has_a_symbol_of_its_own
    lists = Leavelaw.constants.map { |name| Leavelaw.const_get(name) }.grep(Leavelaw::WordList)
    assert_operator lists.size, :>, 50
    lists.each do |list|
      assert_equal list.words, list.symbols.map { |symbol| list.word(symbol) }, list.name
      assert_equal list.symbols, list.words.map { |word| list.read(word) }, list.name
      assert_equal list.words.size, list.symbols.uniq.size, list.name
    end
  end

  def test_words_are_symbols_and_the_exact_word_is_accepted
    assert_equal :pregnancy_incapacity, Leavelaw::Block.new(reason: "pregnancy/incapacity").reason
    assert_equal '{"reason":"pregnancy/incapacity"}', Leavelaw::Block.new(reason: :pregnancy_incapacity).to_json
    assert_equal "x-volunteering", Leavelaw::Block.new(reason: "x-volunteering").reason
    near = raised(:unknown_word, "/reason") { Leavelaw::Block.new(reason: :own_helth) }
    assert_equal "did you mean own_health?", near.expected
    raised(:unknown_word, "/reason") { Leavelaw::Block.new(reason: "own_health") }
    raised(:unknown_word, "/mode") { Leavelaw::Block.new(mode: "x-own") }
    assert_raises(TypeError) { Leavelaw::Block.new(reason: 3) }
  end

  def test_a_hash_does_where_a_record_is_wanted
    typed = Leavelaw::Case.new(places: [Leavelaw::Place.new(state: "us-ca")], employer: Leavelaw::Employer.new(kind: [:private]))
    assert_equal typed, Leavelaw::Case.new(places: [{ state: "us-ca" }], employer: { "kind" => :private })
    assert_equal day(2026, 2, 4), Leavelaw::Events.new(birth: day(2026, 2, 4)).birth.first.day
    assert_equal Leavelaw::Events.new(birth: "2026-02-04"), Leavelaw::Events.new(birth: [{ day: day(2026, 2, 4) }])
  end

  def test_an_unknown_keyword_names_the_nearest
    error = raised(:unknown_key, "/leave/1/last_dy") do
      Leavelaw::Case.new(leave: [{ reason: :bonding }, { reason: :bonding, last_dy: day(2026, 6, 12) }])
    end
    assert_equal "did you mean last_day?", error.expected
    raised(:missing_argument, "/adjustments/0") { Leavelaw::Case.new(adjustments: [{ plan: "acme", day: day(2026, 1, 1) }]) }
    raised(:unknown_key, "") { bea[:servce] }
  end

  def test_mistakes_never_show_what_was_given
    secret = "leukaemia"
    mistakes = [
      -> { Leavelaw::Block.new(reason: secret) }, -> { Leavelaw::Block.new(first_day: secret) }, -> { Leavelaw::Block.new(weeks: secret) },
      -> { Leavelaw::Block.new(workdays: secret) }, -> { Leavelaw::Case.new(leave: secret) }, -> { Leavelaw::Case.new(service: secret) },
      -> { Leavelaw::Schedule.weekly(secret) }, -> { Leavelaw::Case.from_json(%({"leave":[{"reason":"#{secret}"}]})) }
    ]
    mistakes.each do |mistake|
      error = assert_raises(Leavelaw::Error, TypeError, &mistake)
      refute_includes error.full_message(highlight: false).lines.first, secret
      refute_includes error.inspect, secret
      refute_includes error.report, secret if error.is_a?(Leavelaw::Error)
    end
  end

  def test_records_are_values
    assert_equal bea, bea
    assert_equal 1, { bea => 1, bea.with => 1 }.size
    refute_equal bea, bea.with(places: [])
    assert_equal bea(insured_by: ["us-ny-pfl"]), bea.with(insured_by: ["us-ny-pfl"])
    assert_nil bea.with(places: nil).places
    assert_equal [], bea.with(places: []).places
    assert_predicate bea, :frozen?
    assert Ractor.shareable?(bea)
    assert_equal bea, Marshal.load(Marshal.dump(bea))
    assert_predicate Marshal.load(Marshal.dump(bea)), :frozen?
    assert_raises(FrozenError) { bea.leave << nil }
  end

  def test_what_was_given_cannot_be_changed_afterwards
    state = +"us-ny"
    places = [{ state: state }]
    given = Leavelaw::Case.new(places: places)
    state << "-changed"
    places.clear
    assert_equal ["us-ny"], given.places.map(&:state)
  end

  def test_records_match_patterns
    case bea.leave.first
    in { reason: :own_health, first_day: Date => first, workdays: nil } then assert_equal day(2026, 6, 1), first
    end
    case Leavelaw::Length.months(12)
    in { months: } then assert_equal 12, months
    end
  end

  def test_nothing_shows_what_is_in_a_record
    [bea, bea.leave.first, bea.service, Leavelaw::Length.months(12)].each do |value|
      assert_equal "#<#{value.class} ..>", value.inspect
      assert_equal value.inspect, value.to_s
      assert_equal value.inspect, value.pretty_inspect.chomp
    end
  end

  def test_a_value_of_several_forms
    assert_equal [:periods, [day(2024, 1, 8)]], [bea.service.unit, bea.service.amount.map(&:from)]
    assert_equal bea.service, Leavelaw::Case.new(service: { "periods" => [{ from: "2024-01-08" }] }).service
    assert_equal [:rolling, Leavelaw::LeaveYear.fixed("07-01")],
                 Leavelaw::Employer.new(leave_year: { "us-fmla": :rolling, "*" => { fixed: "07-01" } }).leave_year.values
    assert_equal "mum", Leavelaw::Block.new(for: { member: "mum" }).for.amount
    assert_instance_of Leavelaw::Person, Leavelaw::Block.new(for: { id: "mum" }).for
    assert_raises(TypeError) { Leavelaw::Employer.new(leave_year: { "*" => 3 }) }
    assert_raises(NoMethodError) { Leavelaw::Length.new(:months, 12) }
  end

  def test_names_that_ruby_needs_have_a_line_after_them
    record = Leavelaw::Record.new(class: "payroll.register")
    assert_equal [["payroll.register"], Leavelaw::Record], [record.class_, record.class]
    assert_equal ["payroll.register"], record[:class]
    assert_instance_of Integer, record.hash
  end

  # Every case of the vectors comes out of Ruby's own values as the library itself writes it.
  def test_every_case_is_written_as_the_library_writes_it
    cases = Dir.glob("#{VECTORS}/{leave,accrual}/*.json").flat_map { |file| JSON.parse(File.read(file)) }.map { |vector| vector["case"] }
    texts = cases.grep(Hash).reject { |c| c.key?("$file") }.map { |c| canonical(c) }.compact
    assert_operator texts.size, :>, 100
    texts.each { |text| assert_equal text, Leavelaw::Case.from_json(text).to_json }
  end

  private

  def canonical(facts)
    Leavelaw::Border.canonical("Case", JSON.generate(facts))
  rescue Leavelaw::Error
    nil
  end
end
