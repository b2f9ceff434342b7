using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>The sentences of content, with their places filled in.</summary>
public sealed class Phrases(KnowledgeBase knowledge)
{
    public string Of(string id) => knowledge.Sentences[id];

    public string Of(string id, params ReadOnlySpan<(string Name, string Value)> fill)
    {
        var text = knowledge.Sentences[id];
        foreach (var (name, value) in fill)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A button that says the first way to give a command.</summary>
    public Button Button(string id, string command) => new(Of(id), knowledge.Commands[command][0]);

    /// <summary>A button that says no.</summary>
    public Button RefusalButton(string id) => new(Of(id), knowledge.Words[Commands.No][0]);

    public CallNow Call(string contact)
    {
        var found = knowledge.Contacts[contact];
        return new CallNow(found.Name, found.Phone, found.Hours, found.Purpose);
    }
}
