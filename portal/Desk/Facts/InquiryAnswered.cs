namespace Shirube.Portal.Desk.Facts;

/// <summary>The desk answered.</summary>
/// <param name="Text">The answer, as the person reads it.</param>
/// <param name="Sections">Sections it was given with.</param>
/// <param name="NeedsArticle">Whether no article has the answer and one should.</param>
internal sealed record InquiryAnswered(string Text, IReadOnlyList<SectionRecord> Sections, bool NeedsArticle) : InquiryFact;
