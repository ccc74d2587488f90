// The incidents of the list as points: each a shape and a colour by urgency, ringed when it is ours. Row and point light up
// together. The list stays the way for the keyboard and the screen reader, so the points are out of the tab order.
import { Marker } from "maplibre-gl";

export function drawPoints(map, list, icons) {
  const markers = new Map();

  const light = (number, on) => {
    markers.get(number)?.getElement().classList.toggle("is-lit", on);
    list.querySelector(`[data-row][data-number="${number}"]`)?.classList.toggle("is-lit", on);
  };

  const make = (row) => {
    const { number, urgency, label } = row.dataset;
    const element = document.createElement("a");
    element.className = `marker is-${urgency}`;
    element.href = `/incidents/${number}`;
    element.tabIndex = -1;
    element.title = `${label}, ${number}`;
    element.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#urgency-${urgency}"></use></svg>`;
    element.addEventListener("pointerenter", () => light(number, true));
    element.addEventListener("pointerleave", () => light(number, false));
    return new Marker({ element });
  };

  const draw = () => {
    const seen = new Set();
    for (const row of list.querySelectorAll("[data-row]")) {
      const { number, lon, lat, urgency, phase, ours } = row.dataset;
      seen.add(number);
      let marker = markers.get(number);
      if (!marker) {
        marker = make(row);
        markers.set(number, marker.setLngLat([Number(lon), Number(lat)]).addTo(map));
      }
      const element = marker.getElement();
      element.classList.toggle("is-ours", ours === "true");
      element.classList.toggle("is-resolved", phase === "resolved");
      element.classList.toggle("is-reported", phase === "reported");
      element.dataset.urgency = urgency;
    }
    for (const [number, marker] of markers) {
      if (seen.has(number)) continue;
      marker.remove();
      markers.delete(number);
    }
  };

  list.addEventListener("pointerover", (event) => {
    const row = event.target.closest?.("[data-row]");
    for (const lit of list.querySelectorAll("[data-row].is-lit")) if (lit !== row) light(lit.dataset.number, false);
    if (row) light(row.dataset.number, true);
  });
  list.addEventListener("focusin", (event) => {
    const row = event.target.closest("[data-row]");
    if (!row) return;
    for (const lit of list.querySelectorAll("[data-row].is-lit")) light(lit.dataset.number, false);
    light(row.dataset.number, true);
  });
  list.addEventListener("rows-changed", draw);
  draw();

  return {
    /** Shows what had happened by a day; null: everything. */
    until: (day) => {
      for (const row of list.querySelectorAll("[data-row][data-day]")) {
        markers.get(row.dataset.number)?.getElement().classList.toggle("is-later", Boolean(day) && row.dataset.day > day);
      }
    },
  };
}
