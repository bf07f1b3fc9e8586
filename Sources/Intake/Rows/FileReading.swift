import Foundation
import Record

/// Reads one published file through one reader, handing on a batch for each piece of it.
///
/// Every format comes down to rows with fields: comma-separated text as it stands, objects of JSON
/// by their keys, items of a list in YAML by theirs.
struct FileReading<Reader: FormatReader>: ~Copyable {
  /// The reader at work.
  private(set) var reader: Reader
  private var sink: RowSink
  private let allCorrections: [Correction]
  private var corrections: AppliedCorrections
  /// The reader's columns with their places in the file, once its first row or object is seen.
  private var columns: [String] = []
  private var header: [String] = []
  private var positions: [Int] = []
  private let file: String
  /// Counts of what became of the rows.
  private(set) var tally: Tally
  /// The first row refused, with its reason.
  private(set) var firstRefusal: (row: Int, refusal: Refusal)?
  /// Natural keys of rows with what they said, for the comparison of releases.
  private(set) var keys: [String: KeyedRow] = [:]
  /// The corrections that found their row.
  private(set) var applied: Set<Int> = []
  /// A correction that adds what the publisher lacked, where the publisher has it now.
  private(set) var noLongerMissing: Int?
  private let keepsKeys: Bool

  init(
    _ resolution: Resolution, snapshot: Int, file: String, corrections: [Correction],
    keepsKeys: Bool
  ) {
    reader = Reader(resolution)
    sink = RowSink(identities: resolution.identities, snapshot: snapshot)
    allCorrections = corrections
    self.corrections = AppliedCorrections([], columns: [])
    self.file = file
    self.keepsKeys = keepsKeys
    tally = Tally(snapshot: snapshot)
  }

  /// Reads comma-separated text.
  ///
  /// - Returns: the SHA-256 of the file.
  mutating func readDelimited<Failure: Error>(
    path: String, hand: (RecordBatch) throws(Failure) -> Void
  ) throws(RecordBuildError<Failure>) -> String {
    do {
      var stream = try ByteStream(path: path, name: file)
      try stream.advance(dropping: 0)
      guard !stream.buffer.isEmpty else { throw IntakeError.empty(file: file) }
      var fields: [PublishedRow.Field] = []
      var number = 0
      while true {
        sink.batch.firstRow = number + 1
        sink.batch.firstByte = stream.offset
        let isLast = stream.isAtEnd
        var consumed = 0
        var failure: IntakeError?
        stream.buffer.withUnsafeBytes { bytes in
          var start = 0
          if number == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
          scanning: while start < bytes.count {
            var hasHighBytes = false
            let step = DelimitedScanner.scan(
              bytes, from: start, isLast: isLast, fields: &fields, hasHighBytes: &hasHighBytes)
            guard case .row(let end) = step else {
              if case .unterminated = step {
                failure = .truncated(file: file, row: number + 1)
              }
              break scanning
            }
            number += 1
            sink.batch.rowLengths.append(UInt32(end - consumed))
            consumed = end
            if !positions.isEmpty {
              take(
                PublishedRow(
                  bytes: bytes, fields: fields, positions: positions, columns: columns),
                number: number, fieldCount: header.count,
                isValid: !hasHighBytes || Self.isUTF8(bytes, start..<end))
            } else {
              let header = fields.map {
                String(
                  decoding: UnsafeRawBufferPointer(rebasing: bytes[$0.start..<$0.start + $0.count]),
                  as: UTF8.self)
              }
              do throws(IntakeError) {
                try learn(header)
              } catch {
                failure = error
                break scanning
              }
            }
            start = end
          }
        }
        if let failure { throw failure }
        if consumed > 0 {
          sink.batch.text = Array(stream.buffer[0..<consumed])
          try hand(sink.batch)
          sink.batch = RecordBatch(
            snapshot: tally.snapshot, firstRow: number + 1, firstByte: stream.offset + consumed)
        }
        if isLast { break }
        try stream.advance(dropping: consumed)
      }
      tally.bytes = stream.offset + stream.buffer.count
      return stream.sha256()
    } catch {
      throw .from(error)
    }
  }

