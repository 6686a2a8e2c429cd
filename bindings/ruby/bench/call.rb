# frozen_string_literal: true

# What a typed call costs in Ruby: the California pregnancy of the examples, asked for eligibility and for the plan, from the record to the
# record, and the same request as text that is handed to the native library and not read. `ruby bench/call.rb [FILE]`.

require "leavelaw"

file = ARGV.fetch(0) { File.expand_path("../../../examples/cases/california-pregnancy.json", __dir__) }
ana = Leavelaw::Case.from_json(File.read(file))
on = Date.new(2026, 1, 5)
book = Leavelaw::Rulebook.bundled
native = LeavelawBorder::Book.bundled
request = ->(ask, **more) { JSON.generate({ "ask" => ask, "on" => on.iso8601, "case" => JSON.parse(ana.to_json), **more.transform_keys(&:name) }) }
eligibility = request.call("leave.eligibility", law: "us-fmla")
plan = request.call("leave.plan")

# The median of 21 samples, in microseconds of processor time a call: what else runs on the machine matters less.
def measure(name, calls)
  calls.times { yield }
  samples = Array.new(21) do
    start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
    calls.times { yield }
    (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start) * 1e6 / calls
  end
  printf("%-45s %8.0f us\n", name, samples.sort[10])
end

measure("leave_eligibility, typed", 200) { book.leave_eligibility(ana, "us-fmla", on: on) }
measure("leave_eligibility, text of the native library", 200) { native.decide(eligibility) }
measure("leave_plan, typed", 20) { book.leave_plan(ana, on: on) }
measure("leave_plan, text of the native library", 20) { native.decide(plan) }
