using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Search;

namespace Shirube.Portal.Desk.Working;

/// <summary>Enters an inquiry for somebody who called, wrote or came, at once or afterwards from paper, with its answer when there was one.</summary>
internal sealed class EnterInquiry(ReceiveInquiry receive, RecordFacts record, AgentDirectory people, DeskCalendar calendar, ArticleCatalog catalog)
{
    public async Task<EntryOutcome> EnterAsync(EntryForm form, string agent, string lang, DateTimeOffset now, CancellationToken cancellation)
    {
        var problems = new List<EntryField>();
        var inquiry = await ReadAsync(form, agent, lang, problems, cancellation);
        var facts = FactsOf(form, problems);
        var cameAt = Time(form.At, EntryField.At, now, problems) ?? now;
        var answeredAt = Time(form.AnsweredAt, EntryField.AnsweredAt, now, problems);
        if (facts.Count > 0 && answeredAt < cameAt) problems.Add(EntryField.AnsweredAt);
        if (problems.Count > 0) return new EntryOutcome(null, problems);
        var receipt = await receive.ReceiveAsync(inquiry with { HappenedAt = cameAt }, cancellation);
        if (receipt.IsNew && facts.Count > 0)
        {
            await record.RecordAsync(
                new FactsToRecord { Number = receipt.Number, Facts = facts, Actor = agent, Role = ActorRole.Agent, HappenedAt = answeredAt }, cancellation);
        }

        return new EntryOutcome(receipt.Number, []);
    }

    private async Task<NewInquiry> ReadAsync(EntryForm form, string agent, string lang, List<EntryField> problems, CancellationToken cancellation)
    {
        var channel = InquiryNames.Channel(form.Channel);
        if (channel is not (InquiryChannel.Phone or InquiryChannel.Mail or InquiryChannel.Counter)) problems.Add(EntryField.Channel);
        var typed = TextLine.Of(form.Account, InquiryLimits.Person);
        var account = typed.Length == 0 ? null : await people.FindAsync(typed, cancellation);
        if (typed.Length > 0 && account is null) problems.Add(EntryField.Account);
        var name = Line(form.Name, InquiryLimits.Contact, EntryField.Name, isRequired: typed.Length == 0);
        return new NewInquiry
        {
            Submission = "entry\n" + form.Submission,
            Channel = channel ?? InquiryChannel.Phone,
            Owner = new InquiryOwner(account, account is not null, name, Line(form.Contact, InquiryLimits.Contact, EntryField.Contact, isRequired: false)),
            Subject = Line(form.Subject, InquiryLimits.Subject, EntryField.Subject, isRequired: true),
            Text = Lines(form.Text, InquiryLimits.Text, EntryField.Text, problems),
            Lang = lang,
            Service = catalog.Current.Services.Find(form.Service ?? "")?.Slug ?? "",
            Actor = agent,
            Role = ActorRole.Agent,
        };

        string Line(string? value, int longest, EntryField field, bool isRequired)
        {
            var line = TextLine.Of(value, longest + 1);
            if (line.Length > longest || (isRequired && line.Length == 0)) problems.Add(field);
            return line;
        }
    }

    private List<InquiryFact> FactsOf(EntryForm form, List<EntryField> problems)
    {
        var answer = Lines(form.Answer, InquiryLimits.AgentText, EntryField.Answer, problems);
        if (answer.Length == 0)
        {
            // What is solved has an answer, and an article answers something.
            if (form.IsSolved || !string.IsNullOrWhiteSpace(form.Article)) problems.Add(EntryField.Answer);
            return [];
        }

        var facts = new List<InquiryFact> { new InquiryTaken(), new InquiryAnswered(answer, SectionsOf(form.Article, problems), form.NeedsArticle) };
        if (form.IsSolved) facts.Add(new InquiryClosed(ClosingOutcome.Solved, ""));
        return facts;
    }

    private List<SectionRecord> SectionsOf(string? number, List<EntryField> problems)
    {
        if (string.IsNullOrWhiteSpace(number)) return [];
        if (Question.From(number).Number is { } no && catalog.Current.All.FirstOrDefault(head => head.No == no) is { } article)
            return [new SectionRecord(new SectionReference(no, article.Lang, article.Revision, "", article.Title), SectionUse.Used, "")];
        problems.Add(EntryField.Article);
        return [];
    }

    private DateTimeOffset? Time(string? typed, EntryField field, DateTimeOffset now, List<EntryField> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var time = OfficeTime.Read(typed, calendar);
        if (time is null || time > now) problems.Add(field);
        return time;
    }

    private static string Lines(string? value, int longest, EntryField field, List<EntryField> problems)
    {
        var lines = TextLine.Lines(value, longest + 1);
        if (lines.Length > longest) problems.Add(field);
        return lines;
    }
}
