// Whose it is, how far from which line, who will be told: asked whenever the pin, the urgency or the relation changes.
import { behaviour } from "./start.js";
import { readPin } from "./pin.js";

behaviour("[data-preview]", (box) => {
  const form = box.closest("form");
  let asked = 0;

  const ask = async () => {
    const pin = readPin();
    const turn = ++asked;
    if (!pin) return;
    const about = new URLSearchParams({ lon: pin.lon, lat: pin.lat, urgency: form.elements.urgency.value, relation: form.elements.relation.value });
    box.classList.add("is-asking");
    const answer = await fetch(`/incidents/preview?${about}`, { headers: { "X-Background": "true", "X-Fragment": "true" } }).catch(() => null);
    if (turn !== asked) return;
    box.classList.remove("is-asking");
    if (!answer) return;
    const html = await answer.text();
    if (answer.ok) box.innerHTML = html;
    else box.replaceChildren(...saidIn(html));
  };
  const saidIn = (html) => new DOMParser().parseFromString(html, "text/html").querySelectorAll(".fault h1, .fault p, .fault ul");

  const untold = box.innerHTML;
  document.addEventListener("pin-cleared", () => {
    asked++;
    box.innerHTML = untold;
  });
  document.addEventListener("pin-set", ask);
  form.addEventListener("change", (event) => {
    if (event.target.matches("[data-preview-input]")) ask();
  });
  ask();
});
