using System.Globalization;
using Microsoft.AspNetCore.Components;
using PartnerBot.Bot.Meldingen;
using Radzen;
using Radzen.Blazor;

namespace PartnerBot.Bot.Regie;

/// <summary>The queue: the first rows are in the first HTML, everything after that goes through the circuit.</summary>
public sealed partial class Wachtrij(MeldingQueue queue, WachtrijStand stand, ILogger<Wachtrij> log) : IDisposable
{
    private static readonly QueueColumn[] Columns = Enum.GetValues<QueueColumn>();
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly CancellationTokenSource _leaving = new();
    private RadzenDataGrid<QueueRow>? _grid;
    private QueuePage _page = new([], 0);
    private QueueChoices _choices = QueueChoices.None;
    private string? _search;
    private bool _failed;
    private bool _returning;

    private WachtrijStand Stand => stand;

    private string? PhoneOrder => stand.Sort is { Column: QueueColumn.ReceivedAt } sort ? sort.Direction.ToString() : null;

    protected override async Task OnInitializedAsync()
    {
        _search = stand.Search;
        _returning = stand.Page > 0;
        await ReadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || _failed)
        {
            return;
        }

        await GuardedAsync(async () => _choices = await queue.ChoicesAsync(_leaving.Token));
        StateHasChanged();
        if (_returning)
        {
            await Task.Yield();
            _returning = false;
            await _grid!.GoToPage(stand.Page, forceReload: true);
        }
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task LoadAsync(LoadDataArgs args)
    {
        if (_returning)
        {
            // The grid starts at its first page; whoever comes back from a melding was further on and already has those rows.
            return;
        }

        stand.Page = (args.Skip ?? 0) / WachtrijStand.RowsPerPage;
        stand.Sort = SortFrom(args.Sorts?.FirstOrDefault());
        await ReadAsync();
    }

    private Task ReadAsync() => GuardedAsync(async () => _page = await queue.PageAsync(stand.Request, _leaving.Token));

    /// <summary>A queue that cannot be read is a sentence on the page, not a broken circuit.</summary>
    private async Task GuardedAsync(Func<Task> read)
    {
        try
        {
            await read();
            _failed = false;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The person left the page; nobody waits for these rows any more.
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The queue cannot be read");
            _page = new([], 0);
            _failed = true;
        }
    }

    private Task SearchAsync()
    {
        stand.Search = _search;
        return FromFirstPageAsync();
    }

    private Task FilterAsync(QueueFilter filter)
    {
        stand.Filter = filter;
        return FromFirstPageAsync();
    }

    private Task ClearAsync()
    {
        _search = null;
        stand.Filter = QueueFilter.None;
        return SearchAsync();
    }

    private async Task OrderOnPhoneAsync(ChangeEventArgs e)
    {
        stand.Sort = Enum.TryParse<QueueDirection>(e.Value as string, out var direction)
            ? new QueueSort(QueueColumn.ReceivedAt, direction)
            : null;

        // The grid learns its order from its columns, and those are only drawn again after this handler.
        await Task.Yield();
        StateHasChanged();
        await FromFirstPageAsync();
    }

    private Task FromFirstPageAsync() => _grid!.FirstPage(forceReload: true);

    private Task ReloadAsync() => _grid!.Reload();

    private static QueueSort? SortFrom(SortDescriptor? sort)
    {
        if (sort is not { SortOrder: { } order } || !Enum.TryParse<QueueColumn>(sort.Property, out var column))
        {
            return null;
        }

        return new QueueSort(column, order == SortOrder.Descending ? QueueDirection.Descending : QueueDirection.Ascending);
    }

    private SortOrder? SortOf(QueueColumn column) => (stand.Sort?.Column == column, stand.Sort?.Direction) switch
    {
        (true, QueueDirection.Ascending) => SortOrder.Ascending,
        (true, QueueDirection.Descending) => SortOrder.Descending,
        _ => null,
    };

    private static string WidthOf(QueueColumn column) => column switch
    {
        QueueColumn.ReceivedAt or QueueColumn.Request => "13rem",
        QueueColumn.Number or QueueColumn.Gemeente or QueueColumn.Status => "9.5rem",
        _ => "7.5rem",
    };

    private static void MarkUrgent(RowRenderEventArgs<QueueRow> row)
    {
        if (row.Data is { Urgent: true })
        {
            row.Attributes["class"] = "rij-urgent";
        }
    }
}
