using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>Reads a list of people that is sent as a file.</summary>
internal static class ListUpload
{
    /// <summary>A list of 120,000 businesses has about 10 MB.</summary>
    public const int Largest = 32 * 1024 * 1024;

    public static async Task<RecipientList> ReadAsync(IFormFile? file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        if (file is not null) await file.CopyToAsync(bytes, cancellation);
        return RecipientReader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
