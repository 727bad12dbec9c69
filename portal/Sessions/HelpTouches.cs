using System.Globalization;
using Shirube.Surveys.Records;
using Shirube.Surveys.Touches;

namespace Shirube.Portal.Sessions;

/// <summary>Votes on articles and on answers of the assistant are answers to a survey of one question: solved is 100, not solved is 0.</summary>
internal static class HelpTouches
{
    private const double Solved = 100;

    public static bool IsVote(Happening happening) => happening.Kind is HelpKind.Solved or HelpKind.Unsolved && Source(happening) is not null;

    public static Task RecordAsync(TouchBook touches, Happening vote, CancellationToken cancellation) =>
        Source(vote) is var (touch, reference) ? touches.RecordAsync(touch, reference, vote.Kind == HelpKind.Solved ? Solved : 0, cancellation) : Task.CompletedTask;

    /// <summary>Where the vote was given and what names it: the last word of a person on an article, and on an answer, counts.</summary>
    private static (Touch Touch, string Reference)? Source(Happening happening) => happening.Surface switch
    {
        HelpSurface.Search when happening.No is { } no => (Touch.Article, string.Create(CultureInfo.InvariantCulture, $"{no}:{happening.Person}")),
        HelpSurface.Chat when happening is { Conversation: { } conversation, Turn: { } turn } => (Touch.Chat, $"{conversation}:{turn}"),
        _ => null,
    };
}
