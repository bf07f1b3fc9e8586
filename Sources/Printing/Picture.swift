import Programs

/// A drawing as a picture in PNG, as Debian's `rsvg-convert` paints it.
///
/// Arabic letters are joined by Pango with the fonts of the machine (Debian's `fonts-noto-core`).
public enum Picture {
  /// The greatest width of a picture, in its own pixels.
  public static let greatestWidth = 8000
  /// The largest drawing that is taken, in bytes.
  public static let largestDrawing = 8 << 20

  /// What the painter may use up.
  static let limits = ProgramLimits(seconds: 20, memory: 1 << 30, output: 64 << 20)

  /// Paints a drawing on white.
  ///
  /// The drawing goes to the painter without a place that it could be said to come from, so that
  /// references to files beside it or elsewhere lead nowhere; the painter knows no network. The painter
  /// is stopped after twenty seconds and may take one gibibyte of memory.
  ///
  /// - Parameters:
  ///   - svg: a complete SVG document.
  ///   - width: the width at which it is to be shown, in CSS pixels; the height follows from the drawing.
  ///   - scale: how many pixels of the picture make one CSS pixel: 2 for a sharp screen.
  /// - Returns: the bytes of the PNG; the same for the same drawing, fonts and version of the painter.
  public static func png(
    svg: String, width: Int, scale: Double = 2
  ) throws(PrintingError) -> [UInt8] {
    try png(svg: svg, width: width, scale: scale, painter: painter)
  }

  static let painter = InstalledProgram("rsvg-convert", package: "librsvg2-bin", limits: limits)

  static func png(
    svg: String, width: Int, scale: Double, painter: InstalledProgram
  ) throws(PrintingError) -> [UInt8] {
    let exact = (Double(width) * scale).rounded()
    guard exact.isFinite, exact >= 1, exact <= Double(greatestWidth) else {
      let pixels = exact.isFinite ? Int(max(-1, min(exact, 1e9))) : 0
      throw .unfitWidth(pixels: pixels, limit: greatestWidth)
    }
    let drawing = Array(svg.utf8)
    guard drawing.count <= largestDrawing else { throw .tooLarge(limit: largestDrawing) }
    let bytes: [UInt8]
    do throws(ProgramError) {
      bytes = try painter.run(
        [
          "--format", "png", "--width", String(Int(exact)), "--keep-aspect-ratio",
          "--background-color", "white",
        ], input: drawing)
    } catch {
      throw PrintingError(error)
    }
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else {
      throw .refused(program: painter.name, reason: "no PNG")
    }
    return bytes
  }
}
