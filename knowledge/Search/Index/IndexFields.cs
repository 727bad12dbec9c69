namespace Shirube.Knowledge.Search.Index;

/// <summary>Facts about the fields.</summary>
internal static class IndexFields
{
    /// <summary>Number of fields.</summary>
    public const int Count = 5;

    /// <summary>The bits of all fields.</summary>
    public const uint All = (1u << Count) - 1;

    /// <summary>The bits of the fields that stand for the whole group and are kept with its first section: questions and keywords.</summary>
    public const uint OfGroup = (1u << (int)IndexField.Questions) | (1u << (int)IndexField.Keywords);

    /// <summary>Words between two items of a field that holds several (questions), so that no phrase runs from one into the next.</summary>
    public const int ItemGap = 20;
}
