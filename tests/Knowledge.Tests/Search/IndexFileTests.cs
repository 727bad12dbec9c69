using Shirube.Knowledge.Search;
using Xunit;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>The index file may be missing, cut, changed or old: that is noticed at opening.</summary>
public sealed class IndexFileTests(TestLanguage language)
{
    [Fact]
    public void Open_NoFile_IsEmptyWithReason()
    {
        using var test = new TestIndex(language);
        Assert.NotNull(test.Index.RebuildReason);
        Assert.Empty(test.Index.Stamps);
        Assert.Equal(0, test.Search("印刷").Total);
    }

    [Fact]
    public void Open_AfterMerge_HoldsEverything()
    {
        using var test = Merged();
        test.Reopen();
        Assert.Null(test.Index.RebuildReason);
        Assert.Equal(["a1", "a2"], test.Index.Stamps.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["a1"], test.Keys("複合機"));
    }

    [Fact]
    public void Open_AnyFlippedBit_IsNoticed()
    {
        var random = new RandomArticles();
        using var test = Merged();
        test.Index.Dispose();
        var good = File.ReadAllBytes(test.Path);
        for (var i = 0; i < 2000; i++)
        {
            var bad = (byte[])good.Clone();
            var at = random.Next(bad.Length);
            bad[at] ^= (byte)(1 << random.Next(8));
            // The four bytes behind the version say nothing.
            if (at is >= 12 and < 16) continue;
            File.WriteAllBytes(test.Path, bad);
            using var index = SearchIndex.Open(test.Path, language.Language);
            Assert.True(index.RebuildReason is not null && index.Stamps.Count == 0, $"byte {at}: {random.Why}");
        }
    }

    [Fact]
    public void Open_CutFile_IsNoticed()
    {
        using var test = Merged();
        test.Index.Dispose();
        var good = File.ReadAllBytes(test.Path);
        for (var length = 0; length < good.Length; length += 37)
        {
            File.WriteAllBytes(test.Path, good[..length]);
            using var index = SearchIndex.Open(test.Path, language.Language);
            Assert.NotNull(index.RebuildReason);
        }
    }

    [Fact]
    public void Open_OtherUserWords_IsNoticed()
    {
        using var test = Merged();
        test.Index.Dispose();
        using var other = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), "surface,reading,pos,segments\n複合機,フクゴウキ,名詞-一般,\n", "");
        using var index = SearchIndex.Open(test.Path, other);
        Assert.NotNull(index.RebuildReason);
    }

    [Fact]
    public async Task Search_WhileChangingAndMerging_SeesWholeStates()
    {
        using var test = new TestIndex(language);
        test.With(("a", "印刷", "古い"), ("b", "印刷", "古い"));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var rounds = 0;
            while (!stop.IsCancellationRequested || rounds == 0)
            {
                // Both are always changed together.
                var texts = test.Search("印刷").Hits.Select(hit => hit.Best.Snippet.Text).ToList();
                Assert.Equal(2, texts.Count);
                Assert.Equal(texts[0], texts[1]);
                rounds++;
            }
        }, TestContext.Current.CancellationToken)).ToList();
        for (var i = 0; i < 60; i++)
        {
            test.With(("a", "印刷", $"版{i}"), ("b", "印刷", $"版{i}"));
            if (i % 10 == 5) test.Index.Merge(TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private TestIndex Merged()
    {
        var test = new TestIndex(language).With(("a1", "複合機で印刷する", "職員証をかざします。"), ("a2", "メールを送る", "宛先を確かめます。"));
        test.Index.Merge();
        return test;
    }
}
