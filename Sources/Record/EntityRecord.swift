/// An identity with its names, as the store keeps it.
public struct EntityRecord: Hashable, Sendable {
  /// The identity.
  public let id: EntityID
  /// Its names and other spellings.
  public let names: [Name]
  /// Everything known of it, as JSON.
  public let document: String

  /// An identity with its names.
  public init(id: EntityID, names: [Name], document: String) {
    self.id = id
    self.names = names
    self.document = document
  }

  /// A name of an identity.
  public struct Name: Hashable, Sendable {
    /// The language, or nil for codes and acronyms.
    public let language: Language?
    /// What sort of name it is: short, formal, acronym, code or alias.
    public let kind: String
    /// The spelling.
    public let text: String

    /// A name.
    public init(language: Language?, kind: String, text: String) {
      self.language = language
      self.kind = kind
      self.text = text
    }
  }
}
