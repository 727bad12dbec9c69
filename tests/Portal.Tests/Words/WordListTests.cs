using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Articles.Words;
using Shirube.Knowledge.Search;
using Shirube.Portal.Tests.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Words;

public sealed class WordListTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Synonyms_Saved_AreInEffectAtOnce_AndUndone()
    {
        await using var portal = await EditingPortal.StartAsync();
        Assert.DoesNotContain("2001:ja", portal.Find("メールボックス"));

        Assert.Equal(WordListOutcome.Saved, await SaveAsync(portal, ReferenceNames.Synonyms, "メールボックス => メールボックス, 受信箱\n"));
        Assert.Contains("2001:ja", portal.Find("メールボックス"));

        var history = await portal.Get<WordListReader>().HistoryAsync(ReferenceNames.Synonyms, Stop);
        Assert.Equal(("editor", "試験"), (history[0].Author, history[0].Note));
        Assert.Equal(WordListOutcome.Saved, await SaveAsync(portal, ReferenceNames.Synonyms, history.Count > 1 ? history[1].Text : ""));
        Assert.DoesNotContain("2001:ja", portal.Find("メールボックス"));
    }

    [Fact]
    public async Task UserWords_Saved_CutAllTextsAgain_AndTheIndexStaysWhole()
    {
        await using var portal = await EditingPortal.StartAsync();
        var before = portal.Get<SearchIndex>();
        var (stamps, fingerprint) = (before.Stamps, before.Language.Analyzer.Fingerprint);

        Assert.Equal(WordListOutcome.Saved, await SaveAsync(portal, ReferenceNames.UserWords, "surface,reading,pos,segments\n受信箱,ジュシンバコ,名詞-一般,受信 箱\n"));

        var index = portal.Get<SearchIndex>();
        Assert.NotEqual(fingerprint, index.Language.Analyzer.Fingerprint);
        Assert.Equal(stamps.OrderBy(pair => pair.Key, StringComparer.Ordinal), index.Stamps.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Contains("2001:ja", portal.Find("受信箱"));
        await portal.PublishAsync(await portal.ApproveAsync("電子印鑑の使い方です。\n"));
        Assert.Contains("2001:ja", portal.Find("電子印鑑"));
    }

    [Fact]
    public async Task Pin_ChosenAnswer_StandsFirst_WhateverTheOrderOfWords()
    {
        await using var portal = await EditingPortal.StartAsync();
        await SaveAsync(portal, ReferenceNames.Pins, "question,article,anchor\n鶴亀端末の借り方,2001,次\n\"a,b\",2002,\n");
        var index = portal.Get<SearchIndex>();

        var found = index.Search(new SearchRequest { Query = "借り方は? 鶴亀端末" });
        var others = index.Search(new SearchRequest { Query = "鶴亀端末" });
        var hidden = index.Search(new SearchRequest { Query = "鶴亀端末の借り方", Kind = "manual" });
        var second = index.Search(new SearchRequest { Query = "鶴亀端末の借り方", Offset = 1 });

        Assert.Equal(("2001:ja", true, "次"), (found.Hits[0].Group, found.Hits[0].IsPinned, found.Hits[0].Best.Anchor));
        Assert.True(found.Strict);
        Assert.Null(found.DidYouMean);
        Assert.Equal(found.Total, found.Hits.Count);
        Assert.DoesNotContain(others.Hits, hit => hit.IsPinned);
        Assert.DoesNotContain(hidden.Hits, hit => hit.IsPinned);
        Assert.DoesNotContain(second.Hits, hit => hit.Group == "2001:ja");
    }

    [Fact]
    public async Task Pin_OfAnArticleForOthers_IsNotShown()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.WriteArticle("faq/three.md", 2003, "窓口の手順です。\n", "audience: desk\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        await SaveAsync(portal, ReferenceNames.Pins, "question,article,anchor\n窓口の手順,2003,\n");

        Assert.DoesNotContain(portal.Get<SearchIndex>().Search(new SearchRequest { Query = "窓口の手順" }).Hits, hit => hit.Group == "2003:ja");
        Assert.True(portal.Get<SearchIndex>().Search(new SearchRequest { Query = "窓口の手順", Audiences = ["all", "desk"] }).Hits[0].IsPinned);
    }

    [Fact]
    public async Task Gate_TellsWhatIsLostAndGained_AndChangesNothing()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.Write("faq/three.md", "---\nno: 2003\nkind: faq\ntitle: 道具\nservice: mail\ngolden: [ホチキスはどこ]\n---\n\n紙の束を綴じる道具です。\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        var gate = portal.Get<WordGate>();

        var gained = await gate.CheckAsync(new WordLists("", "ホチキス => ホチキス, 綴じる\n", ""), Stop);
        var cut = await gate.CheckAsync(new WordLists("surface,reading,pos,segments\n綴じる道具,トジルドウグ,名詞-一般,\n", "ホチキス => ホチキス, 道具\n", ""), Stop);
        var broken = await gate.CheckAsync(new WordLists("", "これだけ\n", ""), Stop);

        Assert.Contains(gained.Golden.Gained, result => result.Question.Question == "ホチキスはどこ");
        Assert.Empty(gained.Golden.Lost);
        Assert.Equal(gained.Golden.After.Total, cut.Golden.After.Total);
        Assert.Single(broken.Warnings);
        Assert.Empty(portal.Find("ホチキス"));
    }

    [Fact]
    public async Task Save_OfAnOldState_IsRefused_AndTheSameIsNoVersion()
    {
        await using var portal = await EditingPortal.StartAsync();
        var save = portal.Get<SaveWordList>();
        var latest = (await portal.Get<WordListReader>().LatestAsync(ReferenceNames.Pins, Stop)).Number;

        Assert.Equal(WordListOutcome.Saved, await save.SaveAsync(new WordListChange(ReferenceNames.Pins, latest, "question,article,anchor\n甲,2001,\n", ""), "editor", Stop));
        Assert.Equal(WordListOutcome.Conflict, await save.SaveAsync(new WordListChange(ReferenceNames.Pins, latest, "question,article,anchor\n乙,2001,\n", ""), "other", Stop));
        Assert.Equal(WordListOutcome.Unchanged, await save.SaveAsync(new WordListChange(ReferenceNames.Pins, latest + 1, "question,article,anchor\r\n甲,2001,\r\n", ""), "other", Stop));
        Assert.Equal(WordListOutcome.TooLarge, await save.SaveAsync(new WordListChange(ReferenceNames.Pins, latest + 1, new string('あ', (int)ImportLimits.ListBytes), ""), "other", Stop));
    }

    [Fact]
    public async Task Synonyms_ImportedByAnotherProcess_AreNoticed()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.Write("dictionary/synonyms.txt", "メールボックス => メールボックス, 受信箱\n");
        await portal.ImportAsync();

        Assert.True(await portal.Get<KnowledgeRefresh>().RunIfChangedAsync(Stop));
        Assert.Contains("2001:ja", portal.Find("メールボックス"));
    }

    private static async Task<WordListOutcome> SaveAsync(TestPortal portal, string name, string text)
    {
        var latest = await portal.Get<WordListReader>().LatestAsync(name, Stop);
        return await portal.Get<SaveWordList>().SaveAsync(new WordListChange(name, latest.Number, text, "試験"), "editor", Stop);
    }
}
