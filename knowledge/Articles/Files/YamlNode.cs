namespace Shirube.Knowledge.Articles.Files;

/// <summary>A value in a small YAML text. Everything that is not a list or a map is text; what type it is, the reader of the key knows.</summary>
/// <param name="Line">Line in the file, from 1.</param>
public abstract record YamlNode(int Line);
