namespace Shirube.Knowledge.Articles.Export;

/// <summary>A media file that a published revision uses.</summary>
/// <param name="No">The article's number.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Name">Name in the text.</param>
/// <param name="Hash">Hash of its content.</param>
internal sealed record UsedMedia(int No, string Lang, string Name, string Hash);
