using System.Globalization;

namespace Shirube.DictionaryCompiler;

/// <summary>The templates of unknown words in unk.def: for each category the parts of speech and costs they are tried with.</summary>
internal sealed class UnknownDefinition
{
    private readonly List<(string Category, int Context, int Cost, string Part)> _rows = [];

    /// <summary>Context, cost and part of speech of each template, those of one category side by side.</summary>
    public IEnumerable<(int Context, int Cost, string Part)> Rows => _rows.Select(r => (r.Context, r.Cost, r.Part));

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood.</exception>
    public static UnknownDefinition Read(string path)
    {
        var definition = new UnknownDefinition();
        var rows = new List<(string, int, int, string)>();
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split(',');
            if (fields.Length < 10 || fields[1] != fields[2])
                throw new InvalidDataException($"unk.def: this line cannot be understood: {line}");
            rows.Add((
                fields[0],
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                int.Parse(fields[3], CultureInfo.InvariantCulture),
                string.Join(',', fields[4..10])));
        }

        definition._rows.AddRange(rows.OrderBy(r => r.Item1, StringComparer.Ordinal));
        return definition;
    }

    /// <summary>Where the templates of a category are.</summary>
    public (int First, int Count) Templates(string category)
    {
        var first = _rows.FindIndex(r => r.Category == category);
        if (first < 0)
            throw new InvalidDataException($"unk.def: the category {category} has no line.");
        return (first, _rows.Count(r => r.Category == category));
    }
}
