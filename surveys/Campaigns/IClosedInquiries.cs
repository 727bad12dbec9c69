namespace Shirube.Surveys.Campaigns;

/// <summary>Knows which inquiries were closed lately. Surveys own the question; the host with the desk answers it.</summary>
public interface IClosedInquiries
{
    /// <summary>Inquiries that are closed, and were not before this moment.</summary>
    Task<IReadOnlyList<ClosedInquiry>> SinceAsync(DateTimeOffset moment, CancellationToken cancellation);
}
