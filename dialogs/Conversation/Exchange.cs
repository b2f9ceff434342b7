using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>One turn while it is being answered: the state as it becomes, and what is said and done.</summary>
internal sealed class Exchange(ConversationState state, Moment moment, Phrases phrases)
{
    private readonly List<Reply> _replies = [];
    private readonly List<Effect> _effects = [];

    public ConversationState State { get; set; } = state;

    public Moment Moment { get; } = moment;

    public void Reply(Reply reply) => _replies.Add(reply);

    public void Say(string id, params ReadOnlySpan<(string Name, string Value)> fill) => Reply(new Say(id, phrases.Of(id, fill)));

    public void Do(Effect effect) => _effects.Add(effect);

    public void Understood() => State = State with { Misunderstood = 0 };

    public TurnResult Result() => new(State with { LastTurnAt = Moment.Now }, _replies, _effects);
}
