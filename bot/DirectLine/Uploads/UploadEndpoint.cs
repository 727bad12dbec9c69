using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shirube.Bot.Conversations;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.DirectLine.Uploads;

/// <summary>A message with files: one part with the activity, the others with the files.</summary>
internal static class UploadEndpoint
{
    private const string ActivityPart = "activity";

    private static readonly FormOptions Limits = new()
    {
        MultipartBodyLengthLimit = UploadLimits.LargestBody,
        ValueCountLimit = UploadLimits.MostFiles + 1,
        ValueLengthLimit = ActivityEndpoints.LargestActivity,
        BufferBody = false,
    };

    public static async Task<IResult> PostAsync(HttpContext http, IConversations conversations, UploadStore store, PublicOrigin origin)
    {
        var conversation = http.Features.GetRequiredFeature<DirectLineCaller>().Claims.Conv;
        if (!http.Request.HasFormContentType) return DirectLineErrors.Unsupported("The body has to be multipart/form-data");
        if (http.Request.ContentLength > UploadLimits.LargestBody) return DirectLineErrors.TooLarge(UploadLimits.LargestBody);
        if (await ReadAsync(http) is not { } form) return DirectLineErrors.BadArgument("The body is no form, or larger than it may be");
        var files = form.Files.Where(file => file.Name != ActivityPart).ToList();
        if (await ActivityInAsync(form, http.RequestAborted) is not { } activity) return DirectLineErrors.BadArgument("The part named activity is no activity");
        if (files.Count is 0 or > UploadLimits.MostFiles) return DirectLineErrors.BadArgument("From one to five files are taken");
        if (files.Exists(file => file.Length > UploadLimits.LargestFile)) return DirectLineErrors.TooLarge(UploadLimits.LargestFile);
        if (!await store.HasRoomAsync(conversation, files.Count, http.RequestAborted)) return DirectLineErrors.TooMany(UploadLimits.Kept);
        if (await AttachAsync(http, activity, files, store, origin) is { } fault) return fault;
        return ActivityEndpoints.Answer(await conversations.PostAsync(conversation, activity, http.RequestAborted));
    }

    private static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(Limits, http.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    // Clients send the activity as a file of its own; a plain field is taken too, and none stands for a message without words.
    private static async Task<Activity?> ActivityInAsync(IFormCollection form, CancellationToken cancellation)
    {
        if (form.Files.GetFile(ActivityPart) is { } part)
        {
            if (part.Length > ActivityEndpoints.LargestActivity) return null;
            using var buffer = new MemoryStream();
            await part.CopyToAsync(buffer, cancellation);
            return ActivityBody.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        return form.TryGetValue(ActivityPart, out var text) ? ActivityBody.Parse(System.Text.Encoding.UTF8.GetBytes(text.ToString())) : new Activity { Type = ActivityTypes.Message };
    }

    private static async Task<IResult?> AttachAsync(HttpContext http, Activity activity, List<IFormFile> files, UploadStore store, PublicOrigin origin)
    {
        var types = new List<string>(files.Count);
        foreach (var file in files)
        {
            if (await UploadStore.TypeOfAsync(file, http.RequestAborted) is not { } type) return DirectLineErrors.Unsupported("PNG, JPEG, GIF, WebP and PDF files are taken");
            types.Add(type);
        }

        var described = activity.Attachments ?? [];
        activity.Attachments = [];
        for (var place = 0; place < files.Count; place++)
        {
            var kept = await store.KeepAsync(http.Features.GetRequiredFeature<DirectLineCaller>().Claims.Conv, files[place], types[place], http.RequestAborted);
            activity.Attachments.Add(new Attachment
            {
                ContentType = kept.ContentType,
                ContentUrl = $"{origin.Of(http.Request)}{DirectLineEndpoints.Root}/uploads/{kept.Id}/{Uri.EscapeDataString(kept.Name)}",
                Name = kept.Name,
                ThumbnailUrl = place < described.Count ? described[place].ThumbnailUrl : null,
            });
        }

        return null;
    }
}
