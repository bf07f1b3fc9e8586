import Record

/// Something the reader of a figure must know; worded under `note.<code>`.
public enum FigureNote: Hashable, Sendable {
  /// The figure's own date lies before the span asked for.
  case stale(CalendarDate)
  /// Only some months of the span are covered.
  case partlyCovered(months: Int, of: Int)
  /// The interval assumes independent deaths; there were so many incidents.
  case clustered(deaths: Int, incidents: Int)
  /// The publisher lists the same identifier twice; the count may be too high by so many.
  case repeatedIdentifiers(Int)
  /// Deaths whose cause is still to be determined.
  case toBeDetermined(Int)
  /// A mean over a year as reshaped by others, not a count at a moment.
  case yearMean
  /// The Strategy's goal for 2028, in per cent.
  case goal2028(Int)
  /// Another publisher says otherwise: the source and its value.
  case disagreement(source: String, value: Double)
  /// The two spans have different exposure that is not known.
  case equalExposureAssumed
  /// The difference is no more than chance would bring: the probability.
  case withinChance(probability: Double)
  /// The difference is more than chance would bring: the probability.
  case beyondChance(probability: Double)
  /// Sizes are unknown at so many places.
  case unknownSizes(places: Int)
  /// Every person was counted, so the difference has no sampling error.
  case fullCount
  /// So many deaths fall in months for which no strength is published; they are left out.
  case withoutPersonTime(deaths: Int)
  /// Staff officers are counted among the troops.
  case staffOfficersAmongTroops
  /// The years are financial years.
  case financialYears
  /// For so many missions and financial years strength is not published for every month; they are left
  /// out.
  case withoutStrength(missionYears: Int)
  /// So many rows of the files were refused; what they say is not counted.
  case refusedRows(Int)
  /// So many resolutions have no stated vote and are left out.
  case withoutVote(resolutions: Int)
  /// The decisions that set the authorised strength.
  case authorised(by: [String])
  /// So many decisions adopted since name no strength; one of them may have changed it.
  case laterDecisionsWithoutStrength(Int)

  /// The code under which the note is worded.
  public var code: String {
    switch self {
    case .stale: "stale"
    case .partlyCovered: "partly-covered"
    case .clustered: "clustered"
    case .repeatedIdentifiers: "repeated-identifiers"
    case .toBeDetermined: "to-be-determined"
    case .yearMean: "year-mean"
    case .goal2028: "goal-2028"
    case .disagreement: "disagreement"
    case .equalExposureAssumed: "equal-exposure-assumed"
    case .withinChance: "within-chance"
    case .beyondChance: "beyond-chance"
    case .unknownSizes: "unknown-sizes"
    case .fullCount: "full-count"
    case .withoutPersonTime: "without-person-time"
    case .financialYears: "financial-years"
    case .withoutStrength: "without-strength"
    case .refusedRows: "refused-rows"
    case .withoutVote: "without-vote"
    case .authorised: "authorised"
    case .laterDecisionsWithoutStrength: "later-decisions"
    case .staffOfficersAmongTroops: "staff-officers-among-troops"
    }
  }
}
