/// A State or area, present or former.
public struct State: Hashable, Sendable, Codable, Identifiable {
  /// `state:bgd`.
  public let id: EntityID
  /// ISO 3166-1 alpha-3, or the old code of a former State.
  public let iso3: String?
  /// The three-digit code of the United Nations Statistics Division (M49).
  public let m49: Int?
  /// Short names in the official languages.
  public var names: Names
  /// Formal names in the official languages.
  public var formalNames: Names?
  /// Other spellings.
  public var aliases: [Alias]
  /// Since when it existed under this identity, for former States.
  public let from: PartialDate?
  /// Until when it existed, for former States.
  public let until: PartialDate?
  /// The States that followed a former State.
  public let successors: [EntityID]
  /// M49 region (Africa, Asia …), where published.
  public let region: String?
  /// M49 sub-region, where published.
  public let subregion: String?

  /// A State or area with all that is known of it.
  public init(
    id: EntityID, iso3: String?, m49: Int? = nil, names: Names, formalNames: Names? = nil,
    aliases: [Alias] = [], from: PartialDate? = nil, until: PartialDate? = nil,
    successors: [EntityID] = [], region: String? = nil, subregion: String? = nil
  ) {
    self.id = id
    self.iso3 = iso3
    self.m49 = m49
    self.names = names
    self.formalNames = formalNames
    self.aliases = aliases
    self.from = from
    self.until = until
    self.successors = successors
    self.region = region
    self.subregion = subregion
  }

  /// True for a State that no longer exists.
  public var isFormer: Bool { until != nil }
}
