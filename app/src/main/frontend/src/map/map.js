// One map: base from our own data, incidents of the list beside it, a pin to set, or one place to show.
import { Map as MapLibreMap, LngLatBounds, Marker, NavigationControl, AttributionControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { t } from "../behaviour/words.js";
import { readPin, setPin } from "../behaviour/pin.js";
import { mapStyle } from "./style.js";
import { onThemeChange } from "./palette.js";
import { drawPoints } from "./points.js";
import { drawFaults } from "./faults.js";
import { drawCircles } from "./circles.js";
import { drawSurface } from "./surface.js";
import { bindDays } from "./days.js";

setWorkerUrl(workerUrl);

/** Vietnam, until there is a boundary edition. */
const COUNTRY = [[102.1, 8.4], [109.5, 23.4]];
/** More wards than one sees into at once: a map opens on the viewer's own. */
const MANY = 12;
const reduced = matchMedia("(prefers-reduced-motion: reduce)");

export async function openMap(element) {
  const { mapUnit, mapRows, mapPin, mapLon, mapLat, mapFocus, mapUrgency, mapIcons, mapEdition, mapSource, mapFaults, mapCircles, mapWhole, mapSurface } = element.dataset;
  const drawn = { unit: mapUnit, edition: mapEdition, focus: mapFocus };
  const fixed = mapLon ? [Number(mapLon), Number(mapLat)] : null;
  // Labels are drawn with the page's font: it must be there before the first of them.
  await Promise.all([document.fonts.load('500 12px "Be Vietnam Pro"', "Hạnh Thông"), document.fonts.load('400 12px "Be Vietnam Pro"', "Gò")]);
  const held = await sheetOf("/map/wards.geojson");
  const wards = mapEdition ? (await sheetOf(mapEdition)).features : held.features;
  const sources = [mapSource, held.attribution].filter(Boolean).map(plain).join(" · ");
  element.replaceChildren();
  const map = new MapLibreMap({
    container: element,
    style: mapStyle(drawn),
    bounds: framed(wards, mapRows || mapPin || (!mapEdition && wards.length > MANY) ? mapUnit : null),
    fitBoundsOptions: { padding: 28 },
    minZoom: 6,
    maxZoom: 19,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: false,
    locale: { "NavigationControl.ZoomIn": t("script.map-zoom-in"), "NavigationControl.ZoomOut": t("script.map-zoom-out") },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new AttributionControl({ compact: true, customAttribution: sources }));
  // It opens folded: one press shows the sources.
  const folded = element.querySelector(".maplibregl-ctrl-attrib");
  map.once("load", () => {
    folded.classList.remove("maplibregl-compact-show");
    folded.removeAttribute("open");
    element.dataset.loaded = "";
  });
  map.getCanvas().setAttribute("aria-label", t(mapPin ? "script.map-pin" : "script.map-keys"));
  onThemeChange(() => map.setStyle(mapStyle(drawn)));

  if (fixed) {
    map.jumpTo({ center: fixed, zoom: 15.5 });
    marker(mapIcons, mapUrgency ?? "soon").setLngLat(fixed).addTo(map);
  } else if (mapFocus) {
    await focusOn(map, mapFocus);
  }
  map.on("styledata", () => fadeOut(map));
  const points = mapRows ? drawPoints(map, document.querySelector(mapRows), mapIcons) : null;
  if (mapPin) bindPin(map, mapIcons);
  if (mapFaults) drawFaults(map, document.querySelector(mapFaults));
  if (mapCircles) bindCircles(map, element, document.querySelector(mapCircles), { points, surface: mapSurface, whole: mapWhole === "true" });
  element.dataset.ready = "";
}

function marker(icons, urgency) {
  const element = document.createElement("div");
  element.className = `marker is-pin is-${urgency}`;
  element.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#pin-drop"></use></svg>`;
  return new Marker({ element, anchor: "bottom" });
}

/** The pin: press the map, or press Enter when the map has the focus; the fields say the same in numbers. */
function bindPin(map, icons) {
  const pin = marker(icons, "pin");
  const put = ({ lon, lat, fly }) => {
    pin.setLngLat([lon, lat]).addTo(map);
    const camera = { center: [lon, lat], zoom: Math.max(map.getZoom(), 16) };
    if (fly) reduced.matches ? map.jumpTo(camera) : map.easeTo({ ...camera, duration: 500 });
  };
  const before = readPin();
  if (before) put({ ...before, fly: true });
  map.on("click", (event) => setPin(event.lngLat.lng, event.lngLat.lat));
  map.getCanvas().addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const middle = map.getCenter();
    setPin(middle.lng, middle.lat);
  });
  map.getCanvas().style.cursor = "crosshair";
  document.addEventListener("pin-set", (event) => put(event.detail));
  document.addEventListener("pin-cleared", () => pin.remove());
}

/** Circles, the cells below them, and the tools that choose layer and day. */
function bindCircles(map, element, list, { points, surface, whole }) {
  const circles = drawCircles(map, list);
  const tools = element.parentElement.querySelector("[data-map-tools]");
  if (tools) {
    tools.hidden = false;
    map.resize();
    if (surface) drawSurface(map, surface, tools);
    bindDays(tools, (day) => {
      circles.show(day);
      points?.until(day);
    });
  }
  const around = circles.bounds();
  if (whole && around.length > 0) map.fitBounds(around.reduce((bounds, each) => bounds.extend(each), new LngLatBounds()), { padding: 50, maxZoom: 15.5, duration: 0 });
}

const boundsOf = (features) => {
  const bounds = new LngLatBounds();
  const add = (part) => (typeof part[0] === "number" ? bounds.extend(part) : part.forEach(add));
  for (const feature of features) add(feature.geometry.coordinates);
  return bounds;
};

async function sheetOf(address) {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : { features: [] };
}

/** MapLibre takes the sources as HTML; they are words that somebody typed. */
const plain = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The viewer's ward; the level above and a map without a task see them all. */
function framed(wards, unit) {
  if (wards.length === 0) return COUNTRY;
  const ours = wards.filter((feature) => feature.properties.code === unit);
  return boundsOf(ours.length > 0 ? ours : mainland(wards));
}

/** Without what lies far off: an island a hundred kilometres out at sea would make everything else a speck. */
function mainland(wards) {
  const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
  const centres = wards.map((ward) => boundsOf([ward]).getCenter());
  const [lng, lat] = [middle(centres.map((each) => each.lng)), middle(centres.map((each) => each.lat))];
  const distances = centres.map((each) => Math.hypot(each.lng - lng, each.lat - lat));
  return wards.filter((_, i) => distances[i] <= 8 * middle(distances));
}

/** Streets end where the data end: there they fade into the ground instead of breaking off. */
async function fadeOut(map) {
  const edge = map.getSource("edge");
  const streets = map.getSource("streets");
  if (!edge || !streets || edge.drawn) return;
  edge.drawn = true;
  const bounds = await streets.getBounds();
  if (bounds.isEmpty()) return;
  const [west, south, east, north] = bounds.toArray().flat();
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  edge.setData({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: ring } });
}

async function focusOn(map, border) {
  const features = (await sheetOf("/map/borders.geojson")).features.filter((feature) => (feature.properties.id ?? feature.id) === border);
  if (features.length > 0) map.fitBounds(boundsOf(features), { padding: 40, duration: 0 });
}
