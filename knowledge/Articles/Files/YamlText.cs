namespace Shirube.Knowledge.Articles.Files;

/// <summary>A text.</summary>
public sealed record YamlText(string Value, int Line) : YamlNode(Line);
