namespace Shirube.Surveys.Editing.Changes;

/// <summary>An axis as it is filled in; without a name and titles it is not there.</summary>
public sealed record AxisInput(string Name, string Ja, string En)
{
    public bool IsEmpty => Name.Length == 0 && Ja.Length == 0 && En.Length == 0;
}
