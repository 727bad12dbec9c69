using Shirube.Knowledge.Articles.Reading;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Add_OverCapacity_DropsTheLeastRecentlyUsed()
    {
        var cache = new BoundedCache<int, string>(2);
        cache.Add(1, "a");
        cache.Add(2, "b");
        Assert.True(cache.TryGet(1, out _));
        cache.Add(3, "c");
        Assert.False(cache.TryGet(2, out _));
        Assert.True(cache.TryGet(1, out var kept));
        Assert.Equal(("a", 2), (kept, cache.Count));
        cache.Add(1, "z");
        Assert.True(cache.TryGet(1, out var replaced));
        Assert.Equal(("z", 2), (replaced, cache.Count));
    }

    [Fact]
    public void Use_FromManyThreads_StaysBounded()
    {
        var cache = new BoundedCache<int, int>(16);
        Parallel.For(0, 20_000, number =>
        {
            cache.Add(number % 64, number);
            if (cache.TryGet(number % 61, out var found)) Assert.Equal(number % 61, found % 64);
        });
        Assert.InRange(cache.Count, 1, 16);
    }
}
