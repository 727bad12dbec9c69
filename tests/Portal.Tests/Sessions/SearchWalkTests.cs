using Shirube.Portal.Sessions;
using Shirube.Portal.Sessions.Care;
using Shirube.Portal.Sessions.Records;
using Xunit;

namespace Shirube.Portal.Tests.Sessions;

public sealed class SearchWalkTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);

    private readonly SearchWalk _walk = new();

    [Fact]
    public void Rewording_EndedInAClick_IsOneOfBothWordings()
    {
        Search(1, 0, "ノーパソ 借りる", strict: false);
        Search(1, 1, "ノートPC 借りる");
        Search(1, 1, "ノートPC 借りる");
        Open(1, 2, 1003);
        Search(1, 3, "別の質問");
        _walk.End();

        Assert.Equal(new Reformulation("ノーパソ 借りる", "ノートPC 借りる", 1003, "ja", "p1"), Assert.Single(_walk.Reformulations));
        Assert.Equal([("ノーパソ 借りる", 1, 1, 1), ("ノートPC 借りる", 1, 0, 0), ("別の質問", 1, 0, 1)], _walk.Words.Select(words => (words.Words, words.Count, words.Misses, words.Unclicked)));
    }

    [Fact]
    public void Rewording_OfAnotherSessionOrMuchLater_IsNone()
    {
        Search(1, 0, "甲");
        Search(2, 1, "乙");
        Open(2, 2, 1001);
        Search(3, 0, "丙");
        Search(3, 20, "丁");
        Open(3, 21, 1001);
        Open(3, 22, 1002);
        _walk.End();

        Assert.Empty(_walk.Reformulations);
        Assert.Equal(2, _walk.Words.Sum(words => words.Unclicked));
    }

    private void Search(int session, int minute, string words, bool strict = true) => Take(session, minute, HelpKind.Searched, words, null, strict);

    private void Open(int session, int minute, int no) => Take(session, minute, HelpKind.Opened, "", no, null);

    private void Take(int session, int minute, HelpKind kind, string words, int? no, bool? strict)
    {
        var owner = new HelpSession { Id = session, Person = "p" + session, StartedAt = Start, LastAt = Start };
        _walk.Take(new HelpEvent { SessionId = session, Session = owner, Kind = kind, Surface = HelpSurface.Search, At = Start.AddMinutes(minute), Words = words, Lang = "ja", No = no, IsStrict = strict }, owner.Person);
    }
}
