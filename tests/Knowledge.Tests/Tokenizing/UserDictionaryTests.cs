using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class UserDictionaryTests
{
    private const string Header = "surface,reading,pos,segments\n";

    [Fact]
    public void Parse_PortalWords_HasNoWarnings()
    {
        var words = UserDictionary.Parse(File.ReadAllText(Path.Combine(Repository.Root, "content", "dictionary", "user-words.csv")));
        Assert.Empty(words.Warnings);
        Assert.NotEmpty(words.Words);
    }

    [Fact]
    public void Tokenize_PortalWords_AreNotSplitInUsualSentences()
    {
        var words = UserDictionary.Parse(File.ReadAllText(Path.Combine(Repository.Root, "content", "dictionary", "user-words.csv")));
        var tokenizer = new Tokenizer(TestDictionary.Shared, words);
        foreach (var word in words.Words)
        {
            foreach (var (before, behind) in ((string, string)[])[("", ""), ("この", "が使えない。"), ("新しい", "の設定"), ("、", "を申請する"), ("「", "」"), ("で", "です")])
            {
                var surfaces = Written.Surfaces(tokenizer, before + word.Surface + behind).Split(' ');
                Assert.True(surfaces.Contains(word.Surface, StringComparer.Ordinal), $"{before}{word.Surface}{behind}: {string.Join(' ', surfaces)}");
            }
        }
    }

    [Fact]
    public void Tokenize_UserWordAcrossOtherWords_DoesNotTearThemApart()
    {
        var tokenizer = TestDictionary.With("京都,キョウト,名詞-固有名詞-地域,", "レワ,レワ,名詞-一般,");
        Assert.Equal("東京 都 に 住む", Written.Surfaces(tokenizer, "東京都に住む"));
        Assert.Equal("京都 に 住む", Written.Surfaces(tokenizer, "京都に住む"));
        Assert.Equal("テレワーク を 始める", Written.Surfaces(tokenizer, "テレワークを始める"));
    }

    [Fact]
    public void Reading_UserWord_IsThatOfTheFile()
    {
        var tokenizer = TestDictionary.With("庁内無線LAN,ちょうないむせんらん,名詞-一般,庁内 無線 LAN");
        var buffer = new TokenBuffer();
        const string Text = "庁内無線LAN";
        tokenizer.Tokenize(Text, TokenizeMode.Search, buffer);
        Assert.Equal("庁内 庁内無線LAN(3) 無線 LAN", Written.Graph(tokenizer, Text));
        Assert.Equal("チョウナイムセンラン", tokenizer.Reading(buffer[1], Text));
        Assert.Equal("庁内無線LAN", tokenizer.BaseForm(buffer[1], Text));
        Assert.Equal(TokenKind.User, buffer[1].Kind);
        Assert.Equal("ムセン", tokenizer.Reading(buffer[2], Text));
        Assert.Equal(TokenKind.Known, buffer[2].Kind);
        Assert.Equal("", tokenizer.Reading(buffer[3], Text));
    }

    [Theory]
    [InlineData(",ヨミ,名詞-一般,", "line 2: a surface has 1 to 64 proper characters; the line was left out")]
    [InlineData("\uD842,ヨミ,名詞-一般,", "line 2: a surface has 1 to 64 proper characters; the line was left out")]
    [InlineData("端末,tanmatsu,名詞-一般,", "line 2: the reading 「tanmatsu」 is not in kana; it was not used")]
    [InlineData("端末,タンマツ,動詞,", "line 2: the part of speech 「動詞」 is not one of those for user words; 名詞-固有名詞-一般 was used")]
    [InlineData("職員証,ショクインショウ,名詞-一般,職員 章", "line 2: the segments 「職員 章」 are not 「職員証」 cut into parts; they were not used")]
    [InlineData("端末,タンマツ,名詞-一般,,x", "line 2: there are more than four fields; the others were not read")]
    [InlineData("端末\n端末", "line 3: 「端末」 stands there twice; the first one counts")]
    public void Parse_BadLine_GivesAWarning(string line, string warning) =>
        Assert.Equal([warning], UserDictionary.Parse(Header + line).Warnings);

    [Fact]
    public void Parse_ForgivingOfForm_ReadsWords()
    {
        var words = UserDictionary.Parse("\uFEFFsurface,reading,pos,segments\r\n# 注\r\n\r\n\"A,B\"\r\n 端末 , タンマツ , 名詞-一般 ,\r\nVisual Studio,ビジュアルスタジオ,,Visual Studio");
        Assert.Empty(words.Warnings);
        Assert.Equal(["A,B", "端末", "Visual Studio"], words.Words.Select(w => w.Surface).ToArray());
    }

    [Fact]
    public void Parse_Garbage_NeverThrows()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var csv = string.Concat(Enumerable.Range(0, 200).Select(_ => ",\"\n\r 名端a\uD800\0"[random.Next(10)]));
            var words = UserDictionary.Parse(csv);
            var tokenizer = new Tokenizer(TestDictionary.Shared, words);
            tokenizer.Tokenize(csv, TokenizeMode.Search, new TokenBuffer());
        }
    }

    [Fact]
    public void Parse_TooMuch_IsCutOffWithAWarning()
    {
        var many = UserDictionary.Parse(Header + string.Concat(Enumerable.Range(0, 10_010).Select(i => $"端末{i}\n")));
        Assert.Equal((10_000, 1), (many.Words.Count, many.Warnings.Count));
        var varied = UserDictionary.Parse(Header + string.Concat(Enumerable.Range(0x4E00, 9_000).Select(c => $"{(char)c}末\n")));
        Assert.Equal(8_000, varied.Words.Count);
        Assert.Equal("端末3", Written.Surfaces(new Tokenizer(TestDictionary.Shared, many), "端末3"));
    }

    [Fact]
    public void Fingerprint_AnyChange_ChangesIt()
    {
        var prints = ((string[])["", "端末", "端末,タンマツ", "端末,タンマツ,名詞-一般", "端末,タンマツ,名詞-一般,端 末"])
            .Select(l => UserDictionary.Parse(Header + l).Fingerprint);
        Assert.Equal(5, prints.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(UserDictionary.Empty.Fingerprint, UserDictionary.Parse("").Fingerprint);
    }
}
