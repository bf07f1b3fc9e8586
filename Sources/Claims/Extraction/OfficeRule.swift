import Mentions
import Texts

/// Persons with their offices, in either order: "Jean-Pierre Lacroix, Under-Secretary-General for Peace
/// Operations", وكيل الأمين العام لعمليات السلام جان بيير لاكروا.
enum OfficeRule {
  /// How many words may lie between a name and an office.
  private static let mostBetween = 4

  static func claims(_ passage: Passage) -> [Claim] {
    var claims: [Claim] = []
    var taken: Set<TextSpan> = []
    let people = passage.mentions(.person)
    for person in people {
      guard case .person(let id) = person.meaning else { continue }
      let offices = passage.mentions(.office).filter { office in
        !taken.contains(office.span)
          && passage.between(person.span, office.span).count <= mostBetween
          && passage.distance(person.span, office.span) < 110
          // Another person between them is the one who holds it.
          && !people.contains {
            $0.span != person.span && $0.span.overlaps(person.span.joined(office.span))
          }
      }
      guard let office = passage.bound(offices, to: person.span),
        case .office(let held) = office.meaning
      else { continue }
      taken.insert(office.span)
      claims.append(
        Claim(
          span: person.span.joined(office.span), assertion: .office(person: id, office: held)))
    }
    return claims
  }
}
