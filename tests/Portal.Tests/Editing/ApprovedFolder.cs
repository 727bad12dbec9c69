using Shirube.Knowledge.Articles;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>A data folder with an approved revision that waits for its publication, to be copied for each attempt.</summary>
public sealed class ApprovedFolder : IAsyncLifetime
{
    private readonly TestFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        await using var portal = await TestPortal.OpenAsync(_folder["data"]);
        await EditingPortal.FillAsync(portal);
        await portal.Get<KnowledgeRefresh>().StartAsync(null, CancellationToken.None);
        Assert.Equal(2, await portal.ApproveAsync("鶴亀印刷の手順です。\n"));
    }

    /// <summary>A copy of its own.</summary>
    internal string Copy(string name)
    {
        var copy = _folder[name];
        foreach (var file in Directory.EnumerateFiles(_folder["data"], "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(_folder["data"], file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
