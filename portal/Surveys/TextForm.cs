using Shirube.Surveys.Editing.Changes;

namespace Shirube.Portal.Surveys;

/// <summary>Title, introduction and thanks as the form sends them.</summary>
internal sealed record TextForm
{
    public string? TitleJa { get; init; }

    public string? TitleEn { get; init; }

    public string? DescriptionJa { get; init; }

    public string? DescriptionEn { get; init; }

    public string? ThanksJa { get; init; }

    public string? ThanksEn { get; init; }

    public ChangeTexts ToChange() => new(Text(TitleJa), Text(TitleEn), Text(DescriptionJa), Text(DescriptionEn), Text(ThanksJa), Text(ThanksEn));

    private static string Text(string? text) => text?.Trim() ?? "";
}
