using Shirube.Bot.Flows;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Xunit;

namespace Shirube.Bot.Tests.Flows;

public sealed class FlowFileTests
{
    private const string Good = """
        id: printing
        service: mfp
        title: { ja: 印刷できない, en: Cannot print }
        triggers: { ja: [印刷できない] }
        steps:
          - id: which
            ask: { ja: どれですか, en: Which }
            choices:
              - { ja: 紙, en: Paper, to: paper }
              - { ja: ほか, to: desk }
          - id: paper
            show: { ja: "1006#用紙を補給する" }
        """;

    private static readonly SectionDirectory Sections = new(new Dictionary<(int, string), IReadOnlySet<string>>
    {
        [(1006, "ja")] = new HashSet<string>(StringComparer.Ordinal) { "", "用紙を補給する" },
        [(1007, "ja")] = new HashSet<string>(StringComparer.Ordinal) { "", "用紙を補給する" },
    }, new Dictionary<(int, string), Audience> { [(1006, "ja")] = Audience.All, [(1007, "ja")] = Audience.Desk });

    [Fact]
    public void Read_GoodFlow_IsAccepted()
    {
        var problems = Check(Good);
        Assert.Empty(problems);
        var flow = FlowFile.Read(Good, [])!;
        Assert.Equal("which", flow.Steps[0].Id);
        Assert.Equal("Cannot print", flow.Title.In("en"));
        Assert.Equal("ほか", flow.Steps[0].Choices[1].Label.In("en"));
    }

    [Theory]
    [InlineData("to: paper }", "to: nowhere }", "行き先の段「nowhere」がありません", 9)]
    [InlineData("to: paper }", "to: desk }", "段「paper」へは、どこからも進めません", 11)]
    [InlineData("用紙を補給する\"", "ない見出し\"", "見出し「ない見出し」がありません", 11)]
    [InlineData("1006#用紙", "1999#用紙", "記事 1999（ja）がありません", 11)]
    [InlineData("1006#用紙", "1007#用紙", "だれでも読める記事", 11)]
    [InlineData("    show: { ja: \"1006#用紙を補給する\" }", "    ask: 終わり", "行き止まり", 11)]
    [InlineData("    show: { ja: \"1006#用紙を補給する\" }", "    choices: []", "ask（質問）も show", 11)]
    [InlineData("  - id: paper", "  - id: which", "段「which」が2回あります", 11)]
    [InlineData("{ ja: ほか, to: desk }", "{ ja: 紙, to: desk }", "選択肢「紙」が2回", 10)]
    [InlineData("title:", "titel:", "flow に「titel」という項目はありません", 3)]
    [InlineData("id: printing", "id: Printing!", "半角の英小文字", 1)]
    [InlineData("{ ja: [印刷できない] }", "{ ja: [] }", "triggers", 1)]
    [InlineData("\"1006#用紙を補給する\"", "用紙を補給する", "記事の番号#見出し", 11)]
    [InlineData("steps:", "steps: [", "YAML として読めません", 0)]
    public void Check_Fault_IsNamedWithItsLine(string replaced, string by, string message, int line)
    {
        var problems = Check(Good.Replace(replaced, by, StringComparison.Ordinal));
        var problem = problems.FirstOrDefault(problem => problem.Japanese.Contains(message, StringComparison.Ordinal));
        Assert.True(problem is not null, string.Join('\n', problems.Select(problem => problem.Japanese)));
        Assert.True(problem.IsError);
        Assert.NotEmpty(problem.English);
        if (line > 0) Assert.Equal(line, problem.Line);
    }

    [Fact]
    public void Check_Circle_IsNamedStepByStep()
    {
        var problems = Check(Good + """

                choices:
                  - { ja: 元へ, to: which }
            """);
        Assert.Contains(problems, problem => problem.Japanese.Contains("which → paper → which", StringComparison.Ordinal));
    }

    [Fact]
    public void Accept_TwoWithOneIdAndABrokenOne_KeepsTheRest()
    {
        var problems = new List<FileProblem>();
        var accepted = new FlowTexts().Accept(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["flows/a.yml"] = Good,
            ["flows/b.yml"] = Good,
            ["flows/c.yml"] = "nonsense",
            ["flows/d.yml"] = Good.Replace("id: printing", "id: other", StringComparison.Ordinal),
        }, Sections, problems);
        Assert.Equal(["flows/a.yml", "flows/d.yml"], accepted);
        Assert.Contains(problems, problem => problem is { File: "flows/b.yml", IsError: true } && problem.Japanese.Contains("flows/a.yml", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem is { File: "flows/c.yml", IsError: true });
    }

    private static List<FileProblem> Check(string text)
    {
        var problems = new List<FileProblem>();
        if (FlowFile.Read(text, problems) is { } flow) FlowChecks.Check(flow, Sections, problems);
        return problems;
    }
}
