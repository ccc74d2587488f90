// What was written in the street is never lost: a form that cannot be sent for want of a network waits in this browser and
// goes out with the same key when the network is back, so that the server never takes it twice.
import htmx from "htmx.org";
import { behaviour, start } from "./start.js";
import { csrf, newKey, t } from "./words.js";
import * as store from "./outbox-store.js";

const unit = document.body.dataset.unit;
const AGAIN = 15_000;

/** Sends; resolves to the answer, or to null where no network carried it. */
const post = (action, fields, token) =>
  fetch(action, {
    method: "POST",
    body: new URLSearchParams([...fields.filter(([name]) => name !== token.parameter), [token.parameter, token.token]]),
    headers: { Accept: "text/html" },
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);

/** Shows an answer that is a page: what is wrong, or the present state. */
function showMain(html) {
  const came = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  const here = document.querySelector("main");
  if (!came) return false;
  here.replaceWith(came);
  htmx.process(came);
  start(came);
  scrollTo({ top: 0 });
  came.focus();
  return true;
}

/** Whether the answer is the page that follows a report or an act, and not the door of a session that is over. */
const isDone = (answer) => answer.redirected && answer.ok && /^\/(incidents\/GR|handovers)/.test(new URL(answer.url).pathname);

/** No network, no server behind the proxy, no session, an old token: nothing was read, so nothing may be lost. */
const isUndelivered = (answer) => answer === null || [401, 403].includes(answer.status) || answer.status >= 502 || (answer.redirected && !isDone(answer));

function leave(answer, html) {
  const notice = new DOMParser().parseFromString(html, "text/html").querySelector("[data-notice]");
  if (notice) sessionStorage.setItem("giapranh-notice", notice.textContent.trim());
  location.assign(answer.url);
}

behaviour("form[data-never-lose]", (form) => {
  // A page out of the offline cache would bring its old key along; the key is made here, once for each form.
  form.elements.key.value = newKey();
  form.addEventListener("submit", async (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (form.classList.contains("is-sending")) return;
    form.classList.add("is-sending");
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    const answer = await post(form.action, fields, csrf());
    form.classList.remove("is-sending");
    if (isUndelivered(answer)) {
      await store.keep({ key: form.elements.key.value, unit, action: new URL(form.action).pathname, fields, at: Date.now(), label: labelOf(form) });
      form.reset();
      document.dispatchEvent(new CustomEvent("pin-cleared"));
      form.elements.key.value = newKey();
      await show();
      document.querySelector("[data-outbox]")?.focus();
      if (answer !== null) flush();
      return;
    }
    const html = await answer.text();
    if (isDone(answer)) leave(answer, html);
    else if (!showMain(html)) location.assign(answer.url);
  });
});

function labelOf(form) {
  const kind = form.querySelector('input[name="kind"]:checked')?.closest("label")?.textContent.trim();
  return [kind, form.elements.words?.value.slice(0, 60)].filter(Boolean).join(": ");
}

/** A fresh token, since the page in front may be as old as the outage; null without network or session. */
async function freshToken() {
  const page = await fetch("/incidents/new", { headers: { "X-Background": "true" }, cache: "no-store" }).catch(() => null);
  if (!page?.ok || page.redirected) return null;
  const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
  return parsed.body.dataset.unit === unit ? csrf(parsed) : null;
}

let flushing = false;

async function flush() {
  if (flushing || !unit) return;
  flushing = true;
  try {
    const waiting = (await store.all()).filter((item) => item.unit === unit && !item.refused);
    if (waiting.length === 0) return;
    const token = await freshToken();
    if (token === null) return;
    for (const item of waiting) {
      const answer = await post(item.action, item.fields, token);
      if (answer === null || answer.status >= 500 || answer.status === 401) break;
      if (isDone(answer)) await store.drop(item.key);
      else if (answer.redirected) break;
      else await store.keep({ ...item, refused: answer.status });
    }
  } finally {
    flushing = false;
    await show();
  }
}

async function show() {
  const waiting = (await store.all()).filter((item) => item.unit === unit);
  let box = document.querySelector("[data-outbox]");
  if (waiting.length === 0) {
    box?.remove();
    return;
  }
  if (!box) {
    box = document.createElement("section");
    box.className = "outbox";
    box.dataset.outbox = "";
    box.tabIndex = -1;
    box.setAttribute("role", "status");
    document.body.append(box);
  }
  const title = Object.assign(document.createElement("strong"), { textContent: t("script.outbox", waiting.length) });
  const list = document.createElement("ul");
  for (const item of waiting) {
    const line = document.createElement("li");
    line.append(Object.assign(document.createElement("span"), { textContent: item.label || item.action }));
    if (item.refused) {
      const open = Object.assign(document.createElement("button"), { type: "button", className: "button is-small", textContent: t("script.outbox-mend") });
      open.addEventListener("click", () => mend(item));
      line.append(open);
    }
    list.append(line);
  }
  const again = Object.assign(document.createElement("button"), { type: "button", className: "button is-small", textContent: t("script.outbox-again") });
  again.addEventListener("click", flush);
  box.replaceChildren(title, list, again);
}

/** What the server would not take goes back into the form, to be put right by hand. */
async function mend(item) {
  await store.drop(item.key);
  const fields = item.fields.filter(([name]) => !["key", csrf().parameter].includes(name));
  location.assign(`${item.action === "/incidents" ? "/incidents/new" : item.action.replace(/\/[a-z]+$/, "")}?${new URLSearchParams(fields)}`);
}

behaviour("main", (main) => {
  const said = sessionStorage.getItem("giapranh-notice");
  if (!said) return;
  sessionStorage.removeItem("giapranh-notice");
  const notice = Object.assign(document.createElement("div"), { className: "alert is-good", textContent: said });
  notice.setAttribute("role", "status");
  main.prepend(notice);
});

if (unit) {
  show();
  flush();
  addEventListener("online", flush);
  setInterval(flush, AGAIN);
}
