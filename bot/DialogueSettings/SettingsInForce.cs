using Shirube.Bot.Dialogue.Answering;

namespace Shirube.Bot.DialogueSettings;

/// <summary>The settings as turns use them.</summary>
/// <param name="Number">Their version; 0 for the defaults.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Model">The confidence that follows from them.</param>
internal sealed record SettingsInForce(int Number, AssistantSettings Settings, ConfidenceModel Model)
{
    public static SettingsInForce Default { get; } = Of(0, new AssistantSettings());

    public static SettingsInForce Of(int number, AssistantSettings settings) => new(number, settings, new ConfidenceModel(settings.Weights));
}
