/// The colours of charts: told apart by readers with common colour deficiencies, legible on white
/// and on black.
enum Palette {
  /// The blue of the United Nations' emblem, for single series.
  static let primary = "#0077b6"
  /// For what stands out.
  static let accent = "#c1440e"
  /// For what stands back.
  static let muted = "#8a9ba8"
  /// For several series (Okabe and Ito's set, darkened for thin lines).
  static let series = [
    "#0077b6", "#c1440e", "#00846b", "#b8860b", "#8e4585", "#5c6b73", "#3f88c5", "#7a5c2e",
  ]

  /// The colour of a series by its position.
  static func color(_ index: Int) -> String { series[index % series.count] }
}
