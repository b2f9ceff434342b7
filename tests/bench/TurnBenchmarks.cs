using BenchmarkDotNet.Attributes;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bench;

/// <summary>One turn through the dialogs: no disk, no channel.</summary>
public class TurnBenchmarks
{
    private readonly ConversationState _signals = House.After(House.ToSignals).State;
    private readonly ConversationState _question = House.After([.. House.ToSummary.SkipLast(1)]).State;
    private readonly ConversationState _summary = House.After(House.ToSummary).State;

    [Benchmark]
    public TurnResult FirstMessage() => House.Handler.Handle(ConversationState.New, new Said("ik maak me zorgen"), House.Now);

    [Benchmark]
    public TurnResult GridPage() => House.Handler.Handle(_signals, new Said("1 en 4 zelf gezien, 7 gehoord"), House.Now);

    [Benchmark]
    public TurnResult ShowSummary() => House.Handler.Handle(_question, new Said("nee"), House.Now);

    [Benchmark]
    public TurnResult ShareMelding() => House.Handler.Handle(_summary, new Said("ja"), House.Now);
}
