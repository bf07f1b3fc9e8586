import Foundation
import GRDB
import GRDBSQLite

func logarithm(_ value: Double) -> Double { log(value) }

/// The rank of a line, as a function of FTS5: `line_rank(line_words, entries)`.
///
/// BM25 over the groups of a plan: of each group the best way counts, of each way the sum of its words,
/// of each word its best form. Words that follow one another as they were asked for count more. FTS5's
/// own `bm25()` would walk through every line that holds a word before it ranks the first.
enum LineRank {
  /// Added to the rank of lines that hold everything as it was asked for.
  static let direct = 1000.0

  static func register(_ db: Database) {
    let api = FTS5.api(db)
    let mutable = UnsafeMutablePointer(mutating: api)
    _ = api.pointee.xCreateFunction(mutable, "line_rank", nil, function, nil)
  }

  private static let function: fts5_extension_function = { api, context, result, count, values in
    guard let api, let context, let values, count == 1,
      let bytes = sqlite3_value_blob(values[0])
    else {
      sqlite3_result_double(result, 0)
      return
    }
    let size = Int(sqlite3_value_bytes(values[0])) / MemoryLayout<MatchExpression.Entry>.stride
    let entries = UnsafeBufferPointer(
      start: bytes.assumingMemoryBound(to: MatchExpression.Entry.self), count: size)
    sqlite3_result_double(result, rank(api, context, entries))
  }

  /// How fast repetition stops to count, and how much length does (k₁ and b of BM25).
  private static let saturation: Float = 1.2
  private static let lengthShare: Float = 0.5
  /// How much words in a row add, as a share of the lighter word's weight.
  private static let inRow: Float = 0.8

  private static func rank(
    _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer,
    _ entries: UnsafeBufferPointer<MatchExpression.Entry>
  ) -> Double {
    var words: Int32 = 0
    _ = api.pointee.xColumnSize(context, 0, &words)
    var all: sqlite3_int64 = 0
    var rows: sqlite3_int64 = 1
    _ = api.pointee.xColumnTotalSize(context, 0, &all)
    _ = api.pointee.xRowCount(context, &rows)
    let average = max(1, Float(all) / Float(max(rows, 1)))
    let length = saturation * (1 - lengthShare + lengthShare * Float(words) / average)

    var total: Float = 0
    var isDirect = true
    var index = 0
    // The place of the word before, for words in a row.
    var before = Places()
    var beforeWeight: Float = 0
    while index < entries.count {
      let group = entries[index].group
      var best: Float = 0
      var holdsDirect = false
      while index < entries.count, entries[index].group == group {
        let way = entries[index].way
        var sum: Float = 0
        var isWhole = true
        while index < entries.count, entries[index].group == group, entries[index].way == way {
          let slot = entries[index].slot
          let weight = entries[index].weight
          var times = 0
          var places = Places()
          while index < entries.count, entries[index].group == group, entries[index].way == way,
            entries[index].slot == slot
          {
            times += Self.places(api, context, Int32(index), &places)
            index += 1
          }
          guard times > 0 else {
            isWhole = false
            if way == 0 { before = Places() }
            continue
          }
          let frequency = Float(times)
          sum += weight * frequency * (saturation + 1) / (frequency + length)
          if way == 0 {
            if before.precede(places) { sum += inRow * min(weight, beforeWeight) }
            before = places
            beforeWeight = weight
          }
        }
        if isWhole {
          best = max(best, sum)
          if way == 0 { holdsDirect = true }
        }
      }
      total += best
      if !holdsDirect { isDirect = false }
    }
    return Double(total) + (isDirect ? direct : 0)
  }

  /// The first places of a word in a line.
  private struct Places {
    private var places: (Int32, Int32, Int32, Int32, Int32, Int32) = (-9, -9, -9, -9, -9, -9)
    private var count = 0

    mutating func add(_ place: Int32) {
      switch count {
      case 0: places.0 = place
      case 1: places.1 = place
      case 2: places.2 = place
      case 3: places.3 = place
      case 4: places.4 = place
      case 5: places.5 = place
      default: return
      }
      count += 1
    }

    func precede(_ next: Places) -> Bool {
      next.follow(places.0) || next.follow(places.1) || next.follow(places.2)
        || next.follow(places.3) || next.follow(places.4) || next.follow(places.5)
    }

    private func follow(_ place: Int32) -> Bool {
      let wanted = place + 1
      return places.0 == wanted || places.1 == wanted || places.2 == wanted
        || places.3 == wanted || places.4 == wanted || places.5 == wanted
    }
  }

  private static func places(
    _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer, _ phrase: Int32,
    _ places: inout Places
  ) -> Int {
    var iterator = Fts5PhraseIter()
    var column: Int32 = 0
    var offset: Int32 = 0
    guard
      api.pointee.xPhraseFirst(context, phrase, &iterator, &column, &offset) == SQLITE_OK
    else { return 0 }
    var count = 0
    while column >= 0 {
      count += 1
      places.add(offset)
      api.pointee.xPhraseNext(context, &iterator, &column, &offset)
    }
    return count
  }
}
