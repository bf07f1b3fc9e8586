import Dispatch
import Testing

@testable import Printing

@Suite struct PrintingPressTests {
  @Test func workIsDone() async throws {
    #expect(try await PrintingPress().inTurn { [1, 2] } == [1, 2])
    await #expect(throws: PrintingError.tooLarge(limit: 1)) {
      try await PrintingPress().inTurn { () throws(PrintingError) in throw .tooLarge(limit: 1) }
    }
  }

  /// With room for one, a second is refused while the first is at work, and served after it.
  @Test func aFullPressRefuses() async throws {
    let press = PrintingPress(limit: 1)
    let (begun, hasBegun) = AsyncStream<Void>.makeStream()
    let mayEnd = DispatchSemaphore(value: 0)
    async let first = press.inTurn {
      hasBegun.yield()
      mayEnd.wait()
      return [1]
    }
    for await _ in begun { break }
    await #expect(throws: PrintingError.busy(waiting: 1)) { try await press.inTurn { [2] } }
    mayEnd.signal()
    #expect(try await first == [1])
    #expect(try await press.inTurn { [3] } == [3])
  }
}
