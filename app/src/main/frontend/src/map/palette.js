// The colours of the map in both themes; quiet, so that incidents and borders are what the eye finds.
const light = {
  ground: "#eef2f0", ward: "#ffffff", us: "#e3f2f1", zone: "#b98a2f", border: "#2f4b48", borderGlow: "#ffffff", focus: "#ffd45e",
  park: "#d9ead6", water: "#bfd9e6", airport: "#e3e6ea", runway: "#cdd3da", public: "#eee8f3",
  road: "#ffffff", roadEdge: "#d3dbd8", main: "#fff4d6", mainEdge: "#dcc894", segment: "#6d3580",
  label: "#425451", labelHalo: "#ffffff", wardLabel: "#0a5a61", placeLabel: "#5d6d6a",
  hot: "#c4251e", cold: "#2f6fb0",
};
const dark = {
  ground: "#0b1312", ward: "#131f1e", us: "#12302f", zone: "#b58d3c", border: "#b9d3cf", borderGlow: "#0b1312", focus: "#9a7413",
  park: "#16291c", water: "#12303d", airport: "#1a2327", runway: "#263238", public: "#1f1d28",
  road: "#2a3937", roadEdge: "#1a2625", main: "#4a4630", mainEdge: "#2c2b20", segment: "#d3a6e3",
  label: "#a9bab7", labelHalo: "#0b1312", wardLabel: "#7fd3d5", placeLabel: "#82938f",
  hot: "#ff6b5f", cold: "#6fb1f0",
};

const system = matchMedia("(prefers-color-scheme: dark)");

export function palette() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "dark" || (chosen !== "light" && system.matches) ? dark : light;
}

export const onThemeChange = (act) => system.addEventListener("change", act);
