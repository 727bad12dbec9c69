using Shirube.Bot.Dialogue;
using Shirube.Portal.Sessions.Votes;
using Shirube.Portal.Web;

namespace Shirube.Portal.Sessions;

/// <summary>Follows a person through a conversation with the assistant.</summary>
internal sealed class TurnTrail(HelpJournal journal, TimeProvider clock) : ITurnObserver
{
    public void OnTurn(TurnSummary turn)
    {
        if (KindOf(turn.Kind) is not { } kind) return;
        var happening = new Happening
        {
            Person = turn.Person.Id,
            Kind = kind,
            Surface = HelpSurface.Chat,
            At = turn.At,
            Words = turn.Words,
            // Turns run on no request's language.
            Lang = turn.Lang,
            Conversation = turn.ConversationId,
            Turn = turn.TurnId,
            Inquiry = turn.Inquiry,
        };
        journal.Add(turn.Sources.Count == 0 ? happening : With(happening, turn.Sources[0]));
        foreach (var source in turn.Sources.Skip(1)) journal.Add(With(happening, source) with { Words = "" });
    }

    public void OnRated(Rating rating) => journal.Add(new Happening
    {
        Person = rating.Person.Id,
        Kind = rating.Solved ? HelpKind.Solved : HelpKind.Unsolved,
        Surface = HelpSurface.Chat,
        At = clock.GetUtcNow(),
        Lang = Language.Current,
        Conversation = rating.ConversationId,
        Turn = rating.TurnId,
        Reason = rating.Reason is { } reason ? VoteReasons.NameOf(reason) : null,
    });

    private static Happening With(Happening happening, Source source) => happening with
    {
        No = source.No,
        Revision = source.Revision,
        Anchor = source.Anchor,
        Title = source.Heading.Length == 0 ? source.Title : $"{source.Title} › {source.Heading}",
    };

    /// <summary>What a turn means for the session; null where it means nothing, as with a greeting.</summary>
    private static HelpKind? KindOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Answer or ReplyKind.Choices or ReplyKind.Flow => HelpKind.Answered,
        ReplyKind.Nothing or ReplyKind.Fault => HelpKind.Missed,
        ReplyKind.HandedOver => HelpKind.Inquired,
        _ => null,
    };
}
