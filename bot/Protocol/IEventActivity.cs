using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>Something that programs tell each other and nobody sees.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }

    JsonElement? Value { get; set; }
}
