using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Tests.Desk;

/// <summary>Makes events for tests.</summary>
internal static class Entries
{
    public static LedgerEntry Received(string at, InquiryChannel channel = InquiryChannel.Web) => Of(at, ActorRole.Owner, new InquiryReceived
    {
        Channel = channel,
        Subject = "印刷できない",
        Text = "",
        Lang = "ja",
        Owner = "staff",
        OwnerIsAccount = true,
        AnswerBy = TestCalendar.At(at).AddHours(4),
    });

    public static LedgerEntry ByAgent(string at, InquiryFact fact, string agent = "agent") => Of(at, ActorRole.Agent, fact) with { Actor = agent };

    public static LedgerEntry ByOwner(string at, InquiryFact fact) => Of(at, ActorRole.Owner, fact);

    private static LedgerEntry Of(string at, ActorRole role, InquiryFact fact) => new()
    {
        Fact = fact,
        Actor = "staff",
        Role = role,
        RecordedAt = TestCalendar.At(at),
        HappenedAt = TestCalendar.At(at),
    };
}
