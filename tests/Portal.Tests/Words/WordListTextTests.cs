using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Articles.Words;
using Xunit;

namespace Shirube.Portal.Tests.Words;

public sealed class WordListTextTests
{
    [Fact]
    public void Add_KeepsRemarksAndOrder_AndWritesTheHeader()
    {
        Assert.Equal("question,article,anchor\n甲,1,\n", WordListText.Add(ReferenceNames.Pins, "", "甲,1,"));
        Assert.Equal("# 注\na, b\nc, d\n", WordListText.Add(ReferenceNames.Synonyms, "# 注\r\na, b", "c, d"));
        Assert.Equal("a, b\nc d\n", WordListText.Add(ReferenceNames.Synonyms, "a, b\n", "c\nd"));
    }

    [Fact]
    public void Remove_OnlyTheLineThatWasLookedAt()
    {
        const string text = "# 注\na, b\nc, d\n";
        Assert.Equal([new WordLine(2, "a, b"), new WordLine(3, "c, d")], WordListText.Lines(ReferenceNames.Synonyms, text));
        Assert.Equal("# 注\nc, d\n", WordListText.Remove(text, new WordLine(2, "a, b")));
        Assert.Null(WordListText.Remove(text, new WordLine(2, "c, d")));
        Assert.Null(WordListText.Remove(text, new WordLine(9, "c, d")));
    }

    [Fact]
    public void Row_QuotesWhatHasToBe() => Assert.Equal("\"a,\"\"b\"\"\",c d,", WordListText.Row("a,\"b\"", "c\nd", " "));
}
