import Digests
import NIOCore
import Record

/// An answer before it becomes a response: made once, sent many times.
struct Answer: Sendable {
  /// How long others may keep an answer.
  enum Keeping: Sendable, Hashable {
    /// Its bytes never change.
    case forever
    /// It is asked for again, and mostly still the same.
    case revalidated
    /// It speaks for its moment only.
    case never
  }

  var status = 200
  let mediaType: String
  let body: ByteBuffer
  /// The same bytes compressed by gzip; nil where that gains nothing.
  let compressed: ByteBuffer?
  /// A text that changes with the bytes.
  let tag: String
  var keeping = Keeping.revalidated
  /// The name under which the answer is to be stored; nil for what is shown.
  var fileName: String?
  /// Where the reader is sent instead.
  var location: String?
  /// True where the answer may be shown within pages of others.
  var isEmbeddable = false
  /// True at addresses to which a text may be sent.
  var takesText = false
  /// True where scripts of other sites may read the answer.
  var isOpen = false
  /// The language of its words, where it has one.
  var language: Language?
  /// True where the address alone does not say the language.
  var variesByLanguage = false
  /// Where the list goes on, as a header `Link` (RFC 8288) says it.
  var link: String?
  /// The seconds after which to ask again.
  var retryAfter: Int?

  /// An answer of bytes.
  init(_ bytes: [UInt8], _ mediaType: String) {
    self.mediaType = mediaType
    body = ByteBuffer(bytes: bytes)
    let isText =
      mediaType.hasPrefix("text/") || mediaType.contains("json") || mediaType.contains("xml")
    let smaller = isText && bytes.count > 800 ? GzipText.compress(bytes) : nil
    compressed = smaller.flatMap { $0.count < bytes.count ? ByteBuffer(bytes: $0) : nil }
    tag = DigestText.hexadecimal(SHA256.hash(bytes).prefix(12))
  }

  /// An answer of text.
  init(_ text: String, _ mediaType: String) { self.init(Array(text.utf8), mediaType) }

  /// The bytes it costs to keep.
  var size: Int { body.readableBytes + (compressed?.readableBytes ?? 0) + 256 }
}
