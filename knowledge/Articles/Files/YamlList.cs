namespace Shirube.Knowledge.Articles.Files;

/// <summary>A list.</summary>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line);
