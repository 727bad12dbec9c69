namespace Shirube.Surveys.Editing.Changes;

/// <summary>A row of a matrix as it is filled in.</summary>
public sealed record RowInput(string Value, string Ja, string En, string Axis)
{
    public bool IsEmpty => Value.Length == 0 && Ja.Length == 0 && En.Length == 0;
}
