import Record

/// Collects the elements of a drawing.
///
/// Charts are laid out as for a left-to-right reader; where the language runs the other way the
/// canvas mirrors positions, never the letters. The root is left-to-right and every anchor is
/// computed, since browsers disagree about anchors in right-to-left text.
struct Canvas {
  private let frame: ChartFrame
  private let isMirrored: Bool
  private var elements: [String] = []

  /// Where a label stands relative to its position, in the direction of reading.
  enum Anchor { case start, middle, end }

  /// How a rectangle is drawn that is not filled.
  enum Outline { case solid, dashed }

  init(_ frame: ChartFrame, isMirrored: Bool? = nil) {
    self.frame = frame
    self.isMirrored = isMirrored ?? frame.isMirrored
  }

  /// - Parameter title: what it stands for, shown on hovering and read out; a rectangle with one is a
  ///   mark that a page can lead its reader through.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, opacity: Double = 1,
    outline: Outline? = nil, title: String? = nil
  ) {
    let left = isMirrored ? frame.width - x - width : x
    let paint =
      outline != nil
      ? "fill=\"\(fill)\" fill-opacity=\"0\" stroke=\"\(fill)\""
        + (outline == .dashed ? " stroke-dasharray=\"3 3\"" : "")
      : "fill=\"\(fill)\"\(opacity < 1 ? " fill-opacity=\"\(Self.decimal(opacity))\"" : "")"
    elements.append(
      "<rect x=\"\(Self.number(left))\" y=\"\(Self.number(y))\" "
        + "width=\"\(Self.number(max(0, width)))\" height=\"\(Self.number(max(0, height)))\" "
        + paint + Self.end("rect", title))
  }

  mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, color: String = "currentColor",
    width: Double = 1, opacity: Double = 1, isDashed: Bool = false
  ) {
    elements.append(
      "<line x1=\"\(Self.number(mirrored(x1)))\" y1=\"\(Self.number(y1))\" "
        + "x2=\"\(Self.number(mirrored(x2)))\" y2=\"\(Self.number(y2))\" stroke=\"\(color)\""
        + (width != 1 ? " stroke-width=\"\(Self.number(width))\"" : "")
        + (opacity < 1 ? " stroke-opacity=\"\(Self.decimal(opacity))\"" : "")
        + (isDashed ? " stroke-dasharray=\"4 3\"" : "") + "/>")
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], color: String, width: Double) {
    guard points.count > 1 else {
      if let point = points.first { circle(x: point.x, y: point.y, radius: 2.5, fill: color) }
      return
    }
    let path = points.map { "\(Self.number(mirrored($0.x))),\(Self.number($0.y))" }
      .joined(separator: " ")
    elements.append(
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(color)\" "
        + "stroke-width=\"\(Self.number(width))\" stroke-linejoin=\"round\"/>")
  }

  /// A circle with a thin edge in the colour of the text, which parts it from others on light ground
  /// and on dark.
  ///
  /// - Parameter title: as for a rectangle.
  mutating func circle(
    x: Double, y: Double, radius: Double, fill: String, opacity: Double = 1, title: String? = nil
  ) {
    elements.append(
      "<circle cx=\"\(Self.number(mirrored(x)))\" cy=\"\(Self.number(y))\" "
        + "r=\"\(Self.number(radius))\" fill=\"\(fill)\" fill-opacity=\"\(Self.decimal(opacity))\" "
        + "stroke=\"currentColor\" stroke-opacity=\"0.6\" stroke-width=\"0.6\""
        + Self.end("circle", title))
  }

  /// A value without a drawing of its own, such as a point of a line: seen only when it is pointed at.
  mutating func point(x: Double, y: Double, title: String) {
    elements.append(
      "<circle cx=\"\(Self.number(mirrored(x)))\" cy=\"\(Self.number(y))\" "
        + "r=\"5\" fill-opacity=\"0\"" + Self.end("circle", title))
  }

  mutating func path(_ data: String, fill: String, opacity: Double) {
    elements.append(
      "<path d=\"\(data)\" fill=\"\(fill)\" fill-opacity=\"\(Self.decimal(opacity))\"/>")
  }

  /// Elements with a title are marks: the values of a chart, one after the other.
  private static func end(_ name: String, _ title: String?) -> String {
    title.map { " class=\"mark\"><title>\(escaped($0))</title></\(name)>" } ?? "/>"
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, size: Double = 12,
    weight: String? = nil, opacity: Double = 1
  ) {
    let position: String
    switch (anchor, isMirrored) {
    case (.middle, _): position = " text-anchor=\"middle\""
    case (.start, false), (.end, true): position = ""
    case (.end, false), (.start, true): position = " text-anchor=\"end\""
    }
    elements.append(
      "<text x=\"\(Self.number(mirrored(x)))\" y=\"\(Self.number(y))\"\(position) "
        + "font-size=\"\(Self.number(size))\""
        + (weight.map { " font-weight=\"\($0)\"" } ?? "")
        + (opacity < 1 ? " fill-opacity=\"\(Self.decimal(opacity))\"" : "")
        + ">\(Self.escaped(directed(text)))</text>")
  }

  /// Text broken into lines that fit a width; returns the position below the last line.
  mutating func paragraph(
    _ text: String, x: Double, y: Double, width: Double, size: Double, weight: String? = nil,
    opacity: Double = 1
  ) -> Double {
    var below = y
    for line in TextMeasure.lines(text, size: size, width: width) {
      self.text(line, x: x, y: below, size: size, weight: weight, opacity: opacity)
      below += size * 1.4
    }
    return below
  }

  /// Puts the elements of another canvas on top.
  mutating func add(_ other: Canvas) { elements += other.elements }

  /// The complete document.
  func document(height: Double) -> String {
    let width = Self.number(frame.width)
    let tall = Self.number(height)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(tall)" width="\(width)" \
      height="\(tall)" direction="ltr" role="img" aria-label="\(Self.escaped(frame.alternative))" \
      lang="\(frame.language.rawValue)" font-family="\(Self.fonts)" fill="currentColor">
      <title>\(Self.escaped(frame.title))</title>
      <desc>\(Self.escaped(frame.alternative))</desc>
      \(elements.joined(separator: "\n"))
      </svg>
      """
  }

  /// Letters of both scripts come from one family where the reader's machine has it.
  private static let fonts = "'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif"

  private func mirrored(_ x: Double) -> Double { isMirrored ? frame.width - x : x }

  /// Arabic text with numbers or Latin names keeps its own order inside the left-to-right root.
  private func directed(_ text: String) -> String {
    frame.language.isRightToLeft ? "\u{2067}\(text)\u{2069}" : text
  }

  /// One digit behind the point is a tenth of a pixel: enough, and short.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    if tenths % 10 == 0 { return String(tenths / 10) }
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// A number from 0 to 1 with two digits behind the point.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths % 10 == 0 { return number(value) }
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// Text made safe for XML, code point by code point: a mark over a sign would make another character
  /// of it. What XML 1.0 cannot hold becomes the replacement character.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
