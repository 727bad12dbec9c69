using Shirube.Surveys.Answers;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Answers;

/// <summary>Where survey-core 2.5.38 and the portal take a typed text differently, as docs/decisions/surveys.md says.</summary>
public sealed class SurveyJsDifferenceTests
{
    private const string Nothing = "nothing";
    private const string Fault = "fault";

    /// <summary>Kind of the line, what is typed, what each makes of it: the value, nothing, or a fault.</summary>
    public static TheoryData<string, string, string, string> Typed => new()
    {
        // Alike
        { "number", "12", "12", "12" },
        { "number", "5.", "5", "5" },
        { "date", "2026-11-29", "2026-11-29", "2026-11-29" },
        { "email", "a@b.jp", "a@b.jp", "a@b.jp" },
        { "email", "a at b", Fault, Fault },

        // What is no number: dropped without a word there, a fault here
        { "number", "12abc", Nothing, Fault },
        { "number", "Infinity", Nothing, Fault },

        // Numbers as people and as programs write them
        { "number", "１２", Nothing, "12" },
        { "number", "1,000", "1", "1000" },
        { "number", "1e3", "1000", Fault },
        { "number", "0x10", "16", Fault },

        // Dates that do not exist or are written otherwise
        { "date", "2026-02-30", "2026-02-30", Fault },
        { "date", "9999-99-99", "9999-99-99", Fault },
        { "date", "2026/11/29", "2026/11/29", Fault },
        { "date", "2026-1-5", "2026-1-5", Fault },
        { "date", "abc", "abc", Fault },

        // Addresses
        { "email", " a@b.jp ", Fault, "a@b.jp" },
        { "email", "a@b.c", Fault, "a@b.c" },
        { "email", "a..b@c.jp", Fault, "a..b@c.jp" },
        { "email", "\"x y\"@b.jp", "\"x y\"@b.jp", Fault },
        { "email", "ａ@b.jp", "ａ@b.jp", Fault },
        { "email", "a@日本.jp", "a@日本.jp", Fault },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Text_AsTyped_IsTakenAsTheDecisionSays(string kind, string typed, string there, string here)
    {
        var json = Own.OnePage($$"""{"type":"text","name":"q","inputType":"{{kind}}"}""");
        var definition = Own.Good(json);
        await using var oracle = new SurveyJs();

        var said = await oracle.AskAsync(json, [("q", typed)]);
        var reading = AnswerCheck.Page(definition, definition.Pages[0], AnswerSet.None, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["q"] = [typed] });

        Assert.Equal(there, said.Faulty.Count > 0 ? Fault : said.Taken.Count == 0 ? Nothing : said.Taken[0][1]);
        Assert.Equal(here, reading.Faults.Count > 0 ? Fault : Value(kind, reading.Answers["q"][0]));
    }

    private static string Value(string kind, string text) =>
        kind == "number" ? AnswerCheck.Number(text)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : text;
}
