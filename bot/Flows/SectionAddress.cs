using System.Globalization;

namespace Shirube.Bot.Flows;

/// <summary>A section of an article, as a flow names it: <c>1001#自分で初期化する</c>.</summary>
/// <param name="No">Number of the article.</param>
/// <param name="Anchor">Anchor of the section; empty for the whole of a short article.</param>
public sealed record SectionAddress(int No, string Anchor)
{
    /// <summary>The address in a text, or null when there is none.</summary>
    public static SectionAddress? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var number = (hash < 0 ? text : text[..hash]).Trim();
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var no) && no > 0
            ? new SectionAddress(no, hash < 0 ? "" : text[(hash + 1)..].Trim())
            : null;
    }

    public override string ToString() => Anchor.Length == 0 ? No.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{No}#{Anchor}");
}
