namespace Shirube.Portal.Desk.Ledger;

/// <summary>States and channels as they are written in addresses, exports and the database.</summary>
internal static class InquiryNames
{
    private static readonly string[] StateNames = ["open", "in-progress", "escalated", "answered", "closed"];

    private static readonly string[] ChannelNames = ["web", "chat", "phone", "mail", "counter"];

    public static IReadOnlyList<string> States => StateNames;

    public static IReadOnlyList<string> Channels => ChannelNames;

    public static string Of(InquiryState state) => StateNames[(int)state];

    public static string Of(InquiryChannel channel) => ChannelNames[(int)channel];

    /// <summary>The state with this name, or null.</summary>
    public static InquiryState? State(string? name) => Array.IndexOf(StateNames, name) is >= 0 and var index ? (InquiryState)index : null;

    /// <summary>The channel with this name, or null.</summary>
    public static InquiryChannel? Channel(string? name) => Array.IndexOf(ChannelNames, name) is >= 0 and var index ? (InquiryChannel)index : null;
}
