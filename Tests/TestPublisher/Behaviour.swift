extension TestPublisher {
  /// How one request is answered.
  ///
  /// The good answer is the one that ``well`` gives, be it 200, 206, 304, 404 or 416. Where another
  /// body takes its place it has the tag of its own bytes and no `Last-Modified`, so that a
  /// validator kept from the good body does not hide it.
  public enum Behaviour: Sendable, Equatable {
    /// As a good publisher would.
    case well
    /// This status with a short JSON body, and `Retry-After` if given.
    case status(Int, retryAfter: String? = nil)
    /// The good answer, waiting so many milliseconds before each 8 KiB of the body.
    case slow(milliseconds: Int)
    /// The good headers and so many bytes of the body, then nothing on an open connection.
    case stall(afterBytes: Int)
    /// The good headers and so many bytes of the body, then the connection is closed.
    case cut(afterBytes: Int)
    /// A `Content-Length` 1024 too long; the connection is closed at the end of the true body.
    case longer
    /// A `Content-Length` of half the body, of which every byte is sent; then the connection is
    /// closed.
    case shorter
    /// A page of HTML with 200, whatever was asked for.
    case html
    /// A redirect; the address goes into `Location` as it stands.
    case redirect(to: String, status: Int = 302)
    /// Some 300 KB that `Content-Encoding: gzip` makes into ``TestPublisher/bombSize`` zeros.
    case bomb
    /// The good body with `Content-Encoding: gzip`, asked for or not, with its tag made weak.
    /// Ranges are not served.
    case gzip
    /// The content of the first page, whichever page is asked for.
    case duplicatePage
    /// The whole array, whichever page is asked for.
    case ignorePaging
    /// The first half of the rows of the good body, rounded down, still well-formed: elements of a
    /// JSON array, or records after the header of comma-separated values.
    case halfTheRows
    /// Another body, also for what was never published.
    case replace([UInt8], mediaType: String)
    /// The good body as the only member, with this name, of a JSON object.
    case wrapped(String)
    /// Random bytes, as many as the good body has and 1024 at least; the same ones every time.
    case garbage
  }

  /// How many bytes ``Behaviour/bomb`` decompresses to.
  public static let bombSize = 300 << 20
}
