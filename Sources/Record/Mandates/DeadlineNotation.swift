extension Deadline {
  /// Reads a deadline as it is printed for programs: `2024-11-15`, `2024-11`, `P90D`,
  /// `end-of-mandate`, `end-of-mandate-P30D`, `as-part-of`, `adoption+P90D`, `unscheduled`; nil for
  /// anything else.
  public init?(_ notation: String) {
    let end = "end-of-mandate"
    let adoption = "adoption+"
    if notation == "as-part-of" {
      self = .asPartOf
    } else if notation == "unscheduled" {
      self = .unscheduled
    } else if notation == end {
      self = .endOfMandate(before: nil)
    } else if notation.hasPrefix("\(end)-") {
      guard let before = CalendarDuration(iso: String(notation.dropFirst(end.count + 1))) else {
        return nil
      }
      self = .endOfMandate(before: before)
    } else if notation.hasPrefix(adoption) {
      guard let duration = CalendarDuration(iso: String(notation.dropFirst(adoption.count))) else {
        return nil
      }
      self = .afterAdoption(duration)
    } else if let duration = CalendarDuration(iso: notation) {
      self = .every(duration)
    } else {
      switch PartialDate(notation) {
      case .day(let day): self = .day(day)
      case .month(let year, let month): self = .month(.month(year, month))
      case .year, nil: return nil
      }
    }
  }
}
