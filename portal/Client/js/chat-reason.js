// Asks why an answer did not help, beside the conversation: a message about it would push the answer off the screen.

const THUMB = "webchat:activity-status/feedback";
const TURN = /^urn:shirube:turn:(.+):dislike$/;

/** The turn that an activity on its way out says did not help, or null. */
export function dislikedTurn(activity) {
  if (activity?.name !== THUMB) return null;
  for (const entity of activity.entities ?? []) {
    const found = TURN.exec(entity["@id"] ?? "");
    if (found) return found[1];
  }
  return null;
}

/**
 * @param {HTMLFormElement} form the hidden form with the reasons.
 * @param {string} thanks what is said when one was sent.
 * @param {(value: object) => void} send sends the reason.
 * @returns {(turnId: string) => void} asks about a turn.
 */
export function reasonAsker(form, thanks, send) {
  let turn = "";
  const status = document.createElement("p");
  status.className = "chat-reason-thanks";
  status.setAttribute("role", "status");
  form.before(status);

  const close = () => {
    form.hidden = true;
    form.reset();
  };
  form.querySelector("[data-chat-reason-close]").addEventListener("click", close);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    send({
      actionName: "feedback",
      actionValue: { reaction: "dislike", turnId: turn, reason: data.get("reason") ?? "", feedback: { feedbackText: data.get("comment") ?? "" } },
    });
    close();
    status.textContent = thanks;
  });
  return (turnId) => {
    turn = turnId;
    status.textContent = "";
    form.hidden = false;
    form.querySelector("legend").scrollIntoView({ block: "nearest" });
  };
}
