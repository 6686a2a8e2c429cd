# frozen_string_literal: true

# One leave file, kept by a leave administration vendor for the employer: who may see what of it, under the vendor's privacy statement and the
# law's own rules of confidentiality; the file as a supervisor may see it; what is wrong with the statement; who may see what at all. The same
# questions as `cargo run --example disclosure` asks, and the same answers.
#
# `ruby disclosure.rb`, with the gem installed.

require "json"
require "leavelaw"

include Leavelaw

# The vendor's statement, and the laws that reach a certificate in the file.
UNDER = %w[qcera us-fmla-confidentiality us-ada-confidentiality us-gina].freeze
ON = Date.new(2026, 6, 1)
FILE = JSON.parse(File.read(File.expand_path("../cases/leave-file.json", __dir__)))

# Something of Ana's file is to be disclosed in the course of her leave.
def about_ana(recipient, **more)
  Disclosure.new(
    act: "disclose", record: "medical-certification", made_for: ["us-fmla"], purpose: "operate-leave",
    subject: { kind: :employee, age: 44 },
    actor: { kind: "vendor", capacity: :vendor_for_employer },
    channel: "service.leave-application",
    recipient: recipient,
    consent_events: FILE["consents"],
    good_faith: [], flagged: [],
    **more
  )
end

supervisor = Recipient.new(kind: "supervisor")
provider = about_ana(
  Recipient.new(kind: "service-provider", assists: ["user"], confidentiality: { from: Date.new(2026, 1, 1) }),
  items: ["leave.dates"]
)
investigator = about_ana(
  Recipient.new(kind: "labor-investigator"),
  items: ["health.diagnosis"],
  process: { kind: :investigation, on_request: :yes, investigates: "us-fmla", scope: ["health.diagnosis"] }
)

questions = [
  ["May Ana's supervisor see what she may not lift, and why?", about_ana(supervisor, items: ["health.restrictions", "health.diagnosis"]), ON],
  ["May a service provider who is bound to confidentiality have her dates of leave, with her consent?", provider, ON],
  ["The same after she took the consent back?", provider, Date.new(2026, 6, 10)],
  ["Must the Department of Labor's investigator have the diagnosis?", investigator, ON]
]

# An employee's file at the vendor's, no court and no emergency.
everyday = Region.new(
  to: %w[subject hr supervisor first-aid colleague service-provider affiliate],
  items: %w[contact leave health],
  purpose: %w[operate-leave employment-decision],
  subject: :employee,
  via: "service.leave-application",
  capacity: :vendor_for_employer,
  given: { "good-faith-record" => "no", "legal-process-valid" => "no", "on-request" => "no", "flagged" => "none", "record-made-for" => "us-fmla" }
)

book = Rulebook.bundled
questions.each.with_index(1) do |(question, wanted, on), number|
  puts "#{number}. #{question}", ""
  puts book.disclose(wanted, UNDER, on: on).text, ""
end

puts "The file as Ana's supervisor may see it:", ""
seen = book.redact(about_ana(supervisor), UNDER, record: FILE["record"].to_json, fields: FILE["fields"], on: ON)
puts seen.record, ""
seen.removed.each { |part, why| puts "withheld #{part}: #{why.determining.join(", ")} (#{why.outcome})" }

puts "", book.lint("qcera", on: ON).text, ""

puts book.matrix(everyday, UNDER, on: ON).text, ""
