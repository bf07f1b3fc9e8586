import Record

/// Terms that ran out with no later decision on record, laid out for taking away.
public struct LapsedListing: Sendable {
  private let mandates: [MandateInForce]
  private let asOf: CalendarDate
  private let wording: DueWording

  /// A listing of mandates as they look on a day.
  public init(_ mandates: [MandateInForce], asOf: CalendarDate, wording: DueWording) {
    self.mandates = mandates
    self.asOf = asOf
    self.wording = wording
  }

  /// The heads of the columns.
  public var columns: [String] {
    ["mission", "until", "age-days", "asked-in", "review"].map {
      wording.wording.text("column.\($0)")
    }
  }

  /// The cells.
  public var rows: [[String]] {
    mandates.compactMap { mandate in
      guard let until = mandate.until else { return nil }
      return [
        wording.wording.mission(mandate.mission), until.description,
        wording.wording.number(Double(asOf.days(since: until)), .days), mandate.term.resolution,
        wording.review(.reviewed),
      ]
    }
  }

  /// The mandates as values of JSON.
  public var entries: [Entry] {
    mandates.compactMap { mandate in
      guard let until = mandate.until else { return nil }
      return Entry(
        mission: mandate.mission, until: until, days: asOf.days(since: until),
        resolution: mandate.term.resolution, sources: mandate.term.sources)
    }
  }

  /// One mandate for JSON.
  public struct Entry: Sendable, Encodable {
    let mission: EntityID
    let until: CalendarDate
    /// How many days ago the term ran out.
    let days: Int
    let resolution: String
    let sources: [Citation]
  }
}
