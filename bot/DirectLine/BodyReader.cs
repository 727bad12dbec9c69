using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Shirube.Bot.DirectLine;

/// <summary>Reads a body up to a size, whatever length it claims to have.</summary>
internal static class BodyReader
{
    private const int FirstSize = 4096;

    /// <summary>The body, or null when it is larger.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most) return null;
        var buffer = new ArrayBufferWriter<byte>((int)Math.Max(request.ContentLength ?? FirstSize, 1));
        try
        {
            while (await request.Body.ReadAsync(buffer.GetMemory(), cancellation) is > 0 and var read)
            {
                buffer.Advance(read);
                if (buffer.WrittenCount > most) return null;
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return buffer.WrittenMemory;
    }
}
