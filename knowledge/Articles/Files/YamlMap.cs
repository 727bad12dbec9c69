namespace Shirube.Knowledge.Articles.Files;

/// <summary>Keys and values in the order of the file; a key may be there twice, which the reader reports.</summary>
public sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlText, YamlNode>> Entries, int Line) : YamlNode(Line);
