using System.Globalization;

namespace Shirube.Benchmarks.Tokenizing;

/// <summary>What the process itself holds, without the pages of mapped files.</summary>
internal static class Memory
{
    public static long PrivateKilobytes()
    {
        GC.Collect();
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("RssAnon:", StringComparison.Ordinal));
        return long.Parse(line.AsSpan(8).TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
    }
}
