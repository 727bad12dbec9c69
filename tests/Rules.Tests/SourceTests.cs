using System.Text.RegularExpressions;
using Xunit;

namespace Shirube.Rules.Tests;

/// <summary>House rules that can be read off the source files.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    [Fact]
    public void SourceFile_HasAtMost300Lines()
    {
        var long_ = Repository.Files(".cs", [.. Repository.Parts, "tests"]).Concat(Repository.Files(".cshtml", "portal"))
            .Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > LongestFile);
        Assert.Empty(long_);
    }

    [Fact]
    public void SourceFile_HoldsNoUnfinishedWork()
    {
        var found = Repository.Files(".cs", Repository.Parts).Concat(Repository.Files(".cshtml", "portal")).Concat(Repository.Files(".js", "portal"))
            .SelectMany(path => File.ReadLines(path).Where(line => Unfinished().IsMatch(line)).Select(line => $"{Repository.Relative(path)}: {line.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void SourceFile_SwallowsNoException()
    {
        var found = Repository.Files(".cs", Repository.Parts).Where(path => EmptyCatch().IsMatch(File.ReadAllText(path)));
        Assert.Empty(found.Select(Repository.Relative));
    }

    [Fact]
    public void SourceFile_IsNullableAndSafe()
    {
        var found = Repository.Files(".cs", Repository.Parts).Where(path => Regex.IsMatch(File.ReadAllText(path), @"#nullable disable|\bunsafe\b\s*(\{|struct|class|static|void)"))
            .Concat(Repository.Files(".csproj", [.. Repository.Parts, "tests"]).Where(path => File.ReadAllText(path).Contains("AllowUnsafeBlocks", StringComparison.Ordinal)));
        Assert.Empty(found.Select(Repository.Relative));
    }

    [Fact]
    public void Folder_IsNoDumpingGround()
    {
        var found = Repository.Parts.SelectMany(part => Directory.EnumerateDirectories(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories))
            .Select(Repository.Relative)
            .Where(path => !path.Contains("/obj", StringComparison.Ordinal) && !path.Contains("/bin", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) is "Core" or "Common" or "Utils" or "Utilities" or "Helpers" or "Managers" or "Services" or "Misc");
        Assert.Empty(found);
    }

    [Fact]
    public void Page_FetchesNothingFromElsewhere()
    {
        var found = Repository.Files(".cshtml", "portal").Concat(Repository.Files(".css", "portal")).Concat(Repository.Files(".js", "portal"))
            .SelectMany(path => File.ReadLines(path).Where(line => Elsewhere().IsMatch(line)).Select(line => $"{Repository.Relative(path)}: {line.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Test_IsNeverSkipped()
    {
        var found = Repository.Files(".cs", "tests").Where(path => !path.EndsWith(nameof(SourceTests) + ".cs", StringComparison.Ordinal))
            .Where(path => Regex.IsMatch(File.ReadAllText(path), @"Skip\s*=\s*""|Assert\.Skip"));
        Assert.Empty(found.Select(Repository.Relative));
    }

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"catch\s*(\([^)]*\))?\s*(when\s*\([^)]*\)\s*)?\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"(src|href)=""(https?:)?//|url\([""']?(https?:)?//|@import\s+[""']?(https?:)?//|fetch\([""'](https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
