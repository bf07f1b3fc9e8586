import Wording

/// The forms in which a table or chart of a page is handed out.
public enum TakeawayForm: String, Sendable, CaseIterable {
  /// Comma-separated text.
  case csv
  /// JSON.
  case json
  /// A workbook for spreadsheets.
  case xlsx
  /// All of them, the chart, the terms and how to cite in one archive.
  case zip

  /// The media type, as a server declares it.
  public var mediaType: String {
    switch self {
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .zip: "application/zip"
    }
  }
}

extension Takeaway {
  /// The name of the file in a form, such as `deaths-by-year.en.csv`.
  public func fileName(_ form: TakeawayForm) -> String {
    "\(key).\(language.rawValue).\(form.rawValue)"
  }

  /// The file in a form.
  ///
  /// - Parameter picture: the chart as PNG, for the archive.
  public func bytes(
    _ form: TakeawayForm, _ catalogue: Catalogue, picture: [UInt8]? = nil
  ) throws(TakeawayError) -> [UInt8] {
    switch form {
    case .csv: csv()
    case .json: try json()
    case .xlsx: try workbook(catalogue)
    case .zip: try archive(catalogue, picture: picture)
    }
  }
}
