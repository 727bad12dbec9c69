namespace Shirube.Knowledge.Articles.Golden;

/// <summary>What a publication would do to the golden questions. Immutable.</summary>
/// <param name="After">Every question asked of the index as it would be.</param>
/// <param name="Lost">Those that would be lost by it.</param>
/// <param name="Gained">Those that are lost now and would not be any more.</param>
/// <param name="Took">Time it took to ask.</param>
public sealed record GateReport(GoldenReport After, IReadOnlyList<LostQuestion> Lost, IReadOnlyList<GoldenResult> Gained, TimeSpan Took)
{
    public bool IsOpen => Lost.Count == 0;
}
