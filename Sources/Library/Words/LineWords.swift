/// Cuts a text into words as the library compares them, one after the other.
///
/// A word is a run of letters and digits of one script, folded (`ScalarFolding`) and without its
/// endings (`PorterStem`, `ArabicStem`). Its place in the text as published goes with it, so that
/// what is found can be shown in its own spelling.
struct LineWords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let folding = ScalarFolding.shared
  private var place = 0

  /// The letters of the word that was read last, as it is indexed.
  private(set) var letters: [UInt32] = []
  /// The letters of the same word before its endings were cut.
  private(set) var whole: [UInt32] = []
  /// Where it begins and ends, in bytes of the text.
  private(set) var start = 0
  private(set) var end = 0
  /// True for a word that is not indexed.
  private(set) var isCommon = false
  /// True where nothing but letters, digits or a joining mark stands between it and the word before.
  private(set) var isJoined = false

  private var keepsWhole = false

  private enum Script { case latin, arabic, digit, other }

  /// Reads UTF-8.
  ///
  /// - Parameter keepsWhole: whether `whole` is wanted.
  init(_ bytes: UnsafeBufferPointer<UInt8>, keepsWhole: Bool = false) {
    self.bytes = bytes
    self.keepsWhole = keepsWhole
    letters.reserveCapacity(64)
  }

  /// Reads the next word; false at the end of the text.
  mutating func next() -> Bool {
    letters.removeAll(keepingCapacity: true)
    let before = place
    guard skip() else { return false }
    isJoined = before > 0 && (before..<place).allSatisfy { Self.joins(bytes[$0]) }
    start = place
    read()
    finish()
    return true
  }

  /// The longest word that is kept, in letters.
  private static let longest = 48

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// To the first letter of the next word.
  private mutating func skip() -> Bool {
    while place < bytes.count {
      let (scalar, width) = scalar(place)
      if folding[scalar] > ScalarFolding.dropped { return true }
      place += width
    }
    return false
  }

  private mutating func read() {
    var script: Script?
    while place < bytes.count {
      let (scalar, width) = scalar(place)
      let folded = folding[scalar]
      if folded <= ScalarFolding.dropped {
        if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2E || scalar == 0x2C
          || scalar == 0x66C || scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
        {
          guard joins(scalar, width, script) else { return }
          continue
        }
        guard folded == ScalarFolding.dropped else { return }
        place += width
        end = place
        continue
      }
      let isSequence = folded >= ScalarFolding.sequence
      let own = Self.script(
        isSequence ? folding.sequences[Int(folded & 0xFFFF)].first ?? 0 : folded)
      if let script, own != script, !(script == .latin && own == .digit),
        !(script == .digit && own == .latin)
      {
        return
      }
      if script == nil || own != .digit { script = own }
      place += width
      end = place
      guard letters.count < Self.longest else { continue }
      if isSequence {
        letters += folding.sequences[Int(folded & 0xFFFF)]
      } else {
        letters.append(folded)
      }
      // Ideographs are words of their own.
      if !isSequence, folded >= 0x3400, folded < 0xA000 { return }
    }
  }

  /// Whether a mark within a word belongs to it; passes over it where it does.
  private mutating func joins(_ mark: UInt32, _ width: Int, _ script: Script?) -> Bool {
    let after = place + width
    guard after < bytes.count, let script else { return false }
    let next = folding[scalar(after).0]
    guard next > ScalarFolding.dropped else { return false }
    switch mark {
    case 0x2E:
      // "U.N.": letters that stand alone.
      guard script == .latin, letters.count == (end - start + 1) / 2, Self.script(next) == .latin,
        end - start < 12, isParted(after + scalar(after).1)
      else { return false }
    case 0x2C, 0x66C:
      // Thousands: three digits and no more.
      guard letters.last.map({ Self.script($0) == .digit }) == true, digits(after) == 3 else {
        return false
      }
    case 0x2D, 0x2010, 0x2011:
      // "peace-keeping" and "cease-fire" are written together, too.
      guard script == .latin, Self.written.contains(WordHash.of(letters)) else { return false }
    default:
      // "peacekeeper's", "d'Ivoire"; but "Sana'a" is one word.
      if letters.count == 1 { return false }
      let own = scalar(after)
      if next == 0x73, isParted(after + own.1) {
        place = after + own.1
        end = place
        return true
      }
    }
    place = after
    return true
  }

  private static let written: Set<UInt64> = Set(
    ["peace", "cease", "co", "sub", "inter", "multi", "trans", "re"].map {
      WordHash.of($0.unicodeScalars.map(\.value))
    })

  private func isParted(_ place: Int) -> Bool {
    place >= bytes.count || folding[scalar(place).0] <= ScalarFolding.dropped
  }

  private func digits(_ start: Int) -> Int {
    var place = start
    var count = 0
    while place < bytes.count, count < 5 {
      let (scalar, width) = scalar(place)
      guard Self.script(folding[scalar]) == .digit else { break }
      count += 1
      place += width
    }
    return count
  }

  private mutating func finish() {
    if keepsWhole { whole = letters }
    isCommon = false
    guard let first = letters.first else {
      isCommon = true
      return
    }
    if letters.count <= 7 {
      isCommon = CommonWords.contains(WordHash.of(letters))
      // على is common, the name علي is not.
      if !isCommon, letters == Self.ali || letters == Self.wali {
        isCommon = end >= 2 && bytes[end - 1] == 0x89 && bytes[end - 2] == 0xD9
      }
    }
    if isCommon { return }
    if first >= 0x600, first < 0x700 {
      ArabicStem.cut(&letters)
    } else if letters.allSatisfy({ $0 >= 97 && $0 <= 122 }) {
      PorterStem.cut(&letters)
    }
  }

  private static let ali: [UInt32] = [0x639, 0x644, 0x64A]
  private static let wali: [UInt32] = [0x648, 0x639, 0x644, 0x64A]

  @inline(__always)
  private static func script(_ folded: UInt32) -> Script {
    switch folded {
    case 48...57: .digit
    case 97...122, 0xC0..<0x250: .latin
    case 0x600..<0x780: .arabic
    default: .other
    }
  }

  @inline(__always)
  private func scalar(_ index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, index + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    }
    if first < 0xF0, index + 2 < bytes.count {
      let second = UInt32(bytes[index + 1]) & 0x3F
      return ((first & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
    }
    if index + 3 < bytes.count {
      let second = UInt32(bytes[index + 1]) & 0x3F
      let third = UInt32(bytes[index + 2]) & 0x3F
      return (
        (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index + 3]) & 0x3F, 4
      )
    }
    return (0x20, 1)
  }
}
