# frozen_string_literal: true

# Runs every vector through the typed methods of the gem, and once more for each leaf of its expectation with that leaf spoiled, which must fail.
# `ruby vectors.rb FOLDER`, with the folder of the vectors.

require "leavelaw"
require_relative "vectors/library"
require_relative "vectors/matcher"
require_relative "vectors/typed"

library = Vectors::Library.new(ARGV.fetch(0) { File.expand_path("../../../tests/vectors", __dir__) })
typed = Vectors::Typed.new
passed = spoiled = blind = 0
runs = library.runs
runs.each do |run|
  actual = typed.decide(run)
  mismatch = Vectors::Matcher.mismatch(run.expect, actual)
  passed += 1 unless mismatch
  puts "FAIL #{run.id} at #{mismatch}" if mismatch
  Vectors::Spoil.all(run.expect).each do |expect|
    spoiled += 1
    next if Vectors::Matcher.mismatch(expect, actual)

    blind += 1
    puts "BLIND #{run.id}: a spoiled expectation still matches"
  end
end
puts "#{typed.typed} runs through typed methods, #{typed.untyped} as data; #{spoiled} spoiled expectations, #{spoiled - blind} failed as they must"
puts "#{library.vectors.size} vectors, #{runs.size} runs, #{passed} passed"
exit(passed == runs.size && blind.zero? && passed.positive? ? 0 : 1)
