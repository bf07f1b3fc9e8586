/// How a body is sent.
enum Delivery: Equatable {
  /// All at once.
  case whole
  /// In pieces of 8 KiB, so many milliseconds before each.
  case slow(Int)
  /// So many bytes, then nothing.
  case stalled(Int)
  /// So many bytes, then the connection is closed.
  case cut(Int)
}
