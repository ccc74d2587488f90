// Density and Gi* as squares below the borders, fetched when one of them is first asked for.
import { palette } from "./palette.js";

const BELOW = "borders-glow";

export function drawSurface(map, address, tools) {
  let cells;
  let layer = "";

  const paint = () => {
    if (!cells || !map.isStyleLoaded()) return;
    const c = palette();
    if (!map.getSource("cells")) map.addSource("cells", { type: "geojson", data: cells });
    if (map.getLayer("cells")) map.removeLayer("cells");
    if (!layer) return;
    const most = Math.max(1, ...cells.features.map(({ properties }) => properties.density));
    const colours =
      layer === "density"
        ? { "fill-color": c.hot, "fill-opacity": ["*", 0.75, ["/", ["get", "density"], most]] }
        : {
            "fill-color": ["case", [">", ["get", "gi"], 0], c.hot, c.cold],
            "fill-opacity": ["case", [">=", ["abs", ["get", "gi"]], 2.58], 0.6, [">=", ["abs", ["get", "gi"]], 1.96], 0.35, 0],
          };
    map.addLayer({ id: "cells", type: "fill", source: "cells", paint: colours }, map.getLayer(BELOW) ? BELOW : undefined);
  };

  map.on("idle", () => layer && !map.getLayer("cells") && paint());
  tools.addEventListener("change", async ({ target }) => {
    if (!target.matches("[data-map-layer]")) return;
    layer = target.value;
    for (const legend of tools.querySelectorAll("[data-map-legend]")) legend.hidden = legend.dataset.mapLegend !== layer;
    if (layer && !cells) {
      const answer = await fetch(address);
      if (answer.ok) cells = await answer.json();
    }
    paint();
  });
}
