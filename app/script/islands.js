// Starting the islands: each by itself, so that one that a translator has rewritten, or that fails, stays the plain HTML that works anyway.
// How it went stands in <html data-islands>: loading, then ready, partial (some stayed plain), skipped (Save-Data) or failed (no download).

export function islands(facts) {
  if (!facts.islands) return;
  const say = (state) => (document.documentElement.dataset.islands = state);
  if (navigator.connection && navigator.connection.saveData) return say("skipped");
  say("loading");
  load(facts).then(
    async (module) => {
      say((await hydrate(document.body, module, [])) ? "ready" : "partial");
      // An island has put a part of another page here, with islands of its own.
      document.addEventListener("portal:changed", (event) => hydrate(event.detail, module, []));
    },
    () => say("failed"),
  );
}

// The module, its glue and the words come at the same time.
async function load(facts) {
  const code = fetch(facts.module);
  const [words, module] = await Promise.all([
    fetch(facts.pack).then((answer) => (answer.ok ? answer.text() : Promise.reject())),
    import(facts.islands),
  ]);
  await module.default({ module_or_path: code });
  module.start(facts.locale, words);
  return module;
}

// Walks the page as Leptos' own loader does. `owners` holds what an island gave to the children that it encloses, innermost last.
async function hydrate(node, module, owners) {
  const name = node.localName;
  if (name === "leptos-island" && !(await whenWanted(node, () => start(node, module, owners)))) return false;
  const inside = name === "leptos-children" ? owners.concat(node.$$on_hydrate) : owners;
  let whole = true;
  for (const child of node.children) whole = (await hydrate(child, module, inside)) && whole;
  return whole;
}

// An island inside [data-when-seen] is fetched when it comes near the window: unfolded or scrolled to. The page does not wait for it.
function whenWanted(island, begin) {
  if (!island.closest("[data-when-seen]")) return begin();
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      begin();
    },
    { rootMargin: "200px" },
  );
  seen.observe(island.parentElement);
  return true;
}

async function start(island, module, owners) {
  // A translator wraps the text that it replaces in <font>; the island would look for its text there and break.
  if (island.querySelector("font")) return false;
  try {
    const enclosing = owners[owners.length - 1];
    if (enclosing) enclosing();
    await module[island.dataset.component](island);
    island.dataset.started = "";
    return true;
  } catch {
    return false;
  }
}
