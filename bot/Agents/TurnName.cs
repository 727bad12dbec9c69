namespace Shirube.Bot.Agents;

/// <summary>How a turn is named in what clients send back: <c>urn:shirube:turn:{id}:like</c>.</summary>
internal static class TurnName
{
    private const string Prefix = "urn:shirube:turn:";
    private const int LongestId = 100;

    public static string Like(string turnId) => Prefix + turnId + ":like";

    public static string Dislike(string turnId) => Prefix + turnId + ":dislike";

    /// <summary>The id in a name, or null when it is no name of a turn.</summary>
    public static string? IdIn(string? name)
    {
        if (name is null || !name.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var end = name.LastIndexOf(':');
        return end - Prefix.Length is > 0 and <= LongestId ? name[Prefix.Length..end] : null;
    }
}
