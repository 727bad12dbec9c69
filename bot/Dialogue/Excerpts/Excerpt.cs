namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>A section's own text, shortened. Nothing in it is said in other words; what is missing is missing as a whole.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="IsCut">True when text was left out for its length.</param>
/// <param name="HasTable">True when a table was left out.</param>
/// <param name="HasPicture">True when a picture was left out.</param>
internal sealed record Excerpt(string Text, bool IsCut, bool HasTable, bool HasPicture);
