import Testing

@Suite struct ParagraphReadingTests {
  @Test func numberedWithHeadingsItemsAndPages() throws {
    let text = """
      The Security Council,

      Recalling its resolution 2155 (2014),

      Mandate
      1.  Decides to extend the mandate of UNMISS until 30 April
      3/7
      S/RES/9101 (2031)
      2032;
      2.  Decides that UNMISS shall:
      (a) Protect civilians:
      (i) To deter violence;
      (ii) To monitor;
      (b) Support the process;
      3.  Decides to remain seized of the matter.
      """
    #expect(
      try ReadingOf.paragraphs(text).map { $0.prefix(29) } == [
        "front  The Security Counc", "preambular  Recalling its reso", "heading  Mandate",
        "operative 1 Decides to extend ", "operative 2 Decides that UNMI",
        "subparagraph 2(a) Protect civilians:", "subparagraph 2(a)(i) To deter violence;",
        "subparagraph 2(a)(ii) To monitor;", "subparagraph 2(b) Support the proces",
        "operative 3 Decides to remain ",
      ]
    )
  }

  @Test func everythingOnOneLine() throws {
    let text =
      "The Security Council, Recalling its resolutions, Noting the report, 1. Decides to extend the mandate of UNMIL until 1 May 2031; 2. Requests the Secretary-General to report; 3. Decides to remain seized of the matter."
    #expect(
      try ReadingOf.paragraphs(text).map { $0.prefix(13) } == [
        "front  The Se", "preambular  R", "preambular  N", "operative 1 D", "operative 2 R",
        "operative 3 D",
      ])
  }

  @Test func unnumberedByTheirVerbs() throws {
    let text = """
      The Security Council,
      Having considered the report,
      Decides:
      (a) To renew the mandate of UNDOF for six months;
      (b) To request the Secretary-General to report;
      Calls upon the parties to cooperate.
      """
    #expect(
      try ReadingOf.paragraphs(text).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == [
          "front The", "preambular Having", "operative 1", "subparagraph 1(a)",
          "subparagraph 1(b)", "operative 2",
        ])
  }

  @Test func pressReleaseWithQuotationMarks() throws {
    let text = """
      The Council today extended the mandate.

      “The Security Council,

      “Recalling its resolutions,

      “1.   Decides to extend the mandate of UNAMI until 31 May 2031;

      “2.   Decides to remain seized of the matter.”

      The representative of Iraq said
      """
    #expect(
      try ReadingOf.paragraphs(text).map { $0.split(separator: " ")[0] } == [
        "front", "front", "preambular", "operative", "operative", "back",
      ])
  }

  @Test func arabicNumbersAndLetters() throws {
    let text = """
      إن مجلس الأمن،
      إذ يشير إلى قراراته السابقة،
      وإذ يتصرف بموجب الفصل السابع،
      ١ - يقرر تمديد ولاية البعثة:
      (أ) حماية المدنيين؛
      (ب) دعم العملية السياسية؛
      ٢ - يقرر أن يبقي المسألة قيد نظره.
      """
    #expect(
      try ReadingOf.paragraphs(text).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == [
          "front إن", "preambular إذ", "preambular وإذ", "operative 1", "subparagraph 1(أ)",
          "subparagraph 1(ب)", "operative 2",
        ])
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}", "no resolution at all", "1.", "((((", "1. 2. 3."])
  func anythingIsRead(text: String) throws {
    #expect(try ReadingOf.whole(text).facts.isEmpty)
  }
}
