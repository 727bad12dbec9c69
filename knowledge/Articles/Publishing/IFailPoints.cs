namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Told of every step of a publication, so that a test can let the process or the step end just there.</summary>
public interface IFailPoints
{
    /// <summary>A step is reached.</summary>
    void Reach(FailPoint point);
}
