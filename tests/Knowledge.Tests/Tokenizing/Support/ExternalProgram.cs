using System.Diagnostics;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>Runs another program and waits for it.</summary>
internal static class ExternalProgram
{
// The product starts no program; the tests start the oracle and the dictionary compiler.
#pragma warning disable RS0030
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static async Task<(int Code, string Output, string Errors)> Run(string program, params string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.Start();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
#pragma warning restore RS0030
}
