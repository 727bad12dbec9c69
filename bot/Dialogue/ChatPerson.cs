using Shirube.Knowledge.Articles;

namespace Shirube.Bot.Dialogue;

/// <summary>Who speaks.</summary>
/// <param name="Id">Account name of a person who signed in, else the random id of the visitor.</param>
/// <param name="IsSignedIn">True for an account.</param>
/// <param name="Audiences">Whose articles the person may read.</param>
public sealed record ChatPerson(string Id, bool IsSignedIn, IReadOnlyCollection<Audience> Audiences);
