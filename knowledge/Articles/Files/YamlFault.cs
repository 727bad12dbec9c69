namespace Shirube.Knowledge.Articles.Files;

/// <summary>Why a text is not the YAML that is read here.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Message">The parser's words, in English.</param>
public sealed record YamlFault(int Line, string Message);
