namespace Shirube.Portal.Desk.Ledger;

/// <summary>The way an inquiry came.</summary>
internal enum InquiryChannel
{
    /// <summary>The form at <c>/ask</c> (<c>web</c>).</summary>
    Web,

    /// <summary>Handed over by the assistant (<c>chat</c>).</summary>
    Chat,

    /// <summary>A call (<c>phone</c>).</summary>
    Phone,

    /// <summary>A mail (<c>mail</c>).</summary>
    Mail,

    /// <summary>Face to face (<c>counter</c>).</summary>
    Counter,
}
