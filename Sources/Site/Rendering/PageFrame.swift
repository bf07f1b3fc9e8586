import Record

/// What the template `layout` is filled with.
struct PageFrame {
  /// A page in one of the languages.
  struct Alternate {
    let language: String
    let direction: String
    let name: String
    let address: String
    let isOther: Bool
  }

  /// An entry of the navigation.
  struct Entry {
    let label: String
    let address: String
    let isCurrent: Bool
  }

  let language: String
  let direction: String
  /// The words of the frame.
  let words: [String: String]
  let home: String
  let search: String
  let style: String
  let script: String
  let icon: String
  /// The addresses of the fonts for the first drawing.
  let fonts: [String]
  var title = ""
  /// HTML below the title.
  var lead: String?
  /// The page's own HTML.
  var main = ""
  var isHome = false
  /// That the page says what went wrong.
  var isError = false
  var navigation: [Entry] = []
  /// What stands at the foot of every page.
  var footer: [Entry] = []
  var alternates: [Alternate] = []
  var permanent: String?
  /// HTML.
  var citation: String?
  /// HTML: that the page is written from an older record.
  var pinned: String?
  var unpinned: String?

  init(
    _ language: Language, words: [String: String], address: SiteAddress, assets: SiteAssets
  ) {
    self.language = language.rawValue
    direction = language.direction
    self.words = words
    home = address.page("/", language)
    search = address.page("/search", language)
    style = address.asset("site.css", version: assets.version("site.css"))
    script = address.asset("site.js", version: assets.version("site.js"))
    icon = address.asset("icon.svg", version: assets.version("icon.svg"))
    fonts = assets.fonts(language).map {
      address.asset($0.name, version: assets.version($0.name))
    }
  }
}
