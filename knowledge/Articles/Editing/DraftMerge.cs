namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Merges what two people made of one draft, field by field.</summary>
public static class DraftMerge
{
    /// <summary>Merges.</summary>
    /// <param name="origin">What both began from.</param>
    /// <param name="mine">What the one made of it.</param>
    /// <param name="theirs">What the other had saved meanwhile.</param>
    /// <param name="disputed">Names of the fields that do not go together; none when the merge succeeded.</param>
    /// <returns>The merged fields; disputed ones hold the one's own text.</returns>
    public static DraftContent Merge(DraftContent origin, DraftContent mine, DraftContent theirs, out IReadOnlyList<string> disputed)
    {
        var merged = mine;
        var open = new List<string>();
        foreach (var field in DraftField.All)
        {
            var (before, own, other) = (field.Get(origin), field.Get(mine), field.Get(theirs));
            if (own == other || other == before) continue;
            if (own == before) merged = field.With(merged, other);
            else if (field.HasLines && TextMerge.Merge(before, own, other) is { } together) merged = field.With(merged, together);
            else open.Add(field.Name);
        }

        disputed = open;
        return merged;
    }
}
