// The place field: what fits appears as one types; arrows and Enter choose; choosing sets the pin.
import { behaviour } from "./start.js";
import { setPin } from "./pin.js";

const PAUSE = 140;

behaviour("[data-place-search]", (box) => {
  const input = box.querySelector("[data-place-input]");
  const list = box.querySelector("[data-places]");
  let timer;
  let asked = 0;
  let at = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");

  const options = () => [...list.querySelectorAll("[data-place]")];
  const close = () => {
    list.replaceChildren();
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const point = (index) => {
    const all = options();
    at = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", all[at].id);
    all[at].scrollIntoView({ block: "nearest" });
  };
  const choose = (option) => {
    input.value = option.dataset.label;
    setPin(Number(option.dataset.lon), Number(option.dataset.lat), { fly: true });
    // An answer still on its way would open the list again.
    clearTimeout(timer);
    asked++;
    close();
  };
  const ask = async () => {
    const words = input.value.trim();
    const turn = ++asked;
    if (words.length < 2) return close();
    const answer = await fetch(`/places?q=${encodeURIComponent(words)}`, { headers: { "X-Background": "true" } }).catch(() => null);
    if (turn !== asked || !answer?.ok) return;
    list.innerHTML = await answer.text();
    options().forEach((option, i) => {
      option.id = `place-${i}`;
      option.setAttribute("role", "option");
      option.tabIndex = -1;
    });
    at = -1;
    input.setAttribute("aria-expanded", String(options().length > 0));
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const all = options();
      if (all.length > 0) choose(all[Math.max(0, at)]);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options().length > 0) {
      event.preventDefault();
      point(at < 0 ? (step > 0 ? 0 : -1) : at + step);
    }
  });
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[data-place]");
    if (!option) return;
    event.preventDefault();
    choose(option);
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
});
