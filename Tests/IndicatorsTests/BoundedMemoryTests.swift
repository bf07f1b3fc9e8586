import Testing

@testable import Indicators

/// Remembering must help and must not grow.
struct BoundedMemoryTests {
  @Test("values are remembered")
  func remembers() {
    let memory = BoundedMemory<Int, String>(limit: 10) { _ in 1 }
    memory[1] = "one"
    #expect(memory[1] == "one")
    #expect(memory[2] == nil)
  }

  @Test("beyond the limit all are forgotten but the newest")
  func forgets() {
    let memory = BoundedMemory<Int, [Int]>(limit: 20) { $0.count }
    for key in 0..<100 { memory[key] = [key] }
    #expect(memory.count <= 10)
    #expect(memory[99] == [99])
  }

  @Test("a value beyond the limit alone is not remembered, and takes none of the others away")
  func tooLarge() {
    let memory = BoundedMemory<Int, [Int]>(limit: 20) { $0.count }
    memory[1] = [1]
    memory[2] = Array(0..<100)
    #expect(memory[1] == [1])
    #expect(memory[2] == nil)
  }
}
