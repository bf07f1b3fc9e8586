import Dispatch

/// Pictures and pages for many readers at once: one after another, away from the threads that answer
/// readers, and no longer a queue than may be waited for.
public actor PrintingPress {
  /// How many may wait or be served at one time.
  private let limit: Int
  private let queue = DispatchQueue(label: "ihata.printing")
  private var waiting = 0

  /// A press.
  ///
  /// - Parameter limit: how many may wait or be served at one time; further ones are refused as `busy`.
  public init(limit: Int = 8) { self.limit = limit }

  /// A drawing as PNG; see ``Picture/png(svg:width:scale:)``.
  public func png(svg: String, width: Int, scale: Double = 2) async throws(PrintingError) -> [UInt8]
  {
    try await inTurn { () throws(PrintingError) in
      try Picture.png(svg: svg, width: width, scale: scale)
    }
  }

  /// A page as PDF; see ``PortablePage/pdf(html:)``.
  public func pdf(html: String) async throws(PrintingError) -> [UInt8] {
    try await inTurn { () throws(PrintingError) in try PortablePage.pdf(html: html) }
  }

  /// Does some work when those that came before are done.
  func inTurn(
    _ work: @escaping @Sendable () throws(PrintingError) -> [UInt8]
  ) async throws(PrintingError) -> [UInt8] {
    guard waiting < limit else { throw .busy(waiting: waiting) }
    waiting += 1
    defer { waiting -= 1 }
    let result = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(
          returning: Result { () throws(PrintingError) -> [UInt8] in try work() })
      }
    }
    return try result.get()
  }
}
