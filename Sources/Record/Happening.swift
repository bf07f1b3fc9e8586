/// Something that happens to a thing of the field on a day that a text may state.
public enum Happening: String, Hashable, Sendable, Codable, CaseIterable {
  /// A resolution, pact or declaration was adopted.
  case adopted
  /// A mission was established by the Council or began.
  case established
  /// A mission ended, was closed or withdrew.
  case ended
  /// An initiative was launched, presented or issued.
  case launched
  /// A meeting, summit or event was held.
  case held
  /// A mandate ran or runs out.
  case expires
  /// A mandate was renewed or extended.
  case renewed
}
