using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk;

/// <summary>Where an inquiry is shown.</summary>
internal static class InquiryAddress
{
    /// <summary>Its page for the person who asked: among the own inquiries of an account, else the receipt that this browser may open.</summary>
    public static string OfOwner(Inquiry inquiry) => inquiry.OwnerIsAccount ? "/my/" + inquiry.Number : "/ask/" + inquiry.Number;

    /// <summary>Its page for the desk.</summary>
    public static string OfDesk(string number) => "/desk/inquiries/" + number;
}
