namespace Shirube.Knowledge.Analysis;

/// <summary>A long word on the best path, and what surrounds it.</summary>
internal readonly ref struct Compound
{
    /// <summary>The text it stands in; <see cref="Start"/> and <see cref="End"/> are places in it.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Context of the word before it.</summary>
    public required int Before { get; init; }

    /// <summary>Context of the word behind it.</summary>
    public required int Following { get; init; }

    /// <summary>What a way through its parts may cost, from the word before to the word behind.</summary>
    public required int MaxCost { get; init; }

    public int Length => End - Start;

    public ReadOnlySpan<char> Surface => Text[Start..End];
}
