// A meeting that is open on several screens: minutes arrive in place; when anything else has changed the page is loaded anew,
// or, while somebody works in it, a line says so. Items of the agenda are dragged to their place.
import { behaviour } from "./start.js";

const SOON = 300;

const isBusy = (page) => {
  const at = document.activeElement;
  return (
    page.querySelector("details[open] form, [data-dirty]") !== null ||
    (page.contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))
  );
};

behaviour("[data-meeting]", (page) => {
  const number = page.dataset.meeting;
  const line = page.querySelector("[data-meeting-changed]");
  let timer;

  async function look() {
    const response = await fetch(`/meetings/${number}/living`, {
      headers: { Accept: "application/json", "X-Background": "true" },
    }).catch(() => null);
    if (!response?.ok || !response.headers.get("Content-Type")?.includes("json")) return;
    const { stamp, items } = await response.json();
    for (const { item, version, text } of items) {
      page.querySelector(`form[data-text="${item}"]`)?.dispatchEvent(new CustomEvent("text-arrived", { detail: { version, text } }));
      const read = page.querySelector(`[data-minutes="${item}"]`);
      if (read && text) read.replaceChildren(Object.assign(document.createElement("p"), { className: "prose", textContent: text }));
    }
    if (stamp === page.dataset.stamp) return;
    if (isBusy(page)) line.hidden = false;
    else location.reload();
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SOON);
  };
  document.body.addEventListener("meeting-changed", ({ detail }) => detail.includes(number) && soon());
  // Also where there is no stream, and after one that was broken.
  document.body.addEventListener("incident-changed", ({ detail }) => (detail?.asked || detail?.reopened || detail?.missed) && soon());
});

behaviour("[data-agenda]", (list) => {
  const items = () => [...list.querySelectorAll(":scope > [data-item]")];
  let dragged;
  for (const handle of list.querySelectorAll("[data-drag]")) {
    handle.hidden = false;
    handle.addEventListener("dragstart", (event) => {
      dragged = handle.closest("[data-item]");
      dragged.classList.add("is-dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.id);
      event.dataTransfer.setDragImage(dragged, 16, 16);
    });
    handle.addEventListener("dragend", () => {
      dragged?.classList.remove("is-dragged");
      dragged = undefined;
    });
  }
  list.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    const over = event.target.closest("[data-item]");
    if (!over || over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    const form = dragged.querySelector("form[data-place]");
    form.elements.namedItem("index").value = items().indexOf(dragged);
    form.requestSubmit();
  });
});
