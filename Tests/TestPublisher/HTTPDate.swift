/// A date as HTTP writes it, `Tue, 15 Nov 1994 08:12:31 GMT`.
struct HTTPDate: Comparable {
  /// Year, month, day, hour, minute, second.
  private let parts: [Int]

  /// Reads a date; nil if it is written in another way.
  init?(_ text: String) {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let day = Int(words[1]),
      let month = months.firstIndex(of: String(words[2])), let year = Int(words[3])
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3 else { return nil }
    parts = [year, month, day] + time
  }

  static func < (one: HTTPDate, other: HTTPDate) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }
}
