using System.Runtime.InteropServices;
using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Where the query's clauses stand in one section.</summary>
internal sealed class OccurrenceList
{
    private readonly List<Occurrence> _all = [];

    public ReadOnlySpan<Occurrence> All => CollectionsMarshal.AsSpan(_all);

    public void Clear() => _all.Clear();

    public void Add(int clause, int span, ReadOnlySpan<byte> posting, ReadOnlySpan<byte> positions)
    {
        if (positions.IsEmpty) return;
        var reader = new ByteReader(positions);
        var at = 1;
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if ((posting[0] & (1 << field)) == 0) continue;
            var position = 0;
            for (int i = 0, count = posting[at++]; i < count; i++)
            {
                position += reader.ReadVarInt();
                _all.Add(new Occurrence((IndexField)field, position, span, clause));
            }
        }
    }

    /// <summary>Sorts by field, position and clause.</summary>
    public void Sort() => _all.Sort((a, b) =>
    {
        var order = a.Field.CompareTo(b.Field);
        if (order == 0) order = a.Position.CompareTo(b.Position);
        return order != 0 ? order : a.Clause.CompareTo(b.Clause);
    });
}
