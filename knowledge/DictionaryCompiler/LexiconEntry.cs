namespace Shirube.DictionaryCompiler;

/// <summary>One line of the lexicon.</summary>
/// <param name="Surface">The word as it is written.</param>
/// <param name="Context">Context id, left and right the same.</param>
/// <param name="Cost">Word cost.</param>
/// <param name="Part">Part of speech, conjugation type and form: six fields with commas between them.</param>
/// <param name="BaseForm">Dictionary form.</param>
/// <param name="Reading">Reading in katakana.</param>
internal sealed record LexiconEntry(string Surface, int Context, int Cost, string Part, string BaseForm, string Reading);
