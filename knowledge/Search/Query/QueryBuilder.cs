using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Turns typed text into a <see cref="ParsedQuery"/>: words with their readings and synonyms, compounds, pairs of characters.</summary>
internal sealed class QueryBuilder(TermAnalyzer analyzer, Synonyms synonyms, RankingWeights weights, bool withThesaurus = true)
{
    /// <summary>Weight of a compound's reading beside the compound.</summary>
    public const double CompoundReadingWeight = 0.6;

    /// <summary>Weight of a reading where nothing in the index is written as asked.</summary>
    private const double OnlyReadingWeight = 0.9;

    // A reading of this many kana is hardly shared by words that are not the same.
    private const int LongReading = 4;

    /// <summary>Key of ない in all its forms.</summary>
    public const string Negation = "mない";

    private const double SynonymWeight = 0.8;
    private const double SoftWeight = 0.3;
    private const double NegationWeight = 0.5;
    private const double SingleKanjiWeight = 0.5;

    // One bit for each word in a 64-bit mask.
    private const int MostWords = 60;
    private const int MostBigrams = 60;
    private const int SingleKanjiScan = 400;
    private const int SingleKanjiWords = 16;

    public ParsedQuery Build(string typed, IVocabulary vocabulary, TermBuffer buffer)
    {
        var syntax = QuerySyntax.Parse(typed);
        var terms = QueryTerms.Read(analyzer, syntax.Words, buffer);
        new KanaRepair(analyzer, vocabulary).Apply(syntax.Words, terms, buffer);
        if (terms.Words.Count > MostWords) terms.Words.RemoveRange(MostWords, terms.Words.Count - MostWords);
        var clauses = new List<Clause>();
        var further = withThesaurus && terms.Words.Count(word => !SoftWords.Contains(word.Key)) <= Thesaurus.MostWords ? Thesaurus.For(analyzer) : null;
        for (var i = 0; i < terms.Words.Count;) i += AddClause(terms, i, clauses, vocabulary, further);
        foreach (var bigram in terms.Bigrams.Take(MostBigrams)) clauses.Add(BigramClause(bigram));
        return new ParsedQuery
        {
            Clauses = clauses,
            Phrases = [.. syntax.Phrases.Select(text => PhraseOf(text, buffer)).Where(phrase => phrase.Keys.Count > 0)],
            Excluded = [.. syntax.Excluded.Select(text => Keys(text, buffer)).Where(keys => keys.Count > 0)],
        };
    }

    // Pairs of characters do not depend on where words are cut; only where there are none, words must do.
    private Phrase PhraseOf(string text, TermBuffer buffer)
    {
        var terms = QueryTerms.Read(analyzer, text, buffer);
        var latin = terms.Words.Where(word => char.IsAscii(word.Key[1])).Select(word => word.Key);
        List<string> keys = [.. terms.Bigrams, .. latin];
        return new Phrase(PhraseMatcher.Fold(text), keys.Count > 0 ? keys : terms.Words.ConvertAll(word => word.Key));
    }

    private List<string> Keys(string text, TermBuffer buffer) => QueryTerms.Read(analyzer, text, buffer).Words.ConvertAll(word => word.Key);

    // Makes a clause of the words from i on that belong together, and returns how many they are.
    private int AddClause(QueryTerms terms, int i, List<Clause> clauses, IVocabulary vocabulary, Synonyms? further)
    {
        var words = terms.Words;
        var compound = LongestCompound(terms, i);
        var expression = LongestExpression(words, i);
        var count = Math.Max(Math.Max(1, compound), Math.Max(expression, WordsReadTogether(terms, i, vocabulary)));
        var members = words.GetRange(i, count);
        var alternatives = new List<Alternative> { new(members.ConvertAll(word => SlotOf(word, vocabulary, count > 1)), BaseWeight(members)) };
        foreach (var whole in Wholes(terms, members)) alternatives.Add(new Alternative([new Slot([whole])], 1));
        AddSynonyms(alternatives, synonyms.Find(Joined(members)), SynonymWeight);
        // What the index does not know would only take the place of what it does.
        if (further is not null) AddSynonyms(alternatives, further.Find(Joined(members)).Where(said => said.Keys.All(key => vocabulary.CountSections(key) > 0)).Take(Thesaurus.MostForAWord), Thesaurus.Weight);

        // C++ is not C: the code as a whole is the only way to say it.
        if (alternatives.Count > 1 && alternatives[1].Slots[0].Variants[0].Key[^1] is '+' or '#') alternatives.RemoveAt(0);
        var kind = count > 1 ? ClauseKind.Main : members[0].Key == Negation ? ClauseKind.Negation : SoftWords.Contains(members[0].Key) ? ClauseKind.Soft : ClauseKind.Main;
        clauses.Add(new Clause(alternatives, kind, members[0].Start, members.Max(word => word.End) - members[0].Start));
        return count;
    }

