import Record
import Testing

@testable import Texts

@Suite struct ReviewedTextTests {
  @Test func whatNobodyReviewedIsUnreviewed() throws {
    let text = try ReviewTrial.reviewed(ReviewTrial.read())
    #expect(!text.facts.isEmpty)
    #expect(text.facts.allSatisfy { $0.state == .unreviewed && !$0.isReviewed })
  }

  @Test(arguments: [
    (FactReview.Decision.accepted, ReviewState.accepted), (.rejected, .rejected),
  ])
  func aDecisionHolds(decision: FactReview.Decision, state: ReviewState) throws {
    let book = try ReviewTrial.book("2/ceiling/troops", decision)
    let text = try ReviewTrial.reviewed(ReviewTrial.read(), book)
    #expect(text.fact("2/ceiling/troops")?.state == state)
    #expect(text.fact("2/ceiling/police")?.state == .unreviewed)
  }

  @Test func anEditedValueIsShownAndTheRulesKept() throws {
    let book = try ReviewTrial.book(
      "2/ceiling/troops", .edited, edits: [FactEdit(field: "count", value: "16500")])
    let fact = try ReviewTrial.reviewed(ReviewTrial.read(), book).fact("2/ceiling/troops")
    #expect(fact?.state == .edited)
    #expect(fact?.value.fields.contains(FactField("count", "16500")) == true)
    #expect(fact?.fact.value.fields.contains(FactField("count", "17000")) == true)
  }

  @Test func changedWordsReopen() throws {
    let book = try ReviewTrial.book("all", .accepted)
    let changed = ReviewTrial.words.replacing("17,000", with: "18,000")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(changed), book)
    let fact = text.fact("2/ceiling/troops")
    #expect(fact?.state == .reopened)
    #expect(fact?.reopened == [.words, .value])
    // The old review is kept and shown.
    #expect(fact?.review?.decision == .accepted)
    #expect(fact?.review?.read["count"] == "17000")
    // The police of the same paragraph: its value is the same, its words are not.
    #expect(text.fact("2/ceiling/police")?.reopened == [.words])
    #expect(text.fact("1/mandate/unnamed")?.state == .accepted)
    #expect(text.fact("3/report/secretary-general")?.state == .accepted)
  }

  /// An item means what the paragraph above it says.
  @Test func changedWordsAboveAnItemReopenIt() throws {
    let book = try ReviewTrial.book("4(a)/task/protection-of-civilians", .accepted)
    let changed = ReviewTrial.words.replacing("shall include", with: "may include")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(changed), book)
    #expect(text.fact("4(a)/task/protection-of-civilians")?.reopened == [.words])
  }

  @Test func anotherPrintOfTheSameWordsReopensNothing() throws {
    let book = try ReviewTrial.book("all", .accepted)
    let reprinted = ReviewTrial.words.replacing("17,000 troops", with: "17,000\n    troops")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(reprinted), book)
    #expect(text.facts.allSatisfy { $0.state == .accepted })
  }

  @Test func aNewVersionOfARuleThatReadsTheSameReopensNothing() throws {
    let book = try ReviewTrial.book("all", .accepted)
    let text = try ReviewTrial.reviewed(ReviewTrial.read().reread(version: 2), book)
    #expect(text.facts.allSatisfy { $0.state == .accepted && $0.fact.rule.version == 2 })
    #expect(text.fact("2/ceiling/troops")?.review?.rule.hasSuffix("@2") == false)
  }

  @Test func aNewVersionOfARuleThatReadsAnotherValueReopens() throws {
    let book = try ReviewTrial.book("all", .accepted)
    let reread = ReviewTrial.read().reread(version: 2) { value in
      guard case .obligation(let duty) = value, let days = CalendarDuration(60, .days) else {
        return value
      }
      return .obligation(
        ObligationFact(
          addressee: duty.addressee, recipient: duty.recipient, verb: duty.verb, form: duty.form,
          deadline: .every(days)))
    }
    let text = try ReviewTrial.reviewed(reread, book)
    #expect(text.fact("3/report/secretary-general")?.reopened == [.value])
    #expect(text.fact("2/ceiling/troops")?.state == .accepted)
  }

  @Test func aReviewOfAFactThatIsGoneIsShown() throws {
    let book = try ReviewTrial.book("3/report/secretary-general", .accepted)
    let changed = ReviewTrial.words.replacing("Requests", with: "Thanks")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(changed), book)
    #expect(text.fact("3/report/secretary-general") == nil)
    #expect(text.withoutFact.map(\.key) == ["3/report/secretary-general"])
  }

  @Test func theLastReviewCounts() throws {
    var book = try ReviewTrial.book("2/ceiling/troops", .accepted)
    for review in try ReviewTrial.book("2/ceiling/troops", .rejected).reviews { book.add(review) }
    let text = try ReviewTrial.reviewed(ReviewTrial.read(), book)
    #expect(text.fact("2/ceiling/troops")?.state == .rejected)
    #expect(book.reviews.count == 2)
  }

  @Test func aReviewOfAnotherDocumentDoesNotCount() throws {
    let book = try ReviewTrial.book("all", .accepted)
    let other = ReviewTrial.words.replacing("9104", with: "9105")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(other), book)
    #expect(text.facts.allSatisfy { $0.state == .unreviewed })
  }

  /// The verb of a fact is that of its clause, not the first of its paragraph.
  @Test func aFactStandsUnderTheVerbOfItsClause() throws {
    let words = ReviewTrial.words.replacing(
      "1. Decides to extend", with: "1. Welcomes the report, and decides to extend")
    let text = try ReviewTrial.reviewed(ReviewTrial.read(words))
    #expect(text.fact("1/mandate/unnamed")?.verb == .decides)
    #expect(text.fact("4(a)/task/protection-of-civilians")?.verb == .decides)
    #expect(text.fact("3/report/secretary-general")?.verb == .requests)
  }

  @Test func numbersAndKeysNameFacts() throws {
    let text = try ReviewTrial.reviewed(ReviewTrial.read())
    #expect(try text.facts("1", file: "f").map(\.number) == [1])
    #expect(try text.facts("2/ceiling/troops", file: "f").count == 1)
    #expect(try text.facts("2/Ceiling/TROOPS", file: "f").count == 1)
    #expect(try text.facts("all", file: "f").count == text.facts.count)
    for name in ["0", "99", "-1", "2/ceiling/tanks", ""] {
      #expect(throws: ReviewError.unknownFact(file: "f", key: name)) {
        try text.facts(name, file: "f")
      }
    }
  }
}
