import TestPublisher
import Testing

/// One way in which a publisher misbehaves, and what the specification says of a run that meets it.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
  /// What a run may come to.
  enum Ending: Sendable {
    /// The release is taken, every row of it.
    case taken
    /// The record stays as it is to the byte; one of these outcomes is reported.
    case kept([String])
    /// Either of the two: the specification does not say.
    case either
  }

  let name: String
  var form = TestPublisher.Form.csv
  /// What the next requests meet.
  var queued: [TestPublisher.Behaviour] = []
  /// What every request meets.
  var always: TestPublisher.Behaviour?
  /// The part of the address that behaves so; the form where none is given.
  var part: String?
  var limits = SyncTrial.quick
  let ending: Ending
  /// The longest that the run may take, in seconds.
  var longest = 10.0

  /// The part of the address that behaves so.
  var path: String { part ?? (form == .csv ? "/csv" : "/json") }

  var testDescription: String { "\(name) (\(form))" }
}

extension Misbehaviour {
  private static let failed = Ending.kept(["failed"])
  private static let refused = Ending.kept(["refused"])
  private static let failedOrRefused = Ending.kept(["failed", "refused"])
  private static let pages = ["--page-size", "150"]

  /// Every way on order.
  static let all = slowness + cuts + statuses + lengths + redirects + bodies + pagings

  private static let slowness = [
    Misbehaviour(
      name: "slow", always: .slow(milliseconds: 900), ending: failed, longest: 12),
    Misbehaviour(
      name: "slow once", queued: [.slow(milliseconds: 900)], ending: .taken, longest: 12),
    Misbehaviour(name: "stall at once", always: .stall(afterBytes: 0), ending: failed),
    Misbehaviour(name: "stall in the middle", always: .stall(afterBytes: 9000), ending: .either),
    Misbehaviour(name: "stall once", queued: [.stall(afterBytes: 9000)], ending: .taken),
    Misbehaviour(
      name: "stall once", form: .json, queued: [.stall(afterBytes: 9000)], ending: .taken),
  ]

  private static let cuts = [
    Misbehaviour(name: "cut once", queued: [.cut(afterBytes: 9000)], ending: .taken),
    Misbehaviour(name: "cut once", form: .json, queued: [.cut(afterBytes: 9000)], ending: .taken),
    Misbehaviour(name: "cut always at once", always: .cut(afterBytes: 0), ending: failed),
    Misbehaviour(name: "cut always", always: .cut(afterBytes: 1000), ending: failed),
    Misbehaviour(name: "cut always", form: .json, always: .cut(afterBytes: 1000), ending: failed),
  ]

  private static let statuses = [
    Misbehaviour(name: "429, wait 1", queued: [.status(429, retryAfter: "1")], ending: .taken),
    Misbehaviour(name: "503, wait 1", queued: [.status(503, retryAfter: "1")], ending: .taken),
    Misbehaviour(name: "503, wait 0", queued: [.status(503, retryAfter: "0")], ending: .taken),
    Misbehaviour(
      name: "429 always, wait 1", always: .status(429, retryAfter: "1"), ending: failed),
    Misbehaviour(
      name: "429, wait a year", always: .status(429, retryAfter: "31536000"), ending: failed),
    Misbehaviour(
      name: "503, wait for ever", always: .status(503, retryAfter: "99999999999999999999999"),
      ending: failed),
    Misbehaviour(
      name: "503, wait until 2199",
      always: .status(503, retryAfter: "Fri, 01 Nov 2199 00:00:00 GMT"), ending: failed),
    Misbehaviour(
      name: "503, wait until 1999",
      queued: [.status(503, retryAfter: "Mon, 01 Nov 1999 00:00:00 GMT")], ending: .taken),
    Misbehaviour(
      name: "503, wait is no number", queued: [.status(503, retryAfter: "-5, soon")],
      ending: .taken),
    Misbehaviour(name: "500 once", queued: [.status(500)], ending: .taken),
    Misbehaviour(name: "500 once", form: .json, queued: [.status(500)], ending: .taken),
    Misbehaviour(name: "500 always", always: .status(500), ending: failed),
    Misbehaviour(name: "404 of both forms", always: .status(404), part: "/data/", ending: failed),
    Misbehaviour(name: "403", always: .status(403), ending: failed),
    Misbehaviour(name: "204", always: .status(204), ending: failedOrRefused),
    Misbehaviour(name: "304 unasked", always: .status(304), ending: .either),
    Misbehaviour(
      name: "500 on the third page", form: .json, always: .status(500), part: "page_num=3",
      limits: SyncTrial.quick + pages, ending: failed),
    Misbehaviour(
      name: "404 on the third page", form: .json, always: .status(404), part: "page_num=3",
      limits: SyncTrial.quick + pages, ending: failedOrRefused),
  ]

