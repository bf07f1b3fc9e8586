import Questions
import Record

extension PageDraft {
  /// Parameters of something to take away that keeps to the record and day of this page. What the
  /// page's own parameters say already is added by every link.
  func lasting(_ parameters: Parameters) -> Parameters {
    var result = parameters
    guard let release = record.release, record.pinned.isEmpty else { return result }
    if request.parameters["release"] == nil { result.add("release", release) }
    if request.parameters["as-of"] == nil { result.add("as-of", request.day.description) }
    return result
  }
}
