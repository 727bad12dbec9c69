using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Desk.Authoring;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Desk.Authoring;

/// <summary>What the page that makes an article of an inquiry asks.</summary>
internal sealed class AuthoringDesk(InquiryReader reader, PrepareArticle prepare, ArticleFromInquiry begin, ArticleSearch search)
{
    private const int MostNear = 5;

    private static readonly Audience[] Everything = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    public Task<InquiryRecord?> FindAsync(string number, CancellationToken cancellation)
        => InquiryNumber.Parse(number) is { } parsed ? reader.FindAsync(parsed, cancellation) : Task.FromResult<InquiryRecord?>(null);

    public PreparedArticle Prepare(InquiryRecord record) => prepare.Prepare(record);

    /// <summary>Articles that may already say it, the nearest first.</summary>
    public IReadOnlyList<FoundArticle> Near(PreparedArticle prepared, string lang)
    {
        var question = Question.From(prepared.Title.Length > 0 ? prepared.Title : prepared.Question);
        return question.IsEmpty ? [] : search.Search(new SearchInput { Question = question, Limit = MostNear }, Everything, lang).Hits;
    }

    public async Task<(ArticleProblem? Problem, int No)> BeginAsync(InquiryRecord record, ArticleForm form, Curator by, CancellationToken cancellation)
    {
        if (!PrepareArticle.IsSolved(record)) return (ArticleProblem.NotSolved, 0);
        if (string.IsNullOrWhiteSpace(form.Title) || string.IsNullOrWhiteSpace(form.Answer)) return (ArticleProblem.Missing, 0);
        if (form.Title.Length > ArticleForm.LongestTitle || form.Answer.Length > ArticleForm.LongestText || form.Questions is { Length: > ArticleForm.LongestText }) return (ArticleProblem.TooLong, 0);
        if (!form.Checked) return (ArticleProblem.NotChecked, 0);
        if (prepare.HoldsPersonalData(string.Join('\n', form.Title, form.Questions, form.Answer))) return (ArticleProblem.PersonalData, 0);
        return await begin.BeginAsync(record.Inquiry, form, by, cancellation);
    }
}
