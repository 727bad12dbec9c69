// Which conversation this tab is in, and the token to talk in it.
const KEY = "shirube-chat";

/** The conversation that this tab was in last, or "". */
export function remembered() {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    // Storage is switched off: the server finds the visitor's last conversation by itself.
    return "";
  }
}

function remember(conversationId) {
  try {
    sessionStorage.setItem(KEY, conversationId);
  } catch {
    return;
  }
}

/**
 * Asks the portal for a token.
 * @param {{isNew?: boolean, words?: string}} wish
 * @returns {Promise<{token: string, conversationId: string}>}
 */
export async function askToken({ isNew = false, words = "" }) {
  const form = new URLSearchParams({ conversationId: isNew ? "" : remembered(), isNew: String(isNew), q: words });
  const response = await fetch("/chat/token", { method: "POST", body: form });
  if (!response.ok) throw new Error(`token: ${response.status}`);
  const answer = await response.json();
  remember(answer.conversationId);
  return answer;
}
