/// What the vocabulary knows of one form of a word.
struct VocabularyEntry {
  var term: Term
  var traits: Token.Trait
  var amount: UInt16
  var isNumber: Bool
}
