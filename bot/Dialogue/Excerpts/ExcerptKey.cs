using System.Runtime.InteropServices;

namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>What an answer depends on.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExcerptKey(int No, string Lang, int Revision, string Anchor, string ReaderLang);
