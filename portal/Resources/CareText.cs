namespace Shirube.Portal.Resources;

/// <summary>Texts of search care: what was not found, synonyms, user words and pinned answers.</summary>
internal sealed class CareText;
