// Changes, as they happen: the server's event stream, or asking every few seconds while there is none. Whatever lives on
// the page hears "incident-changed" on the body, at most every half second.
import { t } from "./words.js";

const SOONEST = 400;
const POLL = 4_000;
const QUIET = 30_000;

const url = document.body.dataset.live;
let timer;
let heard = 0;
let polling;

function tell(detail) {
  const wait = Math.max(0, heard + SOONEST - Date.now());
  clearTimeout(timer);
  timer = setTimeout(() => {
    heard = Date.now();
    document.body.dispatchEvent(new CustomEvent("incident-changed", { bubbles: true, detail }));
  }, wait);
}

function show(state) {
  for (const sign of document.querySelectorAll("[data-live-state]")) {
    sign.dataset.state = state;
    sign.firstElementChild.textContent = t(`script.${state}`);
  }
}

/** Asking instead of listening; slower while nobody looks. */
function poll(on) {
  clearInterval(polling);
  if (!on) return;
  let last = Date.now();
  polling = setInterval(() => {
    if (document.hidden && Date.now() - last < QUIET) return;
    last = Date.now();
    tell({ asked: true });
  }, POLL);
}

function listen() {
  const stream = new EventSource(url);
  stream.addEventListener("open", () => {
    show("live");
    poll(false);
    tell({ reopened: true });
  });
  stream.addEventListener("incident-changed", (event) => tell({ data: event.data }));
  stream.addEventListener("refresh", () => tell({ missed: true }));
  stream.addEventListener("error", () => {
    show(navigator.onLine ? "poll" : "off");
    poll(true);
    // The browser tries again by itself unless the server refused; then we do, slowly.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 15_000);
  });
  addEventListener("pagehide", () => stream.close(), { once: true });
}

if (url) {
  listen();
  addEventListener("offline", () => show("off"));
  addEventListener("online", () => tell({ online: true }));
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
