using Shirube.Knowledge.Articles.Records;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A list of words as its page's address names it.</summary>
/// <param name="Slug">Last part of the address, and beginning of its texts.</param>
/// <param name="Name">Its name among the lists.</param>
internal sealed record WordListKind(string Slug, string Name)
{
    public static readonly WordListKind Synonyms = new("synonyms", ReferenceNames.Synonyms);
    public static readonly WordListKind Words = new("words", ReferenceNames.UserWords);
    public static readonly WordListKind Pins = new("pins", ReferenceNames.Pins);

    public static IReadOnlyList<WordListKind> All { get; } = [Synonyms, Words, Pins];

    /// <summary>The list with this address, or null.</summary>
    public static WordListKind? Of(string slug) => All.FirstOrDefault(kind => kind.Slug == slug);
}
