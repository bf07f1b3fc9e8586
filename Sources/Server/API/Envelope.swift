/// What stands around every answer.
struct Envelope: Encodable, Sendable {
  let reply: APIReply
  /// The language of the words in it.
  let language: String
  /// The frozen record it was read from; nil where the record is not frozen.
  let release: String?
  /// The address that gives the same answer at any later time; nil where the record is not frozen.
  let permanent: String?

  private enum CodingKeys: CodingKey {
    case ok, language, release, permanent, page, data
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(true, forKey: .ok)
    try container.encode(language, forKey: .language)
    try container.encode(release, forKey: .release)
    try container.encode(permanent, forKey: .permanent)
    try container.encodeIfPresent(reply.page, forKey: .page)
    try reply.data.encode(to: container.superEncoder(forKey: .data))
  }
}
