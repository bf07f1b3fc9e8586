import Record

/// The fonts that are there, and the rules of the style sheet that name them.
///
/// A file is called `<family>.<weight>.<language>.woff2`; `Scripts/fonts.sh` makes them. Where there
/// are none, no rule names any, and pages are set in the reader's own fonts.
struct SiteFonts {
  /// One file.
  struct Face: Hashable {
    let name: String
    let weight: String
    let language: String
    let version: String
  }

  let faces: [Face]

  /// The fonts among files, by name and version.
  init(_ files: [(name: String, version: String)]) {
    faces = files.compactMap { file in
      let parts = file.name.split(separator: ".").map(String.init)
      guard parts.count == 4, parts[3] == "woff2", Self.letters[parts[2]] != nil else { return nil }
      return Face(name: file.name, weight: parts[1], language: parts[2], version: file.version)
    }
  }

  /// The letters that a language's font is for. All faces make one family, so that a browser takes
  /// the face of each letter's script, and fetches none whose letters a page does not show.
  private static let letters = [
    "ar":
      "U+600-6FF, U+750-77F, U+8A0-8FF, U+FB50-FDFF, U+FE70-FEFC",
    "en":
      "U+0-5FF, U+1E00-20CF, U+2100-22FF, U+25A0-25FF",
  ]

  /// Arabic letters stand lower than Latin ones of the same size.
  private static let sizes = ["ar": "112%"]

  /// The rules. A font that comes too late for the first drawing is used from the next page on:
  /// nothing moves under the reader's eyes.
  var rules: String {
    faces.map { face in
      let size = Self.sizes[face.language].map { " size-adjust: \($0);" } ?? ""
      return """
        @font-face { font-family: Ihata; font-weight: \(face.weight); font-display: optional;
          src: url("\(face.name)?v=\(face.version)") format("woff2");\(size)
          unicode-range: \(Self.letters[face.language] ?? "U+0-10FFFF"); }

        """
    }.joined()
  }
}
