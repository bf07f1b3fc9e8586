import Export
import Printing
import Questions
import Record
import Site
import Wording

/// Tables and charts of pages to take away: `/ar/take/missions/minusma/deaths-by-year.csv`.
struct TakeAnswers: AnswerMaker {
  let name = "take"
  let isKeepable = true
  let holdings: RecordHoldings
  let address: SiteAddress
  let catalogue: Catalogue

  /// The width of pictures in CSS pixels.
  private static let pictureWidth = 960

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard let (language, path) = inquiry.paged, path.hasPrefix("/take/") else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, let point = file.lastIndex(of: ".") else {
      throw .noPage(path: path)
    }
    let key = String(file[..<point])
    let form = String(file[file.index(after: point)...])
    let page = try SiteMap.page(
      "/" + parts.dropFirst().dropLast().joined(separator: "/"), inquiry.parameters, language,
      in: holdings, today: inquiry.today)
    let takeaway = try PageTakeaway(page, address: address).takeaway(key)
    var answer: Answer
    switch form {
    case "svg", "png":
      guard let chart = takeaway.chart else { throw .nothingToTake(key: file) }
      answer =
        form == "svg"
        ? Answer(chart, "image/svg+xml") : Answer(try picture(chart), "image/png")
      answer.fileName = "\(key).\(language.rawValue).\(form)"
    default:
      guard let form = TakeawayForm(rawValue: form) else { throw .nothingToTake(key: file) }
      answer = Answer(try bytes(takeaway, form), form.mediaType)
      answer.fileName = takeaway.fileName(form)
    }
    return answer
  }

  private func bytes(_ takeaway: Takeaway, _ form: TakeawayForm) throws(SiteError) -> [UInt8] {
    var painted: [UInt8]?
    if form == .zip, let chart = takeaway.chart { painted = try picture(chart) }
    do {
      return try takeaway.bytes(form, catalogue, picture: painted)
    } catch {
      throw .taken(error)
    }
  }

  private func picture(_ svg: String) throws(SiteError) -> [UInt8] {
    do {
      return try Picture.png(svg: svg, width: Self.pictureWidth)
    } catch {
      throw .printing(code: error.code, arguments: error.arguments)
    }
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    PlainAnswers.refusal(error, holdings, inquiry)
  }
}
