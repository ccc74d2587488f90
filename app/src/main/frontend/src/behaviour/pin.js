// The pin of a form: two fields, lon and lat, that a place, the map or the keyboard fill. Everybody hears
// "pin-set", and "pin-cleared" when the form starts anew.

/** Sets the pin, in degrees of WGS84, to six digits (a decimetre). */
export function setPin(lon, lat, { fly = false } = {}) {
  const field = (name) => document.querySelector(`[data-pin="${name}"]`);
  if (!field("lon")) return;
  field("lon").value = lon.toFixed(6);
  field("lat").value = lat.toFixed(6);
  document.dispatchEvent(new CustomEvent("pin-set", { detail: { lon, lat, fly } }));
}

// Numbers that somebody types are a pin too.
document.addEventListener("change", (event) => {
  const pin = event.target.matches("[data-pin]") ? readPin() : null;
  if (pin) document.dispatchEvent(new CustomEvent("pin-set", { detail: { ...pin, fly: true } }));
});

/** The pin that stands in the fields, or null. */
export function readPin() {
  const value = (name) => Number.parseFloat(document.querySelector(`[data-pin="${name}"]`)?.value ?? "");
  const lon = value("lon");
  const lat = value("lat");
  return Number.isFinite(lon) && Number.isFinite(lat) ? { lon, lat } : null;
}
