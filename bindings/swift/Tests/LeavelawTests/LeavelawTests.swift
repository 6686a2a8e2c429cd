import XCTest

@testable import Leavelaw

/// Written beside the sources and, like them, never compiled where they were made.
final class LeavelawTests: XCTestCase {
    private let on = CalendarDay(2026, 6, 1)

    private func bea(hours: Hours?) -> Case {
        Case(
            employer: Employer(kind: [.private]), service: .since(CalendarDay(2024, 1, 8)), schedule: [.monFri(hours: 8)],
            hoursWorked: hours.map { [HoursWorked(months: 12, before: on, hours: $0)] }, headcount: Headcount(90, within75Miles: 60),
            leave: [Block(.ownHealth, from: on, through: CalendarDay(2026, 6, 12))])
    }

    func testATypedQuestionHasATypedAnswer() throws {
        let may = try Rulebook.bundled().leaveEligibility(bea(hours: 1930), law: "us-fmla", on: on)
        XCTAssertEqual(may.outcome, .yes)
        XCTAssertEqual(may.tests["hours-of-service"]?.observed, .seconds(6_948_000))
        XCTAssertEqual(try Eligibility(json: may.json()), may)
        XCTAssertEqual("\(may)", "Eligibility(..)")
    }

    func testWhatIsNotKnownIsMissing() throws {
        let may = try Rulebook.bundled().leaveEligibility(bea(hours: nil), law: "us-fmla", on: on)
        XCTAssertEqual(may.outcome, .unknown)
        XCTAssertTrue(may.missing.contains { $0.fact == "hours-worked-12-months" })
    }

    func testMistakesHaveTheirCodeAndPlace() throws {
        XCTAssertThrowsError(try Rulebook.bundled().leaveEligibility(bea(hours: 1930), law: "us-fmlaa", on: on)) { error in
            XCTAssertEqual((error as? LeavelawError)?.code, .unknownId)
            XCTAssertEqual((error as? LeavelawError)?.at, "/law")
        }
    }

    func testValuesAreExact() throws {
        XCTAssertEqual(Rational("52/5"), Rational(104, 10))
        XCTAssertEqual(Rational("10.4"), Rational(52, 5))
        XCTAssertEqual(Hours("7.33")?.description, "7.33")
        XCTAssertNil(Hours("7,33"))
        XCTAssertNil(CalendarDay("2026-02-30"))
        XCTAssertEqual(CalendarDay("2028-02-29")?.description, "2028-02-29")
    }

    /// Every case of the vectors is read and written as the library itself writes it.
    func testEveryCaseOfTheVectors() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../tests/vectors/leave")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "json" }
        var read = 0
        for file in files {
            for vector in try JSONDecoder().decode([JSONValue].self, from: Data(contentsOf: file)) {
                guard case .object(let keys) = vector, case .object(let facts)? = keys["case"], facts["$file"] == nil else { continue }
                let text = try encoded(JSONValue.object(facts))
                guard let canonical = try? canonicalText(input: "Case", text: text) else { continue }
                XCTAssertEqual(try Case(json: text).json(), canonical)
                read += 1
            }
        }
        XCTAssertGreaterThan(read, 50)
    }
}
