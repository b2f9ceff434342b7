using BenchmarkDotNet.Running;
using PartnerBot.Bench;

// Some benchmarks write to a real disk for the length of an iteration; all of them together stay under five minutes.
BenchmarkSwitcher.FromAssembly(typeof(ShortConfig).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortConfig());
