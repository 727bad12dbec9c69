using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Access;
using Shirube.Portal.Accounts;

namespace Shirube.Portal.Chat;

/// <summary>
/// What people who talk to the assistant may read now. A token is good for half an hour and longer when it is refreshed: the role
/// of an account is looked up at every turn, so that a role that was taken away counts at once.
/// </summary>
internal sealed class ChatPeople(IServiceScopeFactory scopes, DemonstrationMode demonstration) : IChatPeople
{
    public async ValueTask<ChatPerson?> FindAsync(string personId, bool isSignedIn, CancellationToken cancellation = default)
    {
        if (!isSignedIn) return new ChatPerson(personId, false, [Audience.All]);
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AccountsDbContext>();
        var account = await database.Users.AsNoTracking().Where(row => row.UserName == personId)
            .Select(row => new { row.Role, row.IsDisabled, row.IsDemonstration }).FirstOrDefaultAsync(cancellation);
        if (account is not { IsDisabled: false } || (account.IsDemonstration && !demonstration.IsOn)) return null;
        return new ChatPerson(personId, true, Readers.AudiencesOf(account.Role));
    }
}
