using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// Text to terms: the one chain for what is indexed and what is asked. Normalises, cuts into words, keeps base forms of the words
/// that carry meaning, folds spellings, and adds readings, compounds and bigrams. Immutable and thread-safe.
/// </summary>
public sealed class TermAnalyzer
{
    private readonly MorphologicalDictionary _dictionary;
    private readonly Tokenizer _tokenizer;
    private readonly WordClass[] _classes;
    private readonly bool[] _conjugates;
    private readonly bool[] _joins;

    /// <summary>An analyser over a dictionary and the organisation's own words.</summary>
    public TermAnalyzer(MorphologicalDictionary dictionary, UserDictionary userWords)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        _dictionary = dictionary;
        _tokenizer = new Tokenizer(dictionary, userWords);
        var count = dictionary.PartOfSpeechCount;
        _classes = new WordClass[count];
        _conjugates = new bool[count];
        _joins = new bool[count];
        for (var i = 0; i < count; i++)
        {
            var pos = dictionary.GetPartOfSpeech(i);
            _classes[i] = WordClasses.Of(pos);
            _conjugates[i] = pos.Major is "動詞" or "形容詞" or "助動詞";
            _joins[i] = pos.Major is "名詞" or "動詞" or "形容詞" && pos.Detail1 is not ("数" or "代名詞");
        }
    }

    /// <summary>What tells the terms of this analyser from those of another: an index made with another one must be made again.</summary>
    public string Fingerprint => $"{_dictionary.Fingerprint}:{_tokenizer.UserDictionary.Fingerprint}:terms-3";

    /// <summary>Text to words, as they are cut before terms are made of them.</summary>
    public Tokenizer Tokenizer => _tokenizer;

    /// <summary>Makes a pronouncer over the same words.</summary>
    public Pronouncer CreatePronouncer() => new(_tokenizer);

    /// <summary>Makes a finder of people's names over the same words.</summary>
    public PersonNames CreatePersonNames() => new(_tokenizer);

    /// <summary>Finds the terms of <paramref name="text"/>. Any text will do.</summary>
    public void Analyze(ReadOnlySpan<char> text, TermBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Clear();
        TextNormalizer.Normalize(text, output.Normalized);
        var chars = output.Normalized.Chars;
        _tokenizer.Tokenize(chars, TokenizeMode.Search, output.Tokens);
        new Pass(this, output, chars).Run();
        Bigrams.Add(output.Normalized, output);
    }

    /// <summary>One walk over the words of one text.</summary>
    private ref struct Pass(TermAnalyzer analyzer, TermBuffer output, ReadOnlySpan<char> chars)
    {
        private readonly TermAnalyzer _analyzer = analyzer;
        private readonly TermBuffer _output = output;
        private readonly ReadOnlySpan<char> _chars = chars;
        private int _position;
        private int _done; // everything before it has been dealt with
        private int _katakanaStart;
        private int _katakanaPosition;
        private int _katakanaEnd;
        private int _wordStart = -1;
        private int _wordPosition;
        private readonly char[] _joined = output.Joined;
        private int _joinedLength;
        private int _joinedStart;
        private int _joinedEnd;
        private int _joinedPosition;
        private int _compoundStart = -1;
        private int _compoundEnd;

        public void Run()
        {
            var tokens = _output.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                ref readonly var token = ref tokens[i];
                if (token.PositionLength > 1)
                {
                    AddCompound(token);
                    continue;
                }

                if (token.Start < _done) continue;
                (_wordStart, _wordPosition) = (token.Start, _position);
                if (CodeRuns.Begins(_chars, token.Start)) AddCode(token.Start);
                else AddWord(token);
                JoinReadings(token);
                EndKatakana();
            }

            _output.Positions = _position;
        }

        private void Add(TermKind kind, scoped ReadOnlySpan<char> text, int position, int span, int start, int end)
        {
            var original = _output.Normalized.OriginalStart(start);
            _output.Add(kind, text, position, span, original, _output.Normalized.OriginalEnd(end) - original);
        }

        private void AddCompound(in Token token)
        {
            // It comes right after its first part; where that was taken into something else, so is the compound.
            if (token.Start != _wordStart) return;
            (_compoundStart, _compoundEnd) = (token.Start, token.Start + token.Length);
            var surface = _chars.Slice(token.Start, token.Length);
            var original = _output.Normalized.OriginalStart(token.Start);
            var length = _output.Normalized.OriginalEnd(token.Start + token.Length) - original;
            Span<char> folded = stackalloc char[TermBuffer.LongestKey];
            _output.Add(TermKind.Compound, Fold(surface, folded), _wordPosition, token.PositionLength, original, length);
            var reading = BaseReading.Write(surface, surface, _analyzer._tokenizer.Reading(token, _chars), folded);
            _output.Add(TermKind.Reading, folded[..reading], _wordPosition, token.PositionLength, original, length);
        }

        private void AddWord(in Token token)
        {
            var surface = _chars.Slice(token.Start, token.Length);
            var end = token.Start + token.Length;
            var wordClass = _analyzer._classes[token.PartOfSpeechId];
            if (KatakanaFolding.IsKatakana(surface)) BeginKatakana(token.Start, end);
            _done = end;
            var baseForm = _analyzer._conjugates[token.PartOfSpeechId] ? _analyzer._tokenizer.BaseForm(token, _chars) : surface;
            if (wordClass == WordClass.Number)
            {
                AddNumber(token.Start, end);
                return;
            }

            if (wordClass == WordClass.Negation || (wordClass == WordClass.Content && WordClasses.IsNegation(baseForm)))
            {
                if (WordClasses.IsNegation(baseForm) || baseForm.EndsWith("ん", StringComparison.Ordinal)) Add(TermKind.Word, WordClasses.Negation, _position, 1, token.Start, end);
                _position++;
                return;
            }

            if (wordClass == WordClass.Function || WordClasses.IsEmpty(baseForm) || WordClasses.IsPolitePrefix(surface) || IsStray(surface))
            {
                _position++;
                return;
            }

            Span<char> folded = stackalloc char[TermBuffer.LongestKey];
            Add(TermKind.Word, Fold(baseForm, folded), _position, 1, token.Start, end);
            var reading = BaseReading.Write(surface, baseForm, _analyzer._tokenizer.Reading(token, _chars), folded);
            if (reading > 1) Add(TermKind.Reading, folded[..reading], _position, 1, token.Start, end);
            _position++;
        }

        // Single kana that the lattice left over say nothing.
        private static bool IsStray(ReadOnlySpan<char> surface) => surface.Length == 1 && (Kana.IsHiragana(surface[0]) || !char.IsLetterOrDigit(surface[0]));

        private void AddNumber(int start, int end)
        {
            var number = NumberFolding.TryFold(_chars[start..], out var length);
            if (number is not null && length >= end - start)
            {
                end = start + length;
                Add(TermKind.Word, number, _position, 1, start, end);
            }
            else
            {
                Add(TermKind.Word, _chars[start..end], _position, 1, start, end);
            }

            _done = end;
            _position++;
        }

        private void AddCode(int start)
        {
            var end = CodeRuns.End(_chars, start);
            if (end == start) end = start + 1;
            if (char.IsAsciiDigit(_chars[start]) && NumberFolding.TryFold(_chars[start..], out var length) is { } number
                && (start + length >= end || _chars[start + length] == ','))
            {
                Add(TermKind.Word, number, _position++, 1, start, start + length);
                _done = start + length;
                return;
            }

            _done = end;
            if (EnglishShort.TryRead(_chars[start..end], out var said, out var isNegative))
            {
                AddShort(start, said, isNegative, end);
                return;
            }

            var run = _chars[start..end];
            var first = _position;
            var parts = 0;
            Span<char> folded = stackalloc char[TermBuffer.LongestKey];
            for (var i = 0; i < run.Length;)
            {
                if (!CodeRuns.IsLetterOrDigit(run[i]))
                {
                    i++;
                    continue;
                }

                var partEnd = CodeRuns.PartEnd(run, i);
                var part = run[i..partEnd];
                Add(TermKind.Word, EnglishShort.IsNegation(part) ? WordClasses.Negation : FoldLatin(part, folded), _position++, 1, start + i, start + partEnd);
                parts++;
                i = partEnd;
            }

            var joined = CodeRuns.Join(run, folded);
            if (parts > 1 || joined != run.Length || run[^1] is '+' or '#')
                Add(TermKind.Compound, folded[..joined], first, Math.Max(1, parts), start, end);
        }

        // can't is can and a negation; it's is it.
        private void AddShort(int start, int length, bool isNegative, int end)
        {
            Span<char> folded = stackalloc char[TermBuffer.LongestKey];
            if (length > 0) Add(TermKind.Word, FoldLatin(_chars.Slice(start, length), folded), _position++, 1, start, start + length);
            if (isNegative) Add(TermKind.Word, WordClasses.Negation, _position++, 1, start, end);
        }

        // Where a word of kanji is cut depends on its okurigana (宛先, 宛て|先): the readings of two neighbours are kept as one, too.
        private void JoinReadings(in Token token)
        {
            var surface = _chars.Slice(token.Start, token.Length);
            Span<char> reading = stackalloc char[TermBuffer.LongestKey];
            var length = _analyzer._joins[token.PartOfSpeechId] && Kana.IsJapanese(surface[0]) && !KatakanaFolding.IsKatakana(surface)
                ? BaseReading.Write(surface, surface, _analyzer._tokenizer.Reading(token, _chars), reading) : 0;
            if (length > 0 && _joinedLength > 0 && _joinedEnd == token.Start && _joinedLength + length <= TermBuffer.LongestKey)
            {
                Span<char> both = stackalloc char[TermBuffer.LongestKey];
                _joined.AsSpan(0, _joinedLength).CopyTo(both);
                reading[..length].CopyTo(both[_joinedLength..]);
                Add(TermKind.Reading, both[..(_joinedLength + length)], _joinedPosition, Math.Max(2, _position - _joinedPosition), _joinedStart, token.Start + token.Length);
            }

            reading[..length].CopyTo(_joined);
            (_joinedLength, _joinedStart, _joinedEnd, _joinedPosition) = (length, token.Start, token.Start + token.Length, _wordPosition);
        }

        private void BeginKatakana(int start, int end)
        {
            // ビデオ・オン・デマンド is one run.
            if (_katakanaEnd > _katakanaStart && _katakanaEnd == start - 1 && _chars[start - 1] == '・') _katakanaEnd = start;
            if (_katakanaEnd == start && _katakanaEnd > _katakanaStart)
            {
                _katakanaEnd = end;
                return;
            }

            (_katakanaStart, _katakanaEnd, _katakanaPosition) = (start, end, _position);
        }

        // A run of several katakana words is kept whole too, because where it is cut depends on its spelling (インターフェース, インタ|フェイス).
        private void EndKatakana()
        {
            if (_katakanaEnd == _katakanaStart || GoesOn(_katakanaEnd)) return;
            var (start, end, position) = (_katakanaStart, _katakanaEnd, _katakanaPosition);
            _katakanaStart = _katakanaEnd = 0;
            if (_position - position < 2 || end - start > TermBuffer.LongestKey || (start == _compoundStart && end == _compoundEnd)) return;
            Span<char> folded = stackalloc char[TermBuffer.LongestKey];
            var length = KatakanaFolding.Fold(_chars[start..end], folded);
            Add(TermKind.Compound, folded[..length], position, _position - position, start, end);
            Add(TermKind.Reading, folded[..length], position, _position - position, start, end);
        }

        private readonly bool GoesOn(int at) => at < _chars.Length
            && (Kana.IsKatakana(_chars[at]) || (_chars[at] == '・' && at + 1 < _chars.Length && Kana.IsKatakana(_chars[at + 1])));

        private static ReadOnlySpan<char> Fold(scoped ReadOnlySpan<char> word, Span<char> output)
        {
            if (word.Length > output.Length) word = word[..output.Length];
            if (KatakanaFolding.IsKatakana(word)) return output[..KatakanaFolding.Fold(word, output)];
            for (var i = 0; i < word.Length; i++)
            {
                output[i] = word[i] == '々' && i > 0 ? output[i - 1] : char.ToLowerInvariant(word[i]);
            }

            return output[..word.Length];
        }

        private static ReadOnlySpan<char> FoldLatin(scoped ReadOnlySpan<char> word, Span<char> output)
        {
            if (word.Length > output.Length) word = word[..output.Length];
            word.ToLowerInvariant(output);
            return output[..EnglishStem.Fold(output, word.Length)];
        }
    }
}
