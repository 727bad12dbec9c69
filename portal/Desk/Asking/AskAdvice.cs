using Shirube.Bot.Dialogue;
using Shirube.Portal.Search;

namespace Shirube.Portal.Desk.Asking;

/// <summary>What is shown beside a question that is being written.</summary>
/// <param name="Near">Articles with the section that may answer it.</param>
/// <param name="PersonalData">Kinds of personal data in it, which it need not hold.</param>
internal sealed record AskAdvice(IReadOnlyList<FoundArticle> Near, IReadOnlyList<PersonalDataKind> PersonalData)
{
    public static AskAdvice None { get; } = new([], []);
}
