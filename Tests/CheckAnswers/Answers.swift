// The answers; see `Answers`.
