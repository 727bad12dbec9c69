using System.Globalization;
using System.Resources;

namespace Shirube.Bot.Dialogue.Texts;

/// <summary>The assistant's own words in one language.</summary>
internal sealed class DialogueText
{
    private static readonly ResourceManager Resources = new(typeof(DialogueText));
    private readonly CultureInfo _culture;

    private DialogueText(string lang) => _culture = CultureInfo.GetCultureInfo(lang);

    public static DialogueText Japanese { get; } = new("ja");

    public static DialogueText English { get; } = new("en");

    public string Lang => _culture.Name;

    public string this[string name] => Resources.GetString(name, _culture) ?? throw new MissingManifestResourceException($"No text {name}");

    public string this[string name, params object[] values] => string.Format(_culture, this[name], values);

    public static DialogueText In(string lang) => lang == "en" ? English : Japanese;

    public string Day(DateOnly day) => day.ToString(this["DayFormat"], _culture);

    /// <summary>A moment in the time it is given in.</summary>
    public string Moment(DateTimeOffset moment) => moment.ToString(this["MomentFormat"], _culture);

    public string Time(DateTimeOffset moment) => moment.ToString(this["TimeFormat"], _culture);
}
