/// What is published, and where.
struct Shelf {
  /// The datasets by identifier and form.
  var datasets: [String: [TestPublisher.Form: Resource]] = [:]
  /// The plain files by name.
  var files: [String: Resource] = [:]
  /// The list of metadata.
  var metadata: Resource?
  /// Metadata published for one dataset.
  var metadataOfOne: [String: Resource] = [:]

  /// What is published at a path; nil for nothing.
  func resource(at path: String) -> Resource? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { Percent.decoded($0) }
    if parts.count > 1, parts[0] == "files" { return files[parts[1...].joined(separator: "/")] }
    guard parts.count > 2, parts[0] == "public" else { return nil }
    switch (parts[1], parts.count) {
    case ("metadata", 3): return parts[2] == "all" ? metadata : metadata(of: parts[2])
    case ("data", 4) where parts[3] == "csv": return datasets[parts[2]]?[.csv]
    case ("data", 4) where parts[3] == "json": return datasets[parts[2]]?[.json]
    default: return nil
    }
  }

  private func metadata(of dataset: String) -> Resource? {
    if let one = metadataOfOne[dataset] { return one }
    guard let metadata, let rows = JSONRows.ofFirstArray(metadata.bytes) else { return nil }
    for row in rows {
      let bytes = Array(metadata.bytes[row])
      if String(decoding: bytes, as: UTF8.self).contains("\"\(dataset)\"") {
        return Resource(tagged: bytes, mediaType: metadata.mediaType)
      }
    }
    return nil
  }
}
