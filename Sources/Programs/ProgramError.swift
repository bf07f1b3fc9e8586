/// Why a program of the system did not do what it was asked.
public enum ProgramError: Error, Hashable, Sendable {
  /// It is not installed; `package` is the Debian package that brings it.
  case missing(program: String, package: String)
  /// It could not be started, or its input not be handed over.
  case unstartable(program: String, reason: String)
  /// It was ended because it took longer than it may.
  case timedOut(program: String, seconds: Int)
  /// It was ended because it wrote more than it may.
  case tooLarge(program: String, limit: Int)
  /// It ended with a complaint: the first lines of it.
  case failed(program: String, reason: String)
}
