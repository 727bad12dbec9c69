using System.Globalization;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Words that praise or complain. Each is compared word by word as the analyser cuts it, and the longest wins: 不親切 is not
/// 親切, and 分かりやすかった is 分かりやすい.
/// </summary>
internal sealed class ToneList
{
    private const string ToneFile = "surveys/tone.csv";

    private readonly ILookup<string, Entry> _byFirst;

    private ToneList(IEnumerable<Entry> entries) => _byFirst = entries.OrderByDescending(entry => entry.Tokens.Count).ToLookup(entry => entry.Tokens[0], StringComparer.Ordinal);

    /// <param name="contentPath">The content folder.</param>
    /// <param name="cut">Cuts a word of the list as comments are cut.</param>
    public static ToneList Read(string contentPath, Func<string, IReadOnlyList<string>> cut)
    {
        var entries = new List<Entry>();
        if (ContentPath.Find(contentPath) is { } folder && File.Exists(Path.Combine(folder, ToneFile)))
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, ToneFile)))
                if (line.Split(',') is [{ Length: > 0 } word, var tone] && int.TryParse(tone, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && cut(word) is { Count: > 0 } tokens) entries.Add(new Entry(word, Math.Sign(value), tokens));
        }

        return new ToneList(entries);
    }

    /// <summary>The longest entry that begins here, or null.</summary>
    public (string Word, int Tone, int Length)? Find(List<CommentToken> tokens, int at)
    {
        foreach (var entry in _byFirst[tokens[at].Word])
        {
            if (at + entry.Tokens.Count > tokens.Count) continue;
            var isSame = true;
            for (var next = 1; isSame && next < entry.Tokens.Count; next++) isSame = tokens[at + next].Word == entry.Tokens[next];
            if (isSame) return (entry.Word, entry.Tone, entry.Tokens.Count);
        }

        return null;
    }

    private sealed record Entry(string Word, int Tone, IReadOnlyList<string> Tokens);
}
