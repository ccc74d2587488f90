// Fetches the map module only where a page has a map; a page without WebGL keeps its list.
import { behaviour } from "./start.js";
import { t } from "./words.js";

behaviour("[data-map]", async (element) => {
  try {
    const { openMap } = await import("../map/map.js");
    await openMap(element);
  } catch (fault) {
    console.warn("map", fault);
    const said = Object.assign(document.createElement("p"), { className: "map-wait", textContent: t("script.map-none") });
    element.replaceChildren(said);
  }
});
