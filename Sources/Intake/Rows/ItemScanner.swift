import Record
import Yams

/// Finds the items of the one list of a YAML file of the project's own facts, so that each can be cited
/// by its position and read apart.
enum ItemScanner {
  /// IANA media type.
  static let mediaType = "application/yaml"
  /// The key of the list.
  static let list = "decisions"

  /// One item of the list.
  struct Item {
    /// Its lines, with remarks and blank lines up to the next item.
    let bytes: Range<Int>
    /// Its values and those of the file's head as text, by key; what is no plain value as YAML.
    let values: [String: String]
    /// A key that is not among the columns, if any.
    let unknownKey: String?
  }

  /// The items of a file in order.
  ///
  /// - Parameter columns: the keys that the head and the items may have.
  /// - Throws: `malformedData` where the text is no YAML or has another shape, `unknownColumns` for
  ///   a key of the head that is not known.
  static func items(
    _ text: [UInt8], columns: [String], file: String
  ) throws(IntakeError) -> [Item] {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw .malformedData(file: file, reason: "not valid UTF-8")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: string)
    } catch {
      throw .malformedData(file: file, reason: reason(error))
    }
    guard case .mapping(let head)? = root, case .sequence(let sequence)? = head[list] else {
      throw .malformedData(file: file, reason: "no list \(list)")
    }
    var common: [String: String] = [:]
    for (key, value) in head {
      let name = key.string ?? ""
      if name == list { continue }
      guard columns.contains(name) else { throw .unknownColumns(file: file, columns: [name]) }
      common[name] = try self.text(value, file: file)
    }
    let starts = lineStarts(text)
    var firstLines: [Int] = []
    for node in sequence {
      guard case .mapping = node, let line = node.mark?.line, line > firstLines.last ?? 0 else {
        throw .malformedData(
          file: file, reason: "\(list), line \(node.mark?.line ?? 0): no item with keys of its own")
      }
      firstLines.append(line)
    }
    var items: [Item] = []
    for (index, node) in sequence.enumerated() {
      let start = starts[firstLines[index] - 1]
      let end = index + 1 < firstLines.count ? starts[firstLines[index + 1] - 1] : text.count
      var values = common
      var unknown: String?
      for (key, value) in node.mapping ?? [:] {
        let name = key.string ?? ""
        if !columns.contains(name) || common[name] != nil { unknown = unknown ?? name }
        values[name] = try self.text(value, file: file)
      }
      items.append(Item(bytes: start..<end, values: values, unknownKey: unknown))
    }
    return items
  }

  /// The values of the one item that a published line holds; nil for anything else.
  static func values(ofLine line: String) -> [String: String]? {
    guard case .sequence(let sequence)? = try? Yams.compose(yaml: line), sequence.count == 1,
      case .mapping(let mapping)? = sequence.first
    else { return nil }
    var values: [String: String] = [:]
    for (key, value) in mapping { values[key.string ?? ""] = try? text(value, file: "") }
    return values
  }

  /// A plain value as it is written, blank for null; a list or mapping as YAML on one line.
  private static func text(_ node: Node, file: String) throws(IntakeError) -> String {
    if case .scalar(let scalar) = node { return node.null == nil ? scalar.string : "" }
    do {
      let line = try Yams.serialize(node: flow(node), width: -1, allowUnicode: true)
      return line.split(separator: "\n").joined(separator: " ")
    } catch {
      throw .malformedData(file: file, reason: reason(error))
    }
  }

  /// The same value in the style that needs no line of its own for each entry.
  private static func flow(_ node: Node) -> Node {
    switch node {
    case .sequence(let sequence):
      .sequence(.init(sequence.map(flow), sequence.tag, .flow))
    case .mapping(let mapping):
      .mapping(.init(mapping.map { ($0.key, flow($0.value)) }, mapping.tag, .flow))
    default: node
    }
  }

  private static func lineStarts(_ text: [UInt8]) -> [Int] {
    [0] + text.indices.filter { text[$0] == 10 }.map { $0 + 1 }
  }

  /// The parser quotes the whole file; its first line says what is wrong and where.
  private static func reason(_ error: any Error) -> String {
    "\(error)".split(separator: "\n").first.map(String.init) ?? ""
  }
}
