/// The fate of a row of an older release.
public struct Supersession: Hashable, Sendable {
  /// The older row.
  public let old: LineID
  /// The row that replaced it, or nil where the publisher withdrew it.
  public let new: LineID?
  /// True when the newer row says something else.
  public let isChanged: Bool

  /// A link between two releases.
  public init(old: LineID, new: LineID?, isChanged: Bool) {
    self.old = old
    self.new = new
    self.isChanged = isChanged
  }
}
