import Record

/// Names of States, missions, organizations, persons, offices, initiatives and meetings.
struct NameRule {
  let names: NameTable

  /// Arabic words that are names of States and common words: they count as names only behind one of
  /// `leading`, or with a particle written onto them.
  private static let common: Set<String> = ["مالي"]
  private static let leading: Set<String> = [
    "في", "من", "الي", "عن", "علي", "شمال", "وسط", "جنوب", "حكومه", "جمهوريه", "دوله", "بين", "مع",
    "سلطات", "شعب",
    "انسحاب", "لدي", "و", "مثل",
  ]

  func read(_ draft: inout Draft) {
    var index = 0
    var known: Set<String> = []
    while index < draft.words.count {
      guard !draft.isTaken[index], var match = names.match(draft.words, at: index),
        isName(draft, index, match)
      else {
        index += 1
        continue
      }
      signed(&match, draft, index + match.count)
      if case .person(let id) = match.value { known.insert(id) }
      // One spelling of several things ("Congo"): the first listed is taken, the others are said.
      var others: [Meaning] = []
      for other in match.others where other != match.value && !others.contains(other) {
        others.append(other)
      }
      if draft.take(
        index, index + match.count, match.value, particles: match.particles, alternatives: others)
      {
        index += match.count
      } else {
        index += 1
      }
    }
    surnames(&draft, known)
  }

  /// Of two things of one name, the one that is written with a plus sign where there is one.
  private func signed(_ match: inout PhraseTable<Meaning>.Match, _ draft: Draft, _ end: Int) {
    let all = [match.value] + match.others
    guard let plus = all.first(where: names.withPlus.contains), all.count > 1 else { return }
    let isSigned = draft.words[safe: end]?.isMark("+") == true
    guard let value = isSigned ? plus : all.first(where: { $0 != plus }) else { return }
    match = PhraseTable.Match(
      value: value, count: isSigned ? match.count + 1 : match.count, particles: match.particles,
      others: all.filter { $0 != value && !names.withPlus.contains($0) && $0 != plus })
  }

  private func isName(_ draft: Draft, _ index: Int, _ match: PhraseTable<Meaning>.Match) -> Bool {
    let word = draft.words[index]
    if match.count == 1, word.isArabic,
      Self.common.contains(String(word.folded.dropFirst(match.particles)))
    {
      if match.particles > 0 { return true }
      guard index > 0 else { return true }
      return Self.leading.contains(draft.words[index - 1].folded)
        || draft.words[index - 1].kind == .mark
    }
    // "the United Nations mission in the Central African Republic" describes a mission and names none of old.
    if case .entity(let id) = match.value, id.rawValue.hasPrefix("mission:"), match.count > 2,
      !word.isArabic,
      draft.words[index..<(index + match.count)].contains(where: Self.isGeneric)
    {
      return false
    }
    // "PORT-AU-PRINCE" is not the African Union.
    if match.count == 1, word.isUpper, index > 0, draft.words[index - 1].isMark("-"),
      !word.isSpaced, draft.words[safe: index + 1]?.isMark("-") == true
    {
      return false
    }
    // "Under-Secretary-General" is no Secretary-General.
    if case .office = match.value, index > 1, draft.words[index - 1].isMark("-"),
      !draft.words[index].isSpaced
    {
      return false
    }
    return true
  }

  /// True for a word that is part of a mission's name with a capital only.
  private static func isGeneric(_ word: Word) -> Bool {
    !word.isCapital && ["mission", "force", "operation", "observer"].contains(word.folded)
  }

  /// Forms of address, folded.
  private static let address: Set<String> = [
    "mr", "mrs", "ms", "dr", "ambassador", "minister", "السيد", "السيده", "والسيد", "والسيده",
    "الدكتور",
    "سعاده", "السفير", "السفيره",
  ]

  /// Last names, of persons named in full before or with a form of address.
  private func surnames(_ draft: inout Draft, _ known: Set<String>) {
    for index in draft.words.indices where !draft.isTaken[index] {
      guard let match = names.surnames.match(draft.words, at: index) else { continue }
      let before = index > 0 ? draft.words[index - 1] : nil
      let isPoint = before?.isMark(".") == true
      let address = isPoint && index > 1 ? draft.words[index - 2].folded : before?.folded
      guard known.contains(match.value) || address.map(Self.address.contains) == true else {
        continue
      }
      draft.take(index, index + match.count, .person(match.value), particles: match.particles)
    }
  }
}
