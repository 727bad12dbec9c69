using System.Globalization;

namespace Shirube.Portal.Pages.Manage;

/// <summary>What is chosen on the page of results, as it stands in the address.</summary>
internal sealed record ResultsAddress
{
    public int? Campaign { get; init; }

    public string? Unit { get; init; }

    public string? Month { get; init; }

    /// <summary>Items of the cross table: its rows and its columns.</summary>
    public string? A { get; init; }

    public string? B { get; init; }

    /// <summary>Words and word group of the comments.</summary>
    public string? Q { get; init; }

    public string? Word { get; init; }

    /// <summary><c>public</c> for the version that may be published, <c>report</c> for the one to print, else everything.</summary>
    public string? View { get; init; }

    /// <summary>The parts of the address, with one changed.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query(string? name, string? value)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["campaign"] = Campaign?.ToString(CultureInfo.InvariantCulture), ["unit"] = Unit, ["month"] = Month, ["a"] = A, ["b"] = B, ["q"] = Q, ["word"] = Word, ["view"] = View,
        };
        if (name is not null) parts[name] = value;
        return parts.Where(part => !string.IsNullOrEmpty(part.Value));
    }
}
