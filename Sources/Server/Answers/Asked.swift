import Questions
import Site

/// Puts a question, with its failures as failures of the site.
func asked<Value>(_ work: () throws(QuestionError) -> Value) throws(SiteError) -> Value {
  do throws(QuestionError) {
    return try work()
  } catch {
    throw .question(error)
  }
}
