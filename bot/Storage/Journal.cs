using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace PartnerBot.Bot.Storage;

/// <summary>
/// The one writer. Whatever waits is written in one transaction and one disk flush, so that many conversations share a commit.
/// A write is durable when its task completes; when one write of a group fails, the others are done again one by one.
/// </summary>
public sealed class Journal : IDisposable
{
    /// <summary>Counts commits and writes, so that grouping can be seen from outside.</summary>
    public const string MeterName = "PartnerBot.Journal";

    private const int MostPerCommit = 256;
    private readonly Channel<Entry> _waiting = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Meter _meter = new(MeterName);
    private readonly JournalWriter _writer;
    private readonly Thread _thread;
    private long _commits;
    private long _writes;

    public Journal(Database database)
    {
        _meter.CreateObservableCounter("commits", () => Commits);
        _meter.CreateObservableCounter("writes", () => Writes);
        _writer = new JournalWriter(database.Open());
        _thread = new Thread(WriteGroups) { IsBackground = true, Name = "journal" };
        _thread.Start();
    }

    public long Commits => Interlocked.Read(ref _commits);

    public long Writes => Interlocked.Read(ref _writes);

    /// <summary>Runs the writes on the journal's connection; completes when they are on disk.</summary>
    public Task CommitAsync(Action<JournalWriter> write)
    {
        var entry = new Entry(write);
        return _waiting.Writer.TryWrite(entry)
            ? entry.Done.Task
            : Task.FromException(new ObjectDisposedException(nameof(Journal)));
    }

    public void Dispose()
    {
        if (_waiting.Writer.TryComplete())
        {
            _thread.Join();
            _writer.Dispose();
            _meter.Dispose();
        }
    }

    private void WriteGroups()
    {
        var group = new List<Entry>(MostPerCommit);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < MostPerCommit && _waiting.Reader.TryRead(out var entry))
            {
                group.Add(entry);
            }

            if (!TryCommit(group, out var problem))
            {
                OneByOne(group, problem);
            }

            group.Clear();
        }
    }

    private bool TryCommit(List<Entry> group, out Exception? problem)
    {
        problem = null;
        try
        {
            _writer.Begin();
            foreach (var entry in group)
            {
                entry.Write(_writer);
            }

            _writer.Commit();
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            problem = exception;
            RollBack();
            return false;
        }

        Interlocked.Increment(ref _commits);
        Interlocked.Add(ref _writes, group.Count);
        group.ForEach(entry => entry.Done.SetResult());
        return true;
    }

    private void OneByOne(List<Entry> group, Exception? problem)
    {
        if (group is [var only])
        {
            only.Done.SetException(problem!);
            return;
        }

        foreach (var entry in group)
        {
            if (!TryCommit([entry], out var own))
            {
                entry.Done.SetException(own!);
            }
        }
    }

    /// <summary>SQLite may have rolled back by itself (disk full); then there is nothing left to roll back.</summary>
    private void RollBack()
    {
        try
        {
            _writer.Rollback();
        }
        catch (SqliteException)
        {
            // No transaction is open any more.
        }
    }

    private sealed class Entry(Action<JournalWriter> write)
    {
        public Action<JournalWriter> Write { get; } = write;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
