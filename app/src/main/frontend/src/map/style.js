// The style of the base map, drawn from our own GeoJSON. Labels use fonts of the page: no glyph server is asked.
import { palette } from "./palette.js";

const FONT = ["Be Vietnam Pro"];
/** What belongs to the edition in force. */
const HELD = ["borders", "zones", "segments"];
const SOURCES = ["wards", ...HELD, "streets", "areas", "places"];

const wide = (narrow, broad) => ["interpolate", ["exponential", 1.6], ["zoom"], 11, narrow, 18, broad];
const isClass = (...classes) => ["in", ["get", "class"], ["literal", classes]];
const MAIN = ["primary", "primary_link", "secondary", "secondary_link", "trunk", "trunk_link"];
const MIDDLE = ["tertiary", "tertiary_link", "unclassified", "residential", "living_street"];
const SMALL = ["service", "pedestrian", "footway"];

/**
 * unit: the code of the viewer's ward. edition: the address of wards to show instead of those in force; nothing is derived from
 * them, so they are all there is. focus: the id of the border looked at.
 */
export function mapStyle({ unit, edition, focus = "" }) {
  const c = palette();
  const nothing = { type: "FeatureCollection", features: [] };
  const addressOf = (name) => (!edition ? `/map/${name}.geojson` : name === "wards" ? edition : HELD.includes(name) ? nothing : `/map/${name}.geojson`);
  const line = (id, filter, color, width, more = {}) => ({
    id, type: "line", source: "streets", filter,
    layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": color, "line-width": width }, ...more,
  });
  const fill = (id, classes, color) => ({ id, type: "fill", source: "areas", filter: ["all", ["==", ["geometry-type"], "Polygon"], isClass(...classes)], paint: { "fill-color": color } });
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(SOURCES.map((name) => [name, { type: "geojson", data: addressOf(name) }])),
      edge: { type: "geojson", data: nothing },
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": c.ground } },
      { id: "wards", type: "fill", source: "wards", paint: { "fill-color": ["case", ["==", ["get", "code"], unit], c.us, c.ward] } },
      fill("airport", ["aeroway:aerodrome", "aeroway:apron", "aeroway:terminal"], c.airport),
      fill("public", ["amenity:school", "amenity:hospital", "amenity:university", "amenity:marketplace"], c.public),
      fill("park", ["park"], c.park),
      fill("water", ["water"], c.water),
      {
        id: "runway", type: "line", source: "areas", filter: isClass("aeroway:runway", "aeroway:taxiway"),
        paint: { "line-color": c.runway, "line-width": ["match", ["get", "class"], "aeroway:runway", 6, 2] },
      },
      {
        id: "stream", type: "line", source: "areas", filter: isClass("waterway:river", "waterway:stream", "waterway:canal", "waterway:drain"),
        paint: { "line-color": c.water, "line-width": ["match", ["get", "class"], "waterway:river", 4, 1.5] },
      },
      { id: "zones", type: "fill", source: "zones", paint: { "fill-color": c.zone, "fill-opacity": 0.1 } },
      line("small", isClass(...SMALL), c.road, wide(0.3, 5), { minzoom: 14 }),
      line("middle-edge", isClass(...MIDDLE), c.roadEdge, wide(0.8, 15)),
      line("main-edge", isClass(...MAIN), c.mainEdge, wide(1.8, 26)),
      line("middle", isClass(...MIDDLE), c.road, wide(0.4, 12)),
      line("main", isClass(...MAIN), c.main, wide(1.2, 22)),
      { id: "edge", type: "line", source: "edge", paint: { "line-color": c.ground, "line-width": wide(60, 4000), "line-blur": wide(45, 3000) } },
      {
        id: "segments", type: "line", source: "segments",
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": c.segment, "line-width": wide(1.5, 8), "line-opacity": 0.75 },
      },
      { id: "borders-glow", type: "line", source: "borders", paint: { "line-color": ["case", ["==", ["get", "id"], focus], c.focus, c.borderGlow], "line-width": wide(focus ? 7 : 3, focus ? 16 : 9), "line-opacity": 0.85 } },
      { id: "borders", type: "line", source: "borders", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": c.border, "line-width": wide(1.6, 4), "line-dasharray": [4, 2, 0.1, 2] } },
      // Of another edition the ground itself is in question: where two wards claim it the tint doubles, where none does it is missing.
      ...(edition ? [{ id: "claims", type: "fill", source: "wards", paint: { "fill-color": c.segment, "fill-opacity": 0.2 } }] : []),
      { id: "ward-edge", type: "line", source: "wards", paint: { "line-color": c.border, "line-width": wide(0.6, 2), "line-opacity": edition ? 0.9 : 0.4 } },
      {
        id: "street-labels", type: "symbol", source: "streets", minzoom: 13, filter: ["all", ["has", "name"], ["step", ["zoom"], isClass(...MAIN), 15, isClass(...MAIN, ...MIDDLE)]],
        layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-font": FONT, "text-size": 11, "symbol-spacing": 320 },
        paint: { "text-color": c.label, "text-halo-color": c.labelHalo, "text-halo-width": 1.6 },
      },
      {
        id: "place-labels", type: "symbol", source: "places", minzoom: 15, filter: ["has", "name"],
        layout: { "text-field": ["get", "name"], "text-font": FONT, "text-size": 10.5, "text-max-width": 9, "text-padding": 12 },
        paint: { "text-color": c.placeLabel, "text-halo-color": c.labelHalo, "text-halo-width": 1.4 },
      },
      {
        id: "ward-labels", type: "symbol", source: "wards", maxzoom: 16,
        layout: { "text-field": ["coalesce", ["get", "shortName"], ["get", "name"]], "text-font": FONT, "text-size": ["interpolate", ["linear"], ["zoom"], 11, 11, 15, 17], "text-max-width": 7, "text-letter-spacing": 0.02 },
        paint: { "text-color": c.wardLabel, "text-halo-color": c.labelHalo, "text-halo-width": 2 },
      },
    ],
  };
}
