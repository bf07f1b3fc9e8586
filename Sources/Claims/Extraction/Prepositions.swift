/// Small words that say what a name does in a sentence, folded as names are.
enum Prepositions {
  /// "in Mali", في مالي.
  static let place: Set<String> = [
    "in", "across", "throughout", "inside", "within", "at", "في", "داخل",
  ]
  /// What stands between "in" and the name of a country.
  static let parts: Set<String> = [
    "the", "northern", "southern", "eastern", "western", "central", "neighbouring", "شمال", "جنوب",
    "شرق", "غرب", "وسط", "جمهوريه", "دوله", "انحاء",
  ]
  /// "from Bangladesh", من بنغلاديش.
  static let origin: Set<String> = ["from", "of", "by", "من"]
  /// "resolution 2378 of 20 September 2017", "the Pact of 2024".
  static let dating: Set<String> = [
    "of", "on", "in", "dated", "dates", "dating", "adopted", "from", "the", "at", "its",
    "unanimously", "issued",
    "launched",
    "held", "since", "his", "was", "is", "be", "to", "will", "take", "place", "convened",
    "scheduled", "begins", "starts", "opens", "beginning", "which", "that",
    "المورخ", "المورخه", "الصادر", "الصادره", "المعتمد", "المعتمده", "المتخذ", "في", "لعام", "عام",
    "سنه",
    "يوم", "يومي", "الموافق", "بتاريخ", "المقرر", "المقرره", "عقده", "عقدها", "ل", "منذ", "الذي",
    "التي", "يبدا", "تبدا", "سيبدا", "يفتتح",
    "اعتمد", "اعتمدت",
    "اعتمده", "صدر", "اطلقت", "اطلقها", "اطلق", "تعقد", "يعقد", "ستعقد", "عقدت", "انعقد", "انعقدت",
    "المنعقد", "المنعقده",
    "المزمع", "عقد", "تنعقد", "ينعقد", "اعتمدته",
  ]
  /// "extended until 31 August", حتى.
  static let until: Set<String> = ["until", "till", "to", "through", "حتي", "الي", "غايه", "لغايه"]
}
