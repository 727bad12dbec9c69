namespace Shirube.Knowledge.Articles.Files;

/// <summary>Keys and values in the order of the file; a key may be there twice, which the reader reports.</summary>
public sealed record YamlMap(IReadOnlyList<KeyValuePair<YamlText, YamlNode>> Entries, int Line) : YamlNode(Line)
{
    /// <summary>The texts of the keys when there is just one text for each of them and nothing else; null otherwise.</summary>
    public IReadOnlyList<string>? TextsOf(params ReadOnlySpan<string> keys)
    {
        var texts = new List<string>(keys.Length);
        foreach (var key in keys)
        {
            var found = Entries.Where(entry => entry.Key.Value == key).ToList();
            if (found is not [{ Value: YamlText { Value: var text } }]) return null;
            texts.Add(text);
        }
        return Entries.Count == keys.Length ? texts : null;
    }
}
