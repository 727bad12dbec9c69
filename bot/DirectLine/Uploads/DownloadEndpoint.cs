using Microsoft.AspNetCore.Http;

namespace Shirube.Bot.DirectLine.Uploads;

/// <summary>Gives an uploaded file to whoever has its unguessable address.</summary>
internal static class DownloadEndpoint
{
    public static async Task<IResult> GetAsync(string id, string name, HttpContext http, UploadStore store, AddressRates rates)
    {
        if (!rates.TryTake(http, out var wait)) return DirectLineErrors.TooMany(wait);
        // The name is for people; only the id decides.
        if (id.Length > UploadLimits.LongestName || name.Length == 0 || await store.FindAsync(id, http.RequestAborted) is not { } upload || !File.Exists(store.PathOf(upload.Id)))
            return DirectLineErrors.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=3600";
        // What is no picture is saved, not shown: it must not act in the portal's name.
        var saveAs = upload.ContentType.StartsWith("image/", StringComparison.Ordinal) ? null : upload.Name;
        return TypedResults.PhysicalFile(store.PathOf(upload.Id), upload.ContentType, saveAs);
    }
}
