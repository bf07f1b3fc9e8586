/// A workbook as another program reads it.
struct ReadWorkbook: Decodable {
  let title: String
  let created: String
  let sheets: [Sheet]

  struct Sheet: Decodable {
    let name: String
    let rightToLeft: Bool
    let frozen: String?
    let widths: [Double]
    let rows: [[Cell]]
  }

  struct Cell: Decodable {
    let value: Value?
    let type: String
    let format: String
    let bold: Bool
    let quoted: Bool
    let link: String?
  }

  enum Value: Decodable, Equatable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }
}
