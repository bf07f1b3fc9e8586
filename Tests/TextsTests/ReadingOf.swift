import MandateAnswers
import Record
import TestRecord

@testable import Texts

/// Readings of single paragraphs and small texts.
enum ReadingOf {
  static func reader() throws -> ResolutionReader { try Fixture.reader(root: TestRecord.root) }

  /// One operative paragraph, adopted on a day.
  static func paragraph(_ text: String, adopted: String = "2031-05-14") throws -> Resolution {
    let isArabic = PublishedText(text).language == .ar
    let opening = isArabic ? "إن مجلس الأمن،" : "The Security Council,"
    return try whole("\(opening)\n\n1. \(text)\n", adopted: adopted)
  }

  /// A whole text.
  static func whole(_ text: String, adopted: String? = nil) throws -> Resolution {
    try reader().read(PublishedText(text), adopted: adopted.flatMap { CalendarDate(iso: $0) })
  }

  /// `UNMISS extends 2032-04-30`, in the order of the text.
  static func mandates(_ text: String, adopted: String = "2031-05-14") throws -> [String] {
    try paragraph(text, adopted: adopted).facts.compactMap { fact in
      guard case .mandate(let mandate) = fact.value else { return nil }
      return "\(mandate.subject) \(mandate.action.rawValue) \(mandate.until?.description ?? "-")"
    }
  }

  /// `troops ceiling 17000`
  static func ceilings(_ text: String) throws -> [String] {
    try paragraph(text).facts.compactMap { fact in
      guard case .ceiling(let figure) = fact.value else { return nil }
      let ceiling = figure.ceiling
      return "\(ceiling.component.rawValue) \(ceiling.relation.rawValue) \(ceiling.count)"
    }
  }

  /// `Secretary-General P90D`
  static func reports(_ text: String, adopted: String = "2031-05-14") throws -> [String] {
    try paragraph(text, adopted: adopted).facts.compactMap { fact in
      guard case .obligation(let duty) = fact.value else { return nil }
      return "\(duty.addressee.rawValue) \(duty.deadline)"
    }
  }

  /// The tokens of a text.
  static func tokens(_ text: String) -> [Token] {
    let published = PublishedText(text)
    return Tokenizer.tokens(
      published.bytes, lines: PrintedLines.of(published.bytes),
      isArabic: published.language == .ar)
  }

  /// The paragraphs as `kind number first words`.
  static func paragraphs(_ text: String) throws -> [String] {
    let resolution = try whole(text)
    return resolution.paragraphs.map {
      "\($0.kind.rawValue) \($0.number) \(resolution.words(of: $0).prefix(18))"
    }
  }
}
