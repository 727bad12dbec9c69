using System.Globalization;

namespace Shirube.DictionaryCompiler;

/// <summary>The words of the dictionary, as they are in its CSV files.</summary>
internal static class Lexicon
{
    private const int FieldCount = 13;
    private const int PartFields = 6;

    // Where homographs of two files cost exactly the same, the file that was read first decides. MeCab's own compiler reads
    // them as the directory happens to list them; this order is that of a Debian 12 machine, fixed so that every build is the same.
    private static readonly string[] Files =
    [
        "Noun", "Verb", "Noun.nai", "Auxil", "Symbol", "Noun.demonst", "Noun.place", "Conjunction", "Noun.others",
        "Noun.proper", "Prefix", "Noun.name", "Adverb", "Adnominal", "Noun.verbal", "Noun.adjv", "Noun.adverbal", "Others",
        "Noun.org", "Filler", "Postp", "Interjection", "Adj", "Suffix", "Noun.number", "Postp-col",
    ];

    /// <summary>Reads the CSV files of the folder.</summary>
    /// <exception cref="InvalidDataException">A file is missing or a line has not the form of an IPADIC entry.</exception>
    public static List<LexiconEntry> Read(string folder)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<LexiconEntry>(400_000);
        foreach (var file in Files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(Path.Combine(folder, file + ".csv")))
                entries.Add(Parse(line, file, ++number, strings));
        }

        return entries;
    }

    private static LexiconEntry Parse(string line, string file, int number, Dictionary<string, string> strings)
    {
        Span<Range> fields = stackalloc Range[FieldCount + 1];
        var text = line.AsSpan();
        if (line.Contains('"', StringComparison.Ordinal) || text.Split(fields, ',') != FieldCount)
            throw new InvalidDataException($"{file}.csv:{number}: an entry has {FieldCount} plain fields.");
        var left = int.Parse(text[fields[1]], CultureInfo.InvariantCulture);
        if (left != int.Parse(text[fields[2]], CultureInfo.InvariantCulture))
            throw new InvalidDataException($"{file}.csv:{number}: left and right context differ; the format holds one id for both.");
        var part = text[fields[4].Start..fields[4 + PartFields - 1].End];
        return new LexiconEntry(
            text[fields[0]].ToString(),
            left,
            int.Parse(text[fields[3]], CultureInfo.InvariantCulture),
            Shared(strings, part),
            text[fields[10]].ToString(),
            text[fields[11]].ToString());
    }

    private static string Shared(Dictionary<string, string> strings, ReadOnlySpan<char> text)
    {
        var lookup = strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var known))
            lookup[text] = known = text.ToString();
        return known;
    }
}