  /// Reads the objects of a JSON array, bare or wrapped in an object, or the features of a GeoJSON
  /// collection.
  ///
  /// - Returns: the SHA-256 of the file.
  mutating func readObjects<Failure: Error>(
    path: String, hand: (RecordBatch) throws(Failure) -> Void
  ) throws(RecordBuildError<Failure>) -> String {
    do {
      var stream = try ByteStream(path: path, name: file)
      repeat { try stream.advance(dropping: 0) } while !stream.isAtEnd
      guard !stream.buffer.isEmpty else { throw IntakeError.empty(file: file) }
      tally.bytes = stream.buffer.count
      let ranges = stream.buffer.withUnsafeBytes { ObjectScanner.objects(in: $0) }
      guard let ranges else { throw IntakeError.truncated(file: file, row: 1) }
      for first in stride(from: 0, to: ranges.count, by: 1000) {
        let last = min(first + 1000, ranges.count)
        sink.batch.firstRow = first + 1
        sink.batch.firstByte = ranges[first].lowerBound
        for index in first..<last {
          let end = index + 1 < last ? ranges[index + 1].lowerBound : ranges[index].upperBound
          sink.batch.rowLengths.append(UInt32(end - ranges[index].lowerBound))
          let object = Array(stream.buffer[ranges[index]])
          try takeObject(object, number: index + 1)
        }
        sink.batch.text =
          Array(stream.buffer[ranges[first].lowerBound..<ranges[last - 1].upperBound])
        try hand(sink.batch)
        sink.batch = RecordBatch(snapshot: tally.snapshot, firstRow: 0, firstByte: 0)
      }
      return stream.sha256()
    } catch {
      throw .from(error)
    }
  }

  /// Reads the items of a YAML file's list, each a row with the keys of the file's head before its own.
  ///
  /// - Returns: the SHA-256 of the file.
  mutating func readItems<Failure: Error>(
    path: String, hand: (RecordBatch) throws(Failure) -> Void
  ) throws(RecordBuildError<Failure>) -> String {
    do {
      var stream = try ByteStream(path: path, name: file)
      repeat { try stream.advance(dropping: 0) } while !stream.isAtEnd
      guard !stream.buffer.isEmpty else { throw IntakeError.empty(file: file) }
      tally.bytes = stream.buffer.count
      let items = try ItemScanner.items(stream.buffer, columns: Reader.columns, file: file)
      guard let first = items.first, let last = items.last else {
        throw IntakeError.empty(file: file)
      }
      sink.batch.firstByte = first.bytes.lowerBound
      try learn(Reader.columns)
      for (index, item) in items.enumerated() {
        sink.batch.rowLengths.append(UInt32(item.bytes.count))
        takeItem(item, number: index + 1)
      }
      sink.batch.text = Array(stream.buffer[first.bytes.lowerBound..<last.bytes.upperBound])
      try hand(sink.batch)
      return stream.sha256()
    } catch {
      throw .from(error)
    }
  }

  /// Lays an item's values out in the reader's order of columns; an item with a key that is no column
  /// is refused.
  private mutating func takeItem(_ item: ItemScanner.Item, number: Int) {
    if let key = item.unknownKey {
      tally.read += 1
      refuse(
        .unknownKey(column: ItemScanner.list, value: key), number: number,
        observations: sink.batch.observations.count, statements: sink.batch.statements.count)
      return
    }
    var bytes: [UInt8] = []
    var fields: [PublishedRow.Field] = []
    for column in Reader.columns {
      let text = Array((item.values[column] ?? "").utf8)
      fields.append(.init(start: bytes.count, count: text.count))
      bytes += text
    }
    bytes.withUnsafeBytes { bytes in
      take(
        PublishedRow(bytes: bytes, fields: fields, positions: positions, columns: columns),
        number: number, fieldCount: fields.count, isValid: true)
    }
  }

