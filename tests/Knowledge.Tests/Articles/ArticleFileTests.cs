using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Files;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class ArticleFileTests(ITestOutputHelper output)
{
    private const int Rounds = 3000;

    [Fact]
    public void Read_Example_HasEveryValue()
    {
        const string text = """
            ---
            no: 4003
            kind: notice
            title: "計画停止: 11/20"
            service: mail            # 説明
            lang: en
            audience: section-admin
            owner: サービスデスク
            reviewBy: 2027-03-31
            systemVersion: 2026-10
            label: 計画停止
            until: 2026-12-01
            keywords: [VPN, 在宅]
            ask:
              - 家から
              - "a, b"
            golden: []
            sources: [{manual: ra-operation, page: 12}, {page: 3, manual: x}]
            ---

            本文です。
            """;
        var file = Read(text);
        var matter = file.Matter;
        Assert.Equal((4003, ArticleKind.Notice, "計画停止: 11/20", "mail", "en", Audience.SectionAdmin), (matter.No, matter.Kind, matter.Title, matter.Service, matter.Lang, matter.Audience));
        Assert.Equal((new DateOnly(2027, 3, 31), "2026-10", "計画停止", new DateOnly(2026, 12, 1)), (matter.ReviewBy, matter.SystemVersion, matter.Label, matter.Until));
        Assert.Equal(["VPN", "在宅"], matter.Keywords);
        Assert.Equal(["家から", "a, b"], matter.Questions);
        Assert.Empty(matter.Golden);
        Assert.Equal([new("ra-operation", 12), new("x", 3)], matter.Sources);
        Assert.Equal(("本文です。\n", 21), (file.Body, file.BodyLine));
        Assert.Equal((2, 18), (file.LineOf("no"), file.LineOf("sources")));
    }

    [Theory]
    [InlineData("本文だけ", 1, "前書き")]
    [InlineData("---\nno: 1\n", 1, "終わり")]
    [InlineData("---\n---\n", 2, "並び")]
    [InlineData("---\n- a\n---\n", 2, "並び")]
    [InlineData("---\nno: [1\n---\n", 3, "YAML")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nno: 2\n---\n", 6, "2 回")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\ngoldn: [a]\n---\n", 6, "goldn")]
    [InlineData("---\nno: one\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nno: 0\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nno: 1000000\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no がありません")]
    [InlineData("---\nno: 1\nkind: blog\ntitle: t\nservice: s\n---\n", 3, "blog")]
    [InlineData("---\nno: 1\nkind: faq\nservice: s\n---\n", 2, "title がありません")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: ' '\nservice: s\n---\n", 4, "title が空")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: [t]\nservice: s\n---\n", 4, "1 行の文字")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: \"a\\nb\"\nservice: s\n---\n", 4, "使えない文字")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nlang: fr\n---\n", 6, "fr")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\naudience: everyone\n---\n", 6, "everyone")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nreviewBy: 2027/03/31\n---\n", 6, "日付")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nreviewBy: 2027-02-30\n---\n", 6, "日付")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nuntil: 2027-02-01\n---\n", 6, "お知らせだけ")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nask: 一つ\n---\n", 6, "並び")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nask: [[a]]\n---\n", 6, "1 行の文字")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: x}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: x, page: -1}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: x, manual: y, page: 1}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: x, page: 1, page: 2}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: [x], page: 1}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: [{manual: \"x\\ty\", page: 1}]\n---\n", 6, "sources")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nsources: {manual: x, page: 1}\n---\n", 6, "並び")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\naudience:\n---\n", 6, "audience が空")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\naudience: [desk]\n---\n", 6, "1 行の文字")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nlang: ''\n---\n", 6, "lang が空")]
    [InlineData("---\nno: {a: 1}\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nno: 1.5\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nno: 99999999999999999999\nkind: faq\ntitle: t\nservice: s\n---\n", 2, "no は")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: |\n  a\n  b\nservice: s\n---\n", 4, "使えない文字")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\n<<: {owner: x}\n---\n", 6, "<<")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nask: [*a]\n---\n", 6, "YAML")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: &a t\nservice: *a\n---\n", 4, "YAML")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: !!binary aGk=\nservice: s\n---\n", 4, "YAML")]
    [InlineData("---\nno: 1\nkind: faq\ntitle: t\nservice: s\nask: [[[[[[[[a]]]]]]]]\n---\n", 6, "YAML")]
    [InlineData("---\n? [a]\n: b\n---\n", 2, "YAML")]
    public void Read_BrokenFile_IsNamedWithItsLine(string text, int line, string words)
    {
        var problems = new List<FileProblem>();
        Assert.Null(ArticleFile.Read(text, problems));
        var problem = Assert.Single(problems);
        Assert.True(problem.IsError);
        Assert.Equal(line, problem.Line);
        Assert.Contains(words, problem.Japanese, StringComparison.Ordinal);
        Assert.NotEqual("", problem.English);
    }

    [Fact]
    public void Read_SeveralFaults_ReportsAll()
    {
        var problems = new List<FileProblem>();
        ArticleFile.Read("---\nno: x\nkind: y\ntitle: z\nfoo: 1\nreviewBy: soon\n---\n", problems);
        Assert.Equal([2, 2, 3, 5, 6], problems.Select(problem => problem.Line).Order());
    }

    [Fact]
    public void Read_NestedWithoutEnd_IsRefusedWithoutHarm()
    {
        var problems = new List<FileProblem>();
        Assert.Null(ArticleFile.Read("---\nask: " + new string('[', 15_000) + "\n---\n", problems));
        Assert.Null(ArticleFile.Read("---\nask: " + new string('[', 100_000) + "\n---\n", problems));
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void Read_AliasesThatMultiply_AreRefusedAtTheFirst()
    {
        var bomb = "---\na: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 8).Select(letter => $"{(char)letter}: &{(char)letter} [{string.Join(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n")) + "---\n";
        var problem = Refused(bomb);
        Assert.Equal((2, true), (problem.Line, problem.Japanese.Contains("YAML", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_HugeValues_AreNamedWithoutRepeatingThem()
    {
        var huge = new string('あ', 15_000);
        foreach (var line in new[] { $"title: {huge}", $"kind: {huge}", $"reviewBy: {huge}", $"{huge}: x", $"ask: [{huge}]", $"sources: [{{manual: {huge}, page: 1}}]", $"no: {new string('9', 15_000)}" })
        {
            var problems = new List<FileProblem>();
            Assert.Null(ArticleFile.Read($"---\n{line}\n---\n", problems));
            Assert.Contains(problems, problem => problem.Line == 2);
            Assert.All(problems, problem => Assert.InRange(problem.Japanese.Length + problem.English.Length, 2, 500));
        }

        Assert.Contains("長すぎ", Refused($"---\ntitle: {huge}{huge}\n---\n").Japanese, StringComparison.Ordinal);
        Assert.Contains("並び", Refused($"---\nno: 1\nkind: faq\ntitle: t\nservice: s\nask: [{string.Join(", ", Enumerable.Repeat("x", 201))}]\n---\n").Japanese, StringComparison.Ordinal);
        Assert.Contains("YAML", Refused($"---\nask: [{string.Join(",", Enumerable.Repeat("x", 6000))}]\n---\n").Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyBytesChanged_IsReadOrNamed()
    {
        const string signs = "&*!|>%@`\"'{}[],:#-?~<\n\t \\u\0\uFEFF\u2028\uD800あ1ax";
        const string good = "---\nno: 1\nkind: faq\ntitle: \"t\\u3042\"\nservice: s\nask: [a, 'b']\ngolden:\n  - x\nsources: [{manual: x, page: 1}]\n---\n本文\n";
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 20 * Rounds; round++)
        {
            var text = good.ToCharArray();
            for (var count = random.Next(1, 8); count > 0; count--) text[4 + random.Next(text.Length - 4)] = signs[random.Next(signs.Length)];
            var problems = new List<FileProblem>();
            Assert.Equal(ArticleFile.Read(new string(text), problems) is null, problems.Exists(problem => problem.IsError));
        }
    }

    [Fact]
    public void Write_AnyArticle_ReadsBackTheSameAndWritesTheSameBytes()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var matter = Some.Matter(random);
            var first = new ArticleFile(matter, Some.Text(random, 200) + "\n", 1).Write();
            var read = Read(first);
            Assert.Equivalent(matter, read.Matter, strict: true);
            Assert.Equal(first, read.Write());
        }
    }

    [Fact]
    public void Write_WindowsLineEndsAndMark_AreTheSameArticle()
    {
        var plain = "---\nno: 1\nkind: faq\ntitle: t\nservice: s\n---\n\n\n本文\n\n二\n\n\n";
        Assert.Equal(Read(plain).Write(), Read("\uFEFF" + plain.Replace("\n", "\r\n", StringComparison.Ordinal)).Write());
        Assert.EndsWith("---\n\n本文\n\n二\n", Read(plain).Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OwnContent_IsStable()
    {
        var files = Directory.GetFiles(Some.ContentFolder, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "README.md").ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var once = Read(File.ReadAllText(file)).Write();
            Assert.Equal(once, Read(once).Write());
        }
    }

    private static FileProblem Refused(string text)
    {
        var problems = new List<FileProblem>();
        Assert.Null(ArticleFile.Read(text, problems));
        return Assert.Single(problems);
    }

    private static ArticleFile Read(string text)
    {
        var problems = new List<FileProblem>();
        var file = ArticleFile.Read(text, problems);
        Assert.True(file is not null, string.Join("\n", problems) + "\n" + text);
        return file;
    }
}
