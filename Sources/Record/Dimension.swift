/// Something by which a figure can be broken down.
public enum Dimension: String, Sendable, Hashable, Codable, CaseIterable {
  case mission, contributor, type, sex, personnel, month, year, group, category
}
