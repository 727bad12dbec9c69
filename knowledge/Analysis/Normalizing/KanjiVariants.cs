using System.Collections.Frozen;

namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// One form for kanji that are written in several: traditional and variant forms as they occur in names of people and places
/// (髙橋, 渡邊, 𠮷野) and in older documents, folded to the form of everyday use.
/// </summary>
internal static class KanjiVariants
{
    // Everyday form, then the forms folded to it.
    private static readonly string[] Groups =
    [
        "高髙", "崎﨑碕嵜", "辺邉邊", "吉𠮷", "斎齋", "斉齊", "浜濱濵", "沢澤", "広廣", "国國", "学學", "桜櫻", "真眞", "恵惠", "栄榮",
        "竜龍", "滝瀧", "島嶋嶌", "富冨", "峰峯", "柳栁", "黒黑", "緑綠", "巻卷", "豊豐", "弥彌",
        "寿壽", "万萬", "与與", "関關", "県縣", "会會", "円圓", "塩鹽", "応應", "旧舊", "芸藝", "実實", "写寫", "処處", "図圖", "声聲",
        "単單", "断斷", "対對", "台臺", "体體", "担擔", "当當", "党黨", "読讀", "売賣", "発發", "変變", "宝寶", "来來", "両兩", "労勞",
        "戦戰", "転轉", "伝傳", "点點", "鉄鐵", "独獨", "頼賴", "覧覽", "礼禮", "霊靈", "録錄", "区區", "駆驅", "軽輕", "経經", "続續",
        "総總", "蔵藏", "属屬", "証證", "状狀", "条條", "乗乘", "縄繩", "焼燒", "将將", "称稱", "粋粹", "随隨", "数數", "静靜", "窃竊",
        "節節", "浅淺", "専專", "双雙", "壮壯", "挿插", "帯帶", "択擇", "沢澤", "遅遲", "虫蟲", "昼晝", "庁廳", "聴聽", "逓遞", "稲稻",
        "弁辨瓣辯", "歩步", "豊豐", "毎每", "満滿", "黙默", "薬藥", "訳譯", "予豫", "余餘", "誉譽", "謡謠", "様樣", "乱亂", "欄欄",
        "略畧", "隆隆", "猟獵", "塁壘", "励勵", "暦曆", "歴歷", "恋戀", "炉爐", "楼樓", "亜亞", "悪惡", "圧壓", "囲圍", "医醫", "壱壹",
        "隠隱", "営營", "駅驛", "艶艷", "欧歐", "殴毆", "奥奧", "横橫", "温溫", "穏穩", "仮假", "価價", "画畫", "絵繪", "壊壞", "拡擴",
        "殻殼", "覚覺", "岳嶽", "楽樂", "勧勸", "巻卷", "歓歡", "観觀", "気氣", "帰歸", "犠犧", "拠據", "挙擧", "峡峽", "暁曉", "勲勳",
        "径徑", "継繼", "鶏鷄", "撃擊", "欠缺", "研硏", "倹儉", "剣劍", "険險", "検檢", "権權", "献獻", "験驗", "厳嚴", "効效", "鉱鑛",
        "号號", "済濟", "剤劑", "雑雜", "参參", "賛贊", "残殘", "糸絲", "歯齒", "児兒", "辞辭", "湿濕", "釈釋", "収收", "従從", "渋澁",
        "獣獸", "縦縱", "奨獎", "譲讓", "醸釀", "触觸", "嘱囑", "寝寢", "慎愼", "尽盡", "酔醉", "枢樞", "瀬瀨", "斉齊", "摂攝", "潜潛",
        "銭錢", "禅禪", "捜搜", "争爭", "荘莊", "装裝", "騒騷", "増增", "堕墮", "滞滯", "択擇", "胆膽", "団團", "弾彈", "痴癡", "鋳鑄",
        "聴聽", "勅敕", "灯燈", "盗盜", "闘鬪", "徳德", "届屆", "悩惱", "脳腦", "覇霸", "拝拜", "廃廢", "麦麥", "髪髮", "抜拔", "蛮蠻",
        "秘祕", "浜濱", "瓶甁", "払拂", "仏佛", "併倂", "並竝", "餅餠", "褒襃", "豊豐", "翻飜", "訳譯", "来來", "覧覽", "竜龍", "隣鄰",
    ];

    private static readonly char[] Table = BuildTable();
    private static readonly FrozenDictionary<string, char> Pairs = BuildPairs();
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> PairLookup = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The everyday form, or the character itself.</summary>
    public static char Fold(char c) => c < '一' ? c : Table[c - '一'];

    /// <summary>The everyday form of a character outside the basic plane.</summary>
    public static bool TryGet(ReadOnlySpan<char> surrogatePair, out char plain) => PairLookup.TryGetValue(surrogatePair, out plain);

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue - '一' + 1];
        for (var i = 0; i < table.Length; i++) table[i] = (char)('一' + i);
        foreach (var group in Groups)
        {
            foreach (var rune in group.EnumerateRunes())
            {
                // The first group that names a form decides (豐 belongs to 豊 once).
                if (rune.IsBmp && rune.Value >= '一' && rune.Value != group[0] && table[rune.Value - '一'] == rune.Value)
                    table[rune.Value - '一'] = group[0];
            }
        }

        // Chains end at their last link: what folds to a form that is itself folded goes all the way.
        for (var i = 0; i < table.Length; i++) table[i] = table[table[i] - '一'];
        return table;
    }

    private static FrozenDictionary<string, char> BuildPairs() =>
        Groups.SelectMany(group => group.EnumerateRunes().Where(rune => !rune.IsBmp).Select(rune => KeyValuePair.Create(rune.ToString(), group[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
