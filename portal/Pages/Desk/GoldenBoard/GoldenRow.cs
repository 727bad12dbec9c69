using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>A golden question with its ranks.</summary>
/// <param name="Head">The article it belongs to.</param>
/// <param name="Question">The question.</param>
/// <param name="Ways">How it fared by each way of asking.</param>
internal sealed record GoldenRow(ArticleHead Head, string Question, IReadOnlyList<GoldenWay> Ways)
{
    public bool IsLost => Ways.Any(way => way.IsLost);
}
