/// The English words of the Council's drafting language that rules know.
enum English {
  static let words: [Vocabulary.Words] =
    verbs + opening + time + mandates + strength + reporting
    + addressees + sentence + tasks

  private static let verbs: [Vocabulary.Words] = [
    .of(.decides, "decides"), .of(.authorizes, "authorizes authorises reauthorizes reauthorises"),
    .of(.determines, "determines"), .of(.demands, "demands"),
    .of(.declares, "declares proclaims"), .of(.approves, "approves"),
    .of(.endorses, "endorses"), .of(.establishes, "establishes creates"),
    .of(.requests, "requests asks"), .of(.directs, "directs instructs"),
    .of(.calls, "calls"), .of(.appeals, "appeals"), .of(.urges, "urges"),
    .of(.encourages, "encourages"), .of(.invites, "invites"),
    .of(.recommends, "recommends"), .of(.expects, "expects"),
    .of(.condemns, "condemns denounces"), .of(.deplores, "deplores"),
    .of(.warns, "warns cautions"), .of(.regrets, "regrets"), .of(.supports, "supports"),
    .of(.insists, "insists"), .of(.affirms, "affirms confirms"), .of(.reaffirms, "reaffirms"),
    .of(.reiterates, "reiterates repeats"), .of(.stresses, "stresses"),
    .of(.emphasizes, "emphasizes emphasises highlights"),
    .of(.underlines, "underlines underscores"), .of(.reminds, "reminds"),
    .of(.agrees, "agrees concurs"), .of(.recognizes, "recognizes recognises"),
    .of(.acknowledges, "acknowledges"), .of(.welcomes, "welcomes"),
    .of(.commends, "commends applauds praises"), .of(.recalls, "recalls"),
    .of(.takes, "takes"), .of(.notes, "notes observes"), .of(.expresses, "expresses"),
    .of(.looks, "looks"), .of(.pays, "pays"), .of(.remains, "remains"),
    .of(.intends, "intends"), .of(.considers, "considers"), .of(.hopes, "hopes"),
  ]

  private static let opening: [Vocabulary.Words] = [
    .of(
      .preambular,
      """
      recalling reaffirming reiterating welcoming noting stressing emphasizing emphasising \
      underlining underscoring recognizing recognising acknowledging affirming condemning \
      deploring commending determining expressing having bearing taking convinced concerned \
      alarmed disturbed mindful aware conscious guided encouraged encouraging urging \
      considering believing looking paying appreciating appalled dismayed distressed \
      determined desirous desiring resolved cognizant confirming highlighting calling \
      supporting endorsing approving observing regretting seeking shocked troubled \
      responding agreeing remaining insisting demanding requesting inviting wishing fulfilling
      """),
    .of(.acting, "acting"),
    .of(
      .adverb,
      """
      also further strongly deeply again fully urgently gravely seriously firmly \
      particularly especially unequivocally solemnly equally likewise specifically hereby warmly \
      highly continues accordingly additionally moreover furthermore sincerely vigorously \
      utterly consequently therefore nevertheless finally
      """),
  ]

