using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>What is said when a turn failed.</summary>
internal static class Apology
{
    private const string Japanese = "申し訳ありません。今はお答えできません。少し待ってからもう一度お試しください。お急ぎのときは、[サービスデスクに問い合わせる](/ask)ことができます。";
    private const string English = "Sorry, I cannot answer right now. Please try again in a moment. If it is urgent, you can [ask the service desk](/ask).";

    public static Activity For(string? locale)
    {
        var lang = Locales.LangOf(locale);
        return MessageFactory.Markdown(lang == "en" ? English : Japanese, lang);
    }
}
