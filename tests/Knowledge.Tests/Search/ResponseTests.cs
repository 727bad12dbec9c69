using Shirube.Knowledge.Search;
using Xunit;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>What a response holds besides the ranking.</summary>
public sealed class ResponseTests(TestLanguage language)
{
    [Fact]
    public void Search_Facets_CountGroupsAsIfNotFilteredThemselves()
    {
        using var test = new TestIndex(language);
        test.Index.Apply(
        [
            TestIndex.Change("1", "印刷の手順", "", "mfp", "manual"),
            TestIndex.Change("2", "印刷の質問", "", "mfp", "faq"),
            TestIndex.Change("3", "印刷の質問", "", "floor-printer", "faq"),
        ]);
        var response = test.Index.Search(new SearchRequest { Query = "印刷", Service = "mfp" });
        Assert.Equal(2, response.Total);
        Assert.Equal([new FacetCount("mfp", 2), new FacetCount("floor-printer", 1)], response.Services);
        Assert.Equal([new FacetCount("faq", 1), new FacetCount("manual", 1)], response.Kinds);
    }

    [Fact]
    public void Search_WithoutCounts_FindsTheSame_AndTellsHowManyWereRanked()
    {
        using var test = new TestIndex(language);
        test.Index.Apply([TestIndex.Change("1", "印刷の手順", "", "mfp", "manual"), TestIndex.Change("2", "印刷の質問", "", "mfp", "faq"), TestIndex.Change("3", "会議室", "")]);
        var request = new SearchRequest { Query = "印刷" };
        var without = test.Index.Search(request with { WithCounts = false });
        Assert.Equal(test.Index.Search(request).Hits.Select(hit => (hit.Group, hit.Score)), without.Hits.Select(hit => (hit.Group, hit.Score)));
        Assert.Equal((2, 0, true), (without.Total, without.Services.Count, without.Strict));
        Assert.Equal(0, test.Index.Search(new SearchRequest { Query = "亀", WithCounts = false }).Total);
    }

    [Fact]
    public void Search_OtherAudienceOrLanguage_IsAsIfNotThere()
    {
        using var test = new TestIndex(language);
        test.Index.Apply(
        [
            TestIndex.Change("open", "印刷", ""),
            TestIndex.Change("desk", "印刷", "", audience: "desk"),
            TestIndex.Change("en", "印刷 printing", "", lang: "en"),
        ]);
        Assert.Equal(["open"], test.Index.Search(new SearchRequest { Query = "印刷", Lang = "ja" }).Hits.Select(hit => hit.Group));
        Assert.Equal(2, test.Index.Search(new SearchRequest { Query = "印刷", Lang = "ja", Audiences = ["all", "desk"] }).Total);
        Assert.DoesNotContain(test.Index.Suggest("いんさつ", ["all"], "ja", 10), suggestion => suggestion.Group is "desk" or "en");
    }

    [Fact]
    public void Search_Translation_IsLeftOutWhereTheReadersLanguageAnswersAsWell()
    {
        using var test = new TestIndex(language);
        test.Index.Apply(
        [
            TestIndex.Change("1012:ja", "VPNでつなぐ", "VPNの手順です。"),
            TestIndex.Change("1012:en", "Connect by VPN", "Steps for the VPN client.", lang: "en"),
            TestIndex.Change("2001:en", "VPN only in English", "VPN", lang: "en"),
        ]);
        var ja = test.Index.Search(new SearchRequest { Query = "VPN", PreferredLang = "ja" });
        Assert.Equal(["1012:ja", "2001:en"], ja.Hits.Select(hit => hit.Group).Order(StringComparer.Ordinal));
        Assert.Equal((2, 2), (ja.Total, ja.Kinds.Single().Count));
        Assert.Equal("1012:en", Assert.Single(test.Index.Search(new SearchRequest { Query = "client steps", PreferredLang = "ja" }).Hits).Group);
        Assert.Equal("1012:en", Assert.Single(test.Index.Search(new SearchRequest { Query = "VPN steps", PreferredLang = "ja", Lang = "en" }).Hits, hit => hit.Group == "1012:en").Group);
        Assert.Equal(3, test.Search("VPN").Total);
    }

