namespace Shirube.Knowledge.Analysis;

/// <summary>A surface as character codes and the entries that belong to it.</summary>
/// <param name="Codes">Codes from 1 to <see cref="DoubleArray.MaxLabel"/>.</param>
/// <param name="FirstEntry">Number of its first entry.</param>
/// <param name="Count">How many entries.</param>
internal sealed record TrieKey(ushort[] Codes, int FirstEntry, int Count);
