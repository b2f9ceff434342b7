using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Meldingen;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Operations.Talk;

/// <summary>Holds one written conversation with the dialogs, by a fixed clock and fixed chance, and says where it went otherwise.</summary>
public sealed class ConversationRun(TurnHandler handler, ConversationFile file)
{
    private const int MostSteps = 60;
    private const string Doubt = "gevaar.misschien";
    private readonly Dictionary<string, Form> _forms = [];
    private readonly List<MeldingDraft> _shared = [];
    private ConversationState _state = ConversationState.New;
    private IReadOnlyList<Reply> _replies = [];
    private Form? _form;
    private DateTimeOffset _now = file.Clock;
    private ulong _chance = 20_261_121;

    /// <returns>What went otherwise than written, or null when all went as written.</returns>
    public string? Play()
    {
        foreach (var (line, number) in file.Lines.Select((line, index) => (line, index + 1)))
        {
            if (Play(line) is { } failure)
            {
                return $"beurt {number}: {failure}";
            }
        }

        return AtTheEnd();
    }

    private string? Play(Line line)
    {
        switch (line)
        {
            case Waits waits:
                _now += waits.Time;
                return null;
            case WalksTo walk:
                return Walk(walk.Reply);
            case Fills fills:
                if ((fills.Page is null ? _form : _forms.GetValueOrDefault(fills.Page)) is not { } form)
                {
                    return "er is geen formulier om in te vullen";
                }

                Hand(form.Fill(fills.Values));
                break;
            case Says says:
                Hand(new Said(says.Text));
                break;
            case Sends:
                Hand(new SentFile());
                break;
            case Opens:
                Hand(new Joined());
                break;
        }

        var said = _replies.Select(reply => reply.Id).ToList();
        return line.Replies is null || AsWritten(line.Replies, said)
            ? null
            : $"verwacht [{string.Join(", ", line.Replies)}], gezegd [{string.Join(", ", said)}]";
    }

    /// <summary>"gevaar" stands for any kind of danger; the sentence said in doubt about danger may be left unwritten.</summary>
    private static bool AsWritten(IReadOnlyList<string> written, IReadOnlyList<string> said)
    {
        var heard = written.Contains(Doubt) ? said : [.. said.Where(id => id != Doubt)];
        return written.Count == heard.Count
            && written.Zip(heard).All(pair => pair.First == pair.Second
                || (pair.First == "gevaar" && pair.Second.StartsWith("gevaar:", StringComparison.Ordinal)));
    }

    private string? Walk(string target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (_replies.Any(reply => reply.Id == target))
            {
                return null;
            }

            if (_form is null)
            {
                break;
            }

            Hand(_form.FillOrdinary());
        }

        return $"kwam niet bij {target}";
    }

    private void Hand(Incoming incoming)
    {
        var result = handler.Handle(_state, incoming, new Moment(_now, _chance++));
        (_state, _replies) = (result.State, result.Replies);
        _now = _now.AddSeconds(20);
        _shared.AddRange(result.Effects.OfType<FileMelding>().Select(effect => effect.Draft));
        foreach (var form in _replies.Select(Form.Of).OfType<Form>())
        {
            _form = form;
            _forms[form.Page] = form;
        }
    }

    private string? AtTheEnd()
    {
        if (_shared.Count != file.Expected.Shared)
        {
            return $"einde: {file.Expected.Shared} keer gedeeld verwacht, {_shared.Count} keer gedeeld";
        }

        if (_shared is not [.., var last])
        {
            return null;
        }

        if (last.Urgency.Count > 0 != file.Expected.Urgent)
        {
            return $"einde: urgent is {(last.Urgency.Count > 0 ? "ja" : "nee")}";
        }

        return file.Expected.Answers
            .Select(pair => (pair.Key, Wanted: pair.Value, Found: last[pair.Key] is { } answer ? string.Join('|', answer.Values) : "(niet gevraagd)"))
            .Where(answer => answer.Wanted != answer.Found)
            .Select(answer => $"einde: {answer.Key} is {answer.Found}, verwacht {answer.Wanted}")
            .FirstOrDefault();
    }

    /// <summary>A form on the screen.</summary>
    private sealed record Form(string Token, IReadOnlyList<AskedQuestion> Questions)
    {
        public string Page => FormToken.Split(Token).Page;

        public static Form? Of(Reply reply) => reply switch
        {
            AskPage page => new Form(page.Form, page.Questions),
            TellPage page => new Form(page.Form, []),
            SummaryReply page => new Form(page.Form, [page.Confirm]),
            _ => null,
        };

        public Submitted Fill(IReadOnlyDictionary<string, string> values)
        {
            var filled = values.Where(pair => pair.Key != "overige").ToDictionary(pair => pair.Key, pair => Values(pair.Value));
            if (values.TryGetValue("overige", out var rest))
            {
                foreach (var question in Questions.Where(question => !filled.ContainsKey(question.Id)))
                {
                    filled[question.Id] = Values(rest);
                }
            }

            return new Submitted(Token, filled);
        }

        public Submitted FillOrdinary() => new(Token, Questions.ToDictionary(question => question.Id, question => Values(Ordinary(question))));

        private static IReadOnlyList<string> Values(string text) => text.Split('|');

        private static string Ordinary(AskedQuestion question) => question.Kind switch
        {
            QuestionKind.JaNeeWeetniet => question.MayBeUnknown ? "nee" : "ja",
            QuestionKind.Keuze when question.Options.Any(option => option.Id == Question.Unknown) => Question.Unknown,
            QuestionKind.Keuze or QuestionKind.Meerkeuze => question.Options[0].Id,
            QuestionKind.Leeftijd => "15",
            QuestionKind.Datum => "vorige maand",
            QuestionKind.Plaats => "Rotterdam",
            QuestionKind.Tekst => "Ze kwam drie keer niet op school.",
            _ => "weet ik niet",
        };
    }
}
