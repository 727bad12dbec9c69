using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>Lists inquiries for the desk.</summary>
internal sealed class InquiryList(IDbContextFactory<DeskDbContext> database, DeskCalendar calendar, TimeProvider clock)
{
    public const int PageSize = 30;

    /// <summary>Some of each list on the desk's first page.</summary>
    private const int MostOnOverview = 10;

    private const string Escape = "\\";

    /// <param name="filter">Which.</param>
    /// <param name="me">Account of whoever looks.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<InquiryListPage> ListAsync(InquiryFilter filter, string me, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = Select(context, filter, me);
        var total = await rows.CountAsync(cancellation);
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Min(filter.Page, last);
        var shown = await Sort(rows, filter.Sort).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return new InquiryListPage(shown, total, page, last);
    }

    /// <summary>All of them in order, one after the other.</summary>
    public async IAsyncEnumerable<Inquiry> ReadAllAsync(
        InquiryFilter filter, string me, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        await foreach (var inquiry in Sort(Select(context, filter, me), filter.Sort).AsAsyncEnumerable().WithCancellation(cancellation)) yield return inquiry;
    }

    /// <summary>What waits for the desk.</summary>
    public async Task<DeskOverview> OverviewAsync(string me, CancellationToken cancellation) => new()
    {
        Mine = await WaitingAsync(new InquiryFilter { Assignee = InquiryFilter.Me }, me, cancellation),
        Unassigned = await WaitingAsync(new InquiryFilter { Assignee = InquiryFilter.Nobody }, me, cancellation),
        Overdue = await WaitingAsync(new InquiryFilter { IsOverdue = true }, me, cancellation),
        Escalated = await WaitingAsync(new InquiryFilter { State = InquiryNames.Of(InquiryState.Escalated) }, me, cancellation),
        Answered = await WaitingAsync(new InquiryFilter { State = InquiryNames.Of(InquiryState.Answered), Sort = "changed" }, me, cancellation),
    };

    private async Task<WaitingList> WaitingAsync(InquiryFilter filter, string me, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = Select(context, filter, me);
        return new WaitingList(filter, await rows.CountAsync(cancellation), await Sort(rows, filter.Sort).Take(MostOnOverview).ToListAsync(cancellation));
    }

    private IQueryable<Inquiry> Select(DeskDbContext context, InquiryFilter filter, string me)
    {
        var rows = context.Inquiries.AsNoTracking();
        if (filter.State == InquiryFilter.Unfinished) rows = rows.Where(row => row.State != InquiryState.Closed);
        else if (InquiryNames.State(filter.State) is { } state) rows = rows.Where(row => row.State == state);
        if (filter.Service is { } service) rows = rows.Where(row => row.Service == service);
        if (filter.Channel is { } channel) rows = rows.Where(row => row.Channel == channel);
        rows = filter.Assignee switch
        {
            null => rows,
            InquiryFilter.Nobody => rows.Where(row => row.Assignee == null && row.State != InquiryState.Answered),
            InquiryFilter.Me => rows.Where(row => row.Assignee == me),
            var agent => rows.Where(row => row.Assignee == agent),
        };
        if (filter.IsOverdue) rows = Overdue(rows);
        if (filter.From is { } from) rows = rows.Where(row => row.ReceivedAt >= calendar.At(from, TimeOnly.MinValue));
        if (filter.To is { } to) rows = rows.Where(row => row.ReceivedAt < calendar.At(to.AddDays(1), TimeOnly.MinValue));
        return filter.Words.Length == 0 ? rows : Holding(context, rows, filter.Words);
    }

    private IQueryable<Inquiry> Overdue(IQueryable<Inquiry> rows)
    {
        var now = clock.GetUtcNow();
        return rows.Where(row => row.State != InquiryState.Answered && row.State != InquiryState.Closed && row.AnswerBy < now);
    }

    /// <summary>Those that hold the words anywhere: number, names, question, answers and notes.</summary>
    private static IQueryable<Inquiry> Holding(DeskDbContext context, IQueryable<Inquiry> rows, string words)
    {
        if (InquiryNumber.Parse(words) is { } number) return rows.Where(row => row.Number == number);
        var pattern = "%" + words.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal) + "%";
        return rows.Where(row => EF.Functions.Like(row.Subject, pattern, Escape)
            || EF.Functions.Like(row.Text, pattern, Escape)
            || EF.Functions.Like(row.ContactName, pattern, Escape)
            || EF.Functions.Like(row.Contact, pattern, Escape)
            || (row.OwnerIsAccount && EF.Functions.Like(row.Owner, pattern, Escape))
            || context.Events.Any(happened => happened.Number == row.Number && EF.Functions.Like(happened.Data, pattern, Escape)));
    }

    private static IQueryable<Inquiry> Sort(IQueryable<Inquiry> rows, string sort) => sort switch
    {
        "new" => rows.OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Number),
        "changed" => rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Number),
        _ => rows.OrderBy(row => row.AnswerBy).ThenBy(row => row.Number),
    };
}
