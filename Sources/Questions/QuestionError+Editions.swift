import Releases

extension QuestionError {
  /// A side of a comparison that cannot be read, as a question that cannot be answered.
  init(_ error: EditionError) {
    switch error {
    case .release(let error): self = .release(error)
    case .indicator(let error): self = .indicator(error)
    case .store(let error): self = .store(error)
    }
  }
}
