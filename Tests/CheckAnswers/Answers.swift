import Foundation
import Record
import Texts
import Yams

/// A text of the project's own writing with what a person found in it.
public struct AnsweredText: Sendable {
  /// The file's name without its ending: `ar-01-news-annual-debate`.
  public let name: String
  /// The text.
  public let text: PublishedText
  /// The answers.
  public let answers: Answers

  /// What a person found in a text.
  public struct Answers: Decodable, Sendable {
    /// The language it is written in.
    public let language: Language
    /// The day on which it is written.
    public let date: CalendarDate
    /// What sort of text it is.
    public let kind: String
    /// Everything it names, in the order of the text.
    public let mentions: [MentionAnswer]
    /// Everything it claims that the record could decide.
    public let claims: [ClaimAnswer]

    private enum CodingKeys: String, CodingKey { case language, date, kind, mentions, claims }

    /// Reads the answers.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      language = try values.decode(Language.self, forKey: .language)
      let day = try values.decode(String.self, forKey: .date)
      guard let date = CalendarDate(iso: day) else {
        throw DecodingError.dataCorruptedError(
          forKey: .date, in: values, debugDescription: "not a day: \(day)")
      }
      self.date = date
      kind = try values.decode(String.self, forKey: .kind)
      mentions = try values.decode([MentionAnswer].self, forKey: .mentions)
      claims = try values.decode([ClaimAnswer].self, forKey: .claims)
    }
  }

  /// Something that a text names.
  public struct MentionAnswer: Decodable, Sendable, Hashable {
    /// The words, as they stand.
    public let text: String
    /// The kind, as `Meaning.Kind` has them.
    public let kind: String
    /// What is meant, as `Meaning.notation` writes it.
    public let `is`: String
  }

  /// Something that a text claims.
  public struct ClaimAnswer: Decodable, Sendable, Hashable {
    /// Words that state it.
    public let text: String
    /// The kind, as `Assertion.Kind` has them.
    public let kind: String
    /// The stated value, as `Assertion.notation` writes it.
    public let value: String
    /// What the record says of it.
    public let verdict: String
  }

  /// A part of the texts: two halves, and those that came after.
  public enum Half: String, CaseIterable, Sendable {
    /// The one that rules were written with.
    case open
    /// The one that was kept from the rules.
    case apart
    /// Longer texts, written by another hand that had not seen the rules, and answered before they ran.
    case unseen
    /// Ten more by another hand, answered after the rules had been mended by those misread in `unseen`.
    case fresh
    /// Eight more by a fourth hand, answered before the rules ran, and not looked at since.
    case later
  }

  /// The texts of a half, in the order of their names.
  public static func all(_ half: Half, root: String) throws -> [AnsweredText] {
    let folder = "\(root)/Tests/Fixtures/check/\(half.rawValue)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".yml") }
      .map { file in
        let name = String(file.dropLast(4))
        let answers = try YAMLDecoder().decode(
          Answers.self, from: String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).txt")))
        return AnsweredText(name: name, text: PublishedText(bytes: bytes), answers: answers)
      }
  }

  private static func isWithinNumber(_ text: String, _ range: Range<String.Index>) -> Bool {
    let before =
      range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
    let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
    return text[range].first?.isNumber == true && before.isNumber
      || text[range].last?.isNumber == true && after.isNumber
  }

  /// Where quotations stand, in the order of the text: one that occurs again is the next of its kind.
  public func spans(of quotes: [String]) -> [TextSpan?] {
    let text = String(decoding: text.bytes, as: UTF8.self)
    var from: [String: String.Index] = [:]
    return quotes.map { quote in
      var start = from[quote] ?? text.startIndex
      var found = text.range(of: quote, range: start..<text.endIndex)
      // A number is not a part of another.
      while let range = found, Self.isWithinNumber(text, range) {
        start = range.upperBound
        found = text.range(of: quote, range: start..<text.endIndex)
      }
      guard let range = found else { return nil }
      from[quote] = range.upperBound
      return TextSpan(
        start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        end: text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }
  }
}
