/// What a word means to the rules, whatever its language or form.
enum Term: UInt16 {
  case unknown

  // The Council's verbs as they stand in operative paragraphs ("decides", يقرر). Verbs of several
  // words ("takes note", يحيط علما) begin with one of these.
  case decides, authorizes, determines, demands, declares, approves, endorses, establishes
  case requests, directs, calls, appeals, urges, encourages, invites, recommends, expects
  case condemns, deplores, warns, regrets, supports, insists, affirms, reaffirms, reiterates
  case stresses, emphasizes, underlines, reminds, agrees, recognizes, acknowledges, welcomes
  case commends, recalls, takes, notes, expresses, looks, pays, remains, intends, considers
  case hopes

  // What opens a paragraph of the preamble ("Recalling", وإذ), and adverbs before verbs.
  case preambular, participle, adverb

  // Time.
  case monthName, kanun, tishrin, day, week, month, year, every, within, by, before, after
  case until, later, than, not, end, expiry, beginning, period, adoption, thereafter, interval
  case annually, quarterly, monthly, bimonthly, semiannually, weekly, twice, once, first, second,
    regular
  case from, to, on, at, another, half, date, present, middle, frequency, dated, ago
  case necessary, immediately, asWord, of, last, time, cycle, respectively

  // What is done to mandates, and to what.
  case extend, establish, terminate, maintain, withdraw, deploy, increase, reduce, authorization
  case mandate, operation, panel, group, experts, measures, embargo, sanctions, committee
  case council, judge, exemption, rollover, ends

  // Strength.
  case troops, military, personnel, police, officers, observers, liaison, staff, formed, unit
  case individual, corrections, civilian, uniformed, component, level, strength, ceiling
  case maximum, minimum, exceed, up, comprise, include, which, total, more, less, fewer
  case soldiers, medical, advisers, battalion, additional, among, inclusive

  // Reporting.
  case report, submit, inform, update, brief, briefing, provide, oral, written
  case assessment, review, recommendation, plan, strategy, benchmark, transition, drawdown
  case conduct, keep, informed, bring, attention, incorporate, next, part, comprehensive, results,
    planned

  // Whom the Council addresses.
  case secretary, general, secretaryGeneral, representative, special, member, states
  case authorities, african, union, contributor, parties, its, his, it, host, chair, commander,
    sides
  case secretariat, country, commission, agencies, court

  // Words of sentences.
  case and, or, that, shall, request, resolution, paragraph, chapter, charter, acting, under
  case intention, reports, vote, annex, seized, security, nations, statement, seven, the
  case concern, appreciation, readiness, hope, upon, note, forward, tribute, inFavour, meeting

  // Tasks.
  case protect, civilians, political, peace, process, humanitarian, human, rights, disarm
  case demobilization, reintegration, reform, sector, law, justice, elections, monitor
  case ceasefire, state, authority, women, child, mines, access, assistance, dialogue
  case mediation, offices, good, reconciliation, gender, capacity, building, training, rule
  case violence, line, restoration, verify, arms, hostilities, cessation, sexual
  case judicial, prisons, support, threat, physical, weapons
}
