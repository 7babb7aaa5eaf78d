// A secret can be shown while one types it, and the server says of a new password how hard it is to guess.

// So long somebody thinks before the server is asked.
const PAUSE_MS = 500;

export function secrets() {
  for (const button of document.querySelectorAll("[data-shows]")) {
    const input = document.getElementById(button.dataset.shows);
    const show = (shown) => {
      input.type = shown ? "text" : "password";
      button.setAttribute("aria-pressed", shown);
    };
    button.hidden = false;
    button.onclick = () => show(input.type === "password");
    // What is sent as plain text a browser would offer again.
    input.form.addEventListener("submit", () => show(false));
  }
  for (const line of document.querySelectorAll("[data-judges]")) {
    const input = document.getElementById(line.dataset.judges);
    let timer;
    // Not when one leaves the field: a line that appears under a button moves it away from the click.
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(judge, PAUSE_MS, input, line);
    });
  }
}

// Without an answer the line stays empty: the form will be told all the same.
async function judge(input, line) {
  line.textContent = "";
  if (!input.value) return;
  const typed = input.value;
  const body = new URLSearchParams(new FormData(input.form));
  try {
    const answer = await fetch(line.dataset.judge, { method: "POST", headers: { accept: "application/json" }, body });
    if (answer.ok && input.value === typed) line.textContent = (await answer.json()).text;
  } catch {
    // As above.
  }
}
