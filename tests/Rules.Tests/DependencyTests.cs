using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Shirube.Rules.Tests;

/// <summary>Dependencies run one way: portal to bot, knowledge and surveys; bot to knowledge; knowledge and surveys to nobody.</summary>
public sealed partial class DependencyTests
{
    [Theory]
    [InlineData("portal/Portal.csproj", "Bot,Knowledge,Surveys")]
    [InlineData("bot/Bot.csproj", "Knowledge")]
    [InlineData("knowledge/Knowledge.csproj", "")]
    [InlineData("surveys/Surveys.csproj", "")]
    public void Part_References_OnlyWhatIsBelowIt(string project, string allowed)
    {
        var referenced = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
            .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);
        Assert.Equal(allowed, string.Join(',', referenced));
    }

    [Fact]
    public void Parts_KnowNoDatabaseProviderAndNoWeb()
    {
        var forbidden = Repository.Files(".csproj", "bot", "knowledge", "surveys")
            .Where(path => Regex.IsMatch(File.ReadAllText(path), "Sqlite|Npgsql|Sdk\\.Web"))
            .Concat(Repository.Files(".csproj", "knowledge", "surveys").Where(path => File.ReadAllText(path).Contains("Microsoft.AspNetCore", StringComparison.Ordinal)));
        Assert.Empty(forbidden.Select(Repository.Relative));
    }

    // Inside knowledge: Analysis <- Search; Markdown; Articles above them. The lower rooms could be shipped as a library.
    [Theory]
    [InlineData("knowledge/Files", "Analysis|Search|Markdown|Articles")]
    [InlineData("knowledge/Analysis", "Search|Markdown|Articles")]
    [InlineData("knowledge/Search", "Markdown|Articles")]
    [InlineData("knowledge/Markdown", "Search|Analysis|Articles")]
    public void Room_Uses_OnlyWhatIsBelowIt(string room, string above)
    {
        var wrong = Repository.Files(".cs", room)
            .SelectMany(path => File.ReadLines(path).Where(line => Regex.IsMatch(line, $@"Shirube\.Knowledge\.({above})\b")).Select(line => $"{Repository.Relative(path)}: {line.Trim()}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void AnalysisAndSearch_KnowNothingOfDatabasesOrTheWeb()
    {
        var wrong = Repository.Files(".cs", "knowledge/Analysis", "knowledge/Search")
            .Where(path => OutsideWorld().IsMatch(File.ReadAllText(path)));
        Assert.Empty(wrong.Select(Repository.Relative));
    }

    [GeneratedRegex(@"using (Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions)|System\.Net|Markdig|YamlDotNet)")]
    private static partial Regex OutsideWorld();
}
