import Record
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Côte d’Ivoire", "cote divoire"), ("Côte dIvoire", "cote divoire"),
    ("COTE D'IVOIRE", "cote divoire"), ("Türkiye", "turkiye"), ("Viet  Nam", "viet nam"),
    ("إثيوبيا", "اثيوبيا"), ("بَعْثَة", "بعثه"), ("مالـــي", "مالي"), ("ٱلأردن", "الاردن"),
    ("Timor-Leste", "timor leste"), ("٢٣٧٨", "2378"), ("اﻷمن", "الامن"),
  ])
  func spellingsComeTogether(text: String, folded: String) {
    #expect(NameFolding.fold(text) == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    for text in ["Côte d’Ivoire", "جمهورية الكونغو الديمقراطية", "São Tomé & Príncipe"] {
      #expect(NameFolding.fold(NameFolding.fold(text)) == NameFolding.fold(text))
    }
  }

  @Test func differentNamesStayDifferent() {
    #expect(NameFolding.fold("Niger") != NameFolding.fold("Nigeria"))
    #expect(NameFolding.fold("مالي") != NameFolding.fold("مالطة"))
  }
}
