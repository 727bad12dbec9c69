using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Desk.Asking;

/// <summary>The form, cleaned. Texts that are too long are kept whole, so that nobody has to write them again.</summary>
internal sealed record AskDraft
{
    /// <summary>What is longer than the limits by more than this is cut: nobody can shorten it by hand.</summary>
    private const int Slack = 20_000;

    private const int LongestId = 200;

    public string Subject { get; init; } = "";

    public string Text { get; init; } = "";

    public string Service { get; init; } = "";

    public string Name { get; init; } = "";

    public string Contact { get; init; } = "";

    public string Words { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Submission { get; init; } = "";

    /// <summary>Everything that was written about the matter.</summary>
    public string Written => Text.Length == 0 ? Subject : Subject + "\n" + Text;

    public static AskDraft Of(AskForm form, ServiceList services) => new()
    {
        Subject = TextLine.Of(form.Subject, InquiryLimits.Subject + Slack),
        Text = TextLine.Lines(form.Text, InquiryLimits.Text + Slack),
        Service = services.Find(form.Service ?? "")?.Slug ?? "",
        Name = TextLine.Of(form.Name, InquiryLimits.Contact + Slack),
        Contact = TextLine.Of(form.Contact, InquiryLimits.Contact + Slack),
        Words = Search.Question.From(form.Words).Words,
        Conversation = TextLine.Of(form.Conversation, LongestId),
        Submission = TextLine.Of(form.Submission, LongestId),
    };

    /// <summary>Everything that keeps it from being sent.</summary>
    /// <param name="isKnown">Whether the desk knows how to reach the person, who then need not say it.</param>
    public IReadOnlyList<AskProblem> Problems(bool isKnown)
    {
        var problems = new List<AskProblem>();
        Check(AskField.Subject, Subject, InquiryLimits.Subject, isRequired: true);
        Check(AskField.Text, Text, InquiryLimits.Text, isRequired: false);
        Check(AskField.Name, Name, InquiryLimits.Contact, isRequired: !isKnown);
        Check(AskField.Contact, Contact, InquiryLimits.Contact, isRequired: !isKnown);
        return problems;

        void Check(AskField field, string value, int longest, bool isRequired)
        {
            if (isRequired && value.Length == 0) problems.Add(new AskProblem(field, 0));
            if (value.Length > longest) problems.Add(new AskProblem(field, longest));
        }
    }
}
