/// One line of input taken apart.
public struct Delivery: Sendable {
  /// A message, or what is wrong with it.
  enum Item: Sendable {
    case message(Incoming)
    case refused(RefusedMessage)
  }

  /// True where the line was a list of messages.
  let isBatch: Bool
  /// The messages.
  let items: [Item]

  /// Reads a line.
  public init(line: [UInt8]) {
    let value: JSONValue
    do {
      value = try JSONReader.value(line)
    } catch {
      self.init(refused: .notJSON(error))
      return
    }
    if case .list(let messages) = value {
      self.init(isBatch: true, items: messages.map(Self.item))
    } else {
      self.init(isBatch: false, items: [Self.item(value)])
    }
  }

  /// A line that could not be read.
  public init(refused fault: ProtocolFault) {
    self.init(isBatch: false, items: [.refused(RefusedMessage(id: nil, fault: fault))])
  }

  private init(isBatch: Bool, items: [Item]) {
    self.isBatch = isBatch
    self.items = items
  }

  private static func item(_ message: JSONValue) -> Item {
    do throws(RefusedMessage) {
      return .message(try Incoming(message))
    } catch {
      return .refused(error)
    }
  }
}
