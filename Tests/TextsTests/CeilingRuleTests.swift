import Testing

@Suite struct CeilingRuleTests {
  @Test(arguments: [
    (
      "Decides that MINUSMA shall continue to comprise up to 13,289 military personnel and 1,920 police personnel;",
      ["military ceiling 13289", "police ceiling 1920"]
    ),
    (
      "Decides to maintain a troop ceiling of 17,000 troops, which includes a Regional Protection Force at levels to be set by the Secretary-General but not to exceed 4,000, and the police ceiling of 2,101 police personnel, including 78 corrections officers;",
      [
        "troops ceiling 17000", "troops included 4000", "police ceiling 2101",
        "corrections included 78",
      ]
    ),
    (
      "Decides to lower the military strength of UNMIL from 5,754 to 4,619 personnel;",
      ["military ceiling 4619"]
    ),
    (
      "Decides to increase the force levels of MINUSCA by 2,750 military personnel;",
      ["military increase 2750"]
    ),
    (
      "Decides that AMISOM shall deploy a minimum of 1,040 police personnel including five formed police units;",
      ["police floor 1040", "formed-police-units ceiling 5"]
    ),
    (
      "يقرر ألا يتجاوز قوام البعثة 17 000 فرد من القوات و 2 101 من أفراد الشرطة؛",
      ["troops ceiling 17000", "police ceiling 2101"]
    ),
    // Old files store 13,289 as "289 13".
    ("يقرر أن تضم البعثة ما يصل إلى 289 13 فردا عسكريا؛", ["military ceiling 13289"]),
    (
      "يقرر أن تنشر البعثة وحدتين من وحدات الشرطة المشكلة؛", ["formed-police-units ceiling 2"]
    ),
  ])
  func figuresAreRead(text: String, expected: [String]) throws {
    #expect(try ReadingOf.ceilings(text) == expected)
  }

  @Test(arguments: [
    "Recalls that resolution 2155 (2014) set a ceiling of 12,500 troops for UNMISS;",
    "Decides to support 13,900 Somali security forces;",
    "Requests the Secretary-General to deploy medical evacuation within 60 minutes;",
    "يطلب إلى البعثة أن تحمي 212 000 من المدنيين؛",
  ])
  func whatSetsNoStrength(text: String) throws { #expect(try ReadingOf.ceilings(text).isEmpty) }
}
