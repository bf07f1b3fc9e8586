import Documents
import Library
import Record

/// A search of documents as it stands in an address.
public enum LineParameters {
  /// The parameters besides the text itself.
  public static let names = ["kind", "speaker", "from", "to", "text-lang"]
  /// How many letters the name of a speaker may have.
  private static let longestSpeaker = 100

  /// The question that parameters ask.
  public static func question(
    _ text: String, _ parameters: Parameters
  ) throws(QuestionError) -> LineQuestion {
    var question = LineQuestion(text)
    question.kind = try parameters.choice("kind", DocumentKind.self)
    question.speaker = parameters["speaker"]
    if let speaker = question.speaker, speaker.count > longestSpeaker {
      throw .tooLong(parameter: "speaker", longest: longestSpeaker)
    }
    question.from = try parameters.date("from")
    question.to = try parameters.date("to")
    if let from = question.from, let to = question.to, from.earliest > to.latest {
      throw .emptyPeriod
    }
    if let language = try parameters.choice("text-lang", Language.self) {
      question.language = language
    }
    return question
  }

  /// True where documents are chosen, so that names are not asked for.
  public static func choosesDocuments(_ parameters: Parameters) -> Bool {
    names.contains { parameters[$0] != nil }
  }
}
