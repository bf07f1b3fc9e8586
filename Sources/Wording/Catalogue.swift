import Foundation
import Record
import Yams

/// Why the catalogue of messages could not be read.
public enum CatalogueError: Error, Hashable, Sendable {
  /// A file is missing or not well formed.
  case unreadable(file: String, reason: String)
}

/// The wording of everything the program says, in Arabic and English, from
/// `Data/messages/<language>.yml`.
///
/// A wording holds `{name}` for a value and `{name|key}` for a counted noun: the wording of `key`
/// in the plural form that the value takes, with `{n}` for the number itself.
public struct Catalogue: Sendable {
  private enum Entry: Sendable {
    case plain(String)
    case plural([PluralForm: String])
  }

  private let entries: [Language: [String: Entry]]
  /// The digits in which numbers are printed.
  public let numerals: Numerals

  /// Reads the catalogue from a folder with `ar.yml` and `en.yml`.
  public init(folder: String, numerals: Numerals = .latin) throws(CatalogueError) {
    var entries: [Language: [String: Entry]] = [:]
    for language in Language.spoken {
      var flat: [String: Entry] = [:]
      for file in Self.files(folder, language) {
        var own: [String: Entry] = [:]
        do {
          let root = try Yams.compose(yaml: String(contentsOfFile: file, encoding: .utf8))
          if let root { try Self.flatten(root, prefix: "", into: &own) }
        } catch {
          // The parser quotes the whole file; its first line says what is wrong.
          let reason = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
          throw .unreadable(file: file, reason: String(reason.prefix(200)))
        }
        // A message worded in two places would read differently by the order of files.
        if let twice = own.keys.filter({ flat[$0] != nil }).min() {
          throw .unreadable(file: file, reason: "\(twice) stands in another file")
        }
        flat.merge(own) { first, _ in first }
      }
      entries[language] = flat
    }
    self.entries = entries
    self.numerals = numerals
  }

  /// The keys in a language, in alphabetical order.
  public func keys(_ language: Language) -> [String] {
    (entries[language] ?? [:]).keys.sorted()
  }

  /// True when a key has a wording in a language.
  public func contains(_ key: String, _ language: Language) -> Bool {
    entries[language]?[key] != nil
  }

  /// The wording as plain text.
  public func text(_ message: Message, _ language: Language) -> String {
    pieces(message, language).map(\.text).joined()
  }

  /// The wording of a key without values.
  public func text(_ key: String, _ language: Language) -> String {
    text(Message(key), language)
  }

  /// The wording in parts, so that figures can be linked and Latin runs kept apart.
  public func pieces(_ message: Message, _ language: Language) -> [Piece] {
    guard let entry = entries[language]?[message.key] else {
      return [.text("⟦\(message.key)⟧")]
    }
    switch entry {
    case .plain(let template): return fill(template, message.arguments, language)
    case .plural(let forms):
      let count = message.arguments["n"].flatMap(Self.count) ?? 0
      let form = PluralForm(count: count, language: language)
      return fill(forms[form] ?? forms[.other] ?? "", message.arguments, language)
    }
  }

  /// The plural forms that a counted noun has in a language; nil for a plain wording.
  public func forms(_ key: String, _ language: Language) -> Set<PluralForm>? {
    guard case .plural(let forms) = entries[language]?[key] else { return nil }
    return Set(forms.keys)
  }

  /// The names of the values that a wording uses.
  public func placeholders(_ key: String, _ language: Language) -> Set<String> {
    guard let entry = entries[language]?[key] else { return [] }
    let templates: [String]
    switch entry {
    case .plain(let template): templates = [template]
    case .plural(let forms): templates = Array(forms.values)
    }
    var names: Set<String> = []
    for template in templates {
      for part in template.split(separator: "{").dropFirst(template.hasPrefix("{") ? 0 : 1) {
        guard let close = part.firstIndex(of: "}") else { continue }
        names.insert(String(part[..<close].prefix { $0 != "|" }))
      }
    }
    return names
  }

  private func fill(
    _ template: String, _ arguments: [String: Argument], _ language: Language
  ) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let placeholder = rest[..<close].split(separator: "|", maxSplits: 1).map(String.init)
      rest = rest[rest.index(after: close)...]
      guard let name = placeholder.first else { continue }
      guard let argument = arguments[name] else {
        pieces.append(.text("⟦\(name)⟧"))
        continue
      }
      if placeholder.count == 2 {
        pieces += counted(argument, placeholder[1], language)
      } else {
        pieces += self.pieces(argument, language)
      }
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  /// A counted noun. In a figure the whole phrase links, since Arabic says "two" without a digit.
  private func counted(_ argument: Argument, _ key: String, _ language: Language) -> [Piece] {
    if case .figure(let id, let value) = argument {
      let text = pieces(Message(key, ["n": value]), language).map(\.text).joined()
      return [.figure(id, text)]
    }
    return pieces(Message(key, ["n": argument]), language)
  }

  private func pieces(_ argument: Argument, _ language: Language) -> [Piece] {
    switch argument {
    case .text(let text): [.text(text)]
    case .isolated(let text): [.isolated(text)]
    case .count(let value): [.isolated(numerals.whole(value))]
    case .written(let text): [.isolated(text)]
    case .date(let date): [.text(DateWording(numerals: numerals).text(date, language))]
    case .figure(let id, let value):
      [.figure(id, pieces(value, language).map(\.text).joined())]
    case .message(let message): pieces(message, language)
    }
  }

  private static func count(_ argument: Argument) -> Int? {
    switch argument {
    case .count(let value): value
    case .figure(_, let value): count(value)
    default: nil
    }
  }

  /// The files of a language: `en.yml`, then those of single parts of the program, `site.en.yml`.
  private static func files(_ folder: String, _ language: Language) -> [String] {
    let suffix = ".\(language.rawValue).yml"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return ["\(language.rawValue).yml"].map { "\(folder)/\($0)" }
      + names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  private static func flatten(
    _ node: Node, prefix: String, into flat: inout [String: Entry]
  ) throws {
    guard case .mapping(let mapping) = node else { return }
    for (key, value) in mapping {
      guard let name = key.string else { continue }
      let path = prefix.isEmpty ? name : "\(prefix).\(name)"
      switch value {
      case .scalar(let scalar): flat[path] = .plain(scalar.string)
      case .mapping(let inner):
        var forms: [PluralForm: String] = [:]
        for (key, value) in inner {
          if let form = key.string.flatMap(PluralForm.init(rawValue:)), let text = value.string {
            forms[form] = text
          }
        }
        if forms.count == inner.count, forms[.other] != nil {
          flat[path] = .plural(forms)
        } else {
          try flatten(value, prefix: path, into: &flat)
        }
      default: continue
      }
    }
  }
}
