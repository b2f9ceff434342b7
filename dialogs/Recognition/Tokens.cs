using System.Text;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>A run of letters, a run of digits, or one mark.</summary>
/// <param name="Text">Plain: lower case, no accents, no apostrophes.</param>
/// <param name="Start">Where it begins in the text as typed.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct Token(string Text, int Start, int End, TokenKind Kind);

public enum TokenKind
{
    Word,
    Digits,
    Mark,
}

/// <summary>A text in tokens. Reading past the end gives an empty mark, so that a grammar can look ahead without asking.</summary>
public sealed class Tokens
{
    private readonly List<Token> _tokens;

    private Tokens(List<Token> tokens) => _tokens = tokens;

    public int Count => _tokens.Count;

    /// <summary>How often a token was looked at: the work of a grammar, which tests hold against the length of the text.</summary>
    public long Reads { get; private set; }

    public Token this[int at]
    {
        get
        {
            Reads++;
            return at >= 0 && at < _tokens.Count ? _tokens[at] : new Token("", 0, 0, TokenKind.Mark);
        }
    }

    public string Text(int at) => this[at].Text;

    public bool IsDigits(int at) => this[at].Kind == TokenKind.Digits;

    /// <summary>True when the words, one or more separated by spaces, stand here; marks are words too.</summary>
    public bool Has(int at, string words)
    {
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (!words.AsSpan(range).SequenceEqual(Text(at++)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words without marks, with one space between them.</summary>
    public string Words() => string.Join(' ', _tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));

    public static Tokens Of(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var kind = KindOf(text[at]);
            var end = at + 1;
            while (kind is not (null or TokenKind.Mark) && end < text.Length && (KindOf(text[end]) == kind || Continues(kind.Value, text, end)))
            {
                end++;
            }

            if (kind is { } found)
            {
                tokens.Add(new Token(found == TokenKind.Word ? Plainly(text.AsSpan(at, end - at)) : text[at..end], at, end, found));
            }

            at = end;
        }

        return new Tokens(tokens);
    }

    private static TokenKind? KindOf(char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c) || Plain.IsLooseAccent(c))
        {
            return null;
        }

        if (char.IsAsciiDigit(c))
        {
            return TokenKind.Digits;
        }

        return char.IsLetter(c) ? TokenKind.Word : TokenKind.Mark;
    }

    /// <summary>"zo'n" is one word, and so is a letter with its accent loose behind it.</summary>
    private static bool Continues(TokenKind kind, string text, int at) => kind == TokenKind.Word
        && (Plain.IsLooseAccent(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])));

    private static string Plainly(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is not ('\'' or '’') && !Plain.IsLooseAccent(c))
            {
                plain.Append(Plain.Letter(c));
            }
        }

        return plain.ToString();
    }
}

/// <summary>What a grammar found, and the first token after it.</summary>
public readonly record struct Found<T>(T Value, int Next);
