// Clusters of the list as circles in metres; those of other days than the slider's fade away. Press one to go to its page; the
// list stays the way for the keyboard and the screen reader.
import { palette } from "./palette.js";

const CORNERS = 64;
const METRES_PER_DEGREE = 111_130;

export function drawCircles(map, list) {
  let day = null;
  const circles = () => [...list.querySelectorAll("[data-circle]")].map(({ dataset }) => circle(dataset));
  const features = () => circles().filter(({ properties }) => !day || (properties.from <= day && day <= properties.to));
  const collection = () => ({ type: "FeatureCollection", features: features() });

  const draw = () => {
    if (map.getSource("circles")) return;
    const c = palette();
    map.addSource("circles", { type: "geojson", data: collection() });
    map.addLayer({ id: "circles", type: "fill", source: "circles", paint: { "fill-color": c.hot, "fill-opacity": ["case", ["get", "open"], 0.22, 0.08] } });
    map.addLayer({ id: "circles-edge", type: "line", source: "circles", paint: { "line-color": c.hot, "line-width": ["case", ["get", "open"], 2.5, 1.5] } });
  };
  // A change of theme takes the style away and everything that was added to it.
  map.on("idle", draw);
  map.on("click", "circles", ({ features: [first] }) => first?.properties.href && location.assign(first.properties.href));
  map.on("mouseenter", "circles", ({ features: [first] }) => (map.getCanvas().style.cursor = first?.properties.href ? "pointer" : ""));
  map.on("mouseleave", "circles", () => (map.getCanvas().style.cursor = ""));

  return {
    bounds: () => circles().flatMap((each) => each.geometry.coordinates[0]),
    show: (chosen) => {
      day = chosen;
      map.getSource("circles")?.setData(collection());
    },
  };
}

function circle({ lon, lat, radius, from, to, href = "", open }) {
  const [x, y, r] = [Number(lon), Number(lat), Number(radius)];
  const metresPerLon = METRES_PER_DEGREE * Math.cos((y * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + (r * Math.cos(angle)) / metresPerLon, y + (r * Math.sin(angle)) / METRES_PER_DEGREE];
  });
  return { type: "Feature", properties: { from, to, href, open: open === "true" }, geometry: { type: "Polygon", coordinates: [ring] } };
}
