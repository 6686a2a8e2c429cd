# frozen_string_literal: true

require_relative "helper"

class TestRulebook < Minitest::Test
  include Given

  LAW = "us-fmla"

  def on = day(2026, 6, 1)

  def test_a_typed_question_has_a_typed_answer
    may = book.leave_eligibility(bea, LAW, on: on)
    assert_instance_of Leavelaw::Eligibility, may
    assert_equal [:yes, on, LAW], [may.outcome, may.on, may.law]
    assert_predicate may, :yes?
    refute_predicate may, :no?
    test = may.tests["hours-of-service"]
    assert_equal [:seconds, 6_949_800, :at_least], [test.observed.unit, test.observed.amount, test.op]
    assert_includes test.cites, "29 USC 2611(2)(A)(ii)"
    assert_equal [], may.missing
  end

  def test_what_is_not_known_never_passes_for_no
    may = book.leave_eligibility(bea(hours_worked: nil), LAW, on: on)
    assert_predicate may, :unknown?
    assert_equal :unknown, may.outcome
    assert_raises(Leavelaw::UnknownOutcome) { may.yes? }
    assert_raises(Leavelaw::UnknownOutcome) { may.no? }
    assert_includes may.missing.map(&:fact), "hours-worked-12-months"
    refute_predicate book.leave_eligibility(bea(hours_worked: [{ months: 12, before: on, hours: 1249 }]), LAW, on: on), :yes?
  end

  def test_the_facts_may_be_a_hash
    facts = { employer: { kind: :private }, leave: [{ reason: :own_health, first_day: on }] }
    assert_equal book.leave_eligibility(Leavelaw::Case.new(**facts), LAW, on: on), book.leave_eligibility(facts, LAW, on: on)
    raised(:unknown_key, "/case/employer/knd") { book.leave_eligibility({ employer: { knd: :private } }, LAW, on: on) }
  end

  def test_arguments_are_checked
    raised(:unknown_id, "/law") { book.leave_eligibility(bea, "us-fmlaa", on: on) }
    raised(:unknown_word, "/act") { book.leave_may(bea, LAW, :give_noticee, on: on) }
    assert_raises(ArgumentError) { book.leave_eligibility(bea, LAW) }
    assert_raises(ArgumentError) { book.leave_eligibility(bea, on: on) }
    assert_raises(TypeError) { book.leave_eligibility(bea, LAW, on: Time.at(0)) }
    assert_raises(TypeError) { book.leave_eligibility(3, LAW, on: on) }
  end

  def test_every_question_has_its_method
    Leavelaw::ASKS.each_value do |ask|
      assert_equal ask.name.to_s, ask.word.tr(".-", "_")
      assert_equal ask.word, ask.answer.ask
      parameters = Leavelaw::Rulebook.instance_method(ask.name).parameters
      kinds = ask.arguments.map { |a| if a.positional then :req else a.required ? :keyreq : :key end }
      assert_equal kinds, parameters.map(&:first)
      assert_equal ask.arguments.reject(&:positional).map(&:key), parameters.reject { |kind, _| kind == :req }.map(&:last)
    end
    assert_equal ["us-ca"], book.laws(place: "us-ca", on: on).held.values.map(&:place).uniq & ["us-ca"]
    assert_operator book.facts(:leave_eligibility, law: LAW, case: bea(employer: nil, headcount: nil), on: on).facts.size, :>, 1
  end

  def test_the_manner_of_a_rulebook
    assert_empty book.leave_eligibility(bea, LAW, on: on).explanation
    refute_empty book.explaining.leave_eligibility(bea, LAW, on: on).explanation
    refute_empty book.leave_eligibility(bea, LAW, on: on).presumed
    assert_predicate book.strict.leave_eligibility(bea, LAW, on: on), :unknown?
    assumed = book.assuming("us-fmla/worksite", :no).leave_eligibility(bea, LAW, on: on)
    assert_equal [["us-fmla/worksite", :no]], assumed.assumed.map { |a| [a.test, a.is] }
    assert_predicate assumed, :no?
    assert_raises(Leavelaw::Error) { book.assuming("us-fmla/worksite", :perhaps) }
  end

  def test_packs_and_sources
    assert_match(/\Asha256:\h{64}\z/, book.digest)
    assert_instance_of Integer, book.hash
    fmla = book.packs.find { |pack| pack.id == LAW }
    assert_equal ["leave", "floor"], [fmla.kind, fmla.role]
    assert_match(/\Asha256:/, fmla.hash_)
    assert_equal [LAW], book.only(LAW).packs.map(&:id)
    assert_empty Leavelaw::Rulebook.empty.packs
    assert_equal book.digest, Leavelaw::Rulebook.empty.with_image(book.to_image).digest
    assert_equal ["us-fmla/hours-of-service"], book.cites("us-fmla/hours-of-service").map(&:id).uniq
  end

  def test_a_company_pack
    json = File.read("#{VECTORS}/packs/acme-vacation.json")
    with = book.with_pack_json("acme.json", json)
    assert_equal 1, (with.packs.map(&:id) - book.packs.map(&:id)).size
    refute_equal book.digest, with.digest
  end

  def test_the_mistakes_of_a_pack_come_with_their_place
    error = assert_raises(Leavelaw::Error) { book.with_pack("acme.toml", "[pack]\nid = 3\nplan = 4\n") }
    assert_match(/\Aacme\.toml:\d+:\d+\z/, error.at)
    assert_match(/\Aerror\[pack-/, error.report)
    assert_equal error.others, error.others.grep(Leavelaw::Error)
    raised(:image_format, "") { book.with_image("no image") }
  end

  def test_requests_that_were_kept_as_data
    request = { "ask" => "leave.eligibility", "law" => LAW, "on" => on, "case" => bea }
    assert_equal book.leave_eligibility(bea, LAW, on: on), book.decide(request)
    raised(:unknown_ask, "/ask") { book.decide("ask" => "leave.elegibility", "on" => "2026-06-01") }
    raised(:null_given, "/case/leave") { book.decide(request.merge("case" => { "leave" => nil })) }
    raised(:wrong_type, "/case/schedule/0/hours_per_week") { book.decide(request.merge("case" => { "schedule" => [{ "hours_per_week" => 7 }] })) }
  end

  def test_receipts
    receipt = book.strict.receipt(:leave_eligibility, bea, LAW, on: on)
    assert_equal true, receipt.request["strict"]
    assert_predicate receipt.answer, :unknown?
    again = Leavelaw::Receipt.from_json(receipt.to_json)
    assert_equal receipt, again
    assert_equal true, book.replay(again).same
    changed = Leavelaw::Receipt.from_json(receipt.to_json.sub('"outcome":"unknown"', '"outcome":"yes"'))
    replay = book.replay(changed)
    assert_equal [false, ["/outcome"]], [replay.same, replay.changes.map(&:at)]
    assert_equal "#<Leavelaw::Receipt ..>", receipt.inspect
    raised(:image_format, "/format") { book.replay(Leavelaw::Receipt.from_json("{}")) }
    raised(:bad_json, "") { Leavelaw::Receipt.from_json("{") }
  end

  def test_answers_are_kept_as_json
    may = book.leave_eligibility(bea, LAW, on: on)
    assert_equal may, Leavelaw::Eligibility.from_json(may.to_json)
    assert_equal "leave.eligibility", JSON.parse(may.to_json)["ask"]
    raised(:wrong_type, "/ask") { Leavelaw::Plan.from_json(may.to_json) }
    assert_equal "#<Leavelaw::Eligibility ..>", may.inspect
    assert Ractor.shareable?(may)
  end

  def test_answers_in_words_and_as_html
    may = book.leave_eligibility(bea, LAW, on: on)
    assert_match(/us-fmla/, may.text)
    assert_includes may.text, "29 USC 2611(2)(A)(ii)"
    assert_equal may.text, Leavelaw::Eligibility.from_json(may.to_json).text
    plan = book.leave_plan(bea, on: on)
    assert_match(/\A<(\w+)[ >].*<svg.*<\/\1>\s*\z/m, plan.html)
    refute_includes plan.text, "<"
  end

  def test_one_rulebook_serves_many_threads
    answers = Array.new(8) { Thread.new { Array.new(20) { book.leave_eligibility(bea, LAW, on: on) } } }.flat_map(&:value)
    assert_equal [160, 1], [answers.size, answers.uniq.size]
    assert_predicate book, :frozen?
  end

  def test_answers_are_read_in_another_ractor
    may = book.leave_eligibility(bea, LAW, on: on)
    quietly = $VERBOSE
    $VERBOSE = nil
    assert_equal [true, 6_949_800], Ractor.new(may) { |given| [given.yes?, given.tests["hours-of-service"].observed.amount] }.take
  ensure
    $VERBOSE = quietly
  end
end
