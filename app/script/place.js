// A reader who changes the language stays where they were: the same anchor, the same line at the same height, the same parts unfolded.

const PLACE = "portal-place";
// In both languages a page has as many of them, in the same order.
const LINES = "main :is(h1, h2, h3, p, li, tr, dt, label, summary)";

const all = (selector) => [...document.querySelectorAll(selector)];
const top = (line) => line.getBoundingClientRect().top;

export function place() {
  const language = document.documentElement.lang;
  try {
    const kept = JSON.parse(sessionStorage.getItem(PLACE));
    sessionStorage.removeItem(PLACE);
    if (kept && kept.language !== language) comeBack(kept);
  } catch {
    // Without storage the other language begins at the top.
  }
  addEventListener("click", (event) => {
    const item = event.target.closest(".language-switch__item[lang]");
    if (!item) return;
    const lines = all(LINES);
    // Under the bar; at the very top there is nothing to keep.
    const line = scrollY ? lines.findIndex((line) => top(line) > 64) : -1;
    const kept = {
      language,
      // The part of the page that the address names; the server never hears of it.
      anchor: location.hash,
      line,
      top: line < 0 ? 0 : top(lines[line]),
      unfolded: all("main details").map((part) => part.open),
      // A click that no pointer made: the focus stays on the switch.
      keys: event.detail === 0,
    };
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(kept));
    } catch {
      // As above, or at the anchor.
      if (item.href) item.hash = location.hash;
    }
  });
}

function comeBack({ anchor, line, top: height, unfolded, keys }) {
  // Not in the link, and not before all is loaded: the browser would scroll to the anchor, away from the line.
  if (anchor) addEventListener("load", () => history.replaceState(null, "", anchor));
  all("main details").forEach((part, index) => (part.open = part.open || unfolded[index]));
  const found = all(LINES)[line];
  if (found) scrollBy(0, top(found) - height);
  const item = document.querySelector(".language-switch__item");
  if (keys && item) item.focus({ preventScroll: true });
}
