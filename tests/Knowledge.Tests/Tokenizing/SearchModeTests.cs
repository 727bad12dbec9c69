using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class SearchModeTests
{
    [Theory]
    [InlineData("関西国際空港", "関西 関西国際空港(3) 国際 空港")]
    [InlineData("関西国際空港に行った", "関西 関西国際空港(3) 国際 空港 に 行っ た")]
    [InlineData("日本経済新聞", "日本 日本経済新聞(3) 経済 新聞")]
    [InlineData("株式会社", "株式 株式会社(2) 会社")]
    [InlineData("東京都", "東京 都")]
    [InlineData("データベース", "データベース")]
    public void Tokenize_KanjiCompound_GivesPartsAndWhole(string text, string graph) =>
        Assert.Equal(graph, Written.Graph(TestDictionary.Plain, text));

    [Theory]
    [InlineData("リモートデスクトップライセンスサーバー", "リモート リモートデスクトップライセンスサーバー(5) デスク トップ ライセンス サーバー")]
    [InlineData("シニアソフトウェアエンジニア", "シニア シニアソフトウェアエンジニア(3) ソフトウェア エンジニア")]
    [InlineData("オペレーティングシステム", "オペレーティング オペレーティングシステム(2) システム")]
    [InlineData("アプリケーション", "アプリケーション")]
    [InlineData("コミュニケーション", "コミュニケーション")]
    [InlineData("プレゼンテーション", "プレゼンテーション")]
    public void Tokenize_KatakanaCompound_IsCutIntoFewestWords(string text, string graph) =>
        Assert.Equal(graph, Written.Graph(TestDictionary.Plain, text));

    [Fact]
    public void Tokenize_KatakanaCompoundWithUserWord_UsesIt() => Assert.Equal(
        "リモート リモートデスクトップライセンスサーバー(4) デスクトップ ライセンス サーバー",
        Written.Graph(TestDictionary.With("デスクトップ,デスクトップ,名詞-一般,"), "リモートデスクトップライセンスサーバー"));

    [Fact]
    public void Tokenize_UserWordWithSegments_GivesPartsAndWhole()
    {
        var tokenizer = TestDictionary.With("職員証,ショクインショウ,名詞-一般,職員 証", "仮職員証,カリショクインショウ,名詞-一般,仮 職員証");
        Assert.Equal("仮 仮職員証(3) 職員 職員証(2) 証 を 返す", Written.Graph(tokenizer, "仮職員証を返す"));
        Assert.Equal("仮職員証 を 返す", Written.Surfaces(tokenizer, "仮職員証を返す"));
    }

    [Fact]
    public void Tokenize_CompoundAtLineEnd_IsSplitLikeElsewhere()
    {
        foreach (var text in (string[])["株式会社", "株式会社\n", "株式会社。", "株式会社\r\n株式会社", "  株式会社  "])
            Assert.Contains("株式 株式会社(2) 会社", Written.Graph(TestDictionary.Plain, text), StringComparison.Ordinal);
    }

    [Fact]
    public void Tokenize_RealText_PathIsThatOfNormalMode()
    {
        var (normal, search) = (new TokenBuffer(), new TokenBuffer());
        var text = string.Join('\n', RealText.Content);
        TestDictionary.Plain.Tokenize(text, TokenizeMode.Normal, normal);
        TestDictionary.Plain.Tokenize(text, TokenizeMode.Search, search);
        Assert.Equal(normal.PathCost, search.PathCost);
        // Where the search graph has a compound, normal mode has that word; all else is the same.
        var i = 0;
        for (var j = 0; j < search.Count; i++)
        {
            var compound = j + 1 < search.Count && search[j + 1].PositionIncrement == 0 ? 1 : 0;
            Assert.Equal((normal[i].Start, normal[i].Length, normal[i].Word), (search[j + compound].Start, search[j + compound].Length, search[j + compound].Word));
            j += compound == 0 ? 1 : search[j + 1].PositionLength + 1;
        }

        Assert.Equal(normal.Count, i);
    }

    [Fact]
    public void Tokenize_RealText_GraphIsConsistent()
    {
        var tokenizer = new Tokenizer(TestDictionary.Shared, UserDictionary.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "content", "dictionary", "user-words.csv"))));
        var buffer = new TokenBuffer();
        var compounds = 0;
        foreach (var line in RealText.Content.Concat(RealText.Help.Take(5_000)))
        {
            tokenizer.Tokenize(line, TokenizeMode.Search, buffer);
            compounds += AssertGraph(buffer);
        }

        Assert.True(compounds > 100);
    }

    /// <summary>A compound starts where its first position starts, and ends where its last one ends.</summary>
    private static int AssertGraph(TokenBuffer buffer)
    {
        var positions = new List<Token>();
        var compounds = new List<(int Position, Token Token)>();
        foreach (ref readonly var token in buffer.Tokens)
        {
            if (token.PositionIncrement == 1)
            {
                Assert.Equal(1, token.PositionLength);
                positions.Add(token);
            }
            else
            {
                Assert.True(token.PositionIncrement == 0 && token.PositionLength > 1);
                compounds.Add((positions.Count - 1, token));
            }
        }

        foreach (var (position, token) in compounds)
        {
            Assert.Equal(positions[position].Start, token.Start);
            Assert.Equal(positions[position + token.PositionLength - 1].End, token.End);
        }

        return compounds.Count;
    }
}