  /// Lays an object's values out as a row in the reader's order of columns.
  private mutating func takeObject(_ object: [UInt8], number: Int) throws(IntakeError) {
    let values: [String: String]
    do throws(Refusal) {
      values = try object.withUnsafeBufferPointer { bytes throws(Refusal) in
        try ObjectScanner.values(
          of: UnsafeRawBufferPointer(bytes), ignoring: Reader.columnsNotRead)
      }
    } catch {
      tally.read += 1
      refuse(
        error, number: number, observations: sink.batch.observations.count,
        statements: sink.batch.statements.count)
      return
    }
    let keys = values.keys.sorted()
    if keys != header { try learn(keys) }
    var bytes: [UInt8] = []
    var fields: [PublishedRow.Field] = []
    for key in keys {
      let text = Array((values[key] ?? "").utf8)
      fields.append(.init(start: bytes.count, count: text.count))
      bytes += text
    }
    bytes.withUnsafeBytes { bytes in
      take(
        PublishedRow(bytes: bytes, fields: fields, positions: positions, columns: columns),
        number: number, fieldCount: keys.count, isValid: true)
    }
  }

  /// Lays the reader's columns over those of the file.
  private mutating func learn(_ header: [String]) throws(IntakeError) {
    let layout = reader.layout(header: header)
    positions = try ColumnPositions.find(layout, in: header, file: file)
    columns = layout.columns
    self.header = header
    corrections = AppliedCorrections(allCorrections, columns: columns)
  }

  /// Reads one row; what is refused leaves nothing behind but its reason.
  private mutating func take(
    _ published: PublishedRow, number: Int, fieldCount: Int, isValid: Bool
  ) {
    // A blank line, as some publishers leave at the end, is no row.
    if published.fields.count == 1, published.fields[0].count == 0, fieldCount > 1 { return }
    tally.read += 1
    sink.row = UInt32(number)
    sink.rowSignature = 0
    let observations = sink.batch.observations.count
    let statements = sink.batch.statements.count
    do throws(Refusal) {
      guard isValid else { throw .invalidEncoding }
      guard published.fields.count == fieldCount else {
        throw .wrongFieldCount(expected: fieldCount, found: published.fields.count)
      }
      if corrections.isEmpty {
        try reader.read(published, into: &sink)
      } else {
        if let index = corrections.published(in: published) {
          noLongerMissing = index
        }
        switch corrections.apply(to: published) {
        case .unaffected: try reader.read(published, into: &sink)
        case .dropped(let index):
          note(index, number: number)
          return
        case .changed(let bytes, let fields, let indices):
          for index in indices { note(index, number: number) }
          try bytes.withUnsafeBufferPointer { bytes throws(Refusal) in
            try reader.read(
              PublishedRow(
                bytes: UnsafeRawBufferPointer(bytes), fields: fields,
                positions: published.positions,
                columns: published.columns),
              into: &sink)
          }
        }
      }
      if keepsKeys, let key = reader.key(published) { remember(key, number: number) }
      tally.taken += 1
    } catch {
      refuse(error, number: number, observations: observations, statements: statements)
    }
  }

  private mutating func note(_ index: Int, number: Int) {
    applied.insert(index)
    tally.corrected += 1
    sink.batch.corrected.append((row: number, correction: corrections.all[index]))
  }

  /// Publishers repeat a key now and then; the second row of a key is a row of its own.
  private mutating func remember(_ key: String, number: Int) {
    var unique = key
    var occurrence = 1
    while keys[unique] != nil {
      occurrence += 1
      unique = "\(key)#\(occurrence)"
    }
    keys[unique] = KeyedRow(row: number, signature: sink.rowSignature)
    sink.batch.keys.append((row: number, key: unique))
  }

  private mutating func refuse(
    _ refusal: Refusal, number: Int, observations: Int, statements: Int
  ) {
    tally.quarantined += 1
    if firstRefusal == nil { firstRefusal = (number, refusal) }
    sink.row = UInt32(number)
    sink.refuse(refusal, observations: observations, statements: statements)
  }

  private static func isUTF8(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    String(validating: bytes[range], as: UTF8.self) != nil
  }
}

/// A row known by its natural key, with a digest of what it said.
struct KeyedRow {
  let row: Int
  let signature: UInt64
}
