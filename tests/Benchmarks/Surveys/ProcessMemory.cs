using System.Globalization;

namespace Shirube.Benchmarks.Surveys;

/// <summary>What the system says of a process's memory, in megabytes.</summary>
/// <param name="Own">What only this process has: heaps, stacks and compiled code.</param>
/// <param name="All">With the files it has mapped (libraries, dictionary, index), which the system shares and can drop.</param>
internal readonly record struct ProcessMemory(int Own, int All)
{
    public static ProcessMemory Of(int process)
    {
        var sizes = File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("Rss", StringComparison.Ordinal) || line.StartsWith("VmRSS", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => int.Parse(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new ProcessMemory((sizes["RssAnon"] + sizes["RssShmem"]) / 1024, sizes["VmRSS"] / 1024);
    }

    public ProcessMemory Or(ProcessMemory other) => new(Math.Max(Own, other.Own), Math.Max(All, other.All));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"own memory {Own} MB, with mapped files {All} MB");
}
