using Shirube.Knowledge.Articles;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>A section that may answer.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Anchor">Its anchor; empty for the text before the first heading.</param>
/// <param name="Heading">Its heading; empty for that text.</param>
/// <param name="Confidence">How probable it is that it answers, 0 to 1.</param>
internal sealed record FoundSection(ArticleHead Article, string Anchor, string Heading, double Confidence);
