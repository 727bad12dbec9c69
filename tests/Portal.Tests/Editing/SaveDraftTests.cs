using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

public sealed class SaveDraftTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_OfValuesThatNoFormOffers_NamesEach()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);
        var huge = new string('あ', 20_000);
        Func<DraftContent, DraftContent>[] bad =
        [
            content => content with { Audience = "everyone" },
            content => content with { Audience = "" },
            content => content with { OnExpiry = "explode" },
            content => content with { Title = "a\nb: &x [*x]" },
            content => content with { Title = huge },
            content => content with { Golden = string.Join('\n', Enumerable.Repeat("x", 201)) },
            content => content with { Golden = string.Join('\n', Enumerable.Repeat(huge[..190], 150)) },
            content => content with { Sources = huge },
            content => content with { Sources = "x 0" },
            content => content with { ReviewBy = "2027-02-30" },
        ];
        foreach (var change in bad)
        {
            var found = await portal.Get<DraftCheck>().CheckAsync(2001, "ja", change(draft.Content), Stop);
            Assert.False(found!.IsGood);
            Assert.All(found.Problems, problem => Assert.InRange(problem.Japanese.Length, 1, 300));
        }
    }

    [Fact]
    public async Task Save_TwoPeopleInDifferentPlaces_IsMerged()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);

        await portal.SaveAsync(draft, content => content with { Body = content.Body.Replace("印刷します", "送信します", StringComparison.Ordinal), Keywords = "受信\n送信" }, Writer);
        var second = await portal.SaveAsync(draft, content => content with { Body = content.Body.Replace("二つ目", "三つ目", StringComparison.Ordinal), Title = "新しい題" }, Other);

        Assert.Equal((SaveStatus.Merged, "agent"), (second.Status, second.TheirName));
        var stored = await portal.DraftAsync();
        Assert.Equal("受信箱を開いて送信します。\n\n## 次\n\n三つ目の段落です。\n", stored.Content.Body);
        Assert.Equal(("新しい題", "受信\n送信"), (stored.Content.Title, stored.Content.Keywords));
        Assert.Equal(["agent", "other"], stored.Writers);
    }

    [Fact]
    public async Task Save_TwoPeopleInOnePlace_IsRefusedAndBothTextsAreThere()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);
        await portal.SaveAsync(draft, content => content with { Body = "甲の文。\n", Title = "甲" }, Writer);

        var second = await portal.SaveAsync(draft, content => content with { Body = "乙の文。\n", Title = "乙", Owner = "乙の課" }, Other);

        Assert.Equal(SaveStatus.Disputed, second.Status);
        Assert.Equal(["Title", "Body"], second.Disputed);
        Assert.Equal(("乙の文。\n", "甲の文。\n"), (second.Content.Body, second.Theirs!.Body));
        Assert.Equal("甲の文。\n", (await portal.DraftAsync()).Content.Body);
        // Having seen both, the second person decides: the first text stays among the saves.
        var decided = await portal.Get<SaveDraft>().SaveAsync(new DraftInput(2001, "ja", second.Version, second.Content, "直した"), Other, Stop);
        Assert.Equal(SaveStatus.Saved, decided.Status);
        Assert.Equal("乙の文。\n", (await portal.DraftAsync()).Content.Body);
    }

    [Fact]
    public async Task Save_ManyPeopleAtOnce_LosesNobodysLine()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.SaveAsync(await portal.OpenAsync(Writer), content => content with { Body = string.Join("\n\n", Enumerable.Range(0, 20).Select(i => $"段落{i}。")) + "\n" }, Writer);
        var save = portal.Get<SaveDraft>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            var content = draft.Content with { Body = draft.Content.Body.Replace($"段落{i}。", $"段落{i}は人{i}が直した。", StringComparison.Ordinal) };
            for (; ; )
            {
                var outcome = await save.SaveAsync(new DraftInput(2001, "ja", draft.Version, content, "直した"), new Curator($"person{i}", false), Stop);
                if (outcome.Status is SaveStatus.Saved or SaveStatus.Merged) return outcome;
            }
        }, Stop)));

        Assert.Equal(20, outcomes.Length);
        var stored = await portal.DraftAsync();
        Assert.All(Enumerable.Range(0, 20), i => Assert.Contains($"段落{i}は人{i}が直した。", stored.Content.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_HugeText_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);

        var outcome = await portal.SaveAsync(draft, content => content with { Body = new string('あ', 1_000_000) }, Writer);

        Assert.Equal(SaveStatus.TooLong, outcome.Status);
        Assert.Equal(1, (await portal.DraftAsync()).Version);
    }

    [Fact]
    public async Task AddMedia_BytesDecide_NotNames()
    {
        await using var portal = await EditingPortal.StartAsync();
        await portal.OpenAsync(Writer);
        var add = portal.Get<AddMedia>();

        var picture = await add.AddAsync(2001, "ja", "../画面 の図.exe", ContentWriter.Picture(), Stop);
        var again = await add.AddAsync(2001, "ja", "other.png", ContentWriter.Picture(), Stop);
        var second = await add.AddAsync(2001, "ja", "画面の図.png", ContentWriter.Picture(1), Stop);
        var lie = await add.AddAsync(2001, "ja", "picture.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), Stop);
        var large = await add.AddAsync(2001, "ja", "large.png", [.. ContentWriter.Picture(), .. new byte[1024 * 1024]], Stop);
        var nowhere = await add.AddAsync(2002, "ja", "picture.png", ContentWriter.Picture(), Stop);

        Assert.Equal(("画面の図.png", "画面の図.png", "画面の図-2.png"), (picture.Name, again.Name, second.Name));
        Assert.Equal((MediaRefusal.UnknownKind, MediaRefusal.TooLarge, MediaRefusal.NoDraft), (lie.Refusal, large.Refusal, nowhere.Refusal));
        var draft = await portal.DraftAsync();
        var found = await portal.Get<DraftCheck>().CheckAsync(2001, "ja", draft.Content with { Body = "![図](media/画面の図.png)\n" }, Stop);
        Assert.Contains("<img", found!.Drawn.Html.Value, StringComparison.Ordinal);
    }
}
