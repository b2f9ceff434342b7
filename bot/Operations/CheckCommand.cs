namespace PartnerBot.Bot.Operations;

public static class CheckCommand
{
    public static int Run(TextWriter output, TimeProvider clock)
    {
        output.WriteLine(clock.GetUtcNow());
        return 0;
    }
}
