using Shirube.Knowledge.Analysis;
using Shirube.Portal.Surveys;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>What the analyser and the list of tones make of comments as people write them.</summary>
public sealed class CommentWordsTests : IDisposable
{
    private readonly MorphologicalDictionary _dictionary = MorphologicalDictionary.Open(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"));
    private readonly CommentWords _words;
    private Tokenizer _tokenizer;

    public CommentWordsTests()
    {
        _tokenizer = new Tokenizer(_dictionary, UserDictionary.Empty);
        _words = new CommentWords(() => _tokenizer, ContentWriter.OwnContent);
    }

    [Theory]
    [InlineData("とても助かりました。", "助かる", 1)]
    [InlineData("説明が分かりやすかった", "分かりやすい", 1)]
    [InlineData("マニュアルがわかりにくい。", "わかりにくい", -1)]
    [InlineData("電話がつながらない", "つながらない", -1)]
    [InlineData("対応が不親切でした", "不親切", -1)]
    [InlineData("回答が早くない", "早くない", -1)]
    [InlineData("説明は分かりやすくありませんでした", "分かりやすくない", -1)]
    [InlineData("まだ解決していません", "解決（否定）", -1)]
    [InlineData("とくに問題ない", "問題ない", 1)]
    [InlineData("不満はありません", "不満（否定）", 1)]
    [InlineData("ＶＰＮの接続が遅い", "遅い", -1)]
    [InlineData("ＶＰＮの接続が遅い", "vpn", 0)]
    [InlineData("Very helpful, thank you", "helpful", 1)]
    [InlineData("The manual is confusing", "confusing", -1)]
    public void Words_OfAComment_HaveTheirTone(string text, string word, int tone) =>
        Assert.Contains(_words.WordsOf(text), found => found.Text == word && found.Tone == tone);

    [Theory]
    [InlineData("対応が不親切でした", "親切")]
    [InlineData("電話がつながらない", "つながる")]
    [InlineData("こちらのことは、それでよろしいと思うものです。", "こと")]
    public void Words_OfAComment_AreNotFoundInOthers(string text, string word) => Assert.DoesNotContain(_words.WordsOf(text), found => found.Text == word);

    [Theory]
    [InlineData("")]
    [InlineData("。。。！？\n\t ")]
    [InlineData("\ud83d\ude00\ud83d")]
    [InlineData("ない")]
    public void Words_OfOddText_AreFewAndNoFault(string text) => Assert.InRange(_words.WordsOf(text).Count, 0, 2);

    [Fact]
    public void Words_AreThoseTheSearchKnowsNow()
    {
        Assert.DoesNotContain(_words.WordsOf("庁内らくらく申請が便利でした"), word => word.Text == "庁内らくらく申請");
        _tokenizer = new Tokenizer(_dictionary, UserDictionary.Parse("surface,reading,pos,segments\n庁内らくらく申請,チョウナイラクラクシンセイ,名詞-一般,\n"));
        var words = _words.WordsOf("庁内らくらく申請が便利でした");
        Assert.Contains(words, word => word is { Text: "庁内らくらく申請", Tone: 0 });
        Assert.Contains(words, word => word is { Text: "便利", Tone: 1 });
    }

    public void Dispose()
    {
        _words.Dispose();
        _dictionary.Dispose();
    }
}
