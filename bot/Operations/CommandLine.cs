using PartnerBot.Bot.Operations.Talk;

namespace PartnerBot.Bot.Operations;

/// <summary>What the program does when it is started: the service, or one of the commands that read and write JSON Lines.</summary>
public static class CommandLine
{
    /// <returns>0 when all went well, 1 when a check found something or the start was refused, 2 for an unknown command.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                [] or ["serve", ..] or [['-', ..], ..] => await ServeAsync([.. args.SkipWhile(arg => arg == "serve")]),
                ["check", ..] => CheckCommand.Run(Content.Folder, Console.Out, TimeProvider.System),
                ["index", var file] => IndexCommand.Run(Content.Folder, file),
                ["ask"] => AskCommand.Run(Console.In, Console.Out, explain: null),
                ["ask", "--explain"] => AskCommand.Run(Console.In, Console.Out, explain: Console.Error),
                ["talk", var folder] => TalkCommand.Run(folder, Console.Out),
                _ => Unknown(args[0]),
            };
        }
        catch (StartRefused refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var service = Service.Build(args);
        await service.RunAsync();
        return 0;
    }

    private static int Unknown(string command)
    {
        Console.Error.WriteLine($"PB1001: unknown command '{command}'; known are serve, ask [--explain], check, index FILE and talk DIR.");
        return 2;
    }
}
