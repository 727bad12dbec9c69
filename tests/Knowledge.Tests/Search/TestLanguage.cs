using Shirube.Knowledge.Search;
using Xunit;

[assembly: AssemblyFixture(typeof(Shirube.Knowledge.Tests.Search.TestLanguage))]

namespace Shirube.Knowledge.Tests.Search;

/// <summary>The real dictionary with a few user words and synonyms, loaded once for all tests.</summary>
public sealed class TestLanguage : IDisposable
{
    private const string UserWords = "surface,reading,pos,segments\n認証印刷,ニンショウインサツ,名詞-固有名詞-一般,認証 印刷\n紙づまり,カミヅマリ,名詞-一般,\n紙詰まり,カミヅマリ,名詞-一般,\n";
    private const string Synonyms = "ログイン, サインイン\n無線LAN, Wi-Fi, ワイファイ\nスマホ => 業務用スマートフォン, スマホ\n";

    public SearchLanguage Language { get; } = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), UserWords, Synonyms);

    public void Dispose() => Language.Dispose();
}
