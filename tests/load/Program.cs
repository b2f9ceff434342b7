using PartnerBot.Load;

// Read by the sockets before their first use: completions run where they arrive, without a hop to the thread pool.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

if (Options.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 2;
}

return await Run.CompleteAsync(options) ? 0 : 1;
