import Programs

/// Why a picture or a page could not be made.
///
/// Errors carry values; the wording comes from the catalogue of messages under `error.printing.<code>`.
public enum PrintingError: Error, Hashable, Sendable {
  /// The program that draws is not installed; `package` is the Debian package that brings it.
  case missing(program: String, package: String)
  /// It took longer than it may.
  case timedOut(program: String, seconds: Int)
  /// What is to be drawn, or what came of it, is larger than it may be; `limit` in bytes.
  case tooLarge(limit: Int)
  /// The picture would be too wide or not be there at all; `limit` is the greatest width in pixels.
  case unfitWidth(pixels: Int, limit: Int)
  /// The program refused what it was given: its own first words on it.
  case refused(program: String, reason: String)
  /// So many are waiting for something to be drawn already that nobody is let in; try again.
  case busy(waiting: Int)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .missing: "missing"
    case .timedOut: "timed-out"
    case .tooLarge: "too-large"
    case .unfitWidth: "unfit-width"
    case .refused: "refused"
    case .busy: "busy"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .missing(let program, let package): ["program": program, "package": package]
    case .timedOut(let program, let seconds): ["program": program, "seconds": String(seconds)]
    case .tooLarge(let limit): ["limit": String(limit)]
    case .unfitWidth(let pixels, let limit): ["pixels": String(pixels), "limit": String(limit)]
    case .refused(let program, let reason): ["program": program, "reason": reason]
    case .busy(let waiting): ["waiting": String(waiting)]
    }
  }

  /// The failure of a program as one of drawing.
  init(_ error: ProgramError) {
    switch error {
    case .missing(let program, let package): self = .missing(program: program, package: package)
    case .timedOut(let program, let seconds): self = .timedOut(program: program, seconds: seconds)
    case .tooLarge(_, let limit): self = .tooLarge(limit: limit)
    case .unstartable(let program, let reason), .failed(let program, let reason):
      self = .refused(program: program, reason: reason)
    }
  }
}
