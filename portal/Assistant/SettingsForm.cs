using System.Globalization;
using Shirube.Bot.DialogueSettings;

namespace Shirube.Portal.Assistant;

/// <summary>The settings as they are sent from the page. Numbers stay text until they are read, so that a wrong one can be shown again.</summary>
internal sealed record SettingsForm
{
    public string? SureFrom { get; init; }

    public string? UnsureFrom { get; init; }

    public string? MissesBeforeDesk { get; init; }

    public string? GreetingJa { get; init; }

    public string? GreetingEn { get; init; }

    /// <summary>Ids of flows that are offered.</summary>
    public IReadOnlyList<string>? FlowsOn { get; init; }

    /// <summary>Weights, one <c>name = number</c> a line.</summary>
    public string? Weights { get; init; }

    public string? Note { get; init; }

    /// <summary>The version that was seen.</summary>
    public int Seen { get; init; }

    public static SettingsForm Of(AssistantSettings settings, int number, IEnumerable<string> flows) => new()
    {
        SureFrom = settings.SureFrom.ToString(CultureInfo.InvariantCulture),
        UnsureFrom = settings.UnsureFrom.ToString(CultureInfo.InvariantCulture),
        MissesBeforeDesk = settings.MissesBeforeDesk.ToString(CultureInfo.InvariantCulture),
        GreetingJa = settings.GreetingJa,
        GreetingEn = settings.GreetingEn,
        FlowsOn = [.. flows.Except(settings.FlowsOff, StringComparer.Ordinal)],
        Weights = string.Join('\n', settings.Weights.OrderBy(weight => weight.Key, StringComparer.Ordinal).Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Key} = {weight.Value}"))),
        Seen = number,
    };

    /// <summary>The settings that are meant; a fault where a number cannot be read.</summary>
    public AssistantSettings? Read(IEnumerable<string> flows, out SettingsFault? fault)
    {
        fault = null;
        var weights = WeightsIn(Weights ?? "");
        if (weights is null) fault = SettingsFault.WeightOutOfRange;
        if (!Number(SureFrom, out var sure) || !Number(UnsureFrom, out var unsure)) return Wrong(SettingsFault.ThresholdOutOfRange, out fault);
        if (!int.TryParse(MissesBeforeDesk, NumberStyles.None, CultureInfo.InvariantCulture, out var misses)) return Wrong(SettingsFault.MissesOutOfRange, out fault);
        return weights is null ? null : new AssistantSettings
        {
            SureFrom = sure,
            UnsureFrom = unsure,
            MissesBeforeDesk = misses,
            GreetingJa = Lines(GreetingJa),
            GreetingEn = Lines(GreetingEn),
            FlowsOff = [.. flows.Except(FlowsOn ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Weights = weights,
        };
    }

    private static AssistantSettings? Wrong(SettingsFault wrong, out SettingsFault? fault)
    {
        fault = wrong;
        return null;
    }

    private static SortedDictionary<string, double>? WeightsIn(string text)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split('=', StringSplitOptions.TrimEntries) is not [var name, var value] || !Number(value, out var weight) || !weights.TryAdd(name, weight)) return null;
        }

        return weights;
    }

    private static bool Number(string? text, out double number) =>
        double.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
