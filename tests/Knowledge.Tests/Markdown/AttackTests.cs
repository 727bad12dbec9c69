using System.Globalization;
using System.Text;
using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Markdown;

public sealed class AttackTests(ITestOutputHelper output)
{
    private static readonly int Mutations = int.TryParse(Environment.GetEnvironmentVariable("SHIRUBE_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 20_000;
    private const string Signs = "<>[]()!`*_\"'&#;:\\/\n\t |-^{}=~［］\0\u200B あ";
    private const string Starts = "> - \n#|";
    private const string SeedVariable = "SHIRUBE_SEED";

    [Fact]
    public void Render_EveryAttack_LeavesOnlyWhatIsAllowed()
    {
        Assert.True(Attacks.All.Count > 900);
        var findings = Attacks.All.SelectMany(attack => Judge(attack).Select(finding => $"{attack}\n  -> {finding}")).ToList();
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }

    [Fact]
    public void Render_EveryAttackInARow_LeavesOnlyWhatIsAllowed()
    {
        foreach (var chunk in Attacks.All.Chunk(40))
        {
            var text = string.Join("\n\n", chunk);
            Assert.Empty(Judge(text));
        }
    }

    [Fact]
    public void Render_MutatedAttacks_LeaveOnlyWhatIsAllowed()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var set) ? set : Environment.TickCount;
        output.WriteLine($"{SeedVariable}={seed}");
        var random = new Random(seed);
        for (var round = 0; round < Mutations; round++)
        {
            var text = Mutate(random);
            var findings = Judge(text);
            Assert.True(findings.Count == 0, $"{SeedVariable}={seed}, round {round}: {string.Join(" ", findings)}\n{text}");
        }
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x][r]\n\n[r]: data:text/html,x")]
    [InlineData("<vbscript:x>")]
    public void Render_RefusedAddress_KeepsTheTextAndReportsTheLine(string markdown)
    {
        var drawn = Drawn.Text("a\n\n" + markdown);
        Assert.Empty(Drawn.Parse(drawn.Html.Value).QuerySelectorAll("a"));
        var problem = Assert.Single(drawn.Problems);
        Assert.Equal((MarkdownProblemKind.LinkRefused, 3), (problem.Kind, problem.Line));
    }

    [Fact]
    public void AllowList_WhatThePlainLibraryMakesOfTheAttacks_IsFound()
    {
        // The judge is worth something only if it sees what is there to be seen.
        var found = Attacks.All.Count(attack => AllowList.Findings(Drawn.Parse(Markdig.Markdown.ToHtml(attack))).Count > 0);
        Assert.True(found > Attacks.All.Count / 2, $"{found} of {Attacks.All.Count}");
    }

    private static IReadOnlyList<string> Judge(string markdown) => AllowList.Findings(Drawn.Body(markdown));

    private static string Mutate(Random random)
    {
        var text = new StringBuilder(Attacks.All[random.Next(Attacks.All.Count)]);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0: text.Insert(at, Attacks.All[random.Next(Attacks.All.Count)]); break;
                case 1: text.Insert(at, Signs[random.Next(Signs.Length)]); break;
                case 2 when text.Length > 1: text.Remove(Math.Min(at, text.Length - 1), 1); break;
                case 3 when text.Length > 1: text[Math.Min(at, text.Length - 1)] ^= (char)(1 << random.Next(16)); break;
                case 4: text.Insert(0, Starts[random.Next(Starts.Length)]); break;
                default: text.Append(text.ToString(0, random.Next(text.Length + 1))); break;
            }
        }
        return text.ToString();
    }
}
