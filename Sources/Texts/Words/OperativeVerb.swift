/// What the Council does in a paragraph: one list for both languages.
///
/// The order is that of strength, the first the strongest: what binds or empowers, what is asked
/// with decreasing insistence, what judges, what takes note.
public enum OperativeVerb: String, Sendable, Hashable, Codable, CaseIterable {
  case decides, authorizes, determines, demands, declares
  case approves, endorses, establishes
  case requests, directs
  case callsUpon = "calls-upon"
  case appeals, urges, encourages, invites, recommends, expects
  case condemns, deplores, warns
  case expressesConcern = "expresses-concern"
  case regrets
  case expressesIntention = "expresses-intention"
  case expressesReadiness = "expresses-readiness"
  case expressesSupport = "expresses-support"
  case supports
  case insists, affirms, reaffirms, reiterates, stresses, emphasizes, underlines, reminds
  case agrees, recognizes, acknowledges
  case welcomes, commends
  case expressesAppreciation = "expresses-appreciation"
  case expressesHope = "expresses-hope"
  case looksForward = "looks-forward"
  case recalls
  case takesNote = "takes-note"
  case notes
  case considers, expresses
  case remainsSeized = "remains-seized"

  /// How much a paragraph under this verb binds or asks.
  public var strength: VerbStrength {
    switch self {
    case .decides, .authorizes, .determines, .demands, .declares, .approves, .endorses,
      .establishes:
      .decision
    case .requests, .directs: .request
    case .callsUpon, .appeals, .urges: .call
    case .encourages, .invites, .recommends, .expects: .encouragement
    default: .statement
    }
  }
}

/// The scale on which operative verbs are compared, the strongest first.
public enum VerbStrength: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Decides, demands, authorizes: binds or empowers.
  case decision
  /// Requests: what the Secretary-General and operations are asked to do.
  case request
  /// Calls upon, urges: what others are asked to do.
  case call
  /// Encourages, invites.
  case encouragement
  /// Welcomes, stresses, condemns, recalls, notes: asks for nothing by itself.
  case statement

  /// Stronger after weaker.
  public static func < (left: VerbStrength, right: VerbStrength) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) > (allCases.firstIndex(of: right) ?? 0)
  }
}
