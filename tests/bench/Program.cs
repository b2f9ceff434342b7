using BenchmarkDotNet.Running;
using PartnerBot.Bench;
using PartnerBot.Bench.Zoeken;

if (ZoekenCommand.Run(args))
{
    return;
}

// Some benchmarks write to a real disk for the length of an iteration; all of them together stay under five minutes.
BenchmarkSwitcher.FromAssembly(typeof(ShortConfig).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortConfig());
