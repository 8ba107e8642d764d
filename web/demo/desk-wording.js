// Every word the desk says, in one place; what the findings say stands in web/src/wording.js.
//
//   DESK_WORDS.cleared -> "Your texts are cleared."

export const DESK_WORDS = {
  back: 'Your texts of last time are back.',
  sampleShown: 'The sample has taken the place of your texts.',
  cleared: 'Your texts are cleared.',
  sessionOpen: 'The session is open.',
  kept: 'Your texts are kept in this browser until you clear them.',
  notKept: 'Your texts are not kept: they go when this page is closed.',
  noRoom:
    'This browser has no room to keep your texts: they go when this page is closed. ' +
    'Press “Save session” to have them in a file, which “Open files…” opens again.',
};
