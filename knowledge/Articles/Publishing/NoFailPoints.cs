namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>In service nobody listens.</summary>
internal sealed class NoFailPoints : IFailPoints
{
    public void Reach(FailPoint point)
    {
    }
}
