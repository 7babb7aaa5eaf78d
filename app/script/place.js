// A reader who changes the language stays where they were: the same line at the same height, the same parts unfolded.

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
    if (!event.target.closest(".language-switch__item[lang]")) return;
    const lines = all(LINES);
    // Under the bar; at the very top there is nothing to keep.
    const line = scrollY ? lines.findIndex((line) => top(line) > 64) : -1;
    const kept = {
      language,
      line,
      top: line < 0 ? 0 : top(lines[line]),
      unfolded: all("main details").map((part) => part.open),
      // A click that no pointer made: the focus stays on the switch.
      keys: event.detail === 0,
    };
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(kept));
    } catch {
      // As above.
    }
  });
}

function comeBack({ line, top: height, unfolded, keys }) {
  all("main details").forEach((part, index) => (part.open = part.open || unfolded[index]));
  const found = all(LINES)[line];
  if (found) scrollBy(0, top(found) - height);
  const item = document.querySelector(".language-switch__item");
  if (keys && item) item.focus({ preventScroll: true });
}
