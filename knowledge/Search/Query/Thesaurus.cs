using System.Collections.Concurrent;
using System.Reflection;
using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Query;

/// <summary>
/// The general thesaurus that comes with the library, in the terms of one analyser. It stands behind an organisation's own synonyms:
/// with less weight, and only where a query is too short to say by itself what is meant.
/// </summary>
internal static class Thesaurus
{
    /// <summary>Weight of a general synonym beside what was typed.</summary>
    public const double Weight = 0.3;

    /// <summary>With more words than this a query says enough.</summary>
    public const int MostWords = 6;

    /// <summary>Ways to say one word that are tried.</summary>
    public const int MostForAWord = 4;

    private const string Resource = "Shirube.Knowledge.Search.Thesaurus.thesaurus.txt";

    /// <summary>Sets of user words whose thesaurus is kept: the one in force, and those that are being tried.</summary>
    private const int MostKnown = 4;

    // The same text need not be analysed again for every index over the same words.
    private static readonly ConcurrentDictionary<string, Synonyms> Known = new(StringComparer.Ordinal);

    /// <summary>The thesaurus in the terms of <paramref name="analyzer"/>.</summary>
    public static Synonyms For(TermAnalyzer analyzer)
    {
        if (Known.TryGetValue(analyzer.Fingerprint, out var known)) return known;
        if (Known.Count >= MostKnown) Known.Clear();
        return Known.GetOrAdd(analyzer.Fingerprint, _ => Read(analyzer));
    }

    private static Synonyms Read(TermAnalyzer analyzer)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        // Of so many words some say nothing to the index (いくつ, あちら): no loss, and nobody's to mend.
        return Synonyms.Parse(reader.ReadToEnd(), analyzer, []);
    }
}
