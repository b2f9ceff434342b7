using Xunit;

namespace PartnerBot.Tests.Browser;

/// <summary>A <see cref="BrowserFactAttribute"/> for more than one case.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Missing();
}
