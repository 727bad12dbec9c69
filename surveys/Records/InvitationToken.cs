namespace Shirube.Surveys.Records;

/// <summary>The hash of a token that was given to a person. The token itself is nowhere once it was sent.</summary>
public sealed class InvitationToken
{
    public required string Hash { get; init; }

    public long InvitationId { get; init; }
}
