using Shirube.Portal.Sessions;
using Shirube.Portal.Sessions.Records;
using Xunit;

namespace Shirube.Portal.Tests.Sessions;

public sealed class SessionRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "Unknown")]
    [InlineData("Searched", "Unknown")]
    [InlineData("Missed", "Unknown")]
    [InlineData("Searched Opened", "Left")]
    [InlineData("Answered", "Left")]
    [InlineData("Searched Opened Solved", "Solved")]
    [InlineData("Solved Unsolved", "Left")]
    [InlineData("Unsolved Solved", "Solved")]
    [InlineData("Solved Searched Opened", "Solved")]
    [InlineData("Asked Solved", "Solved")]
    [InlineData("Asked Inquired", "Inquiry")]
    [InlineData("Solved Inquired", "Inquiry")]
    [InlineData("Inquired Solved", "Inquiry")]
    public void Outcome_AfterWhatHappened_IsWhatThePersonSaidLast_OrTheInquiry(string happened, string expected)
    {
        var session = new HelpSession { Person = "staff", StartedAt = Start, LastAt = Start };

        foreach (var (kind, minute) in happened.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((kind, minute) => (kind, minute)))
        {
            SessionRules.Apply(session, new Happening
            {
                Person = "staff",
                Kind = Enum.Parse<HelpKind>(kind),
                Surface = HelpSurface.Search,
                At = Start.AddMinutes(minute),
                Lang = "ja",
                Inquiry = kind == "Inquired" ? "Q-2026-000001" : null,
            });
        }

        Assert.Equal(expected, session.Outcome.ToString());
        Assert.Equal(expected == "Solved", session.SolvedAt is not null);
        Assert.Equal(expected == "Inquiry", session.Inquiry is not null);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [InlineData(31, false)]
    public void Session_EndsAfterHalfAnHour(int minutes, bool expected) =>
        Assert.Equal(expected, SessionRules.Continues(new HelpSession { Person = "staff", StartedAt = Start, LastAt = Start }, Start.AddMinutes(minutes)));
}
