import Foundation
import Record
import Texts

/// A text with its facts as JSON; the shape is documented in `docs/commands.md`. What is not known is
/// left out.
struct TextJSON: Encodable {
  let file: String
  var language: String?
  var symbol: String?
  var adopted: String?
  var meeting: Int?
  var vote: Vote?
  var mission: String?
  var missionID: String?
  var chapterSeven: Bool?
  /// Facts whose deadline or term counts from an adoption the day of which is not known.
  var notNormalised: [String]?
  var facts: [FactBody]?
  var paragraphs: [ParagraphBody]?
  var withoutFact: [ReviewBody]?
  var error: Complaint?

  struct Vote: Encodable {
    let inFavour: Int
    let against: Int
    let abstentions: Int
  }

  /// Why a file was not read.
  struct Complaint: Encodable {
    let code: String
    let message: String
  }

  struct FactBody: Encodable {
    let number: Int
    let key: String
    let slot: String
    let paragraph: String
    let value: Parts
    let read: Parts
    let text: String
    let verb: String?
    let strength: String?
    let rule: String
    let characters: [Int]
    let quote: String
    let state: String
    let reopened: [String]?
    let review: ReviewBody?
  }

  struct ParagraphBody: Encodable {
    let kind: String
    let number: String?
    let verb: String?
    let strength: String?
    let characters: [Int]
    let words: String
  }

  struct ReviewBody: Encodable {
    let key: String
    let decision: String
    let read: Parts
    let edited: Parts?
    let rule: String
    let words: String
    let by: String?
    let on: String?
    let note: String?
  }

  /// Parts of a fact: counts, numbers and years as numbers, the rest as text.
  struct Parts: Encodable {
    let fields: [FactField]

    private struct Name: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Name.self)
      for field in fields {
        let name = Name(stringValue: field.name)
        if ["count", "number", "year"].contains(field.name), let number = Int(field.value) {
          try container.encode(number, forKey: name)
        } else {
          try container.encode(field.value, forKey: name)
        }
      }
    }
  }
}

extension TextJSON {
  /// A file that was not read.
  init(file: String, code: String, message: String) {
    self.file = file
    error = Complaint(code: code, message: message)
  }

  /// A text: its facts of some kinds, or its paragraphs.
  init(
    _ text: ReviewedText, file: String, slots: [FactSlot], paragraphs: Bool, wording: FactWording
  ) {
    let resolution = text.resolution
    self.file = file
    language = resolution.text.language.rawValue
    symbol = resolution.symbol
    adopted = resolution.adopted?.description
    meeting = resolution.meeting
    vote = resolution.vote.map {
      Vote(inFavour: $0.inFavour, against: $0.against, abstentions: $0.abstentions)
    }
    mission = resolution.mission?.description
    if case .mission(let id, _) = resolution.mission { missionID = id.rawValue }
    chapterSeven = text.facts.contains {
      $0.fact.value.slot == .chapterSeven && $0.state != .rejected
    }
    notNormalised = text.notNormalised.map(\.key)
    if paragraphs {
      self.paragraphs = resolution.paragraphs.map { Self.paragraph($0, text) }
    } else {
      facts = text.facts.filter { slots.contains($0.fact.value.slot) }
        .map { Self.fact($0, text, wording) }
      withoutFact = text.withoutFact.map(Self.review)
    }
  }

  private static func fact(
    _ fact: ReviewedFact, _ text: ReviewedText, _ wording: FactWording
  ) -> FactBody {
    let range = text.places.characters(fact.fact.span)
    let verb = fact.verb
    return FactBody(
      number: fact.number, key: fact.key, slot: fact.fact.value.slot.rawValue,
      paragraph: fact.fact.paragraph, value: Parts(fields: fact.value.fields),
      read: Parts(fields: fact.fact.value.fields), text: wording.summary(fact.value),
      verb: verb?.rawValue, strength: verb?.strength.rawValue, rule: fact.fact.rule.description,
      characters: [range.lowerBound, range.upperBound], quote: text.resolution.quote(fact.fact),
      state: fact.state.rawValue,
      reopened: fact.state == .reopened ? fact.reopened.map(\.rawValue) : nil,
      review: fact.review.map(review))
  }

  private static func paragraph(_ paragraph: Paragraph, _ text: ReviewedText) -> ParagraphBody {
    let range = text.places.characters(paragraph.span)
    return ParagraphBody(
      kind: paragraph.kind.rawValue, number: paragraph.number.isEmpty ? nil : paragraph.number,
      verb: paragraph.verb?.rawValue, strength: paragraph.verb?.strength.rawValue,
      characters: [range.lowerBound, range.upperBound],
      words: text.resolution.words(of: paragraph))
  }

  private static func review(_ review: FactReview) -> ReviewBody {
    func parts(_ fields: [String: String]) -> Parts {
      Parts(fields: fields.sorted { $0.key < $1.key }.map { FactField($0.key, $0.value) })
    }
    return ReviewBody(
      key: review.key, decision: review.decision.rawValue, read: parts(review.read),
      edited: review.edits.isEmpty ? nil : parts(review.edits), rule: review.rule,
      words: review.words, by: review.reviewer, on: review.day?.description, note: review.note)
  }

  /// Objects as JSON, one a file.
  static func text(_ files: [TextJSON]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(files), as: UTF8.self)
  }
}
