using Shirube.Bot.Dialogue;
using Shirube.Portal.Sessions.Records;

namespace Shirube.Portal.Sessions;

/// <summary>Sessions that are being written, with what was added to them.</summary>
internal sealed class HelpBatch(SessionsDbContext context, Dictionary<string, HelpSession> latest, IPersonalDataMask mask)
{
    private const int LongestWords = 300;

    private readonly List<(HelpEvent Event, Happening Happening)> _added = [];

    /// <summary>What was added, in order.</summary>
    public IReadOnlyList<(HelpEvent Event, Happening Happening)> Added => _added;

    public void Add(Happening happening)
    {
        if (!latest.TryGetValue(happening.Person, out var session) || !SessionRules.Continues(session, happening.At))
        {
            session = new HelpSession { Person = happening.Person, StartedAt = happening.At, LastAt = happening.At };
            latest[happening.Person] = session;
            context.Sessions.Add(session);
        }

        SessionRules.Apply(session, happening);
        var stored = new HelpEvent
        {
            Session = session,
            Kind = happening.Kind,
            Surface = happening.Surface,
            At = happening.At,
            Words = Desk.TextLine.Cut(mask.Mask(happening.Words).Text, LongestWords),
            Lang = happening.Lang,
            Total = happening.Total,
            IsStrict = happening.IsStrict,
            No = happening.No,
            Revision = happening.Revision,
            Anchor = happening.Anchor,
            Title = happening.Title,
            Conversation = happening.Conversation,
            Turn = happening.Turn,
            Reason = happening.Reason,
            Inquiry = happening.Inquiry,
        };
        context.Events.Add(stored);
        _added.Add((stored, happening));
    }
}
