using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A draft as a reader would see it, with what is wrong with it.</summary>
/// <param name="Lang">Language of the text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Name of its kind, for the look of the text.</param>
/// <param name="Check">The text as drawn, and the problems.</param>
/// <param name="Advice">What would make it plainer.</param>
internal sealed record DraftPreview(string Lang, string Title, string Kind, CheckedDraft Check, IReadOnlyList<Knowledge.Articles.Advice.PlainAdvice> Advice);
