using System.Globalization;
using Shirube.Knowledge.Analysis;

namespace Shirube.DictionaryCompiler;

/// <summary>The character categories of char.def and the unknown words of unk.def.</summary>
internal sealed class CharacterDefinition
{
    private const string DefaultCategory = "DEFAULT";
    private const string SpaceCategory = "SPACE";

    private readonly List<string> _names = [];
    private readonly List<(bool Invoke, bool Group, byte Length)> _rules = [];
    private readonly Dictionary<string, byte> _classByCategories = new(StringComparer.Ordinal);
    private readonly List<CharacterClass> _classes = [];
    private readonly UnknownDefinition _unknown;

    private CharacterDefinition(UnknownDefinition unknown) => _unknown = unknown;

    /// <summary>Index into <see cref="Classes"/> of each UTF-16 unit.</summary>
    public byte[] ClassOf { get; } = new byte[char.MaxValue + 1];

    /// <summary>The combinations of categories that occur.</summary>
    public IReadOnlyList<CharacterClass> Classes => _classes;

    /// <summary>Reads the file; later lines override earlier ones.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood.</exception>
    public static CharacterDefinition Read(string path, UnknownDefinition unknown)
    {
        var definition = new CharacterDefinition(unknown);
        var mappings = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
                continue;
            if (fields[0].StartsWith("0x", StringComparison.Ordinal))
                mappings.Add(fields);
            else
                definition.AddCategory(fields, line);
        }

        // Class 0 is DEFAULT, so every character not named below has it already.
        definition.ClassFor([DefaultCategory]);
        foreach (var fields in mappings)
            definition.Map(fields);
        return definition;
    }

    private void AddCategory(string[] fields, string line)
    {
        if (fields.Length != 4)
            throw new InvalidDataException($"char.def: a category has a name and three numbers: {line}");
        _names.Add(fields[0]);
        _rules.Add((fields[1] == "1", fields[2] == "1", byte.Parse(fields[3], CultureInfo.InvariantCulture)));
    }

    private void Map(string[] fields)
    {
        var range = fields[0].Split("..");
        var first = Convert.ToInt32(range[0], 16);
        var last = Convert.ToInt32(range[^1], 16);
        Array.Fill(ClassOf, ClassFor(fields[1..]), first, last - first + 1);
    }

    private byte ClassFor(string[] categories)
    {
        var key = string.Join(' ', categories);
        if (_classByCategories.TryGetValue(key, out var known))
            return known;
        var mask = 0;
        foreach (var category in categories)
            mask |= 1 << IndexOf(category);
        // The first category says how unknown words are made.
        var (invoke, group, length) = _rules[IndexOf(categories[0])];
        var flags = (invoke ? CharacterClass.InvokeFlag : 0) | (group ? CharacterClass.GroupFlag : 0)
            | (categories.Contains(SpaceCategory, StringComparer.Ordinal) ? CharacterClass.SpaceFlag : 0);
        var (first, count) = _unknown.Templates(categories[0]);
        var id = (byte)_classes.Count;
        _classes.Add(new CharacterClass((ushort)mask, (byte)flags, length, (ushort)first, (ushort)count));
        _classByCategories.Add(key, id);
        return id;
    }

    private int IndexOf(string category) => _names.IndexOf(category) is var index and >= 0
        ? index
        : throw new InvalidDataException($"char.def: the category {category} is not defined.");
}
