import Digests
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

  /// Reads every file of some folders whose type is known; a folder that is not there has none.
  ///
  /// - Throws: `SiteError.files` where a file cannot be read.
  public init(folders: [String]) throws(SiteError) {
    var files: [String: File] = [:]
    for folder in folders {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let suffix = name.split(separator: ".").last.map(String.init) ?? ""
        guard let mediaType = Self.mediaTypes[suffix] else { continue }
        do {
          let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
          files[name] = Self.file(bytes, mediaType)
        } catch {
          throw .files(name: name, reason: error.localizedDescription)
        }
      }
    }
    // Rules for one kind of page stand in a file of their own and are served with the rest.
    for (name, file) in files.sorted(by: { $0.key < $1.key })
    where name.hasSuffix(".css") && name != Self.style {
      if let style = files[Self.style] {
        files[Self.style] = Self.file(style.bytes + file.bytes, style.mediaType)
      }
    }
    let fonts = SiteFonts(files.map { ($0.key, $0.value.version) }.sorted { $0.0 < $1.0 })
    if let style = files[Self.style], !fonts.faces.isEmpty {
      files[Self.style] = Self.file(Array(fonts.rules.utf8) + style.bytes, style.mediaType)
    }
    self.files = files
  }

  private static let style = "site.css"

  private static func file(_ bytes: [UInt8], _ mediaType: String) -> File {
    let version = DigestText.hexadecimal(SHA256.hash(bytes).prefix(6))
    return File(bytes: bytes, mediaType: mediaType, version: version)
  }

  /// A file by its name.
  public func file(_ name: String) -> File? { files[name] }

  /// The names of the files, in order.
  public var names: [String] { files.keys.sorted() }

  /// A text that changes when a file does.
  public func version(_ name: String) -> String { files[name]?.version ?? "0" }

  /// The fonts that a page in a language needs for its first drawing: its own letters, and those of
  /// numbers and names.
  public func fonts(_ language: Language) -> [Font] {
    let latin = names.filter { $0.hasSuffix(".\(Language.en.rawValue).woff2") }
    let own = names.filter { $0.hasSuffix(".\(language.rawValue).woff2") }
    return (language == .en ? own : own + latin).map(Font.init)
  }
}
