using System.CommandLine;
using Shirube.Portal.Access;
using Shirube.Portal.Accounts.Administration;
using Shirube.Portal.Startup;

namespace Shirube.Portal.CommandLine;

/// <summary>Adds accounts and changes them. Passwords come from standard input: arguments can be read by everybody on the machine.</summary>
internal static class UsersCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("users", "アカウントを管理します / manages accounts")
        {
            Add(host),
            Role(host),
            Change(host, "disable", "アカウントを使えなくします / disables an account", (services, name) => services.GetRequiredService<SetDisabled>().SetAsync(name, isDisabled: true)),
            Change(host, "enable", "アカウントをまた使えるようにします / enables an account again", (services, name) => services.GetRequiredService<SetDisabled>().SetAsync(name, isDisabled: false)),
            Change(host, "reset-password", "パスワードを変えます（標準入力から 1 行） / sets another password (one line from standard input)",
                async (services, name) => await services.GetRequiredService<ResetPassword>().ResetAsync(name, await PasswordAsync(host.Terminal))),
        };
        return command;
    }

    private static Command Add(CommandHost host)
    {
        var name = NameArgument();
        var role = RoleArgument();
        var command = new Command("add", "アカウントを加えます（パスワードは標準入力から 1 行） / adds an account (password: one line from standard input)") { name, role };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, parsed.GetRequiredValue(name), async services =>
            await services.GetRequiredService<AddAccount>().AddAsync(
                parsed.GetRequiredValue(name), Roles.Named(parsed.GetRequiredValue(role))!.Value, await PasswordAsync(host.Terminal)), cancellation));
        return command;
    }

    private static Command Role(CommandHost host)
    {
        var name = NameArgument();
        var role = RoleArgument();
        var command = new Command("role", "役割を変えます / changes the role") { name, role };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, parsed.GetRequiredValue(name), services =>
            services.GetRequiredService<SetRole>().SetAsync(parsed.GetRequiredValue(name), Roles.Named(parsed.GetRequiredValue(role))!.Value), cancellation));
        return command;
    }

    private static Command Change(CommandHost host, string verb, string description, Func<IServiceProvider, string, Task<AccountChange>> change)
    {
        var name = NameArgument();
        var command = new Command(verb, description) { name };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed, parsed.GetRequiredValue(name), services => change(services, parsed.GetRequiredValue(name)), cancellation));
        return command;
    }

    private static Task<int> RunAsync(CommandHost host, ParseResult parsed, string name, Func<IServiceProvider, Task<AccountChange>> change, CancellationToken cancellation) =>
        host.RunAsync(parsed.UnmatchedTokens, async (services, _) =>
        {
            await using var scope = services.CreateAsyncScope();
            return Tell(host.Terminal, name, await change(scope.ServiceProvider));
        }, cancellation);

    private static int Tell(Terminal terminal, string name, AccountChange outcome)
    {
        switch (outcome)
        {
            case AccountChange.Done:
                terminal.Say($"アカウント {name} を変更しました。", $"Account {name} was changed.");
                return 0;
            case AccountChange.NotFound:
                terminal.Complain($"アカウント {name} はありません。", $"There is no account {name}.");
                return 1;
            case AccountChange.Invalid invalid:
                terminal.Complain($"変更できません: {string.Join(", ", invalid.Codes)}", $"Not possible: {string.Join(", ", invalid.Codes)}");
                return 1;
            default:
                throw new InvalidOperationException($"No answer for {outcome}");
        }
    }

    private static async Task<string> PasswordAsync(Terminal terminal)
    {
        if (!Console.IsInputRedirected) terminal.Say("パスワードを入力して Enter を押してください。", "Type the password and press Enter.");
        return await terminal.Input.ReadLineAsync() is { Length: > 0 } password
            ? password
            : throw new StartupFaultException("パスワードが標準入力にありません。", "There is no password on standard input.");
    }

    private static Argument<string> NameArgument() => new("name") { Description = "ユーザー名 / user name" };

    private static Argument<string> RoleArgument()
    {
        var role = new Argument<string>("role") { Description = string.Join(", ", Roles.All) };
        return role.AcceptOnlyFromAmong([.. Roles.All]);
    }
}
