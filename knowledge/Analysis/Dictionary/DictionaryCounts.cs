namespace Shirube.Knowledge.Analysis;

/// <summary>Numbers kept in the header of a dictionary file.</summary>
/// <param name="SourceEntries">Lines of the lexicon it was made from.</param>
/// <param name="Surfaces">Distinct surfaces.</param>
/// <param name="Contexts">Side length of the connection matrix.</param>
internal sealed record DictionaryCounts(int SourceEntries, int Surfaces, int Contexts);
