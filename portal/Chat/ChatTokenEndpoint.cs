using Microsoft.AspNetCore.Http.HttpResults;
using Shirube.Bot.DirectLine;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Chat;

/// <summary>Gives the visitor of a page a token for the visitor's own conversation. The cross-site filter keeps other sites' pages away.</summary>
internal static class ChatTokenEndpoint
{
    public static async Task<JsonHttpResult<ConversationToken>> PostAsync(HttpContext http, OwnConversation own, IConversationTokens tokens)
    {
        // Nothing has to be sent, not even a form.
        var input = http.Request.HasFormContentType ? ChatTokenInput.Of(await http.Request.ReadFormAsync(http.RequestAborted)) : new ChatTokenInput();
        var person = VisitorIdentity.Ensure(http);
        var head = await own.OpenAsync(person, input, Language.Current, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(tokens.Issue(head));
    }
}
