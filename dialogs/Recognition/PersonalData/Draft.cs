using System.Text;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>A text while personal data is taken out of it: its tokens, and the mark that stands in the place of some.</summary>
internal sealed class Draft(string text)
{
    private readonly Tokens _tokens = Tokens.Of(text);
    private readonly Dictionary<int, string> _marks = [];

    public string Source { get; } = text;

    public int Count => _tokens.Count;

    public Tokens Tokens => _tokens;

    /// <summary>The token as words are compared: lower case, no accents. Empty outside the text.</summary>
    public string Word(int at) => _tokens.Text(at);

    public bool IsWord(int at) => _tokens[at].Kind == TokenKind.Word;

    public bool IsDigits(int at) => _tokens.IsDigits(at);

    public bool IsFree(int at) => !_marks.ContainsKey(at);

    public string? MarkAt(int at) => _marks.GetValueOrDefault(at);

    /// <summary>What someone typed between this token and the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int at) => at <= 0 || at >= Count ? [] : Source.AsSpan(_tokens[at - 1].End.._tokens[at].Start);

    /// <summary>No space between this token and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && _tokens[at - 1].End == _tokens[at].Start;

    /// <summary>As typed.</summary>
    public ReadOnlySpan<char> Typed(int at) => at < 0 || at >= Count ? [] : Source.AsSpan(_tokens[at].Start.._tokens[at].End);

    /// <param name="end">The first token that stays.</param>
    public void Replace(int start, int end, string mark)
    {
        for (var at = start; at < end; at++)
        {
            _marks.TryAdd(at, mark);
        }
    }

    /// <summary>The text with one mark for each stretch that was taken out.</summary>
    public override string ToString()
    {
        var written = new StringBuilder(Source.Length);
        var from = 0;
        for (var at = 0; at < Count; at++)
        {
            if (MarkAt(at) is not { } mark)
            {
                continue;
            }

            written.Append(Source, from, _tokens[at].Start - from).Append(mark);
            while (MarkAt(at + 1) == mark)
            {
                at++;
            }

            from = _tokens[at].End;
        }

        return written.Append(Source, from, Source.Length - from).ToString();
    }
}
