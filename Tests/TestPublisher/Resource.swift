/// Published bytes and what is said of them.
struct Resource {
  /// The whole body.
  let bytes: [UInt8]
  /// `Content-Type`.
  let mediaType: String
  /// `ETag`, if any.
  var etag: String?
  /// `Last-Modified`, if any.
  var lastModified: String?
  /// Where the elements of its array are, if it can be asked for by pages.
  var rows: [Range<Int>]?
  /// `Content-Encoding`, if any.
  var coding: String?

  /// A body with all that is known of it.
  init(
    bytes: [UInt8], mediaType: String, etag: String?, lastModified: String?, rows: [Range<Int>]?
  ) {
    self.bytes = bytes
    self.mediaType = mediaType
    self.etag = etag
    self.lastModified = lastModified
    self.rows = rows
  }

  /// A body with the tag of its bytes.
  init(tagged bytes: [UInt8], mediaType: String) {
    self.init(
      bytes: bytes, mediaType: mediaType, etag: Self.tag(of: bytes), lastModified: nil, rows: nil)
  }

  /// A strong tag made from bytes: their FNV-1a hash and their number.
  static func tag(of bytes: [UInt8]) -> String {
    let hash = bytes.withUnsafeBufferPointer { buffer in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
    return "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
  }
}

extension Resource {
  /// One page of the array; nil if it has no pages. Beyond the end it is an empty array.
  func page(_ page: Page) -> Resource? {
    guard let rows else { return nil }
    let chosen = page.range(of: rows.count)
    let bytes = JSONRows.array(rows[chosen], of: bytes)
    return Resource(
      bytes: bytes, mediaType: mediaType, etag: etag == nil ? nil : Self.tag(of: bytes),
      lastModified: lastModified, rows: nil)
  }

  /// The first half of the rows; the same body if it has none that are known.
  func halved() -> Resource {
    if mediaType.hasPrefix("text/csv") {
      return Resource(tagged: CSVRows.firstHalf(of: bytes), mediaType: mediaType)
    }
    guard let rows = JSONRows.ofArray(bytes) else { return self }
    return Resource(
      tagged: JSONRows.array(rows.prefix(rows.count / 2), of: bytes), mediaType: mediaType)
  }

  /// The body as the only member of an object.
  func wrapped(_ name: String) -> Resource {
    Resource(tagged: Array("{\"\(name)\": ".utf8) + bytes + Array("}".utf8), mediaType: mediaType)
  }

  /// The body compressed, with a weak tag.
  func compressed() -> Resource {
    var resource = Resource(
      bytes: Gzip.compressed(bytes), mediaType: mediaType,
      etag: etag.map { $0.hasPrefix("W/") ? $0 : "W/\($0)" }, lastModified: lastModified, rows: nil)
    resource.coding = "gzip"
    return resource
  }
}
