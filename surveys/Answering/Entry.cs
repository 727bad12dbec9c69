using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Answering;

/// <summary>What a link opens.</summary>
public sealed record Entry(EntryState State, string Token, Campaign? Campaign, SurveyDefinition? Definition, AnswerSet Answers)
{
    public static readonly Entry None = new(EntryState.Unusable, "", null, null, AnswerSet.None);

    /// <summary>The invitation; null for the open link.</summary>
    internal Invitation? Invitation { get; init; }

    /// <summary>Whether everybody uses the same link, so that the answers are under way in the form itself.</summary>
    public bool IsOpenLink => State != EntryState.Unusable && Invitation is null;
}
