using Shirube.Knowledge.Search;
using Xunit;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>The same thing written in another way is found; another thing is not.</summary>
public sealed class WordingTests(TestLanguage language)
{
    [Theory]
    [InlineData("パスワードを忘れた", "パスワードを忘れました")]
    [InlineData("パスワードを忘れた", "ぱすわーどを忘れました")]
    [InlineData("画面が消えた", "画面が消えましたが")]
    [InlineData("端末が壊れた", "端末が壊れましたので")]
    public void Search_PoliteEnding_IsNoWordOfItsOwn(string text, string query)
    {
        using var test = new TestIndex(language);
        test.With(("right", text, ""), ("other", "開け直すとましになるのはなぜ", "カラのまし、デスの話。"));

        var response = test.Search(query);

        Assert.Equal(["right"], response.Hits.Select(hit => hit.Group));
        Assert.True(response.Strict);
    }

    [Theory]
    [InlineData("プリンター", "プリンタ")]
    [InlineData("ウイルス対策", "ウィルス対策")]
    [InlineData("インターフェース", "インターフェイス")]
    [InlineData("サーバーの再起動", "サーバ 再起動")]
    [InlineData("申し込み", "申込")]
    [InlineData("問い合わせ", "問合せ")]
    [InlineData("引っ越し", "引越し")]
    [InlineData("紙づまり", "紙詰まり")]
    [InlineData("子供", "子ども")]
    [InlineData("ネットワークに繋がる", "つながる")]
    [InlineData("髙橋", "高橋")]
    [InlineData("𠮷野", "吉野")]
    [InlineData("デスクトップ", "ﾃﾞｽｸﾄｯﾌﾟ")]
    [InlineData("ガス", "ガス")]
    [InlineData("2,000円", "2000円")]
    [InlineData("二千円", "2000円")]
    [InlineData("２０００円", "2000円")]
    [InlineData("3か月", "3ヶ月")]
    [InlineData("印刷", "いんさつ")]
    [InlineData("印刷", "insatsu")]
    [InlineData("印刷", "insatu")]
    [InlineData("パスワードの初期化", "ぱすわーど")]
    [InlineData("エラー 0x80070005 が出る", "0X80070005")]
    [InlineData("番号 KB5005565 の更新", "kb5005565")]
    [InlineData("RA-1012 と表示される", "RA1012")]
    [InlineData("setup.exe を実行", "setup.exe")]
    [InlineData("C++ の開発", "c++")]
    [InlineData("Wi-Fiにつなぐ", "wifi")]
    [InlineData("無線LANにつなぐ", "ワイファイ")]
    [InlineData("サインインする", "ログイン")]
    [InlineData("Printers and passwords", "printer password")]
    [InlineData("Print a document", "printing documents")]
    [InlineData("The PC stopped and was updated", "stopping update")]
    [InlineData("When you lose a device", "I lost my device")]
    [InlineData("The password was forgotten", "forgot password")]
    [InlineData("Change the address", "changed addresses")]
    [InlineData("Batteries and boxes", "battery box")]
    [InlineData("The colleague's card", "colleague card")]
    [InlineData("I can't print", "can’t print")]
    [InlineData("異動の手続き", "異動")]
    [InlineData("貸出窓口", "貸")]
    [InlineData("関西国際空港への行き方", "国際空港")]
    [InlineData("①を押す", "1")]
    [InlineData("㈱の表記", "株")]
    public void Search_OtherWording_Finds(string text, string query)
    {
        using var test = new TestIndex(language);
        test.With(("right", text, ""), ("other", "まったく別の話", "天気と昼食について。"));
        Assert.Equal(["right"], test.Keys(query));
    }

    [Fact]
    public void Search_English_PutsWhatIsNegatedAlikeFirst()
    {
        using var test = new TestIndex(language);
        test.With(("can", "How to print", "I can print."), ("cannot", "How to print", "I can't print."));
        Assert.Equal("cannot", test.Keys("it does not print")[0]);
        Assert.Equal("cannot", test.Keys("never prints")[0]);
    }

    [Fact]
    public void Search_NegationAndCourtesyAlone_FindNothingWhereTheMatterIsUnknown()
    {
        using var test = new TestIndex(language);
        test.With(("a", "印刷できないとき", "どうすればよいか教えます。"), ("b", "届かないメール", ""));
        Assert.Empty(test.Keys("zqxwv できない方法を教えて"));
        Assert.NotEmpty(test.Keys("ない"));
    }

