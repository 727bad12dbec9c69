using System.Buffers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Api;

/// <summary>Serves pictures and attachments by the hash of their content, so that they can be cached for ever.</summary>
public static class MediaEndpoint
{
    private const int HashLength = 64;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string ForReaders = "private, max-age=31536000, immutable";

    public static RouteHandlerBuilder MapMedia(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet("/media/{file}", GetAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(string file, MediaReader media, HttpContext http, CancellationToken cancellation)
    {
        // The name only selects a row; it is never a path.
        if (file.IndexOf('.', StringComparison.Ordinal) != HashLength || file.AsSpan(0, HashLength).ContainsAnyExcept(HexDigits)) return TypedResults.NotFound();
        var (hash, extension) = (file[..HashLength], file[(HashLength + 1)..]);
        if (await media.ReadAsync(hash, cancellation) is not { } found || found.Extension != extension) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = http.User.Identity?.IsAuthenticated == true ? ForReaders : ForEver;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // Attachments are saved, not shown: a document must not act in the portal's name.
        var saveAs = found.Width == 0 ? $"{hash[..12]}.{extension}" : null;
        return TypedResults.File(found.Content, found.ContentType, saveAs, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
