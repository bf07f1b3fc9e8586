import Record

/// The head of a speech as verbatim records print it: "Mr. Žbogar (Slovenia) (spoke in French):",
/// السيد لاكروا (تكلم بالفرنسية):.
struct SpeakerLine {
  let speaker: Speaker
  /// What follows the head.
  let rest: Substring

  private static let titles = [
    "Mr. ", "Mrs. ", "Ms. ", "Miss ", "Dr. ", "Sir ", "Dame ", "Lord ", "Archbishop ", "Prince ",
    "Sheikh ", "Monsignor ",
    "السيد ", "السيدة ", "الآنسة ", "الدكتور ", "السير ", "المونسنيور ", "الأمير ", "الشيخ ",
  ]
  private static let presidents = [
    "The President", "The Acting President", "The Secretary-General", "الرئيس", "الرئيسة",
    "الأمين العام",
  ]

  /// The head at the beginning of a paragraph; nil where it has none.
  init?(_ paragraph: String, _ resolver: NameResolver?) {
    guard let colon = paragraph.prefix(260).firstIndex(of: ":") else { return nil }
    let head = paragraph[..<colon]
    let isTitled = Self.titles.contains { head.hasPrefix($0) }
    let president = Self.presidents.filter { head.hasPrefix($0) }.max { $0.count < $1.count }
    guard isTitled || president != nil else { return nil }
    var brackets: [String] = []
    var name = ""
    var depth = 0
    var current = ""
    for character in head {
      switch character {
      case "(":
        depth += 1
        current = ""
      case ")":
        depth -= 1
        brackets.append(current.trimmed)
      default: if depth > 0 { current.append(character) } else { name.append(character) }
      }
    }
    name = name.trimmed
    // A name of many words is a sentence with a colon in it.
    guard depth == 0, !name.isEmpty, name.split(separator: " ").count <= 9,
      !name.contains(". ") || isTitled
    else { return nil }
    var speaker = Speaker(name: name, role: president)
    for bracket in brackets {
      if let language = Self.language(bracket) {
        speaker.languageSpoken = language
      } else {
        speaker.delegation = bracket
        (speaker.state, speaker.organization) = Delegation.identities(bracket, resolver)
      }
    }
    self.speaker = speaker
    rest = paragraph[paragraph.index(after: colon)...]
  }

  /// The language of "spoke in French", تكلم بالفرنسية, in English.
  static func language(_ text: String) -> String? {
    if text.hasPrefix("spoke in ") { return String(text.dropFirst(9)) }
    for opening in ["تكلم ب", "تكلمت ب"] where text.hasPrefix(opening) {
      let word = NameFolding.fold(String(text.dropFirst(opening.count)))
      return arabic.first { word.contains($0.key) }?.value
    }
    return nil
  }

  private static let arabic = [
    "انكليزيه": "English", "انجليزيه": "English", "فرنسيه": "French", "اسبانيه": "Spanish",
    "روسيه": "Russian", "صينيه": "Chinese", "عربيه": "Arabic",
  ]
}

/// A delegation as a record of a meeting prints it.
enum Delegation {
  /// The State or organization of this spelling.
  static func identities(_ spelling: String, _ resolver: NameResolver?) -> (EntityID?, EntityID?) {
    guard let resolver else { return (nil, nil) }
    if let state = resolver.resolve(spelling, as: .state).id { return (state, nil) }
    return (nil, resolver.resolve(spelling, as: .organization).id)
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
