import Testing

@testable import Library

struct PorterStemTests {
  /// Words and stems as Porter's paper of 1980 gives them, and words of the field.
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("ties", "ti"), ("caress", "caress"),
    ("cats", "cat"), ("feed", "feed"), ("agreed", "agre"), ("plastered", "plaster"),
    ("bled", "bled"), ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"),
    ("troubled", "troubl"), ("sized", "size"), ("hopping", "hop"), ("falling", "fall"),
    ("hissing", "hiss"), ("fizzed", "fizz"), ("failing", "fail"), ("filing", "file"),
    ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("conditional", "condit"),
    ("digitizer", "digit"), ("conformabli", "conform"), ("radicalli", "radic"),
    ("vietnamization", "vietnam"), ("operator", "oper"), ("hopefulness", "hope"),
    ("sensitiviti", "sensit"), ("sensibiliti", "sensibl"), ("triplicate", "triplic"),
    ("formative", "form"), ("goodness", "good"), ("revival", "reviv"), ("allowance", "allow"),
    ("inference", "infer"), ("airliner", "airlin"), ("adjustable", "adjust"),
    ("replacement", "replac"), ("adoption", "adopt"), ("effective", "effect"),
    ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"), ("controll", "control"),
    ("roll", "roll"), ("peacekeeping", "peacekeep"), ("peacekeepers", "peacekeep"),
    ("missions", "mission"), ("mandates", "mandat"), ("mandated", "mandat"), ("is", "is"),
  ])
  func cutsEndings(_ word: String, _ stem: String) {
    var letters = word.unicodeScalars.map(\.value)
    PorterStem.cut(&letters)
    #expect(QuestionWords.string(letters) == stem)
  }
}
