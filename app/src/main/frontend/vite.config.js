import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { iconNames } from "./src/icons/names.js";

/** One SVG file with every icon the pages use; a page draws one by {@code <use href="…icons.svg#name">}. */
function iconSprite() {
  const symbol = (name, svg) => {
    const inside = svg.replace(/<!--[\s\S]*?-->/g, "").match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
    return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, "")}</symbol>`;
  };
  const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
  return {
    name: "icon-sprite",
    generateBundle() {
      const tabler = iconNames.tabler.map((name) => symbol(name, read(`./node_modules/@tabler/icons/icons/outline/${name}.svg`)));
      const own = iconNames.own.map((name) => symbol(name, read(`./src/icons/${name}.svg`)));
      this.emitFile({
        type: "asset",
        name: "icons.svg",
        source: `<svg xmlns="http://www.w3.org/2000/svg">${[...own, ...tabler].join("\n")}</svg>\n`,
      });
    },
  };
}

export default defineConfig({
  base: "/assets/",
  publicDir: false,
  plugins: [iconSprite()],
  build: {
    outDir: "../../../target/classes/static/assets",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsDir: ".",
    // A worker or a font inside a data: URL is refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { app: "src/app.js" },
      // htmx holds an eval that "allowEval": false never reaches; our policy would refuse it too.
      checks: { eval: false },
    },
  },
});
