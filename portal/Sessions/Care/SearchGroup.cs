namespace Shirube.Portal.Sessions.Care;

/// <summary>Searches that ask the same. Immutable.</summary>
/// <param name="Members">Their wordings, the most frequent first.</param>
internal sealed record SearchGroup(IReadOnlyList<SearchedWords> Members)
{
    public string Words => Members[0].Words;

    public string Lang => Members[0].Lang;

    public int Count => Members.Sum(member => member.Count);

    public int Misses => Members.Sum(member => member.Misses);

    public int Unclicked => Members.Sum(member => member.Unclicked);

    public int People => Members.SelectMany(member => member.People).Distinct(StringComparer.Ordinal).Count();

    public DateTimeOffset Last => Members.Max(member => member.Last);
}