  private static let lengths = [
    Misbehaviour(name: "longer", always: .longer, ending: failed),
    Misbehaviour(name: "longer once", queued: [.longer], ending: .taken),
    Misbehaviour(name: "shorter", always: .shorter, ending: failedOrRefused),
    Misbehaviour(name: "shorter", form: .json, always: .shorter, ending: failedOrRefused),
  ]

  private static let redirects = [
    Misbehaviour(
      name: "redirect to another server", always: .redirect(to: "http://127.0.0.1:9/files/x"),
      ending: failed),
    Misbehaviour(
      name: "redirect to another name", always: .redirect(to: "http://localhost:9/files/x"),
      ending: failed),
    Misbehaviour(
      name: "redirect to a file", always: .redirect(to: "file:///etc/passwd"), ending: failed),
    Misbehaviour(
      name: "redirect nowhere", always: .redirect(to: "http://[::"), ending: failed),
    Misbehaviour(
      name: "redirect in a circle", always: .redirect(to: "/public/data/again/csv"),
      ending: failed),
    Misbehaviour(
      name: "redirect within the server", queued: [.redirect(to: "/files/moved.csv")],
      ending: .taken),
    Misbehaviour(
      name: "permanent redirect", queued: [.redirect(to: "/files/moved.csv", status: 308)],
      ending: .taken),
  ]

  private static let bodies = [
    Misbehaviour(name: "HTML", always: .html, ending: failedOrRefused),
    Misbehaviour(name: "HTML once", queued: [.html], ending: .either),
    Misbehaviour(name: "HTML", form: .json, always: .html, ending: failedOrRefused),
    Misbehaviour(
      name: "bomb", always: .bomb, limits: SyncTrial.quick + ["--max-bytes", "2000000"],
      ending: failed),
    Misbehaviour(name: "bomb in time", always: .bomb, ending: failedOrRefused, longest: 20),
    Misbehaviour(
      name: "too large", limits: SyncTrial.quick + ["--max-bytes", "20000"], ending: failed),
    Misbehaviour(
      name: "too large, by pages", form: .json,
      limits: SyncTrial.quick + pages + ["--max-bytes", "20000"], ending: failed),
    Misbehaviour(name: "gzip", always: .gzip, ending: .taken),
    Misbehaviour(name: "gzip", form: .json, always: .gzip, ending: .either),
    Misbehaviour(name: "garbage", always: .garbage, ending: failedOrRefused),
    Misbehaviour(name: "garbage", form: .json, always: .garbage, ending: failedOrRefused),
    Misbehaviour(
      name: "empty", always: .replace([], mediaType: "text/csv"), ending: failedOrRefused),
    Misbehaviour(
      name: "the header alone", always: .replace(PublishedRows.csv([]), mediaType: "text/csv"),
      ending: refused),
    Misbehaviour(
      name: "no rows", form: .json,
      always: .replace(Array("[]".utf8), mediaType: "application/json"),
      ending: failedOrRefused),
    Misbehaviour(name: "half the rows", always: .halfTheRows, ending: refused),
    Misbehaviour(name: "half the rows", form: .json, always: .halfTheRows, ending: .either),
    Misbehaviour(name: "wrapped", form: .json, always: .wrapped("data"), ending: .either),
  ]

  private static let firstPage = (try? PublishedRows.json(0..<150)) ?? []

  private static let pagings = [
    Misbehaviour(
      name: "by pages", form: .json, limits: SyncTrial.quick + pages, ending: .taken),
    Misbehaviour(
      name: "the first page again and again", form: .json, always: .duplicatePage,
      limits: SyncTrial.quick + pages, ending: failedOrRefused),
    Misbehaviour(
      name: "the first page once more in the end", form: .json,
      always: .replace(firstPage, mediaType: "application/json"), part: "page_num=3",
      limits: SyncTrial.quick + pages, ending: failedOrRefused),
    Misbehaviour(
      name: "paging ignored", form: .json, always: .ignorePaging,
      limits: SyncTrial.quick + pages, ending: .either),
    Misbehaviour(
      name: "an empty page in the middle", form: .json,
      always: .replace(Array("[]".utf8), mediaType: "application/json"), part: "page_num=2",
      limits: SyncTrial.quick + pages, ending: refused),
  ]
}
