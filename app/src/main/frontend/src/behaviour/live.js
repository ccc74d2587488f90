// Changes, as they happen: the server's event stream, or asking every few seconds while there is none. Whatever lives on
// the page hears "incident-changed" on the body, at most every half second. Of the tabs of one browser one listens and
// tells the others: a browser keeps few connections to one server, and a tab more must not wait for another to close.
import { t } from "./words.js";

const SOONEST = 400;
const POLL = 4_000;
const QUIET = 30_000;
const REFUSED = 15_000;

const url = document.body.dataset.live;
const name = `giapranh-live-${document.body.dataset.unit}`;
const others = url && "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
let state = "poll";
let leads = false;
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

/** Asking instead of listening; slower while nobody looks. */
function poll(on) {
  clearInterval(polling);
  polling = undefined;
  if (!on) return;
  let last = Date.now();
  polling = setInterval(() => {
    if (document.hidden && Date.now() - last < QUIET) return;
    last = Date.now();
    tell({ asked: true });
  }, POLL);
}

function become(next) {
  state = next;
  for (const sign of document.querySelectorAll("[data-live-state]")) {
    sign.dataset.state = state;
    sign.firstElementChild.textContent = t(`script.${state}`);
  }
  if (state === "live") poll(false);
  else if (!polling) poll(true);
}

/** To this page, and from the tab that listens to all others. */
function spread(message) {
  take(message);
  others?.postMessage(message);
}

function take({ state: next, detail, hotspot, meeting }) {
  if (next) become(next);
  if (hotspot) document.body.dispatchEvent(new CustomEvent("hotspot-found", { detail: hotspot }));
  if (meeting) document.body.dispatchEvent(new CustomEvent("meeting-changed", { detail: meeting }));
  if (detail) tell(detail);
}

/** Listens until the server refuses. */
const listen = () =>
  new Promise((over) => {
    const stream = new EventSource(url);
    stream.addEventListener("open", () => spread({ state: "live", detail: { reopened: true } }));
    stream.addEventListener("incident-changed", (event) => spread({ detail: { data: event.data } }));
    stream.addEventListener("hotspot-found", (event) => spread({ hotspot: event.data }));
    stream.addEventListener("meeting-changed", (event) => spread({ meeting: event.data }));
    stream.addEventListener("refresh", () => spread({ detail: { missed: true } }));
    stream.addEventListener("error", () => {
      spread({ state: navigator.onLine ? "poll" : "off" });
      // The browser tries again by itself unless the server refused; then we do, slowly.
      if (stream.readyState === EventSource.CLOSED) over();
    });
    addEventListener("pagehide", () => stream.close(), { once: true });
  });

async function lead() {
  leads = true;
  await listen();
  leads = false;
}

async function keepListening() {
  for (;;) {
    if (navigator.locks && others) await navigator.locks.request(name, lead);
    else await lead();
    await new Promise((later) => setTimeout(later, REFUSED));
  }
}

if (url) {
  others?.addEventListener("message", ({ data }) => {
    if (data.asked) leads && others.postMessage({ state });
    else take(data);
  });
  others?.postMessage({ asked: true });
  become("poll");
  keepListening();
  addEventListener("offline", () => become("off"));
  addEventListener("online", () => tell({ online: true }));
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
