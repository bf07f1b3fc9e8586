/// Finds the identity behind a spelling, in any language.
///
/// A spelling is looked up as written among the names; then, folded, among the names; then, folded,
/// among the aliases. There is no likeness measure: what is not found is unknown, and what means
/// two things is ambiguous.
public struct NameResolver: Sendable {
  /// How a spelling was recognised.
  public enum Match: Hashable, Sendable {
    /// It is a name, letter by letter.
    case exact(EntityID)
    /// It is a name but for case, accents, punctuation or the variants of Arabic letters.
    case folded(EntityID)
    /// It is a recorded alias.
    case alias(EntityID)
    /// It is a name of several things.
    case ambiguous([EntityID])
    /// Nothing is called so.
    case unknown

    /// The identity, where there is exactly one.
    public var id: EntityID? {
      switch self {
      case .exact(let id), .folded(let id), .alias(let id): id
      case .ambiguous, .unknown: nil
      }
    }
  }

  private var exact: [String: Set<EntityID>] = [:]
  private var folded: [String: Set<EntityID>] = [:]
  private var aliases: [String: Set<EntityID>] = [:]

  /// A resolver over identities with their names.
  public init(_ entities: some Sequence<EntityRecord>) {
    for entity in entities {
      exact[entity.id.rawValue, default: []].insert(entity.id)
      for name in entity.names {
        if name.kind == "alias" {
          aliases[NameFolding.fold(name.text), default: []].insert(entity.id)
        } else {
          exact[name.text, default: []].insert(entity.id)
          folded[NameFolding.fold(name.text), default: []].insert(entity.id)
        }
      }
    }
  }

  /// Recognises a spelling, among identities of one kind or of all kinds.
  public func resolve(_ spelling: String, as kind: EntityKind? = nil) -> Match {
    if let match = Self.single(exact[spelling], kind, Match.exact) { return match }
    let key = NameFolding.fold(spelling)
    guard !key.isEmpty else { return .unknown }
    if let match = Self.single(folded[key], kind, Match.folded) { return match }
    if let match = Self.single(aliases[key], kind, Match.alias) { return match }
    return .unknown
  }

  private static func single(
    _ candidates: Set<EntityID>?, _ kind: EntityKind?, _ match: (EntityID) -> Match
  ) -> Match? {
    guard let candidates else { return nil }
    let fitting = kind == nil ? candidates : candidates.filter { $0.kind == kind }
    if fitting.count > 1 { return .ambiguous(fitting.sorted()) }
    return fitting.first.map(match)
  }
}
