import Foundation
import Intake

/// Puts the pages of a JSON answer together to one array, every object byte for byte as published.
enum PageJoining {
  /// The objects of a page.
  ///
  /// - Returns: nil where the page is no JSON, or ends inside an object.
  static func objects(_ page: Data) -> [Range<Int>]? {
    page.withUnsafeBytes { ObjectScanner.objects(in: $0) }
  }

  /// Writes the objects of pages as one array.
  static func write(_ pages: [String], to path: String) throws(FetchError) {
    do {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw FetchError.unwritable(path: path, reason: String(cString: strerror(errno)))
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      var isFirst = true
      try handle.write(contentsOf: Data("[".utf8))
      for page in pages {
        let data = try Data(contentsOf: URL(fileURLWithPath: page))
        for range in objects(data) ?? [] {
          if !isFirst { try handle.write(contentsOf: Data(",\n".utf8)) }
          isFirst = false
          try handle.write(contentsOf: data[range])
        }
      }
      try handle.write(contentsOf: Data("]\n".utf8))
      try handle.synchronize()
    } catch {
      throw (error as? FetchError) ?? .unwritable(path: path, reason: error.localizedDescription)
    }
  }
}
