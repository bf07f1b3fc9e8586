import Record

/// Everything that texts name: made once from a record, then asked for every text.
public struct KnownNames: Sendable {
  /// A way to write something.
  public struct Spelling: Sendable, Hashable {
    /// As it is written.
    public let text: String
    /// The language; nil for acronyms and codes.
    public let language: Language?
    /// What it means.
    public let meaning: Meaning
    /// True for an acronym or a code, which counts only in capitals.
    public let isAcronym: Bool

    /// A spelling with its meaning.
    public init(_ text: String, _ language: Language?, _ meaning: Meaning, isAcronym: Bool = false)
    {
      self.text = text
      self.language = language
      self.meaning = meaning
      self.isAcronym = isAcronym
    }
  }

  /// The spellings.
  public let spellings: [Spelling]
  /// The year of each known resolution of the Security Council by its number.
  public let resolutionYears: [Int: Int]

  /// The names of a record.
  public init(spellings: [Spelling], resolutionYears: [Int: Int]) {
    self.spellings = spellings
    self.resolutionYears = resolutionYears
  }
}
