using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Architecture;

/// <summary>The house has three floors and the two lower ones are pure. Read from the compiled code, so that nothing slips through.</summary>
public sealed class ThreeFloorsTests
{
    private static readonly string Knowledge = typeof(KnowledgeBase).Assembly.Location;
    private static readonly string Dialogs = typeof(TurnHandler).Assembly.Location;
    private static readonly string Bot = typeof(TurnRunner).Assembly.Location;

    [Fact]
    public void Imports_run_from_bot_to_dialogs_to_knowledge_only()
    {
        Assert.Empty(FloorsUnder(Knowledge));
        Assert.Equal(["PartnerBot.Knowledge"], FloorsUnder(Dialogs));
        Assert.Equal(["PartnerBot.Dialogs", "PartnerBot.Knowledge"], FloorsUnder(Bot));
    }

    [Theory]
    [InlineData("knowledge")]
    [InlineData("dialogs")]
    public void The_lower_floors_use_no_clock_no_chance_no_network_and_write_no_files(string floor)
    {
        var calls = CallsOf(floor == "knowledge" ? Knowledge : Dialogs);

        Assert.Contains("System.String.Concat", calls);
        Assert.DoesNotContain(calls, call => IsImpure(call));
    }

    [Fact]
    public void Only_knowledge_reads_files()
    {
        Assert.Contains(CallsOf(Knowledge), call => TouchesDisk(call));
        Assert.DoesNotContain(CallsOf(Dialogs), call => TouchesDisk(call));
    }

    [Theory]
    [InlineData("System.DateTime.get_Now")]
    [InlineData("System.DateTimeOffset.get_UtcNow")]
    [InlineData("System.Guid.NewGuid")]
    [InlineData("System.Random..ctor")]
    [InlineData("System.IO.File.WriteAllText")]
    [InlineData("System.Net.Http.HttpClient.SendAsync")]
    [InlineData("System.TimeProvider.get_System")]
    public void The_rule_knows_an_impure_call_when_it_sees_one(string call) => Assert.True(IsImpure(call));

    private static bool IsImpure(string call) =>
        call is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today"
            or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow" or "System.TimeProvider.get_System"
            or "System.Guid.NewGuid" or "System.Guid.CreateVersion7" or "System.Environment.get_TickCount64" or "System.Environment.get_TickCount"
        || StartsWithAny(call, "System.Random.", "System.Security.Cryptography.RandomNumberGenerator.", "System.Diagnostics.Stopwatch.",
            "System.Diagnostics.Process.", "System.Net.", "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Delay",
            "System.IO.File.Write", "System.IO.File.Append", "System.IO.File.Delete", "System.IO.File.Move", "System.IO.File.Create", "System.IO.File.OpenWrite",
            "System.IO.FileStream.", "System.IO.StreamWriter.", "System.IO.Directory.Create", "System.IO.Directory.Delete");

    private static bool TouchesDisk(string call) => StartsWithAny(call, "System.IO.File.", "System.IO.Directory.", "System.IO.StreamReader.");

    private static bool StartsWithAny(string call, params string[] starts) =>
        Array.Exists(starts, start => call.StartsWith(start, StringComparison.Ordinal));

    private static List<string> FloorsUnder(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Where(name => name.StartsWith("PartnerBot.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> CallsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var calls = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                calls.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        return calls;
    }
}
