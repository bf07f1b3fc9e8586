import CZstandard

/// Text of published rows, compressed with Zstandard for keeping.
enum CompressedText {
  /// The fastest level that still halves tables many times over.
  private static let level: Int32 = 1

  /// Compresses bytes.
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    let bound = ZSTD_compressBound(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      let size = ZSTD_compress(buffer.baseAddress, bound, bytes, bytes.count, level)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
  }

  /// Restores bytes; nil when they are not what `compress` made.
  ///
  /// - Parameter count: how many bytes there were.
  static func restore(_ compressed: [UInt8], count: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let size = ZSTD_decompress(buffer.baseAddress, count, compressed, compressed.count)
      isWhole = ZSTD_isError(size) == 0 && size == count
      initialized = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }
}
