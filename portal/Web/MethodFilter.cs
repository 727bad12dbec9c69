using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Shirube.Portal.Web;

/// <summary>
/// Answers 405 to a method that an address does not serve. A Razor page would otherwise answer TRACE, PUT and any
/// invented method as if it were a GET.
/// </summary>
internal sealed class MethodFilter(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The page that explains an error is read, whatever the failed request wanted.
            if (!HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
            return next(context);
        }

        var allowed = Allowed(context.GetEndpoint());
        if (allowed is null || allowed.Contains(context.Request.Method, StringComparer.Ordinal)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = string.Join(", ", allowed);
        return Task.CompletedTask;
    }

    /// <summary>Methods an endpoint serves; null where routing has decided already.</summary>
    private static string[]? Allowed(Endpoint? endpoint)
    {
        if (endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page)
        {
            return page.HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod))
                ? page.HandlerMethods.Any(handler => HttpMethods.IsGet(handler.HttpMethod)) ? ["GET", "HEAD", "POST"] : ["POST"]
                : ["GET", "HEAD"];
        }

        return endpoint?.Metadata.GetMetadata<HttpMethodMetadata>() is null ? ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] : null;
    }
}
