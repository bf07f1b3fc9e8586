/// What a program of the system may use up.
public struct ProgramLimits: Sendable, Hashable {
  /// How long it may take, in seconds of the clock; then it is ended with all that it started.
  public var seconds: Int
  /// The address space in bytes that each of its processes may take; nil for no limit, for programs
  /// that reserve far more than they use.
  public var memory: Int?
  /// How many bytes it may write to standard output.
  public var output: Int

  /// Limits.
  public init(seconds: Int, memory: Int? = nil, output: Int) {
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }
}
