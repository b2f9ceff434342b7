using PartnerBot.Survival;

if (Options.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 2;
}

return await Run.CompleteAsync(options) ? 0 : 1;
