namespace Shirube.Knowledge.Analysis;

/// <summary>Lists the words that may start at one place.</summary>
internal readonly struct Candidates(List<Candidate> items) : IWordSink
{
    public List<Candidate> Items { get; } = items;

    public void Add(int length, uint packed, WordReference word) =>
        Items.Add(new Candidate(length, WordCost.Cost(packed), WordCost.Context(packed), word));
}
