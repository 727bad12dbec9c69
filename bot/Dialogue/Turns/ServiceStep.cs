using Shirube.Bot.Dialogue.Texts;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Answers the bare name of a service with what is often asked of it.</summary>
internal sealed class ServiceStep(ArticleCatalog catalog) : ITurnStep
{
    private const int MostOffered = 4;
    private static readonly char[] Parts = ['・', '（', '）', '(', ')', ',', '、', '/'];

    public ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation) => ValueTask.FromResult(Answer(turn));

    private Said? Answer(Turn turn)
    {
        var view = catalog.For(turn.Lang, turn.Utterance.Person.Audiences);
        if (ServiceOf(turn, view) is not { } service) return null;
        var offered = view.OfService(service.Slug).Where(article => article.Kind is ArticleKind.Faq or ArticleKind.Manual)
            .OrderBy(article => article.Lang == turn.Lang ? 0 : 1).ThenBy(article => article.Kind).Take(MostOffered).ToList();
        if (offered.Count == 0) return null;
        var name = turn.Lang == "en" ? service.NameEn : service.NameJa;
        turn.Words = turn.Pressed.Length > 0 ? name : turn.Words;
        turn.Memory = turn.Memory with { Question = name, Service = service.Slug, Flow = null };
        return new Said
        {
            Kind = ReplyKind.Choices,
            Text = turn.Text["ServiceOffered", MarkdownText.Escape(name)],
            Choices = [.. offered.Select(article => Choices.Section(article, "", "")), Choices.None(turn.Text)],
        };
    }

    private static PortalService? ServiceOf(Turn turn, CatalogView view)
    {
        if (turn.Pressed.StartsWith(ChoiceValues.ServicePrefix, StringComparison.Ordinal)) return view.Services.Find(turn.Pressed[ChoiceValues.ServicePrefix.Length..]);
        if (turn.Pressed.Length > 0) return null;
        var words = Masking.FoldedText.Of(turn.Utterance.Text).Trim().TrimEnd('。', '?', '!', ' ');
        return words.Length == 0 ? null : view.Services.All.FirstOrDefault(service => IsName(words, service.NameJa) || IsName(words, service.NameEn) || IsSame(words, service.Slug));
    }

    private static bool IsName(string words, string name) =>
        IsSame(words, name) || name.Split(Parts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(part => IsSame(words, part));

    private static bool IsSame(string words, string name) => words.Equals(Masking.FoldedText.Of(name), StringComparison.OrdinalIgnoreCase);
}
