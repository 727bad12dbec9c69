import { adviseWhileWriting, showProblem } from "./ask.js";
import { completeSearch } from "./complete.js";
import { followContents } from "./contents.js";
import { offerCopies } from "./copy.js";
import { launchChat } from "./launcher.js";
import { voteInPlace } from "./vote.js";
import { followSurvey } from "./survey.js";

// Every page works without this script; it only saves steps.
for (const form of document.querySelectorAll("form[data-suggest]")) completeSearch(form);
followContents(document.querySelector(".toc-wide"));
offerCopies(document);
launchChat(document.querySelector("a[data-launch]"));
adviseWhileWriting(document.querySelector("form[data-near]"));
voteInPlace(document.querySelector("form[data-vote]"));
showProblem();
followSurvey(document.querySelector("[data-survey]"));
