using Shirube.Surveys.Editing.Changes;

namespace Shirube.Portal.Surveys;

/// <summary>A page of a survey as the form sends it.</summary>
internal sealed record PageForm
{
    /// <summary>Its name so far; empty for a new page.</summary>
    public string? Old { get; init; }

    public string? Name { get; init; }

    public string? TitleJa { get; init; }

    public string? TitleEn { get; init; }

    public string? DescriptionJa { get; init; }

    public string? DescriptionEn { get; init; }

    public string? VisibleIf { get; init; }

    public ChangePage ToChange() => new(Text(Old), Text(Name), Text(TitleJa), Text(TitleEn), Text(DescriptionJa), Text(DescriptionEn), Text(VisibleIf));

    private static string Text(string? text) => text?.Trim() ?? "";
}
