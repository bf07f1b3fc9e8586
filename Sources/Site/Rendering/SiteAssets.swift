import Crypto
import Foundation
import Record

/// The files that pages need: style, script, icon, fonts. Read once, served from memory.
public struct SiteAssets: Sendable {
  /// A file.
  public struct File: Sendable {
    /// Its bytes.
    public let bytes: [UInt8]
    /// Its media type.
    public let mediaType: String
    /// A text that changes when its bytes do.
    public let version: String
  }

  /// A font for one script.
  public struct Font: Sendable, Hashable {
    /// The name of its file.
    public let name: String
  }

  private let files: [String: File]

  private static let mediaTypes = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml", "woff2": "font/woff2", "txt": "text/plain; charset=utf-8",
  ]

  /// Reads every file of a folder whose type is known.
  ///
  /// - Throws: `SiteError.files` where a file cannot be read.
  public init(folder: String) throws(SiteError) {
    var files: [String: File] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let suffix = name.split(separator: ".").last.map(String.init) ?? ""
      guard let mediaType = Self.mediaTypes[suffix] else { continue }
      let bytes: [UInt8]
      do {
        bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      } catch {
        throw .files(name: name, reason: error.localizedDescription)
      }
      let digest = SHA256.hash(data: bytes).prefix(6)
      let version = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      files[name] = File(bytes: bytes, mediaType: mediaType, version: version)
    }
    self.files = files
  }

  /// A file by its name.
  public func file(_ name: String) -> File? { files[name] }

  /// The names of the files, in order.
  public var names: [String] { files.keys.sorted() }

  /// A text that changes when a file does.
  public func version(_ name: String) -> String { files[name]?.version ?? "0" }

  /// The fonts that are there for a language's letters.
  public func fonts(_ language: Language) -> [Font] {
    names.filter { $0.hasSuffix(".\(language.rawValue).woff2") }.map(Font.init)
  }
}
