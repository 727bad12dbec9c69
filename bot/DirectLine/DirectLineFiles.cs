namespace Shirube.Bot.DirectLine;

/// <summary>Where Direct Line keeps what is not in the database.</summary>
/// <param name="TokenKeyFile">The key that tokens are signed with; made when it is missing. To be readable by the program alone.</param>
/// <param name="UploadsFolder">Files that people sent, for a day.</param>
public sealed record DirectLineFiles(string TokenKeyFile, string UploadsFolder);
