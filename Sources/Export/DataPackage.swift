import Foundation
import Record

/// `datapackage.json`: what an archive holds, in the terms of the Frictionless Standards (Data Package
/// and Table Schema, version 1).
struct DataPackage: Encodable {
  let profile = "tabular-data-package"
  var name = "ihata"
  let id: String
  let title: String
  let description: String
  let version: String
  /// Where the same is to be read on the web.
  var homepage: String?
  let licenses: [Licence]
  let sources: [Origin]
  let resources: [Resource]

  /// A licence has a name, or a path where its title has no letters of which to make one.
  struct Licence: Encodable, Hashable {
    var name: String?
    var path: String?
    let title: String
  }

  struct Origin: Encodable {
    let title: String
    let path: String
  }

  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name: String
    let path: String
    let title: String
    let description: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let bytes: Int
    let schema: Schema
  }

  struct Schema: Encodable {
    let fields: [Field]
    let missingValues = [""]
  }

  struct Field: Encodable {
    let name: String
    let type: ExportTable.FieldType
    let description: String
    let constraints: [String: Bool]?
  }

  /// The package as JSON, keys in alphabetical order.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// A licence's name as the standard wants it: letters, digits, points and hyphens.
  static func licenceName(_ title: String) -> String {
    let parts = title.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
    return parts.joined(separator: "-")
  }
}
