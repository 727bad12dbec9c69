using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>The form of a draft as a browser sends it.</summary>
internal sealed record DraftForm
{
    public int Version { get; init; }

    public string? ChangeNote { get; init; }

    /// <summary>Japanese revision that the translation was brought up to.</summary>
    public int? TranslationOf { get; init; }

    public string? Title { get; init; }

    public string? Slug { get; init; }

    public string? Service { get; init; }

    public string? Audience { get; init; }

    public string? Owner { get; init; }

    public string? ReviewBy { get; init; }

    public string? OnExpiry { get; init; }

    public string? SystemVersion { get; init; }

    public string? Label { get; init; }

    public string? Until { get; init; }

    public string? Keywords { get; init; }

    public string? Questions { get; init; }

    public string? Golden { get; init; }

    public string? Sources { get; init; }

    public string? Body { get; init; }

    /// <summary>What was typed, as the draft keeps it.</summary>
    public DraftInput ToInput(int no, string lang) => new(no, lang, Version, new DraftContent
    {
        Title = Title ?? "",
        Slug = Slug ?? "",
        Service = Service ?? "",
        Audience = Audience ?? "all",
        Owner = Owner ?? "",
        ReviewBy = ReviewBy ?? "",
        OnExpiry = OnExpiry ?? "warn",
        SystemVersion = SystemVersion ?? "",
        Label = Label ?? "",
        Until = Until ?? "",
        Keywords = Keywords ?? "",
        Questions = Questions ?? "",
        Golden = Golden ?? "",
        Sources = Sources ?? "",
        Body = Body ?? "",
    }, ChangeNote ?? "", TranslationOf);
}