  private static let time: [Vocabulary.Words] = [
    .month(1, "january jan"), .month(2, "february feb"), .month(3, "march"),
    .month(4, "april apr"), .month(5, "may"), .month(6, "june jun"), .month(7, "july jul"),
    .month(8, "august aug"), .month(9, "september sept sep"), .month(10, "october oct"),
    .month(11, "november nov"), .month(12, "december dec"),
    .of(.day, "day days"), .of(.week, "week weeks"), .of(.month, "month months"),
    .of(.year, "year years"), .of(.every, "every each"), .of(.within, "within inside"),
    .of(.by, "by"),
    .of(.before, "before prior preceding ahead"), .of(.after, "after following since"),
    .of(.until, "until till through"), .of(.later, "later latest"), .of(.than, "than"),
    .of(.not, "not no never"), .of(.end, "end conclusion close"),
    .of(.ends, "ending expiring terminating ends expires expire lapse lapses lapsing runs"),
    .of(.expiry, "expiry expiration"),
    .of(.beginning, "beginning starting commencing effective start begin"),
    .of(.period, "period periods term duration"), .of(.adoption, "adoption adopting"),
    .of(.thereafter, "thereafter"), .of(.interval, "interval intervals"),
    .of(.annually, "annually annual yearly"), .of(.quarterly, "quarterly quarter trimestral"),
    .of(.monthly, "monthly"), .of(.bimonthly, "bimonthly bi"),
    .of(.semiannually, "biannual biannually semiannual semiannually"),
    .of(.weekly, "weekly"), .of(.twice, "twice"), .of(.once, "once"),
    .of(
      .regular,
      """
      regularly regular periodic periodically continuously routinely
      """),
    .of(.from, "from"), .of(.to, "to"), .of(.on, "on"), .of(.at, "at in into"),
    .of(.another, "another further"), .of(.half, "half semi"), .of(.date, "date dates"),
    .of(.present, "present current existing"), .of(.middle, "mid midpoint midterm middle"),
    .of(.frequency, "basis"), .of(.dated, "dated"), .of(.ago, "ago"),
    .of(.necessary, "necessary appropriate needed required"),
    .of(.immediately, "immediately immediate promptly soon possible"), .of(.asWord, "as"),
    .of(.of, "of"),
    .of(.last, "last final"), .of(.time, "time"), .of(.cycle, "cycle cycles"),
    .of(.respectively, "respectively"),
    .number(1, "one"), .number(2, "two"), .number(3, "three"), .number(4, "four"),
    .number(5, "five"), .number(6, "six"), .number(7, "seven"), .number(8, "eight"),
    .number(9, "nine"), .number(10, "ten"), .number(11, "eleven"), .number(12, "twelve"),
    .number(13, "thirteen"), .number(14, "fourteen"), .number(15, "fifteen"),
    .number(16, "sixteen"), .number(17, "seventeen"), .number(18, "eighteen"),
    .number(19, "nineteen"), .number(20, "twenty"), .number(30, "thirty"), .number(40, "forty"),
    .number(50, "fifty"), .number(60, "sixty"), .number(70, "seventy"), .number(80, "eighty"),
    .number(90, "ninety"), .number(100, "hundred"), .number(1000, "thousand"),
    .ordinal(1, .first, "first initial"), .ordinal(2, .second, "second"),
    .ordinal(3, .second, "third"), .ordinal(4, .second, "fourth"),
  ]

  private static let mandates: [Vocabulary.Words] = [
    .of(
      .extend,
      """
      extend extends extended extending extension extensions renew renews renewed renewing \
      renewal roll rolls rolling continuation prolong prolongs prolonged prolonging prolongation reauthorize reauthorise
      """),
    .of(.establish, "establish established establishing establishment create creation reestablish"),
    .of(
      .terminate,
      "terminate terminates terminated termination cease ceases closure dissolve lift lifts"),
    .of(
      .maintain,
      "maintain maintains maintained maintaining maintenance retain continue continued remain run"),
    .of(.withdraw, "withdraw withdraws withdrawn withdrawal withdrawing liquidation"),
    .of(
      .deploy,
      "deploy deploys deployed deploying deployment deployments dispatch redeploy station"),
    .of(
      .increase,
      "increase increases increased increasing augment raise raised rising rise expand expansion enlarge enlargement addition reinforced strengthen strengthened"
    ),
    .of(
      .reduce,
      "reduce reduces reduced reducing reduction reductions decrease decreases decreased lower lowered cut down downward fall drawn shrink"
    ),
    .of(
      .authorization,
      "authorization authorizations authorisation authorisations authority authorize authorise authorized authorised"
    ),
    .of(.mandate, "mandate mandates mandated"),
    .of(.operation, "mission force operation office presence"),
    .of(.panel, "panel"), .of(.group, "group team"), .of(.experts, "experts"),
    .of(.measures, "measures provisions restrictions prohibition prohibitions ban freeze"),
    .of(.embargo, "embargo"),
    .of(.sanctions, "sanctions"), .of(.exemption, "exemption exemptions"),
    .of(.committee, "committee"), .of(.council, "council"), .of(.judge, "judge judges"),
    .of(.rollover, "rollover"),
  ]

