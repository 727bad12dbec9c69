namespace Shirube.Portal.Desk.Facts;

/// <summary>What kind of work an inquiry is, as far as service levels tell kinds apart.</summary>
internal enum InquiryNature
{
    /// <summary>Nothing special.</summary>
    Ordinary,

    /// <summary>Needs technical support by nature, such as a suspected virus: not in first-line resolution and handling time.</summary>
    Technical,

    /// <summary>The vendor investigates its product: not in handling time.</summary>
    VendorProduct,
}
