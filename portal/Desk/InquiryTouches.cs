using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Surveys.Records;
using Shirube.Surveys.Touches;

namespace Shirube.Portal.Desk;

/// <summary>What a person says of an inquiry in one word, solved or not, is an answer to a survey of one question.</summary>
internal sealed class InquiryTouches(TouchBook touches)
{
    private const double Solved = 100;

    public async Task ReportAsync(FactsToRecord record, CancellationToken cancellation)
    {
        if (record.Role != ActorRole.Owner) return;
        foreach (var fact in record.Facts)
        {
            if (fact is InquirySolved) await touches.RecordAsync(Touch.Inquiry, record.Number, Solved, cancellation);
            else if (fact is InquiryReopened) await touches.RecordAsync(Touch.Inquiry, record.Number, 0, cancellation);
        }
    }
}
