# frozen_string_literal: true

# A small leave archive under the law and under the company's own schedule: whether one file may go and why, the same on an earlier day by what was
# known then, the disposal plan of the whole archive with the data of its certificate of destruction, a request to erase, and which records a leave
# makes. The same questions as `cargo run --example retention` asks, and the same answers.
#
# `ruby retention.rb`, with the gem installed.

require "json"
require "leavelaw"

include Leavelaw

def read(name) = File.read(File.expand_path("../cases/#{name}", __dir__))

ARCHIVE = JSON.parse(read("leave-archive.json"))
ON = Date.parse(ARCHIVE["on"])
HOLDS = ARCHIVE["holds"]

# A record of the archive, with the holds on all of them.
def held(id)
  record = ARCHIVE["records"].find { |r| r["id"] == id }
  Record.from_json(record.merge("holds" => HOLDS).to_json)
end

book = Rulebook.bundled.with_pack_json("company-schedule.json", read("company-schedule.json"))
ana = held("r-01")
ben = held("r-04")
puts "1. May Ana's leave file of 2022 go?", "", book.retain(ana, on: ON).text, ""
then_ = Date.new(2026, 2, 20)
puts "2. Might Ben's have gone on #{then_}, by what was known then?", "", book.retain(ben, on: then_, known_on: then_).text, ""
puts "3. The same day by what is known now:", "", book.retain(ben, on: then_, known_on: ON).text, ""

everything = Records.from_json({ "records" => ARCHIVE["records"], "holds" => HOLDS }.to_json)
puts "4. What becomes of the archive?", "", book.sweep(everything, on: ON).text, ""

hers = ARCHIVE["records"].select { |r| r["subject"] == ana.subject }
request = RightsRequest.from_json(ARCHIVE["request"].merge("records" => hers, "holds" => HOLDS).to_json)
puts "5. Ana asks to have everything erased:", "", book.rights(request, "us-ca-ccpa", on: ON).text, ""

leave = Case.from_json(read("california-pregnancy.json"))
puts "6. Which records does a leave make?", "", book.leave_records(leave, on: Date.new(2026, 1, 5)).text, ""
