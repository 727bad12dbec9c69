namespace Shirube.Knowledge.Search.Index;

/// <summary>Facts about the fields.</summary>
internal static class IndexFields
{
    /// <summary>Number of fields.</summary>
    public const int Count = 5;

    /// <summary>Words between two items of a field that holds several (questions), so that no phrase runs from one into the next.</summary>
    public const int ItemGap = 20;
}
