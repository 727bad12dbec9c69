import { assistEditing } from "./edit.js";

// Every page works without this script; it only saves steps.
const form = document.getElementById("edit");
if (form) assistEditing(form);
