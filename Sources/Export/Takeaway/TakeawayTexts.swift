import Record

/// The texts in the archive of a takeaway, and its `datapackage.json`.
struct TakeawayTexts {
  private let wording: TakeawayWording
  private var takeaway: Takeaway { wording.takeaway }

  init(_ wording: TakeawayWording) { self.wording = wording }

  /// `README.txt`: what the table is, its notes, what the files are and what the fields of `data.csv` mean.
  func readme(hasPicture: Bool) -> String {
    var lines = wording.particulars.map { "\($0.label): \($0.text)" }
    lines += ["", "\(wording.label("notes")):"]
    lines += (takeaway.notes + [wording.words("takeaway.precision")]).map { "- \($0)" }
    lines += ["", "\(wording.label("files")):"]
    var files = [
      ("data.csv", "csv"), ("data.json", "json"), ("data.xlsx", "xlsx"),
      ("datapackage.json", "datapackage"),
    ]
    if takeaway.chart != nil { files.append(("chart.svg", "svg")) }
    if hasPicture { files.append(("chart.png", "png")) }
    lines += files.map { "- \($0.0): \(wording.words("takeaway.file.\($0.1)"))" }
    lines += ["", "\(wording.label("fields")):"]
    lines += takeaway.fields.map { "- \($0.name): \(description($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `CITATION.txt`: how to cite the table and each of its sources.
  var citation: String {
    ([wording.citation, ""]
      + takeaway.origins.map { "\($0.source) \($0.version): \($0.citation). \($0.address)" })
      .joined(separator: "\n") + "\n"
  }

  /// `LICENCE.txt`: the terms of each source.
  var licence: String {
    ([wording.words("export.licence"), ""]
      + takeaway.origins.map { "\($0.source): \($0.licence) — \($0.publisher)" })
      .joined(separator: "\n") + "\n"
  }

  /// `datapackage.json`.
  ///
  /// - Parameter bytes: the size of `data.csv`.
  func package(bytes: Int) -> DataPackage {
    var licences: [DataPackage.Licence] = []
    for origin in takeaway.origins {
      let name = DataPackage.licenceName(origin.licence)
      let licence = DataPackage.Licence(
        name: name.isEmpty ? nil : name, path: name.isEmpty ? origin.address : nil,
        title: origin.licence)
      if !licences.contains(licence) { licences.append(licence) }
    }
    return DataPackage(
      name: takeaway.key, id: takeaway.permalink, title: takeaway.title,
      description: ([wording.citation] + takeaway.notes).joined(separator: "\n"),
      version: takeaway.release ?? takeaway.asOf.description, homepage: takeaway.permalink,
      licenses: licences,
      sources: takeaway.origins.map { .init(title: $0.title, path: $0.address) },
      resources: [
        DataPackage.Resource(
          name: "data", path: "data.csv", title: takeaway.title, description: takeaway.title,
          bytes: bytes,
          schema: .init(
            fields: takeaway.fields.map { field in
              .init(
                name: field.name, type: field.isNumeric ? .number : .string,
                description: description(field), constraints: nil)
            }))
      ])
  }

  private func description(_ field: TakeawayField) -> String {
    let title = takeaway.columns[field.column].title
    switch field.content {
    case .value: return title
    case .unit: return wording.words("takeaway.column.unit", ["column": .text(title)])
    case .text: return wording.words("takeaway.column.text", ["column": .text(title)])
    case .address: return wording.words("takeaway.column.address", ["column": .text(title)])
    }
  }
}
