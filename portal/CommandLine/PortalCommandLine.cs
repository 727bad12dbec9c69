using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Startup;

namespace Shirube.Portal.CommandLine;

/// <summary>The program's subcommands. Without one it serves.</summary>
public static class PortalCommandLine
{
    /// <summary>Runs what the arguments say.</summary>
    /// <param name="args">Arguments of the process; what is no option of a command is a setting, as in <c>--Portal:Port=80</c>.</param>
    /// <param name="compose">Puts the portal together.</param>
    /// <param name="terminal">Where a person reads what happens.</param>
    /// <returns>0 when all went well, 1 when not.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> compose, Terminal terminal)
    {
        var host = new CommandHost(compose, terminal);
        var root = new RootCommand("しるべ: ナレッジ中心のサービスデスクポータル / Shirube: a knowledge-first service-desk portal") { TreatUnmatchedTokensAsErrors = false };
        foreach (var command in Commands(host)) root.Add(command);
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync(host, parsed.UnmatchedTokens, cancellation));
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The host handles signals: it lets answers under way end, which takes longer than a console would wait.
                ProcessTerminationTimeout = null,
            });
        }
        catch (StartupFaultException fault)
        {
            terminal.Complain(fault.Japanese, fault.English);
            return 1;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException)
        {
            // The disk is full, the database is locked by another program, a right is missing: not ours, but ours to name.
            var reason = exception.GetBaseException().Message;
            terminal.Complain($"ファイルかデータベースの読み書きに失敗しました（{reason}）。", $"Reading or writing a file or the database failed ({reason}).");
            return 1;
        }
    }

    private static IEnumerable<Command> Commands(CommandHost host) =>
    [
        ServeCommand.Create(host),
        ImportCommand.Create(host),
        ExportCommand.Create(host),
        ReindexCommand.Create(host),
        VerifyCommand.Create(host),
        GoldenCommand.Create(host),
        UsersCommand.Create(host),
    ];
}
