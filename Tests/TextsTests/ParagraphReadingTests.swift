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
      try ReadingOf.paragraphs(text).map { $0.prefix(24) } == [
        "front  The Security Coun", "preambular  Recalling it", "heading  Mandate",
        "operative 1 Decides to e", "operative 2 Decides that", "subparagraph 2(a) Protec",
        "subparagraph 2(a)(i) To ", "subparagraph 2(a)(ii) To", "subparagraph 2(b) Suppor",
        "operative 3 Decides to r",
      ])
  }

  /// The text of a PDF has the number on a line of its own.
  @Test func numbersOnLinesOfTheirOwn() throws {
    let text = """
      The Security Council,
      Acting under Chapter VII of the Charter,
      1.

      Demands that all parties end the fighting;
      2.
      Decides to extend the mandate of UNMISS until 1 May 2031;
      (a)

      Protection of civilians;
      """
    #expect(
      try ReadingOf.paragraphs(text).map { $0.prefix(20) } == [
        "front  The Security ", "preambular  Acting u", "operative 1 Demands ",
        "operative 2 Decides ", "subparagraph 2(a) Pr",
      ])
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
      try ReadingOf.paragraphs(text).map {
        $0.split(separator: " ").prefix(2).joined(separator: " ")
      }
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
      try ReadingOf.paragraphs(text).map {
        $0.split(separator: " ").prefix(2).joined(separator: " ")
      }
        == [
          "front إن", "preambular إذ", "preambular وإذ", "operative 1", "subparagraph 1(أ)",
          "subparagraph 1(ب)", "operative 2",
        ])
  }

  /// Headings that stand directly behind the opening words are read once.
  @Test func headingsBehindTheOpening() throws {
    let text = """
      The Security Council,
      UNAMA
      Mandate
      1. Decides to extend the mandate of UNAMA until 17 March 2032;
      2. Decides to remain seized of the matter.
      """
    let paragraphs = try ReadingOf.whole(text).paragraphs
    #expect(paragraphs.map(\.number) == ["", "", "", "1", "2"])
    for (left, right) in zip(paragraphs, paragraphs.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
  }

  /// The text of Arabic PDF turns number and dash around.
  @Test func arabicNumbersBehindTheirDash() throws {
    let text =
      "إن مجلس الأمن،\nإذ يشير إلى قراراته،\n\u{202A} - 1\u{202C}يقرر تمديد الولاية؛\n\u{202A} - 2\u{202C}يقرر أن يبقي المسألة قيد نظره."
    #expect(
      try ReadingOf.paragraphs(text).map {
        $0.split(separator: " ").prefix(2).joined(separator: " ")
      }
        == ["front إن", "preambular إذ", "operative 1", "operative 2"])
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}", "no resolution at all", "1.", "((((", "1. 2. 3."])
  func anythingIsRead(text: String) throws {
    #expect(try ReadingOf.whole(text).facts.isEmpty)
  }
}
