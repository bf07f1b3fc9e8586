/// An Arabic word without the particles that are written onto it: و ف ب ك ل, with the article kept.
enum ArabicForms {
  /// The forms under which a word may be known, the whole first, each with how many letters were taken
  /// off before it.
  static func of(_ folded: String) -> [(form: String, letters: Int)] {
    var forms: [(form: String, letters: Int)] = [(folded, 0)]
    func add(_ text: Substring, _ letters: Int) {
      guard let first = text.first, text.count > 2 else { return }
      switch first {
      case "ب", "ك": forms.append((String(text.dropFirst()), letters + 1))
      case "ل":
        if text.hasPrefix("لل"), text.count > 3 {
          // The article loses its alef: للقرار is ل and القرار.
          forms.append(("ال" + text.dropFirst(2), letters + 1))
        }
        forms.append((String(text.dropFirst()), letters + 1))
      default: return
      }
    }
    add(folded[...], 0)
    if let first = folded.first, first == "و" || first == "ف", folded.count > 2 {
      let rest = folded.dropFirst()
      forms.append((String(rest), 1))
      add(rest, 1)
    }
    return forms
  }
}
