namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Which draft to begin.</summary>
/// <param name="No">The article.</param>
/// <param name="Lang">In this language; one that is not there yet becomes a translation.</param>
/// <param name="Revision">Revision to bring back, or null for the published one.</param>
/// <param name="Proposal">Proposal that it carries out, or null.</param>
public sealed record DraftRequest(int No, string Lang, int? Revision = null, int? Proposal = null);
