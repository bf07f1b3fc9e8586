/// The columns that a reader wants of a file.
struct ColumnLayout {
  /// The columns that are read, in the reader's order.
  var columns: [String]
  /// Those of them that may be lacking.
  var optional: Set<String> = []
  /// Columns that may be there and are not read.
  var notRead: Set<String> = []
  /// Other names under which a publisher is known to write a column, by the reader's name.
  var otherNames: [String: [String]] = [:]
}
