namespace Shirube.Surveys.Editing.Changes;

/// <summary>A choice, column or side of yes and no as it is filled in; the points as typed.</summary>
public sealed record ChoiceInput(string Value, string Ja, string En, string Points)
{
    public bool IsEmpty => Value.Length == 0 && Ja.Length == 0 && En.Length == 0 && Points.Length == 0;
}