    [Fact]
    public void Search_ASubject_PutsTheTextThatIsAboutItFirst()
    {
        using var test = new TestIndex(language);
        SearchDocument Section(string group, int ordinal, string heading) => new() { Group = group, Ordinal = ordinal, Title = "印刷のしかた", Heading = heading, Body = "印刷します。" };
        test.Index.Apply(
        [
            new GroupChange("a-passing", "1", [Section("a-passing", 0, ""), new SearchDocument { Group = "a-passing", Ordinal = 1, Title = "印刷のしかた", Heading = "別の話", Body = "天気と昼食について。" }]),
            new GroupChange("b-about", "1", [Section("b-about", 0, ""), Section("b-about", 1, "紙を選ぶ"), Section("b-about", 2, "色を選ぶ"), Section("b-about", 3, "部数を選ぶ")]),
        ]);
        Assert.Equal("b-about", test.Keys("印刷")[0]);
    }

    [Theory]
    [InlineData("書類の届け先", "送り先")]
    [InlineData("説明が不明瞭な箇所", "曖昧")]
    public void Search_GeneralSynonym_FindsBehindTheWordItself(string text, string query)
    {
        using var test = new TestIndex(language);
        test.With(("synonym", text, ""), ("itself", query, ""));
        Assert.Equal(["itself", "synonym"], test.Keys(query));
    }

    [Theory]
    [InlineData("東京都の住所", "京都")]
    [InlineData("C言語の本", "C++")]
    [InlineData("ビルの入口", "ビール")]
    [InlineData("データベースの話", "ベース")]
    public void Search_OtherThing_IsNotStrict(string text, string query)
    {
        using var test = new TestIndex(language);
        test.With(("other", text, ""));
        Assert.False(test.Search(query).Strict);
    }

    [Fact]
    public void Search_Homophone_ComesAfterTheWordItself()
    {
        using var test = new TestIndex(language);
        test.With(("hashi-eat", "箸を使う", "箸は食堂にあります。"), ("hashi-cross", "橋を渡る", "橋は工事中です。"));
        Assert.Equal("hashi-cross", test.Keys("橋")[0]);
        Assert.Equal("hashi-eat", test.Keys("箸")[0]);
    }

    [Fact]
    public void Search_HeadingThatIsTheWholeQuestion_ComesBeforeWhoMentionsIt()
    {
        using var test = new TestIndex(language);
        test.Index.Apply(
        [
            new GroupChange("manual", "1",
            [
                new SearchDocument { Group = "manual", Ordinal = 0, Title = "複合機でコピー・スキャンする", Body = "各階の複合機の使い方です。" },
                new SearchDocument
                {
                    Group = "manual", Ordinal = 1, Title = "複合機でコピー・スキャンする", Heading = "印刷できないとき", Anchor = "印刷できないとき",
                    Body = "電源と用紙を確かめます。待ち行列に文書が残っていれば取り消し、もう一度送ります。直らなければ階と機器の番号を窓口に伝えます。",
                },
            ]),
            TestIndex.Change("faq", "自宅のプリンターで印刷できますか", "できません。庁舎で印刷します。印刷できないときを見てください。"),
        ]);
        var hit = test.Search("印刷できない").Hits[0];
        Assert.Equal(("manual", "印刷できないとき"), (hit.Group, hit.Best.Anchor));
    }

    [Fact]
    public void Search_Negation_PrefersTheFault()
    {
        using var test = new TestIndex(language);
        test.With(("can", "自宅で印刷できる", "登録すれば印刷できます。"), ("cannot", "自宅で印刷できない", "電源を確かめても印刷できません。"));
        Assert.Equal("cannot", test.Keys("印刷できない")[0]);
    }

    [Fact]
    public void Search_Phrase_MustStandToTheLetter()
    {
        using var test = new TestIndex(language);
        test.With(("phrase", "案内", "共有フォルダの容量を調べる。"), ("words", "案内", "容量のことは、フォルダを共有してから。"));
        Assert.Equal(["phrase"], test.Keys("\"フォルダの容量\""));
        Assert.Equal(2, test.Search("フォルダの容量").Total);
    }

    [Fact]
    public void Search_Exclusion_LeavesOut()
    {
        using var test = new TestIndex(language);
        test.With(("iphone", "メールの設定", "iPhoneの場合"), ("pc", "メールの設定", "職員用端末の場合"));
        Assert.Equal(["pc"], test.Keys("メール -iPhone"));
        Assert.Equal(["iphone"], test.Keys("-iPhone"));
    }

    [Fact]
    public void Search_NothingHoldsAll_IsRelaxedAndSaysSo()
    {
        using var test = new TestIndex(language);
        test.With(("a", "複合機の印刷", ""), ("b", "会議室の予約", ""));
        var response = test.Search("複合機 南極観測船");
        Assert.Equal("a", response.Hits[0].Group);
        Assert.False(response.Strict);
        Assert.True(test.Search("複合機 印刷").Strict);
    }

    [Theory]
    [InlineData("パスワトド", "パスワード")]
    [InlineData("outlok", "Outlook")]
    public void Search_Mistyped_ProposesTheWord(string query, string better)
    {
        using var test = new TestIndex(language);
        test.With(("a", "パスワードを変える", ""), ("b", "Outlookを開く", ""));
        Assert.Equal(better, test.Search(query).DidYouMean);
    }
}
