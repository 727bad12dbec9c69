namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>What is wrong with a token.</summary>
internal enum TokenFault
{
    /// <summary>Not made by this portal, or for something else.</summary>
    Invalid,

    /// <summary>Good once, but no longer.</summary>
    Expired,
}
