namespace PartnerBot.Bot.Operations;

public static class TalkCommand
{
    public static int Run(string folder, TextWriter output)
    {
        output.WriteLine(folder);
        return 0;
    }
}
