import { completeSearch } from "./complete.js";
import { followContents } from "./contents.js";
import { offerCopies } from "./copy.js";

// Every page works without this script; it only saves steps.
for (const form of document.querySelectorAll("form[data-suggest]")) completeSearch(form);
followContents(document.querySelector(".toc-wide"));
offerCopies(document);
