namespace Shirube.Bot.Desk;

/// <summary>Why a conversation went to the desk. Stored and reported by name.</summary>
public enum HandoverReason
{
    /// <summary>The person asked for it (<c>asked</c>).</summary>
    Asked,

    /// <summary>Nothing answered (<c>no_knowledge</c>).</summary>
    NoKnowledge,

    /// <summary>Only uncertain answers (<c>low_score</c>).</summary>
    LowScore,

    /// <summary>A flow or a rule says it is for people (<c>rule</c>).</summary>
    Rule,

    /// <summary>Something failed (<c>error</c>).</summary>
    Error,

    /// <summary>Asked outside desk hours and left for the next day (<c>hours</c>).</summary>
    Hours,
}
