/// The texts of a workbook, each once, numbered in the order of their first use.
struct SharedTexts {
  /// By their bytes: texts that are equal to a reader may be written with different code points.
  private var numbers: [[UInt8]: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  /// The number of a text.
  mutating func number(_ text: String) -> Int {
    uses += 1
    let escaped = SheetText.escaped(text)
    let key = Array(escaped.utf8)
    if let number = numbers[key] { return number }
    numbers[key] = texts.count
    texts.append(escaped)
    return texts.count - 1
  }

  /// `xl/sharedStrings.xml`.
  var xml: String {
    Workbook.declaration
      + "<sst xmlns=\"\(Workbook.main)\" count=\"\(uses)\" uniqueCount=\"\(texts.count)\">"
      + texts.map { "<si><t xml:space=\"preserve\">\($0)</t></si>" }.joined() + "</sst>"
  }
}
