namespace Shirube.Surveys.Results;

/// <summary>Hands a comment over to those who improve the knowledge. Surveys own the question; the portal knows where it goes.</summary>
public interface ISurveySignals
{
    /// <summary>Whether comments can be handed over here.</summary>
    bool IsOn { get; }

    /// <param name="campaignId">The campaign; with the text it says which comment it is, so that the same one is handed over once.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="cancellation">Stops it.</param>
    Task HandOverAsync(int campaignId, Comment comment, CancellationToken cancellation);
}
