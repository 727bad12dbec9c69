import { askToken } from "./chat-token.js";
import { styleOptions, words } from "./chat-look.js";
import { dislikedTurn, reasonAsker } from "./chat-reason.js";

// Connection states of Direct Line's client.
const ONLINE = 2;
const EXPIRED = 3;
const FAILED = 4;
const ENDED = 5;

/** Seconds to wait before the next attempt to connect. */
const WAITS = [1, 3, 10, 30];

/** Puts Web Chat into the room and keeps it connected. */
export function talk(room, webChat, nonce) {
  const texts = room.dataset;
  const live = room.querySelector(".chat-live");
  const lost = room.querySelector(".chat-lost");
  let directLine = null;
  let store = null;
  let attempts = 0;
  let waiting = 0;

  const send = (type, payload) => store?.dispatch({ type, payload });
  const ask = reasonAsker(room.querySelector(".chat-reason"), texts.reasonThanks, (value) => send("WEB_CHAT/SEND_EVENT", { name: "message/submitAction", value }));

  const watch = () => () => (next) => (action) => {
    if (action.type === "DIRECT_LINE/POST_ACTIVITY") {
      const turn = dislikedTurn(action.payload.activity);
      if (turn) ask(turn);
    }
    return next(action);
  };

  const render = () =>
    webChat.renderWebChat(
      {
        directLine,
        store,
        nonce,
        role: "region",
        locale: texts.lang === "en" ? "en-US" : "ja-JP",
        styleOptions: styleOptions(),
        overrideLocalizedStrings: (strings) => ({ ...strings, ...words(texts) }),
      },
      live,
    );

  const fail = () => {
    lost.querySelector("span").textContent = `${texts.lost} ${texts.lostWay}`;
    lost.hidden = false;
    if (room.dataset.state !== "live") room.dataset.state = "plain";
    clearTimeout(waiting);
    waiting = setTimeout(() => connect({}), 1000 * WAITS[Math.min(attempts++, WAITS.length - 1)]);
  };

  const follow = (line) =>
    line.connectionStatus$.subscribe({
      next(status) {
        if (line !== directLine) return;
        if (status === ONLINE) {
          attempts = 0;
          lost.hidden = true;
          live.hidden = false;
          room.dataset.state = "live";
        } else if (status === EXPIRED || status === FAILED || status === ENDED) fail();
      },
      error: () => line === directLine && fail(),
    });

  const connect = async (wish) => {
    clearTimeout(waiting);
    try {
      const { token, conversationId } = await askToken({ words: texts.words, ...wish });
      const draft = store?.getState().sendBoxValue;
      directLine?.end();
      // From the beginning: what was said before stands in the page again, also after a reload.
      directLine = webChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token, conversationId, watermark: "0" });
      store = webChat.createStore({}, watch());
      if (draft && !wish.isNew) send("WEB_CHAT/SET_SEND_BOX", { text: draft });
      follow(directLine);
      render();
    } catch (error) {
      console.warn(error);
      fail();
    }
  };

  const ways = document.querySelector("[data-chat-ways]");
  ways?.addEventListener("submit", (event) => {
    if (room.dataset.state !== "live") return;
    event.preventDefault();
    if (event.submitter?.hasAttribute("data-chat-new")) connect({ isNew: true });
    else send("WEB_CHAT/SEND_MESSAGE_BACK", { displayText: texts.askDesk, text: texts.askDesk, value: { choice: event.submitter.value } });
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => directLine && render());
  addEventListener("online", () => !lost.hidden && connect({}));
  if (texts.embedded === "true")
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) parent.postMessage("shirube:close", location.origin);
    });
  connect({});
}
