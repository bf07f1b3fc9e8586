import Site

/// The files that pages need: `/assets/site.css`.
struct AssetAnswers: AnswerMaker {
  let name = "asset"
  let isKeepable = true
  let assets: SiteAssets

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    let parts = inquiry.path.split(separator: "/").map(String.init)
    let name = inquiry.path == "/favicon.ico" ? "icon.svg" : parts.last ?? ""
    guard parts.first == "assets" && parts.count == 2 || inquiry.path == "/favicon.ico",
      let file = assets.file(name)
    else { return nil }
    var answer = Answer(file.bytes, file.mediaType)
    // An address that names the version of its file never means other bytes.
    answer.keeping = inquiry.parameters["v"] == file.version ? .forever : .revalidated
    return answer
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer { PlainAnswers.refusal(error) }
}
