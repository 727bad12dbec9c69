// Web Chat in the portal's colours and words.

/** Style options from the properties that the stylesheets define, for the look that is on now. */
export function styleOptions() {
  const styles = getComputedStyle(document.documentElement);
  const value = (name) => styles.getPropertyValue(name).trim();
  const [ink, sub, key, paper, line, edge] = ["--ink", "--sub", "--key", "--paper", "--line", "--edge"].map(value);
  return {
    accent: key,
    subtle: sub,
    backgroundColor: paper,
    primaryFont: styles.fontFamily,
    bubbleBackground: value("--sunk"),
    bubbleTextColor: ink,
    bubbleBorderColor: line,
    bubbleBorderRadius: 8,
    bubbleMaxWidth: 640,
    bubbleFromUserBackground: value("--key-soft"),
    bubbleFromUserTextColor: ink,
    bubbleFromUserBorderColor: line,
    bubbleFromUserBorderRadius: 8,
    sendBoxBackground: paper,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: sub,
    sendBoxButtonColor: key,
    sendBoxButtonShadeColorOnHover: value("--sunk"),
    sendBoxBorderTop: `1px solid ${edge}`,
    sendBoxTextWrap: true,
    suggestedActionLayout: "flow",
    suggestedActionBackgroundColor: paper,
    suggestedActionBackgroundColorOnHover: value("--key-soft"),
    suggestedActionTextColor: key,
    suggestedActionBorderColor: key,
    suggestedActionBorderRadius: 8,
    suggestedActionHeight: 36,
    timestampColor: sub,
    connectivityTextColor: ink,
    notificationText: ink,
    newMessagesButtonBackgroundColor: key,
    newMessagesButtonTextColor: value("--on-key"),
    // One row under each message, so that an answer can still be rated when the next one has come.
    groupTimestamp: 0,
    hideUploadButton: true,
    markdownRenderHTML: false,
    maxMessageLength: 2000,
  };
}

/** Web Chat's own words with those that it lacks in Japanese, and with ours for what the portal calls otherwise. */
export function words(texts) {
  const count = texts.attachmentCount;
  return {
    ACTIVITY_BOT_SAID_ALT: texts.botSaid,
    ACTIVITY_BOT_ATTACHED_ALT: texts.botAttached,
    TEXT_INPUT_PLACEHOLDER: texts.placeholder,
    TEXT_INPUT_DROP_ZONE: texts.dropFiles,
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: texts.lengthExceeded,
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: texts.keypad,
    TELEPHONE_KEYPAD_INPUT_MESSAGE: texts.keypadNote,
    TEXT_INPUT_ATTACHMENTS_FEW: count,
    TEXT_INPUT_ATTACHMENTS_MANY: count,
    TEXT_INPUT_ATTACHMENTS_ONE: count.replace("$1", "1"),
    TEXT_INPUT_ATTACHMENTS_OTHER: count,
    TEXT_INPUT_ATTACHMENTS_TWO: count,
    VOTE_LIKE_ALT: texts.solved,
    VOTE_DISLIKE_ALT: texts.unsolved,
  };
}
