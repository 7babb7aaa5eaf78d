// The end of a session: a warning two minutes before it, one action to stay, the same moment in all tabs, and a page that says why.

const WARN_S = 120;
// What the dialog says, from this many seconds left; its words stand in its data-at-… attributes.
const STEPS = [120, 60, 45, 30, 15];
// Said aloud at these only: a voice that counts every step would drown the buttons.
const SPOKEN = [120, 60, 30, 15];
// When the session ends, by this browser's clock, in milliseconds; 0 = it was ended on purpose.
const END = "portal-session-end";

export function session(facts) {
  // A page out of the back-forward cache may show an account that is signed out by now.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  if (facts.signedOut !== undefined) share(0);
  const dialog = document.getElementById("session-warning");
  if (!dialog || !facts.sessionSeconds) return;

  let end;
  let step;
  const begin = (seconds) => {
    end = Date.now() + seconds * 1000;
    share(end);
  };
  begin(facts.sessionSeconds);

  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left <= 0) location.replace(facts.sessionOver);
    else if (left <= WARN_S) warn(STEPS.filter((at) => at >= left).pop());
    else if (dialog.open) dialog.close();
    if (left > WARN_S) step = undefined;
  };
  const warn = (at) => {
    if (at === step) return;
    step = at;
    const words = dialog.getAttribute("data-at-" + at);
    dialog.querySelector("[data-session-text]").textContent = words;
    // Opening moves the focus to the first button and reads the text; closing gives the focus back.
    if (!dialog.open) dialog.showModal();
    else if (SPOKEN.includes(at)) dialog.querySelector("[data-session-spoken]").textContent = words;
  };
  setInterval(tick, 1000);

  // Escape closes no warning: the choice is to stay or to go.
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  const stay = dialog.querySelector("[data-session-stay]");
  stay.addEventListener("submit", (event) => {
    event.preventDefault();
    fetch(stay.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(stay)),
    }).then(async (answer) => {
      if (answer.ok) begin((await answer.json()).seconds);
      else location.replace(facts.sessionOver);
      tick();
      // Without a connection the warning stays open, and the button can be pressed again.
    }, () => {});
  });

  addEventListener("storage", (event) => {
    if (event.key !== END) return;
    end = Number(event.newValue);
    // Signed out in another tab: what the server shows now is what this tab may show.
    if (end) tick();
    else location.reload();
  });
  // An island has fetched something: the server has counted it.
  document.addEventListener("portal:active", () => begin(facts.sessionSeconds));
}

function share(end) {
  try {
    localStorage.setItem(END, end);
  } catch {
    // Without storage each tab counts alone.
  }
}
