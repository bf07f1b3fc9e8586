/// A paragraph of a document as published.
public struct DocumentLine: Hashable, Sendable, Codable {
  /// Its number, from 1.
  public var number: Int
  /// Its words, spaces and line breaks within it as one space each.
  public var text: String
  /// What it is.
  public var form: Form
  /// Which of the meeting's speeches it belongs to, from 0; nil outside of speeches.
  public var speech: Int?

  /// What a paragraph is.
  public enum Form: String, Hashable, Sendable, Codable {
    case heading, paragraph, item, cell
  }

  /// A paragraph.
  public init(number: Int, text: String, form: Form = .paragraph, speech: Int? = nil) {
    self.number = number
    self.text = text
    self.form = form
    self.speech = speech
  }
}
