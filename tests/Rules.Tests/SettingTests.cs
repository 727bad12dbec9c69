using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Shirube.Rules.Tests;

/// <summary>Every setting is told to the operator, and nothing is told that is none.</summary>
public sealed partial class SettingTests
{
    private static readonly string[] Parts = ["Shirube.Portal", "Shirube.Bot", "Shirube.Knowledge", "Shirube.Surveys"];

    [Fact]
    public void Setting_IsInTheList_AndTheListHoldsNoOther()
    {
        var settings = Parts.Select(Assembly.Load).SelectMany(assembly => assembly.GetTypes()).SelectMany(Names).Order(StringComparer.Ordinal).ToList();
        var listed = Listed().Where(name => name.StartsWith("Portal:", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(settings.Except(listed, StringComparer.Ordinal));
        Assert.Empty(listed.Except(settings, StringComparer.Ordinal));
    }

    // Those of an options class, and those read one by one under a name of their own.
    private static IEnumerable<string> Names(Type type)
    {
        var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string)).ToList();
        foreach (var constant in constants.Where(constant => constant.Name != "Section"))
        {
            if (constant.GetRawConstantValue() is string name && name.StartsWith("Portal:", StringComparison.Ordinal)) yield return name;
        }

        if (constants.Find(constant => constant.Name == "Section")?.GetRawConstantValue() is not string section) yield break;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.GetSetMethod() is not null) yield return $"{section}:{property.Name}";
        }
    }

    // A row may name several: `Portal:Mail:Host`、`Port`、`UseTls`.
    private static IEnumerable<string> Listed()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "operations", "settings.md")))
        {
            if (!line.StartsWith("| `", StringComparison.Ordinal)) continue;
            var prefix = "";
            foreach (Match match in Quoted().Matches(line.Split('|')[1]))
            {
                var name = match.Groups[1].Value;
                // PORT, the short name of an environment variable.
                if (!name.Any(char.IsLower)) continue;
                if (name.Contains(':', StringComparison.Ordinal)) prefix = name[..(name.LastIndexOf(':') + 1)];
                yield return name.Contains(':', StringComparison.Ordinal) ? name : prefix + name;
            }
        }
    }

    [GeneratedRegex("`([A-Za-z:]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
