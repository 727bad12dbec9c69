using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Questions whose answer a person chose: <c>question,group,anchor</c> a line. They are known again by their words, whatever the order and the particles. Immutable.</summary>
internal sealed class Pins
{
    /// <summary>More is no choice of a person any more.</summary>
    public const int Most = 5000;

    /// <summary>First line of the file.</summary>
    public const string Header = "question,article,anchor";

    private readonly Dictionary<string, Pin> _byWords = new(StringComparer.Ordinal);

    private Pins()
    {
    }

    /// <summary>Whether there is none, so that nobody has to look.</summary>
    public bool IsEmpty => _byWords.Count == 0;

    /// <summary>Reads the lines; one that is none is named in <paramref name="warnings"/> and left out, and of two for one question the later counts.</summary>
    public static Pins Parse(string csv, TermAnalyzer analyzer, List<string> warnings)
    {
        var pins = new Pins();
        var buffer = new TermBuffer();
        var number = 0;
        foreach (var raw in csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (raw.Trim().Length == 0 || raw[0] == '#' || (number == 1 && raw.Trim() == Header)) continue;
            var fields = CsvLine.Split(raw);
            var key = SentenceWords.Of(fields[0], analyzer, buffer) is { Words.Count: > 0 } words ? words.Key : "";
            if (key.Length == 0 || fields.Count < 2 || fields[1].Trim().Length == 0 || pins._byWords.Count >= Most)
                warnings.Add($"pins.csv:{number}: {raw}");
            else
                pins._byWords[key] = new Pin(fields[1].Trim(), fields.Count > 2 ? fields[2].Trim() : "");
        }

        return pins;
    }

    /// <summary>The answer chosen for a question, or null.</summary>
    public Pin? Find(SentenceWords question) => question.Words.Count == 0 ? null : _byWords.GetValueOrDefault(question.Key);
}
