// What the islands ask of the browser (app/src/islands/browser.rs): a few plain functions are smaller than their bindings in WebAssembly.

// Posts a form as it stands. Goes on to the page that the answer names; else calls back with the error as JSON, or without one.
export function send(form, refused) {
  post(form).then(refused, () => refused());
}

async function post(form) {
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(new FormData(form)),
  });
  const value = await answer.json();
  if (!answer.ok) return JSON.stringify(value);
  location.assign(value.next);
  // The page is on its way: there is nothing more to tell.
  return new Promise(() => {});
}

// Moves the focus once the page shows what has just changed.
export function focus_soon(id) {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    if (target) target.focus();
  });
}

// What a new filter changes on the page, beside the fields that the reader is using.
const LIVE = ["#results", "#result-line", "#filter summary span", ".language-switch"];
// The page's facts: among them where a session that ends here leads to.
const FACTS = "script[data-session-over]";
let pending;

// Shows the list that a field's filter form asks for without leaving the page; if that fails in any way, goes there.
export async function show_filtered(field) {
  const { form, name, value } = field;
  // Days of one's own are a period of their own; a ready period takes their place.
  if (name === "period" && value !== "custom") form.from.value = form.to.value = "";
  else if (field.type === "date" && value) form.period.value = "custom";
  if (pending) pending.abort();
  const request = (pending = new AbortController());
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  try {
    const answer = await fetch(address, { signal: request.signal });
    // Half a period of one's own is no mistake yet; who presses “Apply” is told.
    if (answer.status === 422) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = LIVE.map((where) => [document.querySelector(where), page.querySelector(where)]);
    if (!answer.ok || answer.redirected || parts.some(([now, next]) => !now || !next)) throw answer;
    for (const [now, next] of parts) now.replaceChildren(...next.childNodes);
    Object.assign(document.querySelector(FACTS).dataset, page.querySelector(FACTS).dataset);
    history.replaceState(null, "", address);
    document.dispatchEvent(new CustomEvent("portal:active"));
    document.dispatchEvent(new CustomEvent("portal:changed", { detail: document.querySelector(LIVE[0]) }));
  } catch (failure) {
    if (failure.name !== "AbortError") location.assign(address);
  }
}
