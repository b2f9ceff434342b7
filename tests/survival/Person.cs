using System.Globalization;

namespace PartnerBot.Survival;

/// <summary>Someone who walks through the flow to a melding number, and then again, over a channel that doubles and shuffles.</summary>
public sealed class Person(int number, int seed, Channel channel, ReplyInbox inbox, Evidence evidence)
{
    private const int MostTurns = 120;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Random _chance = new(HashCode.Combine(seed, number));
    private readonly List<Task> _late = [];
    private readonly string _user = string.Create(CultureInfo.InvariantCulture, $"persoon-{number}");
    private int _conversations;
    private int _turns;

    /// <summary>Even people take replies from the response, odd ones by post.</summary>
    private bool Expects => number % 2 == 0;

    /// <summary>Walks until told to stop, and then finishes what was begun.</summary>
    public async Task TalkAsync(CancellationToken stop)
    {
        var conversation = NewConversation();
        for (var walks = 1; !stop.IsCancellationRequested; walks++)
        {
            var walk = new Walk(conversation, _user);
            evidence.Begin(walk);
            try
            {
                await WalkAsync(walk, string.Create(CultureInfo.InvariantCulture, $"p{number}w{walks}"));
            }
            catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
            {
                evidence.IsStuck($"{walk.Conversation}: {exception.Message}");
                conversation = NewConversation();
                continue;
            }

            conversation = _chance.NextDouble() < 0.3 ? NewConversation() : conversation;
        }

        await Task.WhenAll(_late);
    }

    private async Task WalkAsync(Walk walk, string mark)
    {
        var answering = new Answering(_chance);
        if (_chance.NextDouble() < 0.2)
        {
            await SendAsync(new Activity(NextId(), walk, Expects, Activity.Joined(_user)));
        }

        var reply = await TurnAsync(new Activity(NextId(), walk, Expects, Activity.Text("ik maak me zorgen over een leerling")));
        for (var turns = 1; !reply.EndsWalk; turns++)
        {
            if (turns == MostTurns || reply.Page is not { } page)
            {
                throw new InvalidOperationException($"no way on after {reply.Id}");
            }

            walk.RunId ??= page.RunId;
            var reaction = answering.To(page, mark);
            foreach (var (question, value) in reaction.Values)
            {
                walk.Answered[question] = value;
            }

            reply = await ReactAsync(walk, page, reaction);
        }

        walk.Finished = true;
    }

    /// <summary>Now and then someone presses the button of a form twice: two activities, not one delivered twice.</summary>
    private async Task<Reply> ReactAsync(Walk walk, Page page, Reaction reaction)
    {
        var isForm = reaction.Content.ContainsKey("value");
        var twice = isForm && _chance.NextDouble() < (page.IsSummary ? 0.3 : 0.03);
        return await TurnAsync([.. Enumerable.Range(0, twice ? 2 : 1).Select(_ => new Activity(NextId(), walk, Expects, reaction.Content))]);
    }

    /// <summary>Sends one activity, or two at the same time, and waits for the page that answers the first or the other.</summary>
    private async Task<Reply> TurnAsync(params Activity[] activities)
    {
        await Task.Delay(_chance.Next(0, 15));
        var bodies = await Task.WhenAll([.. activities.Select(SendAsync)]);
        if (!Expects)
        {
            return await (await Task.WhenAny(activities.Select(activity => inbox.To(activity.Id).Page)).WaitAsync(Patience));
        }

        return bodies.Select(body => PageIn(Reply.AllOf(body))).FirstOrDefault(reply => reply is not null)
            ?? throw new InvalidOperationException($"activity {activities[0].Id} was answered without a page");
    }

    /// <summary>Delivers once, or twice at once; and perhaps once more later, among newer ones.</summary>
    private async Task<byte[]> SendAsync(Activity activity)
    {
        if (_chance.NextDouble() < 0.15)
        {
            _late.Add(LaterAsync(activity, _chance.Next(20, 1500)));
        }

        if (_chance.NextDouble() > 0.3)
        {
            return await DeliverAsync(activity);
        }

        var both = await Task.WhenAll(DeliverAsync(activity), DeliverAsync(activity));
        return both[0];
    }

    private async Task LaterAsync(Activity activity, int milliseconds)
    {
        await Task.Delay(milliseconds);
        await DeliverAsync(activity);
    }

    private async Task<byte[]> DeliverAsync(Activity activity)
    {
        var body = await channel.DeliverAsync(activity, activity.Expects);
        evidence.Hear(activity, activity.Expects, body);
        return body;
    }

    private static Reply? PageIn(IReadOnlyList<Reply> replies) => replies.LastOrDefault(reply => reply.Page is not null || reply.EndsWalk);

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{_user}-{++_turns}");

    private string NewConversation() => string.Create(CultureInfo.InvariantCulture, $"{_user}-gesprek-{++_conversations}");
}