    private static void AddSynonyms(List<Alternative> alternatives, IEnumerable<SynonymExpression> synonyms, double weight)
    {
        foreach (var said in synonyms)
        {
            alternatives.Add(new Alternative(said.Keys.Select(key => new Slot([new Variant(key, 1)])).ToList(), weight));
            if (said.Whole is { } whole) alternatives.Add(new Alternative([new Slot([whole])], weight));
        }
    }

    private static double BaseWeight(List<QueryWord> members) =>
        members.Count > 1 ? 1 : members[0].Key == Negation ? NegationWeight : SoftWords.Contains(members[0].Key) ? SoftWeight : 1;

    private Slot SlotOf(QueryWord word, IVocabulary vocabulary, bool withSynonyms)
    {
        var variants = new List<Variant> { new(word.Key, word.Key[0] == 'r' ? OnlyReadingWeight : 1) };
        var written = vocabulary.CountSections(word.Key);
        if (word.ReadingKey is not null && word.ReadingKey != word.Key)
            variants.Add(new Variant(word.ReadingKey, written == 0 ? OnlyReadingWeight : weights.Reading, Holds: written == 0 || word.ReadingKey.Length > LongReading));
        if (word.Key.Length == 2 && Kana.IsKanji(word.Key[1]))
        {
            var longer = vocabulary.WithPrefix(word.Key, SingleKanjiScan).Where(term => term.Key != word.Key).OrderByDescending(term => term.Count).ThenBy(term => term.Key, StringComparer.Ordinal);
            variants.AddRange(longer.Take(SingleKanjiWords).Select(term => new Variant(term.Key, SingleKanjiWeight)));
        }

        if (withSynonyms)
        {
            foreach (var said in synonyms.Find(word.Key))
            {
                if (said.Keys.Count == 1) variants.Add(new Variant(said.Keys[0], SynonymWeight));
            }
        }

        return new Slot(variants);
    }

    private static int LongestCompound(QueryTerms terms, int i)
    {
        var words = terms.Words;
        var longest = 0;
        foreach (var (term, position) in terms.Compounds)
        {
            if (position != words[i].Position) continue;
            var count = 0;
            while (i + count < words.Count && words[i + count].Position < position + term.Span) count++;
            longest = Math.Max(longest, count);
        }

        return longest;
    }

    // Two words that the index does not know as they are cut, but knows by their reading together (宛て|先 for 宛先).
    private static int WordsReadTogether(QueryTerms terms, int i, IVocabulary vocabulary)
    {
        var words = terms.Words;
        if (i + 1 >= words.Count || (vocabulary.CountSections(words[i].Key) > 0 && vocabulary.CountSections(words[i + 1].Key) > 0)) return 0;
        return terms.Readings.Exists(reading => reading.Position == words[i].Position && reading.Position + reading.Term.Span == words[i + 1].Position + 1 && vocabulary.CountSections(reading.Term.Key) > 0) ? 2 : 0;
    }

    private int LongestExpression(List<QueryWord> words, int i)
    {
        for (var count = Math.Min(Synonyms.LongestExpression, words.Count - i); count > 0; count--)
        {
            if (synonyms.Find(Joined(words.GetRange(i, count))).Count > 0) return count;
        }

        return 0;
    }

    private static IEnumerable<Variant> Wholes(QueryTerms terms, List<QueryWord> members)
    {
        var end = members[^1].Position + 1;
        foreach (var (term, position) in terms.Compounds.Concat(terms.Readings))
        {
            if (position == members[0].Position && position + term.Span >= end && (position + term.Span == end || term.Key[0] == 'm')) yield return term;
        }
    }

    private static string Joined(List<QueryWord> words) => string.Join(' ', words.Select(word => word.Key));

    private Clause BigramClause(string key) => new([new Alternative([new Slot([new Variant(key, 1)])], weights.Bigram)], ClauseKind.Bigram, 0, 0);
}
