/// Which behaviour the next request meets.
struct Conduct {
  private var queues: [(path: String, behaviours: [TestPublisher.Behaviour])] = []
  private var standing: [(path: String, behaviour: TestPublisher.Behaviour)] = []

  /// Puts behaviours at the end of the queue of a path.
  mutating func queue(_ behaviours: [TestPublisher.Behaviour], for path: String) {
    guard !behaviours.isEmpty else { return }
    if let index = queues.firstIndex(where: { $0.path == path }) {
      queues[index].behaviours += behaviours
    } else {
      queues.append((path, behaviours))
    }
  }

  /// Sets or takes away the behaviour that a path always meets.
  mutating func set(_ behaviour: TestPublisher.Behaviour?, for path: String) {
    let index = standing.firstIndex { $0.path == path }
    switch (index, behaviour) {
    case (let index?, let behaviour?): standing[index].behaviour = behaviour
    case (nil, let behaviour?): standing.append((path, behaviour))
    case (let index?, nil): standing.remove(at: index)
    case (nil, nil): break
    }
  }

  /// The behaviour for a request, taken off its queue.
  mutating func next(for target: String) -> TestPublisher.Behaviour {
    if let index = queues.firstIndex(where: { target.contains($0.path) }) {
      let behaviour = queues[index].behaviours.removeFirst()
      if queues[index].behaviours.isEmpty { queues.remove(at: index) }
      return behaviour
    }
    return standing.first { target.contains($0.path) }?.behaviour ?? .well
  }
}
