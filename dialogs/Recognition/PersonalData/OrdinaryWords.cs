using System.Collections.Frozen;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>What a word is worth as a name: ordinary Dutch, a term of the field, or a name people have.</summary>
internal sealed class OrdinaryWords
{
    private readonly DutchDictionary _dictionary;
    private readonly FrozenSet<string> _content;
    private readonly FrozenSet<string> _terms;

    public OrdinaryWords(KnowledgeBase knowledge, DutchDictionary dictionary)
    {
        _dictionary = dictionary;
        var small = new HashSet<string>(StringComparer.Ordinal);
        var capital = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(knowledge))
        {
            var tokens = Tokens.Of(text);
            for (var at = 0; at < tokens.Count; at++)
            {
                if (tokens[at].Kind == TokenKind.Word)
                {
                    (char.IsLower(text[tokens[at].Start]) ? small : capital).Add(tokens[at].Text);
                }
            }
        }

        // "Fier" and "Asja" are names of people elsewhere.
        var organisations = knowledge.Contacts.Values.Select(contact => contact.Name).Concat(knowledge.Glossary.Select(term => term.Term));
        capital.RemoveWhere(dictionary.IsName);
        capital.UnionWith(organisations.SelectMany(name => name.Split(' ', '-')).Select(Plain.Of));
        _content = small.ToFrozenSet(StringComparer.Ordinal);
        _terms = capital.ToFrozenSet(StringComparer.Ordinal);
    }

    public bool IsName(string word) => _dictionary.IsName(word) || (word.EndsWith('s') && word.Length > 3 && _dictionary.IsName(word[..^1]) && !IsWord(word));

    /// <summary>A name that nobody takes for anything else, however it is written.</summary>
    public bool IsOnlyName(string word) => IsName(word) && !_terms.Contains(word) && !_dictionary.IsForm(word) && !_content.Contains(word);

    /// <summary>Ordinary Dutch in any form, or a word of the content.</summary>
    public bool IsWord(string word) => _content.Contains(word) || _terms.Contains(word) || _dictionary.IsWord(word) || _dictionary.IsProperWord(word);

    /// <summary>Stands in the dictionary as it is.</summary>
    public bool IsDictionaryWord(string word) => _dictionary.Has(word);

    /// <summary>The content writes it with a small letter.</summary>
    public bool IsInContent(string word) => _content.Contains(word);

    /// <summary>The content writes it with a capital, and it is no name of a person.</summary>
    public bool IsTerm(string word) => _terms.Contains(word) || _dictionary.IsProperWord(word);

    private static IEnumerable<string> Texts(KnowledgeBase knowledge) =>
        knowledge.Articles.Values.SelectMany(article => new[] { article.Title, article.Markdown })
            .Concat(knowledge.Guidance.Values.SelectMany(page => new[] { page.Title, page.Markdown }))
            .Concat(knowledge.Glossary.SelectMany(term => term.Also.Append(term.Term).Append(term.Meaning)))
            .Concat(knowledge.Documents.Values.SelectMany(document => new[] { document.Title, document.Publisher }))
            .Concat(knowledge.Sentences.Values)
            .Concat(knowledge.SignalLists.Values.SelectMany(list => list.Pages).SelectMany(page => page.Signals).Select(signal => signal.Text));
}
