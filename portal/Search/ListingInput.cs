namespace Shirube.Portal.Search;

/// <summary>The address of a page of results.</summary>
/// <param name="Question">What is asked; nothing lists all articles.</param>
/// <param name="Service">Slug of the service, or null for all.</param>
/// <param name="Kind">Name of the kind, or null for all.</param>
/// <param name="Lang">Language of the articles, or null for all.</param>
/// <param name="Page">From 1.</param>
internal sealed record ListingInput(Question Question, string? Service, string? Kind, string? Lang, int Page)
{
    public bool IsFiltered => Service is not null || Kind is not null;

    /// <summary>The address that asks the same; the first page has no number in it.</summary>
    public string Url
    {
        get
        {
            var parts = new List<string>();
            Add("q", Question.IsEmpty ? null : Question.Words);
            Add("service", Service);
            Add("kind", Kind);
            Add("lang", Lang);
            Add("page", Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
            return parts.Count == 0 ? "/search" : "/search?" + string.Join('&', parts);

            void Add(string name, string? value)
            {
                if (value is not null) parts.Add(name + "=" + Uri.EscapeDataString(value));
            }
        }
    }
}
