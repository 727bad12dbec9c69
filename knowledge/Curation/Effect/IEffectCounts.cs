namespace Shirube.Knowledge.Curation.Effect;

/// <summary>Counts what happened around an article; the portal keeps that.</summary>
public interface IEffectCounts
{
    /// <param name="no">The article.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="isAbout">Whether words that were searched for are one of its questions.</param>
    /// <param name="from">From here on.</param>
    /// <param name="to">And before this.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<EffectCounts> CountAsync(int no, string lang, Func<string, bool> isAbout, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default);
}
