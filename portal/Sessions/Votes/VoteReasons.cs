using System.Text.Json;
using Shirube.Bot.Dialogue;

namespace Shirube.Portal.Sessions.Votes;

/// <summary>The reasons why something did not help, by the names they are stored under.</summary>
internal static class VoteReasons
{
    public static IReadOnlyList<RatingReason> All { get; } = Enum.GetValues<RatingReason>();

    public static string NameOf(RatingReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());

    /// <summary>The name itself when it is one, else null.</summary>
    public static string? Known(string? name) => All.Select(NameOf).FirstOrDefault(known => known == name);
}