  private static let strength: [Vocabulary.Words] = [
    .of(.troops, "troops troop contingents"), .of(.military, "military"),
    .of(.personnel, "personnel members persons peacekeepers people"),
    .of(.police, "police policemen"), .of(.officers, "officers officer"),
    .of(.observers, "observers observer monitors"), .of(.liaison, "liaison"),
    .of(.staff, "staff headquarters"), .of(.formed, "formed"), .of(.unit, "units unit"),
    .of(.individual, "individual"), .of(.corrections, "corrections correctional prison"),
    .of(.civilian, "civilian"), .of(.uniformed, "uniformed"),
    .of(.component, "component components"), .of(.level, "level levels"),
    .of(.strength, "strength strengths size"), .of(.ceiling, "ceiling ceilings limit"),
    .of(.maximum, "maximum most"), .of(.minimum, "minimum least"),
    .of(.exceed, "exceed exceeding exceeds"), .of(.up, "up"),
    .of(
      .comprise,
      """
      comprise comprises comprised comprising consist consists consisting composed composition \
      constituted totalling totaling numbering
      """),
    .of(.include, "include includes included including inclusive whom"),
    .of(.which, "which"), .of(.total, "total overall aggregate combined"),
    .of(.more, "more beyond"), .of(.less, "less"), .of(.fewer, "fewer"),
    .of(.soldiers, "soldiers infantry men"), .of(.medical, "medical paramedical"),
    .of(.advisers, "advisers advisors"),
    .of(.battalion, "battalion battalions company companies"),
    .of(.additional, "additional extra"), .of(.among, "among"),
  ]

  private static let reporting: [Vocabulary.Words] = [
    .of(.report, "report reporting"), .of(.reports, "reports"),
    .of(.submit, "submit submits submitted submitting submission"),
    .of(.inform, "inform informs informing apprise apprised notify advise"),
    .of(.informed, "informed abreast"),
    .of(.update, "update updates updated updating"), .of(.brief, "brief"),
    .of(.briefing, "briefing briefings"),
    .of(
      .provide,
      "provide provides provided providing transmit convey conveyed furnish deliver render hand lay place put give"
    ),
    .of(.submit, "presents presented presenting"),
    .of(.oral, "oral orally"), .of(.written, "written writing"),
    .of(.assessment, "assessment assessments evaluation analysis study"),
    .of(.review, "review reviews reviewed reviewing"),
    .of(.recommendation, "recommendation recommendations options option proposals proposal"),
    .of(.plan, "plan plans roadmap"), .of(.strategy, "strategy strategies"),
    .of(.benchmark, "benchmark benchmarks"), .of(.transition, "transition transitions"),
    .of(.drawdown, "drawdown downsizing reconfiguration reconfigure"),
    .of(.conduct, "conduct conducts carry undertake develop prepare"),
    .of(.keep, "keep keeping keeps"), .of(.bring, "bring"), .of(.attention, "attention notice"),
    .of(.incorporate, "incorporate incorporating reflect"),
    .of(.next, "next forthcoming upcoming subsequent"), .of(.part, "part"),
    .of(.comprehensive, "comprehensive"), .of(.results, "results findings outcome outcomes"),
    .of(.planned, "held planned scheduled foreseen envisaged"),
  ]

