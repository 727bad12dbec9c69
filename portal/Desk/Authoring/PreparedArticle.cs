namespace Shirube.Portal.Desk.Authoring;

/// <summary>An inquiry made ready to become an article. Immutable.</summary>
/// <param name="Title">The subject.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What the desk answered last.</param>
/// <param name="Removed">How much was taken out, by kind.</param>
internal sealed record PreparedArticle(string Title, string Question, string Answer, IReadOnlyDictionary<RemovedKind, int> Removed);
