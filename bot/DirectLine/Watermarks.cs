using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Shirube.Bot.DirectLine;

/// <summary>Watermarks in addresses: how many activities a client has seen.</summary>
internal static class Watermarks
{
    /// <summary>Reads it; null when there is none, or <c>-</c>, which some clients send instead. False for anything else.</summary>
    public static bool TryRead(HttpRequest request, out long? after)
    {
        var text = request.Query["watermark"].ToString();
        after = null;
        if (text is "" or "-") return true;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        after = number;
        return true;
    }
}
