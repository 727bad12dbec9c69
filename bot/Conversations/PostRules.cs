using System.Globalization;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>What may be posted.</summary>
internal static class PostRules
{
    /// <summary>Longest text of a person, as the box to write in allows. Longer ones are no questions.</summary>
    public const int LongestText = 2000;

    /// <summary>Longest id or name that comes from a client.</summary>
    private const int LongestName = 200;

    /// <summary>Clients put one or two into an activity.</summary>
    private const int MostItems = 20;

    /// <summary>Why an activity cannot be said, or null.</summary>
    public static string? FaultOf(Activity activity)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke or ActivityTypes.Typing or ActivityTypes.EndOfConversation))
            return "type has to be message, event, invoke, typing or endOfConversation";
        if (activity.Text?.Length > LongestText) return string.Create(CultureInfo.InvariantCulture, $"text has more than {LongestText} characters");
        if (activity.Name?.Length > LongestName || activity.ReplyToId?.Length > LongestName || activity.Locale?.Length > LongestName || activity.Id?.Length > LongestName)
            return string.Create(CultureInfo.InvariantCulture, $"name, replyToId, locale or id has more than {LongestName} characters");
        if (activity.Entities?.Count > MostItems || activity.Attachments?.Count > MostItems) return string.Create(CultureInfo.InvariantCulture, $"more than {MostItems} entities or attachments");
        if (activity.Entities?.Contains(null!) == true || activity.Attachments?.Contains(null!) == true) return "entities and attachments cannot hold null";
        return activity.Type is ActivityTypes.Event or ActivityTypes.Invoke && string.IsNullOrEmpty(activity.Name) ? "name is missing" : null;
    }
}
