namespace Shirube.Surveys.Results;

/// <summary>Comments that were found, and what all comments of the chosen respondents are about.</summary>
/// <param name="All">Number of comments before searching.</param>
/// <param name="Found">Number of those that were found.</param>
/// <param name="Page">Page that is shown, from 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="Comments">The comments of the page, equal ones once.</param>
/// <param name="Groups">The most frequent words, by tone, the most frequent first.</param>
/// <param name="Tones">Number of comments by tone.</param>
public sealed record CommentPage(
    int All, int Found, int Page, int Pages, IReadOnlyList<Comment> Comments, IReadOnlyList<CommentGroup> Groups, IReadOnlyDictionary<CommentTone, int> Tones);
