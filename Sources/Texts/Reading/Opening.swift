/// The words with which a resolution begins: "The Security Council," and إن مجلس الأمن.
enum Opening {
  private static let forms: [[UInt32]] = ["thesecuritycouncil", "انمجلسالامن", "مجلسالامن"]
    .map { $0.unicodeScalars.map(\.value) }

  /// True where a line begins with them, whatever marks stand before and between.
  static func startsLine(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var letters: [UInt32] = []
    var index = start
    while index < end, letters.count < 18 {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      index += width
      switch WordScalar.kind(scalar) {
      case .letter:
        let parts =
          (0xFE70...0xFEFC).contains(scalar)
          ? ArabicLetters.presentationForms[Int(scalar) - 0xFE70] : [scalar]
        for part in parts {
          let folded = WordHash.fold(part)
          if folded != 0 { letters.append(folded) }
        }
        guard forms.contains(where: { $0.starts(with: letters) || letters.starts(with: $0) })
        else { return false }
      case .digit: return false
      default: continue
      }
    }
    return forms.contains { letters.starts(with: $0) }
  }
}
