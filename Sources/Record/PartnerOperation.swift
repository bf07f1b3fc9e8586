/// An operation that the Council authorises and others carry out: an African Union mission, a
/// multinational force. Its name occurs in mandates; it is no operation of the United Nations.
public struct PartnerOperation: Hashable, Sendable, Codable, Identifiable {
  /// `partner:amisom`.
  public let id: EntityID
  /// As the Council writes it.
  public let acronym: String
  /// Full names in both languages.
  public let names: Names
  /// Other spellings in use.
  public let spellings: [String]?
}
