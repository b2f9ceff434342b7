namespace PartnerBot.Bot.Channels.Web;

/// <summary>Settings of the chat page (configuration section <c>WebChat</c>).</summary>
public sealed class WebChatOptions
{
    /// <summary>Chatting without sign-in. Only for Development; elsewhere the page answers 503 to whoever is not signed in.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>A neutral page to leave to: absolute and https.</summary>
    public Uri QuickExit { get; set; } = new("https://www.buienradar.nl");

    /// <summary>Where someone signs in: a path of this site.</summary>
    public string SignInPath { get; set; } = "/dev/aanmelden";
}
