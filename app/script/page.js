// The one script of every page: what must never wait for WebAssembly. Plain JavaScript for browsers since Chrome 80 and Safari 13.1.
// It knows no language and no address of its own: words stand in the page, addresses in the attributes of its element (app/src/shell.rs).
import { quickExit } from "./quick_exit.js";
import { session } from "./session.js";
import { islands } from "./islands.js";
import { place } from "./place.js";
import { secrets } from "./secret.js";

const facts = document.currentScript.dataset;
quickExit(facts);
session(facts);
islands(facts);
place();
secrets();

// Printing takes a script: without one, the button is not there.
const offerPrinting = () => {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.onclick = () => print();
  }
};
offerPrinting();
document.addEventListener("portal:changed", offerPrinting);
