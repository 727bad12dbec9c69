namespace Shirube.Benchmarks.Surveys;

/// <summary>Looks at the heap that is really in use after each tenth of a work: flat, or growing with it.</summary>
internal sealed class HeapByTenth(int all) : IProgress<int>
{
    private readonly List<long> _megabytes = [];

    public void Report(int value)
    {
        if (value * 10L / all > _megabytes.Count) _megabytes.Add(GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024);
    }

    public override string ToString() => string.Join(' ', _megabytes);
}
