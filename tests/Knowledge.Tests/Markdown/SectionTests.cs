using Xunit;

namespace Shirube.Knowledge.Tests.Markdown;

public sealed class SectionTests
{
    private const string Article = """
        だれのための記事か。
        二行目です。

        ![図](media/login.png)

        ## 申請する

        1. ［申請］を**開き**ます。
           - `C:\temp` を選びます。
        2. [規程](/articles/1001)を読みます。

        | こと | 決まり |
        | --- | --- |
        | 時間 | 30 分 |

        ### 承認

        > [!WARNING]
        > 押さないでください。[^1]

            code line

        ## 空の節
        ## 最後

        - [x] 済み

        [^1]: 注です。
        """;

    [Fact]
    public void Sections_AreCutAtHeadingsInOrder()
    {
        var sections = Drawn.Text(Article).Sections;
        Assert.Equal([("", 0), ("申請する", 2), ("承認", 3), ("空の節", 2), ("最後", 2)], sections.Select(section => (section.Heading, section.Level)));
        Assert.Equal(["", "申請する", "承認", "空の節", "最後"], sections.Select(section => section.Anchor));
    }

    [Fact]
    public void Sections_HoldWhatAReaderReads()
    {
        var sections = Drawn.Text(Article).Sections;
        Assert.Equal("だれのための記事か。二行目です。\n図", sections[0].Text);
        Assert.Equal("［申請］を開きます。\nC:\\temp を選びます。\n規程を読みます。\nこと | 決まり\n時間 | 30 分", sections[1].Text);
        Assert.Equal("押さないでください。\ncode line", sections[2].Text);
        Assert.Equal("", sections[3].Text);
        Assert.Equal("済み\n注です。", sections[4].Text);
    }

    [Fact]
    public void Lead_IsTheFirstParagraph()
    {
        Assert.Equal("だれのための記事か。二行目です。", Drawn.Text(Article).Lead);
        Assert.Equal("後", Drawn.Text("## 見出し\n\n- 点\n\n後").Lead);
        Assert.Equal("", Drawn.Text("").Lead);
    }

    [Fact]
    public void Sections_EmptyText_IsOneEmptySection()
        => Assert.Equal([("", 0, "")], Drawn.Text("").Sections.Select(section => (section.Anchor, section.Level, section.Text)));
}
