using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Working;

/// <summary>Reads what an agent sent; reports everything that is wrong with it at once.</summary>
internal sealed class ActionReader(DeskCalendar calendar, AgentDirectory agents, SectionPicker sections, ArticleCatalog catalog, TimeProvider clock)
{
    public async Task<ActionReading> ReadAsync(ActionForm form, CancellationToken cancellation)
    {
        var problems = new List<ActionProblem>();
        var happenedAt = OfficeTime.Read(form.At, calendar);
        if (happenedAt is null && !string.IsNullOrWhiteSpace(form.At)) problems.Add(ActionProblem.BadTime);
        var text = TextLine.Lines(form.Text, InquiryLimits.AgentText + 1);
        if (text.Length > InquiryLimits.AgentText) problems.Add(ActionProblem.TextTooLong);
        var facts = await FactsAsync(form, text, problems, cancellation);
        return new ActionReading(problems.Count == 0 ? facts : [], happenedAt, problems);
    }

    private async Task<IReadOnlyList<InquiryFact>> FactsAsync(ActionForm form, string text, List<ActionProblem> problems, CancellationToken cancellation)
    {
        switch (form.Do)
        {
            case DeskAction.Take:
                return [new InquiryTaken()];
            case DeskAction.Assign:
                var agent = (await agents.ListAsync(cancellation)).FirstOrDefault(name => name == form.To);
                if (agent is null) problems.Add(ActionProblem.NotAnAgent);
                return [new InquiryAssigned(agent ?? "")];
            case DeskAction.Note:
                return [new InquiryNoted(Needed(text))];
            case DeskAction.Progress:
                return [new ProgressReported(Needed(text), Promise(form.AnswerBy, problems), form.PersonChoseTime, form.PersonWasAbsent)];
            case DeskAction.Escalate:
                return [new InquiryEscalated(Target(form.To, problems), Needed(text))];
            case DeskAction.SecondLineAnswered:
                return [new EscalationAnswered(Needed(text))];
            case DeskAction.Classify:
                return [new InquiryClassified(catalog.Current.Services.Find(form.Service ?? "")?.Slug ?? "", Named<InquiryNature>(form.Nature))];
            case DeskAction.Close:
                return [new InquiryClosed(Named<ClosingOutcome>(form.Outcome), text)];
            case DeskAction.Reopen:
                return [new InquiryReopened(Needed(text))];
            case DeskAction.Answer:
                var answer = new InquiryAnswered(Needed(text), await RecordsAsync(form, problems, cancellation), form.NeedsArticle);
                return form.AndClose ? [answer, new InquiryClosed(ClosingOutcome.Solved, "")] : [answer];
            default:
                problems.Add(ActionProblem.Unknown);
                return [];
        }

        string Needed(string written)
        {
            if (written.Length == 0) problems.Add(ActionProblem.TextMissing);
            return written;
        }
    }

    private async Task<IReadOnlyList<SectionRecord>> RecordsAsync(ActionForm form, List<ActionProblem> problems, CancellationToken cancellation)
    {
        var picks = await sections.PicksAsync(form, cancellation);
        if (picks.HasGone) problems.Add(ActionProblem.SectionGone);
        return [.. picks.Picks.Where(pick => pick.Use is not null).Take(InquiryLimits.Sections).Select(pick => new SectionRecord(pick.Section, pick.Use!.Value, pick.Comment))];
    }

    private DateTimeOffset? Promise(string? answerBy, List<ActionProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(answerBy)) return null;
        var promise = OfficeTime.Read(answerBy, calendar);
        if (promise is null || promise < clock.GetUtcNow()) problems.Add(ActionProblem.BadPromise);
        return promise;
    }

    private static string Target(string? to, List<ActionProblem> problems)
    {
        var target = TextLine.Of(to, InquiryLimits.Target);
        if (target.Length == 0) problems.Add(ActionProblem.TargetMissing);
        return target;
    }

    private static T Named<T>(string? name) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: false, out var value) && Enum.IsDefined(value) ? value : default;
}
