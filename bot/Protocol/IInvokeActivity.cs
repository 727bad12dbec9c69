using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>Something that asks for an answer at once, as a call does.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }

    JsonElement? Value { get; set; }
}
