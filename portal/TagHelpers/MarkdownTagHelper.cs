using Microsoft.AspNetCore.Razor.TagHelpers;
using Shirube.Knowledge.Markdown;

namespace Shirube.Portal.TagHelpers;

/// <summary>
/// Prints what came out of the Markdown gate: <c>&lt;markdown html="Model.Html" /&gt;</c>. The one place where markup reaches
/// a page unencoded; it takes nothing but <see cref="SafeHtml"/>.
/// </summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper : TagHelper
{
    /// <summary>What is printed.</summary>
    public required SafeHtml Html { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "markdown");
        output.Content.SetHtmlContent(Html.Value);
    }
}
