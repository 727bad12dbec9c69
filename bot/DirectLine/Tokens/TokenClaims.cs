namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>What a token says. Times are seconds since 1970.</summary>
internal sealed record TokenClaims
{
    public required string Iss { get; init; }

    public required string Aud { get; init; }

    public required long Nbf { get; init; }

    public required long Exp { get; init; }

    public required string Jti { get; init; }

    /// <summary>The one conversation it is good for.</summary>
    public required string Conv { get; init; }

    /// <summary>Who speaks. Clients read it and take it for their own id.</summary>
    public required string User { get; init; }

    public string? Name { get; init; }

    /// <summary>What it is for: <c>dl</c>, calls.</summary>
    public required string Use { get; init; }

    /// <summary>When the first of a chain of refreshed tokens was given.</summary>
    public required long First { get; init; }
}
