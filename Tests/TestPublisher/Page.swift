/// A page of an array, as asked for in a query.
struct Page {
  /// Its number, counted from 1.
  var number = 1
  /// How many rows a page has.
  var size = 100

  /// Which of so many rows it has; none beyond the end.
  func range(of count: Int) -> Range<Int> {
    let (start, tooBig) = (number - 1).multipliedReportingOverflow(by: size)
    guard !tooBig, start < count else { return count..<count }
    return start..<(start + min(size, count - start))
  }
}
