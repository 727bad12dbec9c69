using System.Globalization;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Pages.Manage;

/// <summary>What is chosen on the page of results, as it stands in the address.</summary>
internal sealed record ResultsAddress
{
    /// <summary>More than this is no search.</summary>
    private const int LongestText = 200;

    public int? Campaign { get; init; }

    public string? Unit { get; init; }

    public string? Month { get; init; }

    /// <summary>Items of the cross table: its rows and its columns.</summary>
    public string? A { get; init; }

    public string? B { get; init; }

    /// <summary>Words, word group, tone and page of the comments.</summary>
    public string? Q { get; init; }

    public string? Word { get; init; }

    public CommentTone? Tone { get; init; }

    public int? Page { get; init; }

    /// <summary><c>public</c> for the version that may be published, <c>report</c> for the one to print, else everything.</summary>
    public string? View { get; init; }

    /// <summary>Set when a comment has just been handed over.</summary>
    public bool Handed { get; init; }

    public bool IsPublic => View == "public";

    public bool IsReport => View is "report" or "public";

    public bool HasCommentFilter => !string.IsNullOrEmpty(Q) || !string.IsNullOrEmpty(Word) || Tone is not null;

    /// <summary>Whose answers. What is published is always of everybody: versions of several groups could be taken from each other.</summary>
    public ResultsFilter ToFilter() => new(Campaign, IsPublic || string.IsNullOrEmpty(Unit) ? null : Unit, IsPublic || string.IsNullOrEmpty(Month) ? null : Month);

    public CommentFilter ToComments() => new(Cut(Q), Cut(Word), Tone is { } tone && Enum.IsDefined(tone) ? tone : null, Page ?? 1);

    /// <summary>The parts of the address, with one changed. Another choice begins at the first page again.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query(string? name, string? value)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["campaign"] = Campaign?.ToString(CultureInfo.InvariantCulture), ["unit"] = Unit, ["month"] = Month, ["a"] = A, ["b"] = B, ["q"] = Cut(Q), ["word"] = Cut(Word), ["tone"] = Tone?.ToString(), ["view"] = View,
        };
        if (name is not null) parts[name] = value;
        return parts.Where(part => !string.IsNullOrEmpty(part.Value));
    }

    /// <summary>The parts that a form keeps, without those it sets itself.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Except(params IEnumerable<string> names)
    {
        var own = names.ToHashSet(StringComparer.Ordinal);
        return Query(null, null).Where(part => !own.Contains(part.Key));
    }

    private static string? Cut(string? text) => text is { Length: > LongestText } ? text[..LongestText] : text;
}
