import Record

extension RecordView {
  /// The years from the first to the last for which the chosen releases say anything of what an
  /// indicator is computed from; nil where they say nothing. An indicator that rests on facts about
  /// missions alone speaks of every year since the first mission began.
  public func coveredYears(of indicator: any Indicator.Type) -> ClosedRange<Int>? {
    if indicator.measures.isEmpty {
      let years = missions.compactMap { $0.start?.earliest.year }
      guard let first = years.min(), let last = years.max() else { return nil }
      return first...max(last, newestYear)
    }
    let dates = indicator.measures.flatMap { coverage[$0] ?? [] }
    guard let first = dates.compactMap(\.dates.first).min(),
      let last = dates.compactMap(\.dates.last).max()
    else { return nil }
    return first.year...last.year
  }

  /// The year of the newest release.
  private var newestYear: Int {
    snapshots.map(\.snapshot.published.latest.year).max() ?? 0
  }
}
