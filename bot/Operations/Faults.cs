using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Channels;

namespace PartnerBot.Bot.Operations;

/// <summary>What goes wrong in a request ends in a status and a Dutch sentence, and in one log line without content.</summary>
public sealed partial class Faults(RequestDelegate next, Refusals refusals, ILogger<Faults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (SqliteException problem) when (!context.Response.HasStarted)
        {
            LogStorage(log, problem.SqliteErrorCode, problem.SqliteExtendedErrorCode);
            context.Response.Headers.RetryAfter = "5";
            await refusals.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "fout.storing");
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            await refusals.WriteAsync(
                context, problem.StatusCode, problem.StatusCode == StatusCodes.Status413PayloadTooLarge ? "fout.te-groot" : "fout.ongeldig-verzoek");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left; whatever was committed stays.
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            // The message of an exception can hold what someone typed: only its type and place are logged.
            LogUnexpected(log, problem.GetType().FullName!, problem.StackTrace ?? "");
            await refusals.WriteAsync(context, StatusCodes.Status500InternalServerError, "fout.storing");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "PB2001: the database refused a write (SQLite {Code}/{Extended})")]
    private static partial void LogStorage(ILogger log, int code, int extended);

    [LoggerMessage(Level = LogLevel.Error, Message = "PB2002: a request failed unexpectedly: {Type}\n{Place}")]
    private static partial void LogUnexpected(ILogger log, string type, string place);
}
