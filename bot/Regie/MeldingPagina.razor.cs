using Microsoft.AspNetCore.Components;
using PartnerBot.Bot.Meldingen;

namespace PartnerBot.Bot.Regie;

/// <summary>One melding: every question as it was asked, with its answer.</summary>
public sealed partial class MeldingPagina(MeldingQueue queue, NavigationManager navigation, ILogger<MeldingPagina> log)
{
    private Melding? _melding;
    private SignalAnswers _signals = SignalAnswers.Of([]);
    private bool _failed;

    [Parameter]
    public string Nummer { get; set; } = "";

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _melding = await queue.FindAsync(Nummer, CancellationToken.None);
            _signals = SignalAnswers.Of(_melding?.Answers ?? []);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "A melding cannot be read");
            _failed = true;
        }

        if (_melding is null && !_failed)
        {
            navigation.NotFound();
        }
    }
}
