/// A revision of the Model Context Protocol.
public enum ProtocolVersion: String, Hashable, Sendable, CaseIterable, Comparable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"
  /// The first in which every request says for itself which revision it is in.
  case july2026 = "2026-07-28"

  /// The newest that is agreed on by `initialize`; the answer to a client that asks for one unknown.
  public static let newestHandshake = ProtocolVersion.november2025

  /// True where client and server agree on the revision by `initialize`.
  public var hasHandshake: Bool { self < .july2026 }

  /// True where several messages may stand on one line as a list.
  ///
  /// Revision 2025-03-26 asks servers to understand them and 2025-06-18 took them away again; before
  /// that JSON-RPC 2.0 held as it is.
  public var hasBatches: Bool { self <= .march2025 }

  /// True where answers of tools have a structured form beside the text.
  public var hasStructuredContent: Bool { self >= .june2025 }

  /// Every revision spoken here, newest first.
  public static var spoken: [String] { allCases.sorted(by: >).map(\.rawValue) }

  /// By day.
  public static func < (left: ProtocolVersion, right: ProtocolVersion) -> Bool {
    left.rawValue < right.rawValue
  }
}
