using System.Text;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Tests.Bot;

/// <summary>Keeps every log line, whatever its level.</summary>
public sealed class LogBook : ILoggerProvider, ILogger
{
    private readonly StringBuilder _lines = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
        }
    }

    public void Dispose()
    {
        // Nothing to give back: the lines are still read after the service has stopped.
    }

    public override string ToString()
    {
        lock (_lines)
        {
            return _lines.ToString();
        }
    }
}
