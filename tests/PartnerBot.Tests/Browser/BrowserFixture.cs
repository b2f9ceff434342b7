using Microsoft.Playwright;
using Xunit;

namespace PartnerBot.Tests.Browser;

/// <summary>Debian's Chromium, started once for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Missing() is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A browser of its own, Dutch, with its own cookies.</summary>
    public async Task<IBrowserContext> OpenAsync(Screen screen, ColorScheme scheme)
    {
        var browser = _browser ?? throw new InvalidOperationException(BrowserFactAttribute.Missing());
        return await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            DeviceScaleFactor = screen.Scale,
            HasTouch = screen.Touch,
            IsMobile = screen.Touch,
            ColorScheme = scheme,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });
    }
}

/// <summary>Width and height in CSS pixels.</summary>
public sealed record Screen(int Width, int Height, float Scale, bool Touch)
{
    public static Screen Desktop { get; } = new(1280, 900, 1, Touch: false);

    public static Screen Phone { get; } = new(360, 740, 2, Touch: true);
}

/// <summary>All browser tests share one Chromium and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
