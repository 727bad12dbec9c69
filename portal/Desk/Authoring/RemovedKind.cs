namespace Shirube.Portal.Desk.Authoring;

/// <summary>What is taken out of an inquiry before it becomes an article.</summary>
internal enum RemovedKind
{
    /// <summary>Somebody's name.</summary>
    Name,

    /// <summary>Number of an inquiry.</summary>
    InquiryNumber,

    /// <summary>Number of a device, a staff member or the like.</summary>
    AssetNumber,

    /// <summary>Mail address, telephone number, 個人番号 or card number.</summary>
    Contact,
}
