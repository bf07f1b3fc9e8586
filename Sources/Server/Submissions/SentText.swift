import Foundation

/// A text as programs send it: `{"text": "…", "date": "2024-09-09"}`.
struct SentText: Decodable {
  let text: String
  let date: String?

  private enum CodingKeys: String, CodingKey, CaseIterable { case text, date }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let names = Set(try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue))
    let values = try decoder.container(keyedBy: CodingKeys.self)
    guard names.isSubset(of: CodingKeys.allCases.map(\.rawValue)) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "other keys than text and date"))
    }
    text = try values.decode(String.self, forKey: .text)
    date = try values.decodeIfPresent(String.self, forKey: .date)
  }

  /// Reads a body; nil for anything else.
  init?(_ body: [UInt8]) {
    guard let sent = try? JSONDecoder().decode(SentText.self, from: Data(body)) else { return nil }
    self = sent
  }
}
