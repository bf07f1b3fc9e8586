import Foundation
import Library
import Record
import TestRecord
import Testing

@testable import Library

struct GlossaryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data").path

  @Test func holdsTheFieldsTermsInOrderAndOnce() throws {
    let terms = try Glossary(folder: Self.folder).terms
    #expect(terms.count >= 300)
    let firsts = terms.compactMap { $0.en.first?.lowercased() }
    #expect(firsts == firsts.sorted())
    #expect(Set(firsts).count == firsts.count)
    let arabic = terms.compactMap { $0.ar.first }
    #expect(Set(terms.map { "\($0.en[0])|\($0.ar[0])" }).count == terms.count)
    #expect(arabic.count == terms.count)
  }

  @Test func everyFormIsInItsOwnLetters() throws {
    for term in try Glossary(folder: Self.folder).terms {
      for text in term.en + term.ar {
        #expect(!QuestionWords.terms(text).isEmpty, "\(text)")
        #expect(text == text.trimmingCharacters(in: .whitespaces))
      }
      #expect(term.en.allSatisfy { !Self.isArabic($0) }, "\(term.en)")
      #expect(term.ar.allSatisfy(Self.isArabic), "\(term.ar)")
      #expect(Set(term.en).count == term.en.count && Set(term.ar).count == term.ar.count)
    }
  }

  private static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
  }

  @Test(arguments: [
    ("mandate", "ولاية"), ("peacekeepers", "حفظ السلام"), ("killed", "مقتل"),
    ("the Secretary-General", "الأمين العام"), ("حماية المدنيين", "protection of civilians"),
    ("الخوذ الزرق", "blue helmet"), ("A4P", "العمل من أجل حفظ السلام"), ("IED", "عبوات ناسفة"),
  ])
  func aTermLeadsToTheOtherLanguage(_ asked: String, _ other: String) throws {
    let thesaurus = Thesaurus(glossary: try Glossary(folder: Self.folder), names: [])
    let forms = thesaurus.concepts(QuestionWords.terms(asked)).flatMap { $0.forms.map(\.words) }
    #expect(forms.contains(QuestionWords.terms(other)))
  }

  @Test func namesWhatIsWrongWithAFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ihata-glossary-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: LibraryError.self) { try Glossary(folder: folder.path) }
    let file = folder.appendingPathComponent("glossary.yml")
    try Data("- {en: [mandate], ar: []}".utf8).write(to: file)
    #expect(throws: LibraryError.data(file: file.path, reason: "mandate: en, ar?")) {
      try Glossary(folder: folder.path)
    }
  }
}
