using Microsoft.AspNetCore.Http;

namespace Shirube.Bot.Connector;

/// <summary>A channel that calls us over HTTP.</summary>
public interface IAgentHttpAdapter
{
    /// <summary>Takes a call and answers it.</summary>
    Task<IResult> ProcessAsync(HttpContext http, CancellationToken cancellationToken = default);
}
