namespace Shirube.Portal.Surveys;

/// <summary>A file of results, ready to be sent.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">Changes with its bytes.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Name">Under what name it is saved.</param>
internal sealed record ResultFile(Stream Content, string Tag, string ContentType, string Name);
