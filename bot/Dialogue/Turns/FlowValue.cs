using System.Globalization;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Values of a flow's choices: <c>flow:printing</c> begins it, <c>flow:printing:where:2</c> is the third way on from the step <c>where</c>.</summary>
internal sealed record FlowValue(string Flow, string Step, int Choice)
{
    public static string Begin(string flow) => ChoiceValues.FlowPrefix + flow;

    public static string Way(string flow, string step, int choice) => string.Create(CultureInfo.InvariantCulture, $"{ChoiceValues.FlowPrefix}{flow}:{step}:{choice}");

    public static FlowValue? Read(string value)
    {
        if (!value.StartsWith(ChoiceValues.FlowPrefix, StringComparison.Ordinal)) return null;
        return value[ChoiceValues.FlowPrefix.Length..].Split(':') switch
        {
            [var flow] => new FlowValue(flow, "", -1),
            [var flow, var step, var choice] when int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new FlowValue(flow, step, number),
            _ => null,
        };
    }
}