  private static let addressees: [Vocabulary.Words] = [
    .of(.secretary, "secretary"), .of(.general, "general"),
    .of(.secretaryGeneral, "secretarygeneral"), .of(.special, "special"),
    .of(.representative, "representative representatives envoy"), .of(.member, "member"),
    .of(.states, "states state"),
    .of(.authorities, "authorities government governments fgs fms tgnu rtgonu"),
    .of(.african, "african au"), .of(.union, "union"),
    .of(.contributor, "contributing contributors"), .of(.parties, "parties party"),
    .of(.sides, "sides leaders"), .of(.its, "its their"), .of(.his, "his her"),
    .of(.it, "it them"), .of(.host, "host"), .of(.chair, "chair chairman chairperson"),
    .of(.commander, "commander head"),
    .of(.secretariat, "secretariat"), .of(.country, "country countries"),
    .of(.commission, "commission"), .of(.agencies, "agencies"), .of(.court, "court tribunal"),
  ]

  private static let sentence: [Vocabulary.Words] = [
    .of(.and, "and"), .of(.or, "or"), .of(.that, "that"), .of(.shall, "shall should will must"),
    .of(.request, "request"), .of(.resolution, "resolution resolutions"),
    .of(.paragraph, "paragraph paragraphs"), .of(.chapter, "chapter"), .of(.charter, "charter"),
    .of(.under, "under"), .of(.intention, "intention intent"), .of(.vote, "vote"),
    .of(.annex, "annex appendix enclosure"), .of(.seized, "seized"), .of(.security, "security"),
    .of(.nations, "nations"), .of(.the, "the a an"), .of(.upon, "upon"), .of(.note, "note"),
    .of(.forward, "forward"), .of(.tribute, "tribute"), .of(.inFavour, "favour favor"),
    .of(.meeting, "meeting"),
    .of(.concern, "concern concerns alarm outrage indignation condemnation dismay"),
    .of(.appreciation, "appreciation gratitude thanks condolences satisfaction"),
    .of(.readiness, "readiness willingness"), .of(.hope, "hope confidence"),
    .of(.statement, "statement statements letter"), .of(.seven, "vii"),
  ]

  private static let tasks: [Vocabulary.Words] = [
    .of(.protect, "protect protection protecting"), .of(.civilians, "civilians"),
    .of(.political, "political"), .of(.peace, "peace"), .of(.process, "process processes"),
    .of(.humanitarian, "humanitarian relief"), .of(.human, "human"), .of(.rights, "rights"),
    .of(.disarm, "disarmament disarm ddr cddrr"),
    .of(.demobilization, "demobilization demobilisation cantonment"),
    .of(.reintegration, "reintegration"), .of(.reform, "reform ssr restructuring"),
    .of(.sector, "sector"), .of(.law, "law"), .of(.rule, "rule"), .of(.justice, "justice"),
    .of(.judicial, "judicial judiciary courts"), .of(.prisons, "prisons penitentiary"),
    .of(.elections, "elections electoral election referendum polls voter"),
    .of(.monitor, "monitor monitoring observe observing supervise"),
    .of(.verify, "verify verification"),
    .of(.ceasefire, "ceasefire cessation truce"), .of(.hostilities, "hostilities"),
    .of(.line, "line lines zone"), .of(.authority, "administration"),
    .of(.restoration, "restoration restore"), .of(.women, "women"), .of(.gender, "gender"),
    .of(.child, "child children"), .of(.mines, "mine mines demining explosive unexploded"),
    .of(.access, "access"), .of(.assistance, "assistance aid"), .of(.dialogue, "dialogue"),
    .of(.mediation, "mediation negotiations"), .of(.offices, "offices"), .of(.good, "good"),
    .of(.reconciliation, "reconciliation"), .of(.capacity, "capacity capacities"),
    .of(.building, "building"), .of(.training, "training mentoring"),
    .of(.violence, "violence"), .of(.sexual, "sexual"), .of(.arms, "arms"),
    .of(.weapons, "weapons"), .of(.threat, "threat threats"), .of(.physical, "physical"),
    .of(.support, "support assist"),
  ]
}
