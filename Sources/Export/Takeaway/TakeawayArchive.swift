import Record
import Wording

extension Takeaway {
  /// Everything of the table or chart in one zip archive: `data.csv`, `data.json`, `data.xlsx`, the chart
  /// as `chart.svg` and `chart.png`, `datapackage.json` (Frictionless Data Package), `README.txt`,
  /// `CITATION.txt` and `LICENCE.txt`. The same content gives the same bytes.
  ///
  /// - Parameter picture: the chart as PNG, where it was painted.
  public func archive(
    _ catalogue: Catalogue, picture: [UInt8]? = nil
  ) throws(TakeawayError) -> [UInt8] {
    let texts = TakeawayTexts(TakeawayWording(takeaway: self, catalogue: catalogue))
    let csv = csv()
    let json = try json()
    let workbook = try workbook(catalogue)
    do throws(ExportError) {
      let archive = try ZipArchive(inMemory: "\(key).zip")
      try archive.add("README.txt", texts.readme(hasPicture: picture != nil))
      try archive.add("data.csv", bytes: csv)
      try archive.add("data.json", bytes: json)
      try archive.add("data.xlsx", bytes: workbook)
      if let chart { try archive.add("chart.svg", chart) }
      if let picture { try archive.add("chart.png", bytes: picture) }
      do {
        try archive.add("datapackage.json", try texts.package(bytes: csv.count).json())
      } catch {
        throw error as? ExportError
          ?? .unwritable(path: "datapackage.json", reason: "\(error)")
      }
      try archive.add("CITATION.txt", texts.citation)
      try archive.add("LICENCE.txt", texts.licence)
      return try archive.close()
    } catch {
      throw .unwritable(key: key, reason: error.arguments["reason"] ?? error.code)
    }
  }
}
