import NIOHTTP1

/// An answer and the way it is sent.
struct Answer {
  /// The status.
  var status: Int
  /// The headers, without `Content-Length`.
  var headers: HTTPHeaders = [:]
  /// The body.
  var body: [UInt8] = []
  /// What `Content-Length` says, if it is not the truth.
  var declaredLength: Int?
  /// How the body is sent.
  var delivery = Delivery.whole

  /// A short answer in JSON that says no.
  static func refusal(_ status: Int) -> Answer {
    Answer(
      status: status, headers: ["Content-Type": TestPublisher.Form.json.mediaType],
      body: Array("{\"ok\":false}".utf8))
  }
}
