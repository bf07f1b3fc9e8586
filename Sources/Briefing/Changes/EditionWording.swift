import Releases
import Wording

extension FigureWording {
  /// What a side of a comparison is called.
  public func edition(_ name: Edition.Name) -> String {
    switch name {
    case .current: text("diff.current")
    case .previous: text("diff.previous")
    case .release(let source, let version): "\(source)=\(version)"
    case .publishedBy(let date): self.date(date)
    case .frozen(let id): id
    }
  }
}
