// The parts of a page that renew themselves. A part is left alone while somebody works in it and catches up afterwards; it
// keeps its scroll, marks what is new, says it to a screen reader and rings.
import { behaviour } from "./start.js";
import { ring } from "./sound.js";

const rowsOf = (part) => new Map([...part.querySelectorAll("[data-row]")].map((row) => [row.dataset.number, row]));

function isBusy(part) {
  const at = document.activeElement;
  return part.querySelector("details.act[open]") !== null || (part.contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
}

function mark(part, before) {
  const arrived = [];
  for (const [number, row] of rowsOf(part)) {
    const was = before.get(number);
    if (!was) arrived.push(row);
    else if (was !== row.dataset.version) row.classList.add("is-changed");
  }
  for (const row of arrived) row.classList.add("is-new");
  if (arrived.length === 0) return;
  ring(arrived.some((row) => row.dataset.urgency === "emergency"));
  const said = document.querySelector("[data-announce]");
  if (said) said.textContent = arrived.map((row) => `${row.dataset.label}, ${row.dataset.number}`).join("; ");
}

behaviour("[data-living]", (part) => {
  let before;
  let scrolled;
  let missed = false;
  part.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target !== part || !isBusy(part)) return;
    missed = true;
    event.preventDefault();
  });
  const catchUp = () =>
    setTimeout(() => {
      if (!missed || isBusy(part)) return;
      missed = false;
      document.body.dispatchEvent(new CustomEvent("incident-changed", { bubbles: true, detail: { missed: true } }));
    });
  part.addEventListener("toggle", catchUp, true);
  part.addEventListener("focusout", catchUp);
  // Renewing is not using: the header lets the server keep counting the idle minutes of the session.
  part.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-Background"] = "true";
  });
  part.addEventListener("htmx:beforeSwap", (event) => {
    // A page of its own instead of the part: the session is over, or we were signed out elsewhere.
    if (event.target === part && /<!doctype html/i.test(event.detail.serverResponse)) {
      event.detail.shouldSwap = false;
      location.reload();
      return;
    }
    // Somebody began to work in it while the answer was on its way.
    if (event.target === part && isBusy(part)) {
      missed = true;
      event.detail.shouldSwap = false;
      return;
    }
    before = new Map([...rowsOf(part)].map(([number, row]) => [number, row.dataset.version]));
    scrolled = new Map([...part.querySelectorAll("[data-keep-scroll]")].map((list) => [list.id, list.scrollTop]));
  });
  part.addEventListener("htmx:afterSwap", (event) => {
    if (event.target !== part) return;
    for (const [id, top] of scrolled) {
      // A list that stood at its top stands there now; to say so would lay out everything before its time.
      if (top > 0) document.getElementById(id)?.scrollTo({ top, behavior: "instant" });
    }
    mark(part, before);
    part.dispatchEvent(new CustomEvent("rows-changed", { bubbles: true }));
  });
});

// The sheet of one incident does not change under the reader's hands: it says that there is something new.
behaviour("[data-changed]", (bar) => {
  document.body.addEventListener("incident-changed", (event) => {
    if (event.detail?.data?.includes(bar.dataset.changed)) bar.hidden = false;
  });
});
