// The end of a session: a warning in time, one action to stay, the same moment in all tabs, and a page that says why. Two ends come
// into question: the idle end, which every action moves, and the limit of the sign-in, which nothing moves.

// Said aloud at these only: a voice that counts every step would drown the buttons.
const SPOKEN = [120, 60, 30, 15];
// When the session ends, by this browser's clock, in milliseconds; 0 = it was ended on purpose.
const END = "portal-session-end";

export function session(facts) {
  // A page out of the back-forward cache may show an account that is signed out by now, or lie under the cover of Quick Exit.
  const stale = () => facts.sessionSeconds || document.documentElement.style.display || document.querySelector("[method=post]");
  addEventListener("pageshow", (event) => event.persisted && stale() && location.reload());
  if (facts.signedOut !== undefined) share(0);
  const warning = document.getElementById("session-warning");
  const limit = document.getElementById("session-limit");
  if (!warning || !facts.sessionSeconds) return;
  // For those without scripts.
  document.querySelector("[data-session-until]").hidden = true;

  // What the warning says, from so many seconds left: [[120, "…"], [60, "…"] …]. It opens with the first.
  const steps = warning.dataset.steps.split("\n").map((line) => [parseInt(line, 10), line.slice(line.indexOf(" ") + 1)]);
  const lastMoment = Date.now() + facts.sessionLimit * 1000;
  let end;
  let step;
  let told = false;
  const begin = (seconds) => {
    end = Date.now() + seconds * 1000;
    share(end);
  };
  begin(facts.sessionSeconds);

  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    // The server counts both ends in whole seconds.
    const final = end > lastMoment - 2000;
    if (left <= 0) return location.replace(final ? facts.sessionLimitOver : facts.sessionOver);
    const near = left <= steps[0][0];
    if (warning.open && (final || !near)) warning.close();
    if (!near) step = undefined;
    else if (!final) warn(steps.filter(([at]) => at >= left).pop());
    else if (!told) {
      told = true;
      limit.showModal();
    }
  };
  const warn = (at) => {
    if (at === step) return;
    step = at;
    const [seconds, words] = at;
    warning.querySelector("[data-session-text]").textContent = words;
    // Opening moves the focus to the first button and reads the text; closing gives the focus back.
    if (!warning.open) warning.showModal();
    else if (SPOKEN.includes(seconds)) warning.querySelector("[data-session-spoken]").textContent = words;
  };
  setInterval(tick, 1000);

  // Escape closes no warning: the choice is to stay or to go.
  warning.addEventListener("cancel", (event) => event.preventDefault());
  const stay = warning.querySelector("[data-session-stay]");
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
  document.addEventListener("portal:active", () => begin(Math.min(facts.sessionSeconds, (lastMoment - Date.now()) / 1000)));
}

function share(end) {
  try {
    localStorage.setItem(END, end);
  } catch {
    // Without storage each tab counts alone.
  }
}
