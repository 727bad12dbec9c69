using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

/// <summary>On short strings every path can be tried: none is cheaper than the one that was found.</summary>
public sealed class BruteForceTests(ITestOutputHelper output)
{
    private const int Seed = 7;
    private const int MaxPaths = 200_000;

    [Fact]
    public void Tokenize_ShortStrings_FindsTheCheapestOfAllPaths()
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var tokenizer = TestDictionary.With("無線LAN,ムセンラン,名詞-一般,", "職員証,ショクインショウ,名詞-一般,");
        using var lease = tokenizer.Dictionary.Lease();
        var data = tokenizer.Dictionary.Data(lease);
        var buffer = new TokenBuffer();
        var tried = 0;
        while (tried < 500)
        {
            var source = RealText.Content[random.Next(RealText.Content.Count)];
            var start = random.Next(source.Length + 1);
            var text = source.Substring(start, Math.Min(source.Length - start, random.Next(1, 13))).TrimEnd();
            var search = new Search(data, tokenizer.Users);
            if (text.Length == 0 || !search.Try(text))
                continue;
            tokenizer.Tokenize(text, TokenizeMode.Normal, buffer);
            Assert.True(search.Best == buffer.PathCost, $"「{text}」: {buffer.PathCost}, by brute force {search.Best}");
            tried++;
        }
    }

    /// <summary>Walks every path of a string.</summary>
    private ref struct Search(DictionaryData data, UserLexicon users)
    {
        private readonly DictionaryData _data = data;
        private int _paths;

        public int Best { get; private set; } = int.MaxValue;

        /// <summary>False when there are too many paths.</summary>
        public bool Try(string text)
        {
            Walk(text, 0, LineAnalyzer.LineEdge, 0);
            return _paths <= MaxPaths;
        }

        private void Walk(string text, int place, int left, int cost)
        {
            if (_paths > MaxPaths)
                return;
            if (place == text.Length)
            {
                _paths++;
                Best = Math.Min(Best, cost + _data.Connection(left, LineAnalyzer.LineEdge));
                return;
            }

            var finder = new WordFinder(_data, users);
            var start = finder.SkipSpaces(text, place);
            var found = new Candidates([]);
            finder.Find(text, start, ref found);
            foreach (var candidate in found.Items)
            {
                var context = candidate.Context;
                Walk(text, start + candidate.Length, context, cost + _data.Connection(left, context) + candidate.Cost);
            }
        }
    }
}
