namespace Shirube.Bot.Conversations;

/// <summary>What became of a post.</summary>
public enum PostOutcome
{
    /// <summary>It was said.</summary>
    Said,

    /// <summary>There is no such conversation, or it was ended.</summary>
    NoConversation,

    /// <summary>The person's account is gone or disabled.</summary>
    NoPerson,

    /// <summary>It cannot be said like this.</summary>
    Invalid,

    /// <summary>Too much was said in a short time.</summary>
    TooOften,
}
