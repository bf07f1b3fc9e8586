import Record

/// What a person said of a fact that a rule read, and of which words and which rule it was said.
public struct FactReview: Sendable, Hashable {
  /// What became of the fact.
  public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is as the rule read it.
    case accepted
    /// It is none.
    case rejected
    /// It is one, with other values.
    case edited
  }

  /// The document, `S/RES/2729 (2024)`.
  public let document: String
  /// The language of the words.
  public let language: Language
  /// The fact, `2/ceiling/troops`.
  public let key: String
  /// What became of it.
  public let decision: Decision
  /// The fact as the rule had read it.
  public let read: [String: String]
  /// The parts that the reviewer set; empty unless edited.
  public let edits: [String: String]
  /// The rule with its version, `ceiling@1`.
  public let rule: String
  /// The SHA-256 of the words, `WordsDigest`.
  public let words: String
  /// Who reviewed it, where named.
  public let reviewer: String?
  /// The day of the review, where given.
  public let day: CalendarDate?
  /// What the reviewer added.
  public let note: String?
}

extension FactReview: Codable {
  enum CodingKeys: String, CodingKey {
    case document, language, decision, read, rule, words, note
    case key = "fact"
    case edits = "edited"
    case reviewer = "by"
    case day = "on"
  }

  /// Read from a mapping; what may be left out is left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    document = try container.decode(String.self, forKey: .document)
    language = try container.decode(Language.self, forKey: .language)
    key = try container.decode(String.self, forKey: .key)
    decision = try container.decode(Decision.self, forKey: .decision)
    read = try container.decodeIfPresent([String: String].self, forKey: .read) ?? [:]
    edits = try container.decodeIfPresent([String: String].self, forKey: .edits) ?? [:]
    rule = try container.decode(String.self, forKey: .rule)
    words = try container.decode(String.self, forKey: .words)
    reviewer = try container.decodeIfPresent(String.self, forKey: .reviewer)
    day = try container.decodeIfPresent(CalendarDate.self, forKey: .day)
    note = try container.decodeIfPresent(String.self, forKey: .note)
  }

  /// Written as a mapping, always in the same order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(document, forKey: .document)
    try container.encode(language, forKey: .language)
    try container.encode(key, forKey: .key)
    try container.encode(decision, forKey: .decision)
    if !read.isEmpty { try container.encode(SortedFields(read), forKey: .read) }
    if !edits.isEmpty { try container.encode(SortedFields(edits), forKey: .edits) }
    try container.encode(rule, forKey: .rule)
    try container.encode(words, forKey: .words)
    try container.encodeIfPresent(reviewer, forKey: .reviewer)
    try container.encodeIfPresent(day, forKey: .day)
    try container.encodeIfPresent(note, forKey: .note)
  }
}

/// Parts of a fact, written in alphabetical order.
private struct SortedFields: Encodable {
  let fields: [String: String]

  init(_ fields: [String: String]) { self.fields = fields }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      try container.encode(value, forKey: Name(stringValue: name))
    }
  }
}
