namespace Shirube.Bot.Protocol;

/// <summary>Names what was made.</summary>
public sealed class ResourceResponse
{
    public string? Id { get; set; }
}
