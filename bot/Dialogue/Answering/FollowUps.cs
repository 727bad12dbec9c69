using System.Text.RegularExpressions;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>Questions that lean on the one before.</summary>
internal static partial class FollowUps
{
    /// <summary>A joined question never grows beyond this: the oldest words go.</summary>
    private const int Longest = 300;

    /// <summary>Whether the words point back (それ, じゃあ, what about ...).</summary>
    public static bool RefersBack(string words) => Pointing().IsMatch(words);

    /// <summary>The words without those that only point back.</summary>
    public static string WithoutPointing(string words) => Pointing().Replace(words, " ").Trim();

    /// <summary>Both questions as one, without the words that only point back.</summary>
    public static string Join(string before, string words)
    {
        var joined = before + " " + WithoutPointing(words);
        return joined.Length <= Longest ? joined : joined[^Longest..];
    }

    [GeneratedRegex(@"^(じゃあ?|では|それじゃあ?|それなら|だったら|ちなみに|あと)、?|(それ|これ|その|この|あれ|その場合|そのとき)(って|は|も|を|が|で|に|の)?|同じ(ですか|でしょうか)?|(の場合|のとき|のほう|の方)は?(？|\?)?$|^(and|then|so|but|also)\b|\b(what|how) about\b|\b(that|it|this|the same( too)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();
}
