import Foundation
import Programs

/// An HTML page as PDF, as Debian's Chromium prints it.
public enum PortablePage {
  /// The largest page that is taken, in bytes.
  public static let largestPage = 32 << 20

  /// What the browser may use up. Its address space is not limited: it reserves far more than it uses.
  static let limits = ProgramLimits(seconds: 90, output: 1 << 20)
  /// The largest PDF that is handed out, in bytes.
  static let largestResult = 128 << 20

  static let browser = InstalledProgram("chromium", package: "chromium", limits: limits)

  /// Prints a page.
  ///
  /// The browser starts with an empty profile in a temporary folder, which is removed; a policy in the page
  /// forbids scripts and whatever is loaded from elsewhere, neither names nor connections lead out, and
  /// the browser is ended with all its processes, after ninety seconds at the latest. Sheet, margins
  /// and page numbers are those of the page's own `@page` rules.
  ///
  /// - Parameter html: a complete page that needs nothing beside it.
  /// - Returns: the bytes of the PDF; they hold the moment of printing and so are not the same twice.
  public static func pdf(html: String) throws(PrintingError) -> [UInt8] {
    try pdf(html: html, browser: browser)
  }

  static func pdf(html: String, browser: InstalledProgram) throws(PrintingError) -> [UInt8] {
    guard html.utf8.count <= largestPage else { throw .tooLarge(limit: largestPage) }
    let page = Array(confined(html).utf8)
    let folder = folder(in: NSTemporaryDirectory())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = "\(folder)/page.pdf"
    do {
      // The page and its print are for nobody else on the machine.
      try FileManager.default.createDirectory(
        atPath: "\(folder)/profile", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      try Data(page).write(to: URL(fileURLWithPath: "\(folder)/page.html"))
    } catch {
      throw .refused(program: browser.name, reason: error.localizedDescription)
    }
    do throws(ProgramError) {
      try print(with: browser, folder: folder, result: result)
    } catch {
      throw PrintingError(error)
    }
    guard let bytes = FileManager.default.contents(atPath: result),
      bytes.starts(with: Data("%PDF-".utf8))
    else { throw .refused(program: browser.name, reason: "no PDF") }
    guard bytes.count <= largestResult else { throw .tooLarge(limit: largestResult) }
    return [UInt8](bytes)
  }

  /// How long the path of a socket may be on Linux, in bytes.
  static let longestSocket = 107
  /// What the browser puts behind the folder for its socket.
  static let socket = "/org.chromium.Chromium.abcdef/SingletonSocket"

  /// A new folder for one print. The browser opens a socket within it and gives up where the path is
  /// too long for one; then the folder is in `/tmp`.
  static func folder(in temporary: String) -> String {
    let name = "ihata-print-\(UUID().uuidString.prefix(8))"
    let own = (temporary.hasSuffix("/") ? temporary : temporary + "/") + name
    return (own + socket).utf8.count <= longestSocket ? own : "/tmp/" + name
  }

  /// Lets the browser print. On a machine that is out of breath it may give up while it starts: then it is
  /// started once more, with the profile it has.
  private static func print(
    with browser: InstalledProgram, folder: String, result: String
  ) throws(ProgramError) {
    for isLast in [false, true] {
      do throws(ProgramError) {
        _ = try browser.run(
          arguments(folder: folder, result: result), environment: environment(folder: folder),
          folder: folder)
        return
      } catch {
        guard case .failed = error, !isLast else { throw error }
      }
    }
  }

  private static func arguments(folder: String, result: String) -> [String] {
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder)/profile",
      "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
      "--disable-crash-reporter", "--disable-dev-shm-usage", "--disable-default-apps",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=socks5://127.0.0.1:9",
      "--proxy-bypass-list=<-loopback>",
      "--no-pdf-header-footer", "--print-to-pdf=\(result)", "file://\(folder)/page.html",
    ]
  }

  private static func environment(folder: String) -> [String: String] {
    [
      "HOME": folder, "TMPDIR": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder,
      "LC_ALL": "C.UTF-8", "TZ": "UTC",
    ]
  }

  /// The page with a policy before anything else: styles of its own and pictures within it, and nothing
  /// else from anywhere.
  static func confined(_ html: String) -> String {
    let policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'\">"
    // Before a doctype the page would be laid out by the rules of the oldest browsers.
    let rest = html.drop { $0.isWhitespace }
    guard rest.prefix(9).lowercased() == "<!doctype", let end = rest.firstIndex(of: ">") else {
      return policy + html
    }
    return rest[...end] + policy + rest[rest.index(after: end)...]
  }
}