    [Fact]
    public void Search_Article_ShowsItsBestSectionAndOthers()
    {
        using var test = new TestIndex(language);
        test.Index.Apply([new GroupChange("1006", "1",
        [
            new SearchDocument { Group = "1006", Ordinal = 0, Title = "複合機を使う", Body = "印刷とコピーの記事です。" },
            new SearchDocument { Group = "1006", Ordinal = 1, Title = "複合機を使う", Heading = "紙づまりを直す", Anchor = "紙づまりを直す", Body = "カバーを開け、紙づまりの紙を取り除きます。" },
            new SearchDocument { Group = "1006", Ordinal = 2, Title = "複合機を使う", Heading = "紙を補給する", Anchor = "紙を補給する", Body = "紙をそろえて入れます。" },
        ])]);
        var hit = Assert.Single(test.Search("紙づまり").Hits);
        Assert.Equal("紙づまりを直す", hit.Best.Anchor);
        Assert.Contains(hit.Best.Heading.Marks, mark => hit.Best.Heading.Text.Substring(mark.Start, mark.Length) == "紙づまり");
        Assert.Contains("紙づまり", hit.Best.Snippet.Marks.Select(mark => hit.Best.Snippet.Text.Substring(mark.Start, mark.Length)));
    }

    [Theory]
    [InlineData("貸", "貸出窓口で借りる")]
    [InlineData("かしだ", "貸出窓口で借りる")]
    [InlineData("kashida", "貸出窓口で借りる")]
    [InlineData("kas", "貸出窓口で借りる")]
    [InlineData("まどぐ", "貸出窓口で借りる")]
    [InlineData("ぷりn", "プリンターを追加する")]
    [InlineData("プリ", "プリンターを追加する")]
    [InlineData("purinta-", "プリンターを追加する")]
    public void Suggest_KanjiKanaRomaji_Completes(string typed, string title)
    {
        using var test = new TestIndex(language);
        test.With(("1", "貸出窓口で借りる", ""), ("2", "プリンターを追加する", ""));
        Assert.Contains(title, test.Index.Suggest(typed, ["all"], null, 5).Select(suggestion => suggestion.Text));
    }

    public static TheoryData<string> Nasty => new(
        "", " ", "　", "\0", "\u0007", "\"", "\"\"", "\"a", "-", "- -", "--", "(((", "%00", "NEAR(", "a AND", "*", "\\", "'; DROP TABLE", "<script>", "\uD842", "\uDFB7\uD842", "\uFFFF",
        "ー", "ーーーー", "・", "々", "ゝゝゝ", "゛", "ﾞ", "が\u3099\u3099\u3099", "\u202Eabc", "👩‍👩‍👧‍👦", "Ⅷ㍿㌔", "0x", "c+++++", "....", "@@@@", "１２３４５６７８９０１２３４５６７８９０", "一億万千百十",
        new string('あ', 100_000), new string('漢', 100_000), new string('a', 100_000), new string('-', 100_000), new string('"', 100_000), new string('\uD800', 5000), string.Concat(Enumerable.Repeat("印刷 ", 30_000)), string.Concat(Enumerable.Repeat("-a ", 1000)));

    [Theory]
    [MemberData(nameof(Nasty))]
    public void SearchAndSuggest_AnyText_Answers(string query)
    {
        using var test = new TestIndex(language);
        test.With(("1", "印刷できないとき", "複合機の電源を確かめます。"), ("2", "c++ 0x80070005", query.Length > 2000 ? "" : query));
        Assert.NotNull(test.Search(query));
        Assert.NotNull(test.Index.Suggest(query, ["all"], "ja", 10));
    }

    [Fact]
    public void SearchAndSuggest_RandomBytes_Answers()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        test.Index.Apply(random.Articles(30));
        const string Alphabet = "あいんさつ印刷プリンーッヴ・々0１aＡz+-#\"'.,@ 　\n\0゛ﾞﾌﾟ\u3099\uD842\uDFB7髙㈱①Ⅷ";
        for (var i = 0; i < 3000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            try
            {
                test.Search(query);
                test.Index.Suggest(query, ["all"], null, 5);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{string.Join(' ', query.Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)))}: {exception} {random.Why}");
            }
        }
    }
}
