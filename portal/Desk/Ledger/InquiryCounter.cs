namespace Shirube.Portal.Desk.Ledger;

/// <summary>The last number given in a year.</summary>
internal sealed class InquiryCounter
{
    public required int Year { get; init; }

    public required int Last { get; set; }
}
