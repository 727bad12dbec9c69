namespace Shirube.Surveys.Answers;

/// <summary>What came of what a person sent.</summary>
/// <param name="Answers">Everything that can be kept, with the answers given before; faulty texts stay in, so that they can be corrected.</param>
/// <param name="Faults">What the person has to put right.</param>
/// <param name="Dropped">What was thrown away.</param>
public sealed record AnswerReading(AnswerSet Answers, IReadOnlyList<AnswerFault> Faults, IReadOnlyList<Dropped> Dropped);
