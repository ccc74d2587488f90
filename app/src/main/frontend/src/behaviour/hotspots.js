// A hotspot was found while the page is open: one line above it leads there; several at once lead to their list.
import { t } from "./words.js";

let found = 0;

document.body.addEventListener("hotspot-found", ({ detail: number }) => {
  found += 1;
  const line = document.querySelector("[data-hotspots-found]") ?? make();
  const link = line.querySelector("a");
  link.href = found === 1 ? `/hotspots/findings/${number}` : "/hotspots";
  link.textContent = t("script.hotspots-found", found);
});

function make() {
  const line = Object.assign(document.createElement("div"), { className: "alert is-warn" });
  line.dataset.hotspotsFound = "";
  line.setAttribute("role", "status");
  line.append(document.createElement("a"));
  document.querySelector("main").prepend(line);
  return line;
}
