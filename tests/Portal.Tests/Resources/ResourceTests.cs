using System.Text.RegularExpressions;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Resources;

public sealed partial class ResourceTests
{
    [Fact]
    public void Texts_AreThereInBothLanguages()
    {
        Assert.NotEmpty(ResourceFile.All);
        foreach (var file in ResourceFile.All)
        {
            Assert.Equal(file.Japanese.Keys.Order(StringComparer.Ordinal), file.English.Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotContain(file.Japanese.Concat(file.English), text => string.IsNullOrWhiteSpace(text.Value));
        }
    }

    [Fact]
    public void Texts_InBothLanguages_HaveTheSamePlaceholders()
    {
        var different = from file in ResourceFile.All
                        from key in file.Japanese.Keys
                        where !Placeholders(file.Japanese[key]).SetEquals(Placeholders(file.English[key]))
                        select $"{file.Area}.{key}";

        Assert.Empty(different);
    }

    [Fact]
    public void EnglishTexts_HoldNoJapanese_ExceptTheNameOfTheLanguage()
    {
        var japanese = from file in ResourceFile.All
                       from text in file.English
                       where Japanese().IsMatch(text.Value) && text.Key is not "OtherLanguage"
                       select $"{file.Area}.{text.Key}";

        Assert.Empty(japanese);
    }

    [Fact]
    public void Keys_UsedInPagesAndCode_AreThere()
    {
        var keys = ResourceFile.All.ToDictionary(file => file.Area, file => file.Japanese.Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        var missing = from use in TextUse.All
                      where !(use.IsPrefix ? keys[use.Area].Any(key => key.StartsWith(use.Key, StringComparison.Ordinal)) : keys[use.Area].Contains(use.Key))
                      select $"{use.File}: {use.Area}.{use.Key}";

        Assert.NotEmpty(TextUse.All);
        Assert.Empty(missing);
    }

    [Fact]
    public void Keys_ThatAreThere_AreUsed()
    {
        var uses = TextUse.All.ToLookup(use => use.Area, StringComparer.Ordinal);

        var unused = from file in ResourceFile.All
                     from key in file.Japanese.Keys
                     where !uses[file.Area].Any(use => use.IsPrefix ? key.StartsWith(use.Key, StringComparison.Ordinal) : key == use.Key)
                     select $"{file.Area}.{key}";

        Assert.Empty(unused);
    }

    [Fact]
    public void Sources_OfScreens_HoldNoJapanese()
    {
        // Messages at the console and for programs, beside the screens, are written where they arise, in both languages at once.
        string[] atTheConsole = ["Api", "CommandLine", "Startup", "Settings", "Storage"];
        // Words of the language that are looked for in what people wrote, or put in the place of what they wrote: no text of a screen.
        string[] ofTheLanguage = ["Surveys/Denial.cs", "Surveys/CommentTokens.cs", "Desk/Authoring/Anonymizer.cs"];
        var found = from file in Repository.PortalFiles(".cs", ".cshtml")
                    let name = Path.GetRelativePath(Repository.Portal, file)
                    where !atTheConsole.Contains(name.Split(Path.DirectorySeparatorChar)[0], StringComparer.Ordinal) && !ofTheLanguage.Contains(name, StringComparer.Ordinal)
                    let text = ConsoleMessage().Replace(Comment().Replace(File.ReadAllText(file), ""), "")
                    where Japanese().IsMatch(text)
                    select $"{name}: {Japanese().Match(text).Value}";

        Assert.Empty(found);
    }

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}「」、。]+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"//[^\n]*|@\*.*?\*@", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"new StartupFaultException\(.*?\);", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex ConsoleMessage();
}
