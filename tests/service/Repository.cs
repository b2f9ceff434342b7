namespace PartnerBot.Tests.Service;

/// <summary>Where this repository is, and the service that was built in it.</summary>
public static class Repository
{
    /// <summary>The folder with the solution, found upwards from where the program runs.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The service as it was built; <c>PARTNERBOT_DLL</c> names another.</summary>
    public static string ServiceDll { get; } = Environment.GetEnvironmentVariable("PARTNERBOT_DLL")
        ?? Path.Combine(Root, "bot", "bin", "Release", "net10.0", "PartnerBot.Bot.dll");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("PartnerBot.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
