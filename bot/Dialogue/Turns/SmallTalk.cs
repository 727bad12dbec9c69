using System.Text.RegularExpressions;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>What people say that is no question: short forms only, because a greeting may stand before a question.</summary>
internal static partial class SmallTalk
{
    /// <summary>Name of the text that answers, or null.</summary>
    public static string? AnswerTo(string words)
    {
        var text = Plain(words);
        if (text.Length == 0) return null;
        if (Hello().IsMatch(text)) return "GreetingAgain";
        if (Thanks().IsMatch(text)) return "Thanks";
        if (Bye().IsMatch(text)) return "Bye";
        return Who().IsMatch(text) ? "WhoAmI" : null;
    }

    public static bool IsAbuse(string words) => Abuse().IsMatch(Plain(words));

    public static bool AsksForDesk(string words) => Desk().IsMatch(Plain(words));

    private static string Plain(string words) => words.Trim().TrimEnd('。', '．', '.', '!', '！', '~', '〜', '～', 'ー', '♪', '?', '？', '、', ' ', '　').ToLowerInvariant();

    [GeneratedRegex(@"^(こんにち[はわ]|こんばん[はわ]|おはよう(ございます)?|お疲れ様(です)?|お疲れさま(です)?|おつかれさま(です)?|お世話になって(い)?ます|はじめまして|もしもし|やあ|hello|hi|hey|good (morning|afternoon|evening)|すみません|すいません)( there)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hello();

    [GeneratedRegex(@"^(どうも)?(ありがとう(ございます|ございました)?|有難う(ございます|ございました)?|サンキュー|助かりました|助かった|解決しました|できました|直りました|治りました|thanks?( you)?( very much| so much| a lot)?|it worked( now)?|solved|that helped|ok|okay|了解(です|しました)?|分かりました|わかりました|承知しました|はい|なるほど)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(さようなら|さよなら|失礼します|またね|では(また)?|bye|good ?bye|see you)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bye();

    [GeneratedRegex(@"^(あなたは(誰|だれ|何|なに|人間|ai|ロボット)(ですか|なの)?|何ができ(ます|るの)か?|なにができますか|使い方(は|を教えて)?|who are you|are you (a )?(human|robot|bot|an ai)|what can you do|help|ヘルプ)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Who();

    [GeneratedRegex(@"^(この)?(ばか|バカ|馬鹿|あほ|アホ|死ね|しね|くそ|クソ|糞|役立たず|役に立たない(な)?|使えない(な|やつ)?|使えねえ|ふざけるな|消えろ|うざい|stupid|idiot|you are useless|useless|fuck( you| off)?|shit|damn( you| it)?|shut up)(ボット|ロボット| bot)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Abuse();

    [GeneratedRegex(@"^(担当者?に(聞く|聞きたい|つないで(ください)?|代わって(ください)?|相談したい|問い合わせたい)|(人|人間|オペレーター|担当者?|有人)(と|に)(話したい|話させて|つないで(ください)?|代わって(ください)?|聞きたい)|オペレーター|有人(対応|チャット)?|問い合わせ(たい|する|をしたい)|ask the desk|(talk|speak) to (a|an|the)? ?(human|person|agent|operator|desk)|(human|agent|operator)( please)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Desk();
}
