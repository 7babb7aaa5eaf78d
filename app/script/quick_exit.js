// Leaving at once when somebody comes in: a click, or Shift three times within five seconds.

const PRESSES = 3;
const WITHIN_MS = 5000;

// A tab that leaves takes the portal's other tabs along.
const LEFT = "portal-left";

export function quickExit(facts) {
  const link = document.querySelector("[data-quick-exit]");
  const leave = () => {
    // Blank in the system's colours, before anything is sent. Nothing to fade: a transition would hold a picture of the page.
    document.documentElement.style.display = "none";
    document.title = "";
    // Ends the session in the background, even after this page is gone. The neutral site does not wait for it: it must come when our
    // server is down, too. "manual": the answer leads to the neutral site, which is none of this request's business.
    fetch(facts.exit, { keepalive: true, redirect: "manual" }).catch(() => {});
    location.replace(facts.exitTarget);
  };
  const leaveEverywhere = () => {
    try {
      localStorage.setItem(LEFT, Date.now());
    } catch {
      // Without storage each tab leaves alone.
    }
    leave();
  };
  addEventListener("storage", (event) => event.key === LEFT && leave());
  if (!link) return;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leaveEverywhere();
  });
  countShift(link, leaveEverywhere);
}

function countShift(link, leave) {
  const dots = document.createElement("span");
  dots.className = "quick-exit__dots";
  dots.setAttribute("aria-hidden", "true");
  link.append(dots);
  let presses = 0;
  let alone = false;
  let timer;
  const show = (count) => {
    presses = count;
    dots.textContent = count ? "●".repeat(count) + "○".repeat(PRESSES - count) : "";
  };
  // Pressed and let go by itself. With a letter it is a capital, with the mouse it selects, with Ctrl or Alt it changes the input
  // method, and so it does while composing.
  addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
  });
  addEventListener("mousedown", () => (alone = false));
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(show, WITHIN_MS, 0);
    show(presses + 1);
    if (presses === PRESSES) leave();
  });
}
