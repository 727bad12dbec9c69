using Microsoft.AspNetCore.Razor.TagHelpers;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Prints <see cref="MarkedText"/>: <c>&lt;marked text="..." /&gt;</c>.</summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTextTagHelper : TagHelper
{
    /// <summary>The text to print.</summary>
    [HtmlAttributeName("text")]
    public MarkedText? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Text is not null) output.Content.SetHtmlContent(MarkedHtml.Of(Text));
    }
}
