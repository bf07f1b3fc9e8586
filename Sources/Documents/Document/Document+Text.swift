extension Document {
  /// How long a cell of a table is at most; what is longer is a paragraph that is laid out by a table, in
  /// characters.
  static let longestCell = 200

  /// The document as one text: paragraphs parted by blank lines, the cells of a table in one of them with
  /// upright strokes between, so that a reader can tell them from sentences.
  public var text: String {
    var paragraphs: [String] = []
    var cells: [String] = []
    func close() {
      if !cells.isEmpty { paragraphs.append("| " + cells.joined(separator: " | ") + " |") }
      cells = []
    }
    for line in lines {
      if line.form == .cell, line.text.count <= Self.longestCell {
        cells.append(line.text)
      } else {
        close()
        paragraphs.append(line.text)
      }
    }
    close()
    return paragraphs.joined(separator: "\n\n")
  }
}
