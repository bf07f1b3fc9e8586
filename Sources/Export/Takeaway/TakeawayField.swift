/// A field of a takeaway's comma-separated form.
///
/// The fields of the table come first, in its order. Behind them each column of figures has three more:
/// its unit, its text as shown and its address; a column of words has its address, where any cell has one.
/// Which fields there are does not depend on whether a figure happens to be missing.
struct TakeawayField {
  /// What a field holds of a cell.
  enum Content { case value, unit, text, address }

  let name: String
  let content: Content
  /// The position of its column.
  let column: Int
  let isNumeric: Bool
}

extension Takeaway {
  /// The fields of the comma-separated form.
  var fields: [TakeawayField] {
    var fields: [TakeawayField] = []
    var further: [TakeawayField] = []
    for (index, column) in columns.enumerated() {
      func field(_ suffix: String, _ content: TakeawayField.Content) -> TakeawayField {
        TakeawayField(
          name: column.name + suffix, content: content, column: index,
          isNumeric: column.isNumeric && content == .value)
      }
      fields.append(field("", .value))
      if column.isNumeric {
        further += [field("_unit", .unit), field("_text", .text), field("_address", .address)]
      } else if rows.contains(where: { $0[index].address != nil }) {
        further.append(field("_address", .address))
      }
    }
    return fields + further
  }

  /// What a field holds of a row.
  func value(_ field: TakeawayField, of row: [Cell]) -> String {
    let cell = row[field.column]
    switch field.content {
    case .value: return field.isNumeric ? cell.number.map(Self.written) ?? "" : cell.text
    case .unit: return cell.unit ?? ""
    case .text: return cell.text
    case .address: return address(cell) ?? ""
    }
  }

  /// A number in full precision, the shortest that reads back as the same; whole ones without a point.
  static func written(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 0x1p53 ? String(Int(number)) : String(number)
  }
}
