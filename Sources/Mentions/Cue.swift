import Texts

/// A word of the field that names nothing but says what a sentence is about: "killed", أنشئت.
public struct Cue: Hashable, Sendable {
  /// Where it stands, in bytes of the text.
  public let span: TextSpan
  /// What it says.
  public let meaning: Meaning

  /// What a word says.
  public enum Meaning: String, Hashable, Sendable, CaseIterable {
    // Deaths and their causes.
    case death, killed, maliciousAct, accident, illness, selfInflicted
    // Who is counted.
    case peacekeepers, uniformed, military, police, women, allPersonnel
    // Strength and contribution.
    case deployed, contribute, contributor
    // What happens to resolutions, missions, meetings.
    case adopted, established, ended, launched, held, expires, renewed
    // What is spoken of.
    case operations, politicalMissions, resolution, mandate, vote
    // Offices and meetings.
    case briefing, briefer, presidency, openDebate, meeting, member
    // Scope of a count.
    case peacekeepingOperation
    // What the Council allows: "up to", "authorized strength".
    case ceiling
    // What was named before: "the Mission", "its personnel"; "we", "my country".
    case theMission, speaker
    // Over all the time of what is spoken of: "since its creation"; "the first ceilings".
    case lifetime, initial
    // What a heading says of the numbers under it: "Losses."
    case losses
    // That those who are counted served: "in the line of duty".
    case service
    // Who makes a statement: "the representative of", وفد.
    case delegation
    // That one mission took over from another.
    case succession
    // Reports that are asked for, and vetoes.
    case report, veto
    // What is said not to be so: "not", لم; and words that look like it: لا تزال.
    case negation, emphasis
  }

  /// A word with what it says.
  public init(span: TextSpan, meaning: Meaning) {
    self.span = span
    self.meaning = meaning
  }
}
