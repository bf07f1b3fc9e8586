/// The name under which a fact of a text is reviewed: `2/ceiling/troops`, `9/report/secretary-general`.
///
/// Made from the paragraph, the kind of fact and what it is about, and not from figures and dates,
/// so that it stays the same when a text or a rule changes the value. A second fact of the same name
/// in a paragraph is `…#2`.
public enum FactKey {
  /// The keys of facts, in their order.
  public static func keys(of facts: [Fact]) -> [String] {
    var seen: [String: Int] = [:]
    return facts.map { fact in
      let name = name(of: fact)
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return count == 1 ? name : "\(name)#\(count)"
    }
  }

  private static func name(of fact: Fact) -> String {
    let paragraph = fact.paragraph.isEmpty ? "preamble" : fact.paragraph
    let slot = fact.value.slot.rawValue
    let about: String? =
      switch fact.value {
      case .mandate(let mandate): mandate.subject.description
      case .ceiling(let ceiling):
        ceiling.ceiling.relation == .ceiling
          ? ceiling.ceiling.component.rawValue
          : "\(ceiling.ceiling.component.rawValue)-\(ceiling.ceiling.relation.rawValue)"
      case .obligation(let duty): duty.addressee.rawValue
      case .review(let review): review.kind.rawValue
      case .task(let category): category.rawValue
      case .chapterSeven: nil
      case .reference(let number, _): String(number)
      }
    let parts = [paragraph, slot] + (about.map { [$0] } ?? [])
    return parts.joined(separator: "/").map { $0 == " " ? "-" : $0.lowercased() }.joined()
  }
}
