// The faults of a boundary edition, each a numbered mark that leads to its entry in the list; the entry leads back.
import { Marker } from "maplibre-gl";

const CLOSE = 18;

export function drawFaults(map, list) {
  for (const { dataset } of list.querySelectorAll("[data-fault]")) {
    const mark = document.createElement("a");
    mark.className = "fault-mark is-on-map";
    mark.href = `#fault-${dataset.fault}`;
    mark.tabIndex = -1;
    mark.textContent = dataset.fault;
    new Marker({ element: mark, anchor: "bottom", offset: [0, -12] }).setLngLat([Number(dataset.lon), Number(dataset.lat)]).addTo(map);
  }
  list.addEventListener("click", (event) => {
    if (!event.target.closest("[data-look]")) return;
    event.preventDefault();
    const { lon, lat } = event.target.closest("[data-fault]").dataset;
    map.jumpTo({ center: [Number(lon), Number(lat)], zoom: CLOSE });
    map.getContainer().scrollIntoView({ block: "center" });
    map.getCanvas().focus({ preventScroll: true });
  });
}
