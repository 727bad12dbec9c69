using Microsoft.Extensions.Options;
using Shirube.Bot.DirectLine;

namespace Shirube.Bot.Conversations;

/// <summary>What conversations are kept with.</summary>
internal sealed record ConversationServices(ConversationWriter Writer, IChatPeople People, TimeProvider Clock, IOptions<DirectLineOptions> Options);
