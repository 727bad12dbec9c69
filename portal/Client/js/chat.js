import { talk } from "./chat-talk.js";

// The page works without this script: then its form talks to the assistant. The nonce is for the styles that Web Chat makes,
// and is only there while the script is read.
const nonce = document.currentScript?.nonce;
const room = document.getElementById("chat");
if (room) {
  if (window.WebChat) talk(room, window.WebChat, nonce);
  else room.dataset.state = "plain";
}
