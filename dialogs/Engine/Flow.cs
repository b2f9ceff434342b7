namespace PartnerBot.Dialogs.Engine;

/// <summary>A guided conversation. It only routes: no text, no I/O, and the same answers give the same steps.</summary>
public abstract class Flow
{
    /// <summary>Stable id, kept with every run and melding, for example <c>signaal-delen</c>.</summary>
    public abstract string Id { get; }

    /// <summary>
    /// The steps from the first to the end. A question may be consulted only after the step that asks it;
    /// until it is answered it counts as neither yes nor no.
    /// </summary>
    protected internal abstract IEnumerable<Step> Route(Answers answers);
}
