using PartnerBot.Bot.Operations;

return await CommandLine.RunAsync(args);
