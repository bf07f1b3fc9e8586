/// A dimension over which observations can be kept apart when they are added up.
public enum TotalKey: String, Sendable, Hashable, CaseIterable {
  case snapshot, mission, state, place, personnel, sex, incident, category, day
}
