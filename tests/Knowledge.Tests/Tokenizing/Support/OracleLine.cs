namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>What MeCab says of one line.</summary>
/// <param name="Tokens">In the form of <see cref="Written.Tokens"/>.</param>
/// <param name="Cost">Cost of its best path.</param>
internal sealed record OracleLine(string Tokens, long Cost);
