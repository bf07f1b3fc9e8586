import Testing

@testable import Intake

@Suite struct DelimitedScannerTests {
  func rows(_ text: String, isLast: Bool = true) -> [[String]] {
    var rows: [[String]] = []
    Array(text.utf8).withUnsafeBytes { bytes in
      var start = 0
      var fields: [PublishedRow.Field] = []
      var high = false
      while start < bytes.count {
        let step = DelimitedScanner.scan(
          bytes, from: start, isLast: isLast, fields: &fields, hasHighBytes: &high)
        guard case .row(let end) = step else { break }
        let positions = Array(fields.indices)
        let row = PublishedRow(
          bytes: bytes, fields: fields, positions: positions,
          columns: positions.map(String.init))
        rows.append(positions.map { row.text($0) })
        start = end
      }
    }
    return rows
  }

  @Test func quotesCommasAndLineBreaksInsideFields() {
    #expect(
      rows("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\"\r\n1,2,3,4")
        == [["a", "b,c", "d \"e\"", "f\ng"], ["1", "2", "3", "4"]])
  }

  @Test func emptyFieldsAreKept() { #expect(rows(",,\n") == [["", "", ""]]) }

  @Test func aRowThatGoesOnIsNotReadYet() {
    #expect(rows("a,b\nc,", isLast: false) == [["a", "b"]])
    #expect(rows("\"a", isLast: false).isEmpty)
  }

  /// Cut anywhere, the pieces read together as the whole does.
  @Test func everyCutGivesTheSameRows() {
    let text = "id,\"x,\"\"y\"\"\"\r\n1,é\n\"2\n3\",z\n"
    let whole = rows(text)
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var collected: [[String]] = []
      var pending: [UInt8] = []
      for (index, piece) in [Array(bytes[..<cut]), Array(bytes[cut...])].enumerated() {
        pending += piece
        var consumed = 0
        pending.withUnsafeBytes { buffer in
          var fields: [PublishedRow.Field] = []
          var high = false
          while consumed < buffer.count,
            case .row(let end) = DelimitedScanner.scan(
              buffer, from: consumed, isLast: index == 1, fields: &fields, hasHighBytes: &high)
          {
            let positions = Array(fields.indices)
            let row = PublishedRow(
              bytes: buffer, fields: fields, positions: positions, columns: [])
            collected.append(positions.map { row.text($0) })
            consumed = end
          }
        }
        pending.removeFirst(consumed)
      }
      #expect(collected == whole, "cut at \(cut)")
    }
  }
}
