using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Api;

/// <summary>Serves pictures and attachments by the hash of their content, so that they can be cached for ever.</summary>
public static class MediaEndpoint
{
    private const string Immutable = "public, max-age=31536000, immutable";

    public static RouteHandlerBuilder MapMedia(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet("/media/{hash:length(64):regex(^[0-9a-f]+$)}.{extension:alpha:maxlength(4)}", GetAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(
        string hash, string extension, MediaReader media, HttpContext http, CancellationToken cancellation)
    {
        if (await media.ReadAsync(hash, cancellation) is not { } file || file.Extension != extension) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = Immutable;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // Attachments are saved, not shown: a document must not act in the portal's name.
        var saveAs = file.Width == 0 ? $"{hash[..12]}.{extension}" : null;
        return TypedResults.File(file.Content, file.ContentType, saveAs, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
