using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>The sentences of content, with their places filled in.</summary>
public sealed class Phrases(KnowledgeBase knowledge)
{
    private readonly Wording _wording = new(knowledge.Sentences);

    public string Of(string id) => _wording.Of(id);

    public string Of(string id, params ReadOnlySpan<(string Name, string Value)> fill) => _wording.Of(id, fill);

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
