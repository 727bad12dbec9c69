using Shirube.Bot.Figures;
using Shirube.Bot.Operation;
using Shirube.Portal.Sessions.Figures;

namespace Shirube.Portal.Assistant;

/// <summary>What is shown of a time.</summary>
/// <param name="Turns">What was asked and answered.</param>
/// <param name="Help">What became of the attempts to get help that led to the assistant.</param>
/// <param name="Uptime">How it ran this month.</param>
internal sealed record AssistantFigures(BotFigures Turns, HelpFigures Help, Uptime Uptime);
