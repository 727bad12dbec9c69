using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>
/// The fields of a draft just as they were typed, lists with one item a line. Anything can be in them: a draft is never refused,
/// only what is sent to review is checked.
/// </summary>
public sealed record DraftContent
{
    /// <summary>Most characters of all fields together. Above it nothing can become an article, and every save is kept.</summary>
    public const int MaximumLength = 256 * 1024;

    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Title { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Service { get; init; } = "";

    public string Audience { get; init; } = "all";

    public string Owner { get; init; } = "";

    public string ReviewBy { get; init; } = "";

    public string OnExpiry { get; init; } = "warn";

    public string SystemVersion { get; init; } = "";

    public string Label { get; init; } = "";

    public string Until { get; init; } = "";

    public string Keywords { get; init; } = "";

    public string Questions { get; init; } = "";

    public string Golden { get; init; } = "";

    /// <summary>Pages of vendor manuals: id, space, page.</summary>
    public string Sources { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Characters of all fields.</summary>
    public int Length() => DraftField.All.Sum(field => field.Get(this).Length);

    public string ToJson() => JsonSerializer.Serialize(this, Format);

    public static DraftContent FromJson(string json) => JsonSerializer.Deserialize<DraftContent>(json, Format) ?? new DraftContent();

    /// <summary>The same with line feeds only, as a form sends carriage returns.</summary>
    public DraftContent Normalized() => DraftField.All.Aggregate(this, (content, field) =>
        field.With(content, field.Get(content).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')));
}
