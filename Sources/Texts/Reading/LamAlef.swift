/// Mends what poppler makes of Arabic pages whose fonts write lam and alef as one sign: it takes the
/// two letters apart in the wrong order ("األمم" for "الأمم"), and turns a year in brackets around.
///
/// Only texts that show the fault are touched: no word of Arabic holds alef, alef with hamza, lam.
enum LamAlef {
  /// The text with letters and brackets in their order.
  static func mended(_ text: String) -> String {
    guard faults.contains(where: { text.contains($0.0) }) else { return text }
    var result = text
    for (fault, right) in faults + words { result = result.replacing(fault, with: right) }
    // "9121 (2031)" comes out as ")2031( 9121".
    result = result.replacing(#/\)([0-9]{4})\( ([0-9]{1,4})/#) { "\($0.output.2) (\($0.output.1))" }
    return particles(result)
  }

  private static let faults: [(String, String)] = [
    ("األ", "الأ"), ("اإل", "الإ"), ("اآل", "الآ"),
  ]

  /// Words of resolutions in which the two letters stand without a hamza. The forms on the left are
  /// none of the Council's words.
  private static let words: [(String, String)] = [
    ("والية", "ولاية"), ("واليت", "ولايت"), ("واليات", "ولايات"), ("السالم", "السلام"),
    ("السالح", "السلاح"), ("الالزم", "اللازم"), ("الالجئ", "اللاجئ"), ("خالل", "خلال"),
    ("استقالل", "استقلال"), ("ثالث", "ثلاث"), ("إصالح", "إصلاح"), ("إعالن", "إعلان"),
    ("إعالم", "إعلام"), ("إبالغ", "إبلاغ"), ("إطالع", "إطلاع"), ("اطالع", "اطلاع"),
    ("عالقة", "علاقة"),
  ]

  /// "لا" is a word of its own, the article is none.
  private static func particles(_ text: String) -> String {
    let forms = ["ال": "لا", "وال": "ولا", "فال": "فلا", "أال": "ألا", "بال": "بلا"]
    var result = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    func close() {
      let letters = String(word)
      result.append(contentsOf: (forms[letters] ?? letters).unicodeScalars)
      word.removeAll()
    }
    for scalar in text.unicodeScalars {
      if (0x0621...0x064A).contains(scalar.value) {
        word.append(scalar)
      } else {
        close()
        result.append(scalar)
      }
    }
    close()
    return String(result)
  }
}
