import Foundation
import Record
import Texts

/// A text compared with its answers, slot by slot.
package enum Comparison {
  package static let slots = [
    "paragraphs", "numbers", "verbs", "expiry", "ceilings", "reports", "chapter-seven", "tasks",
    "references",
  ]

  package static func tallies(
    _ answers: Answers, _ resolution: Resolution, name: String, reader: ResolutionReader
  ) -> [String: SlotTally] {
    // An operation that the text names only in full goes by its acronym.
    func subject(_ name: String) -> String {
      reader.operation(named: name)?.description ?? name
    }
    var result: [String: SlotTally] = [:]
    for slot in slots { result[slot] = SlotTally() }
    let paragraphs = typed(answers, resolution)
    result["paragraphs"]?.compare(paragraphs.expected, paragraphs.found, in: name)
    result["numbers"]?.compare(paragraphs.expectedNumbers, paragraphs.foundNumbers, in: name)
    result["verbs"]?.compare(paragraphs.expectedVerbs, paragraphs.foundVerbs, in: name)
    var expiry: [String] = []
    var ceilings: [String] = []
    var reports: Set<String> = []
    var tasks: Set<String> = []
    var references: Set<String> = []
    var chapter = false
    for fact in resolution.facts {
      switch fact.value {
      case .mandate(let mandate):
        expiry.append(
          "\(fact.paragraph) \(mandate.subject) \(mandate.action.rawValue) \(mandate.until?.description ?? "-")"
        )
      case .ceiling(let ceiling):
        ceilings.append(
          "\(fact.paragraph) \(ceiling.ceiling.component.rawValue) \(ceiling.ceiling.relation.rawValue) \(ceiling.ceiling.count)"
        )
      case .obligation(let duty) where duty.recipient == .council:
        reports.insert(
          "\(fact.paragraph) \(duty.addressee.rawValue) \(monthEnd(duty.deadline.description))")
      case .task(let category): tasks.insert(category.rawValue)
      case .reference(let number, _): references.insert(String(number))
      case .chapterSeven: chapter = true
      default: continue
      }
    }
    result["expiry"]?.compare(
      (answers.expiry ?? []).map {
        "\(digits($0.paragraph)) \(subject($0.subject)) \($0.action) \($0.until ?? "-")"
      },
      expiry, in: name)
    result["ceilings"]?.compare(
      (answers.ceilings ?? []).map {
        "\(digits($0.paragraph)) \($0.component) \($0.relation) \($0.count)"
      },
      ceilings, in: name)
    result["reports"]?.compare(
      Set(
        (answers.reports ?? []).map {
          "\(digits($0.paragraph)) \($0.from) \(monthEnd($0.deadline))"
        }
      ).sorted(),
      reports.sorted(), in: name)
    result["chapter-seven"]?.compare(
      answers.chapterSeven == true ? ["yes"] : [], chapter ? ["yes"] : [], in: name)
    result["tasks"]?.compare((answers.tasks ?? []).sorted(), tasks.sorted(), in: name)
    result["references"]?.compare(
      (answers.references ?? []).map(String.init).sorted(), references.sorted(), in: name)
    return result
  }

  /// A month and its last day are the same deadline.
  static func monthEnd(_ deadline: String) -> String {
    guard let date = PartialDate(deadline), case .month = date else { return deadline }
    return date.latest.description
  }

  private struct Typed {
    var expected: [String] = []
    var found: [String] = []
    var expectedNumbers: [String] = []
    var foundNumbers: [String] = []
    var expectedVerbs: [String] = []
    var foundVerbs: [String] = []
  }

  /// Paragraphs by their kind and first words; the blocks before and after the resolution count
  /// once each, since nothing rests on how they are cut.
  private static func typed(_ answers: Answers, _ resolution: Resolution) -> Typed {
    var typed = Typed()
    let inner: Set<ParagraphKind> = [.preambular, .heading, .operative, .subparagraph]
    for paragraph in answers.paragraphs {
      guard let kind = ParagraphKind(rawValue: paragraph.kind), inner.contains(kind) else {
        continue
      }
      let words = key(paragraph.starts)
      typed.expected.append("\(kind.rawValue) \(words)")
      guard kind == .operative || kind == .subparagraph else { continue }
      typed.expectedNumbers.append("\(digits(paragraph.number ?? "")) \(words)")
      if kind == .operative { typed.expectedVerbs.append("\(paragraph.verb ?? "-") \(words)") }
    }
    for paragraph in resolution.paragraphs where inner.contains(paragraph.kind) {
      let words = key(resolution.words(of: paragraph))
      typed.found.append("\(paragraph.kind.rawValue) \(words)")
      guard paragraph.kind == .operative || paragraph.kind == .subparagraph else { continue }
      typed.foundNumbers.append("\(paragraph.number) \(words)")
      if paragraph.kind == .operative {
        typed.foundVerbs.append("\(paragraph.verb?.rawValue ?? "-") \(words)")
      }
    }
    return typed
  }

  private static func key(_ words: String) -> String {
    String(digits(words).filter { $0.isLetter || $0.isNumber }.prefix(12))
  }

  /// Arabic digits and presentation forms as the reader gives them: `7(أ)`, never `٧(أ)`.
  private static func digits(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.precomposedStringWithCompatibilityMapping.unicodeScalars.map { scalar in
          (0x660...0x669).contains(scalar.value)
            ? Unicode.Scalar(UInt8(scalar.value - 0x660 + 48)) : scalar
        }))
  }
}
