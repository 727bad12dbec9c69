using Shirube.Surveys.Answers;

namespace Shirube.Surveys.Answering;

/// <summary>The outcome of sending answers, with what has to be put right.</summary>
public sealed record Submission(SubmitOutcome Outcome, IReadOnlyList<AnswerFault> Faults);
