using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Query;
using Shirube.Knowledge.Search.Ranking;
using Shirube.Knowledge.Search.Text;

namespace Shirube.Knowledge.Search;

/// <summary>Answers one request from one snapshot.</summary>
internal sealed class Answerer(Snapshot snapshot, SearchLanguage language, TermBuffer buffer)
{
    private const double WholeQuery = 0.999;
    private const int MostOthers = 3;

    /// <summary>The part of a query's pairs of characters, 0 to 1, that has to be found where none of its words is known.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>Other sections of a hit with less of its score than this are not shown.</summary>
    private const double LeastOther = 0.5;

    public SearchResponse Answer(SearchRequest request)
    {
        var query = new QueryBuilder(language.Analyzer, language.Synonyms, snapshot.Weights).Build(request.Query, snapshot, buffer);
        if (!language.Pins.IsEmpty) query = query with { Pin = language.Pins.Find(SentenceWords.Of(request.Query, language.Analyzer, buffer)) };
        var ranking = Ranker.Rank(snapshot, query, request);
        var byPairs = false;
        if (ranking.Total == 0 && WithPairsOnly(query) is { } pairs)
        {
            // No word is known: what is written much alike may still be what is meant.
            var alike = Ranker.Rank(snapshot, pairs, request);
            if (alike.BestCoverage >= LeastAlike) (ranking, byPairs) = (alike, true);
        }

        var snippets = new Snippets(ranking.Plan);
        var evidence = request.WithEvidence ? new EvidenceReader(ranking.Plan, request.Query) : null;
        var isStrict = ranking.Pinned is not null || (!byPairs && ranking.BestCoverage >= WholeQuery);
        return new SearchResponse
        {
            Total = ranking.Total,
            Strict = isStrict,
            DidYouMean = !isStrict ? Speller.Correct(QuerySyntax.Parse(request.Query).Words, Plan.Make(query, snapshot), snapshot) : null,
            Hits = [.. ranking.Groups.Select(group => Hit(group, group.Key == ranking.Pinned, snippets, evidence))],
            Evidence = evidence is null ? null : EvidenceReader.OfQuery(ranking.Plan),
            Services = ranking.Services,
            Kinds = ranking.Kinds,
        };
    }

    private static ParsedQuery? WithPairsOnly(ParsedQuery query)
    {
        var pairs = query.Clauses.Where(clause => clause.Kind == ClauseKind.Bigram).Select(clause => clause with { Kind = ClauseKind.Main }).ToList();
        return pairs.Count == 0 ? null : query with { Clauses = pairs };
    }

    private SearchHit Hit(RankedGroup group, bool isPinned, Snippets snippets, EvidenceReader? evidence)
    {
        var segment = snapshot.Segments[group.Segment].Segment;
        var best = group.Sections[0];
        var others = group.Sections.Skip(1).Where(section => section.Score >= best.Score * LeastOther).Take(MostOthers);
        return new SearchHit
        {
            Group = group.Key,
            Title = snippets.Title(segment, best, segment.ReadSection(best.Section)),
            Score = group.Score,
            Best = Section(best),
            Others = [.. others.Select(Section)],
            IsPinned = isPinned,
            Evidence = evidence?.Of(segment, group),
        };

        SectionHit Section(RankedSection section)
        {
            var stored = segment.ReadSection(section.Section);
            return new SectionHit
            {
                Ordinal = stored.Ordinal,
                Anchor = stored.Anchor,
                Heading = snippets.Heading(segment, section, stored),
                Snippet = snippets.Body(segment, section, stored),
                Score = section.Score,
            };
        }
    }
}
