using System.Security.Cryptography;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Xunit;
using static Shirube.Portal.Tests.Desk.Entries;

namespace Shirube.Portal.Tests.Desk;

public sealed class InquiryProjectionTests
{
    private const int Runs = 2000;

    private static readonly InquiryAnswered Answer = new("こうします", [], false);

    private static readonly InquiryClosed Close = new(ClosingOutcome.Solved, "");

    private static readonly InquiryEscalated Escalate = new("事業者A", "調べてください");

    public static TheoryData<string, string> Ways => new()
    {
        { "", "Open" },
        { "take", "InProgress" },
        { "progress", "InProgress" },
        { "escalate", "Escalated" },
        { "escalate second", "InProgress" },
        { "answer", "Answered" },
        { "answer reopen", "Open" },
        { "take answer reopen", "InProgress" },
        { "take answer ownernote", "InProgress" },
        { "answer agentnote", "Answered" },
        { "answer answer", "Answered" },
        { "answer solved", "Closed" },
        { "solved", "Closed" },
        { "escalate solved", "Closed" },
        { "take close", "Closed" },
        { "close reopen", "Open" },
        { "take close ownerreopen", "InProgress" },
        { "close agentnote", "Closed" },
        { "escalate take", "Escalated" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void State_AfterEvents_IsTheOneTheyLeadTo(string way, string expected)
    {
        var standing = InquiryProjection.Of(Follow(way));

        Assert.Equal(expected, standing.State.ToString());
        Assert.Equal(expected == "Closed", standing.ClosedAt is not null);
        Assert.Equal(expected == "Escalated", standing.EscalatedAt is not null);
    }

    [Theory]
    [InlineData("escalate", "escalate", "EscalationIsOpen")]
    [InlineData("escalate", "answer", "EscalationIsOpen")]
    [InlineData("escalate", "close", "EscalationIsOpen")]
    [InlineData("take", "second", "IsNotEscalated")]
    [InlineData("take", "reopen", "IsNotDone")]
    [InlineData("close", "answer", "IsClosed")]
    [InlineData("close", "take", "IsClosed")]
    [InlineData("close", "ownernote", "IsClosed")]
    [InlineData("close", "solved", "IsClosed")]
    [InlineData("close", "close", "IsClosed")]
    [InlineData("", "received", "NotForThisRole")]
    public void Event_ThatCannotHappen_IsRefusedWithTheReason(string way, string next, string refusal)
    {
        var before = InquiryProjection.Of(Follow(way));

        var step = InquiryProjection.Next(before, EntryOf(next, "2026-11-19 17:00"));

        Assert.Equal(refusal, step.Refusal?.ToString());
        Assert.Null(step.Standing);
    }

    [Fact]
    public void Event_OfSomebodyElsesRole_IsRefused()
    {
        var standing = InquiryProjection.Of(Follow(""));

        Assert.Equal(Refusal.NotForThisRole, InquiryProjection.Next(standing, ByOwner("2026-11-19 12:00", Answer)).Refusal);
        Assert.Equal(Refusal.NotForThisRole, InquiryProjection.Next(standing, ByOwner("2026-11-19 12:00", new InquiryTaken())).Refusal);
        Assert.Equal(Refusal.NotForThisRole, InquiryProjection.Next(standing, ByAgent("2026-11-19 12:00", new InquirySolved())).Refusal);
    }

    [Fact]
    public void Time_InTheFutureOrBeforeWhatChangedLast_IsRefused()
    {
        var standing = InquiryProjection.Of([Received("2026-11-19 10:00"), ByAgent("2026-11-19 11:00", Escalate)]);
        var second = ByAgent("2026-11-19 12:00", new EscalationAnswered("直した"));

        Assert.Equal(Refusal.IsInFuture, InquiryProjection.Next(standing, second with { HappenedAt = second.RecordedAt.AddSeconds(1) }).Refusal);
        Assert.Equal(Refusal.IsTooEarly, InquiryProjection.Next(standing, second with { HappenedAt = TestCalendar.At("2026-11-19 10:59") }).Refusal);
        Assert.Equal(Refusal.IsTooEarly, InquiryProjection.Next(standing, second with { HappenedAt = TestCalendar.At("2026-11-19 09:59") }).Refusal);
        // A note may be written down for any time since the receipt: it moves nothing.
        Assert.NotNull(InquiryProjection.Next(standing, ByAgent("2026-11-19 12:00", new InquiryNoted("x")) with { HappenedAt = TestCalendar.At("2026-11-19 10:01") }).Standing);
    }

    [Fact]
    public void Promise_GivenAgain_ReplacesTheFirst()
    {
        var later = TestCalendar.At("2026-11-25 12:00");
        var standing = InquiryProjection.Of([Received("2026-11-19 10:00"), ByAgent("2026-11-19 11:00", new ProgressReported("遅れます", later, false, false))]);

        Assert.Equal(later, standing.AnswerBy);
    }

    [Fact]
    public void AnyEvents_InAnyOrder_KeepWhatIsAlwaysTrue()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage("Seed {0}", seed);
        var random = new Random(seed);
        string[] names = ["take", "assign", "progress", "escalate", "second", "answer", "solved", "close", "reopen", "ownerreopen", "ownernote", "agentnote", "classify", "contact", "received"];
        for (var run = 0; run < Runs; run++)
        {
            var at = TestCalendar.At("2026-11-19 10:00");
            var kept = new List<LedgerEntry> { Received("2026-11-19 10:00") };
            var standing = InquiryProjection.Of(kept);
            for (var n = 0; n < 20; n++)
            {
                at = at.AddMinutes(random.Next(0, 90));
                var entry = EntryOf(names[random.Next(names.Length)], "2026-11-19 10:00") with { RecordedAt = at, HappenedAt = at.AddMinutes(-random.Next(0, 120)) };
                var step = InquiryProjection.Next(standing, entry);
                // Exactly one of both.
                Assert.True(step.Standing is null == (step.Refusal is not null), $"Seed {seed}");
                if (step.Standing is not { } next) continue;
                kept.Add(entry);
                Assert.True(next.Version == standing.Version + 1, $"Seed {seed}");
                Assert.True(next.MovedAt >= standing.MovedAt, $"Seed {seed}");
                Assert.True(next.State == InquiryState.Closed == (next.ClosedAt is not null), $"Seed {seed}");
                Assert.True(next.State == InquiryState.Escalated == (next.EscalatedAt is not null), $"Seed {seed}");
                Assert.True(next.State != InquiryState.Answered || next.AnsweredAt is not null, $"Seed {seed}");
                Assert.True(next.State is not (InquiryState.Open or InquiryState.Escalated) || next.AnsweredAt is null, $"Seed {seed}");
                standing = next;
            }

            // What is stored is what the events say, however often they are read.
            var read = kept.Select((entry, index) => LedgerEntry.Of(entry.ToEvent("Q-2026-000001", index + 1))).ToList();
            Assert.Equal(standing, InquiryProjection.Of(read));
        }
    }

    private static List<LedgerEntry> Follow(string way)
    {
        var entries = new List<LedgerEntry> { Received("2026-11-19 10:00") };
        var hour = 11;
        foreach (var name in way.Split(' ', StringSplitOptions.RemoveEmptyEntries)) entries.Add(EntryOf(name, $"2026-11-19 {hour++}:00"));
        return entries;
    }

    private static LedgerEntry EntryOf(string name, string at) => name switch
    {
        "received" => Received(at),
        "take" => ByAgent(at, new InquiryTaken()),
        "assign" => ByAgent(at, new InquiryAssigned("editor")),
        "progress" => ByAgent(at, new ProgressReported("調べています", null, false, false)),
        "escalate" => ByAgent(at, Escalate),
        "second" => ByAgent(at, new EscalationAnswered("直した")),
        "answer" => ByAgent(at, Answer),
        "solved" => ByOwner(at, new InquirySolved()),
        "close" => ByAgent(at, Close),
        "reopen" => ByAgent(at, new InquiryReopened("まだ")),
        "ownerreopen" => ByOwner(at, new InquiryReopened("まだ")),
        "ownernote" => ByOwner(at, new InquiryNoted("補足")),
        "agentnote" => ByAgent(at, new InquiryNoted("メモ")),
        "classify" => ByAgent(at, new InquiryClassified("mail", InquiryNature.Ordinary)),
        "contact" => ByOwner(at, new ContactGiven("内線1")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not an event"),
    };
}
