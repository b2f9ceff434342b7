using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using PartnerBot.Bot.Vragenlog;

namespace PartnerBot.Bot.Beheer;

/// <summary>The question log: groups of refused questions and rejected answers, open or handled.</summary>
public sealed partial class Onbeantwoord(QuestionLog log, ILogger<Onbeantwoord> faults) : IDisposable
{
    private const int GroupsPerStep = 50;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly CancellationTokenSource _leaving = new();
    private LogPage _page = LogPage.Empty;
    private LogView? _read;
    private QuestionGroup? _last;
    private ElementReference _undo;
    private bool _failed;
    private bool _focusUndo;
    private int _shown = GroupsPerStep;

    /// <summary><c>afgehandeld</c>, or anything else for what is open.</summary>
    [SupplyParameterFromQuery(Name = "stand")]
    public string? Stand { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> SignedIn { get; set; }

    private LogView View => BeheerSetup.ViewOf(Stand);

    protected override async Task OnParametersSetAsync()
    {
        if (_read != View)
        {
            (_last, _shown, _page) = (null, GroupsPerStep, LogPage.Empty);
            await ReadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusUndo)
        {
            // The button that was pressed is gone with its group; without this, the keyboard would begin at the top again.
            _focusUndo = false;
            await _undo.FocusAsync(preventScroll: true);
        }
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private Task ReadAsync() => GuardedAsync(async () =>
    {
        _read = View;
        _page = await log.PageAsync(View, _leaving.Token);
    });

    private Task ChangeAsync(QuestionGroup group) => GuardedAsync(async () =>
    {
        await MoveAsync(group, View);
        _page = await log.PageAsync(View, _leaving.Token);
        (_last, _focusUndo) = (group, true);
    });

    private Task UndoAsync() => GuardedAsync(async () =>
    {
        await MoveAsync(_last!, View == LogView.Open ? LogView.Afgehandeld : LogView.Open);
        _page = await log.PageAsync(View, _leaving.Token);
        _last = null;
    });

    /// <summary>To the other side of where it is.</summary>
    private async Task MoveAsync(QuestionGroup group, LogView from)
    {
        var who = (await SignedIn).User.Identity?.Name ?? "";
        await (from == LogView.Open ? log.HandleAsync(group, who) : log.ReopenAsync(group, who));
    }

    /// <summary>A log that cannot be read or written is a sentence on the page, not a broken circuit.</summary>
    private async Task GuardedAsync(Func<Task> act)
    {
        try
        {
            await act();
            _failed = false;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The person left the page; nobody waits for this any more.
        }
        catch (Exception exception)
        {
            LogFailed(faults, exception.GetType().Name);
            (_page, _last, _failed) = (LogPage.Empty, null, true);
        }
    }

    private static string Counted(int number, string one, string more) => $"{number.ToString("N0", Dutch)} {(number == 1 ? one : more)}";

    private static string Address(LogView view) => view == LogView.Open ? "beheer/onbeantwoord" : "beheer/onbeantwoord?stand=afgehandeld";

    private string? Current(LogView view) => view == View ? "page" : null;

    [LoggerMessage(Level = LogLevel.Error, Message = "PB2401: the question log could not be read or changed ({Problem})")]
    private static partial void LogFailed(ILogger log, string problem);
}
