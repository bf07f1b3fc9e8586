import Record

/// The corrections of one file, ready to be looked up for each row.
struct AppliedCorrections {
  /// What the corrections make of a row.
  enum Outcome {
    case unaffected
    case dropped(Int)
    case changed([UInt8], [PublishedRow.Field], [Int])
  }

  let all: [Correction]
  private let columns: [String]

  init(_ corrections: [Correction], columns: [String]) {
    all = corrections
    self.columns = columns
  }

  var isEmpty: Bool { all.isEmpty }

  /// The row with the right values in place of the wrong ones. A value that is not the one expected
  /// leaves the correction without a row, which fails the build.
  func apply(to row: PublishedRow) -> Outcome {
    var values: [Int: String] = [:]
    var indices: [Int] = []
    for (index, correction) in all.enumerated() where fits(correction, row) {
      if correction.action == .drop { return .dropped(index) }
      guard let column = columns.firstIndex(of: correction.column), row.positions[column] >= 0
      else { continue }
      values[row.positions[column]] = correction.value ?? ""
      indices.append(index)
    }
    if indices.isEmpty { return .unaffected }
    var bytes: [UInt8] = []
    var fields: [PublishedRow.Field] = []
    for (position, field) in row.fields.enumerated() {
      let start = bytes.count
      if let value = values[position] {
        bytes += Array(value.utf8)
        fields.append(.init(start: start, count: bytes.count - start))
      } else {
        bytes += row.bytes[field.start..<(field.start + field.count)]
        fields.append(
          .init(start: start, count: field.count, hasDoubledQuotes: field.hasDoubledQuotes))
      }
    }
    return .changed(bytes, fields, indices)
  }

  /// The correction whose missing entry this row now supplies.
  func published(in row: PublishedRow) -> Int? {
    all.firstIndex { correction in
      correction.action == .add
        && columns.firstIndex(of: correction.column).map { row.text($0) } == correction.value
    }
  }

  private func fits(_ correction: Correction, _ row: PublishedRow) -> Bool {
    guard correction.action != .add, let column = columns.firstIndex(of: correction.column),
      row.text(column) == correction.expect ?? ""
    else { return false }
    return correction.where.allSatisfy { name, value in
      columns.firstIndex(of: name).map { row.text($0) == value } ?? false
    }
  }
}
