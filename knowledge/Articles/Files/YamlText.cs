namespace Shirube.Knowledge.Articles.Files;

/// <summary>A text.</summary>
internal sealed record YamlText(string Value, int Line) : YamlNode(Line);
