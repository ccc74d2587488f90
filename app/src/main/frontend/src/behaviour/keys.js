// One key an act. Keys are plain letters, so they rest while somebody writes.
import { behaviour } from "./start.js";

const places = { b: "/incidents/new", t: "/", g: "/handovers" };
const writes = (element) => element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
const dialog = () => document.querySelector("[data-keys]");

function move(step) {
  const links = [...document.querySelectorAll("[data-row] a[id]")];
  if (links.length === 0) return;
  const here = links.indexOf(document.activeElement);
  const next = links[Math.max(0, Math.min(links.length - 1, here < 0 ? 0 : here + step))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.target.closest?.("form[data-report], form[data-never-lose]")?.requestSubmit();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || !document.body.dataset.live) return;
  const key = event.key.toLowerCase();
  if (key in places) location.assign(places[key]);
  else if (key === "/") document.querySelector("[data-search]")?.focus();
  else if (key === "j") move(1);
  else if (key === "k") move(-1);
  else if (key === "?") dialog()?.showModal();
  else return;
  event.preventDefault();
});

behaviour("[data-keys-help]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => dialog()?.showModal());
});
