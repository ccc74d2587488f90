// Called by Maven. Fetches the packages when the lockfile changed, builds when a source changed, else does nothing:
// the stamp of the last build lies beside its output, so "mvn clean" also forgets it.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../target");
const output = join(target, "classes/static/assets");
const installedStamp = join(here, "node_modules/.giapranh-lock");
const builtStamp = join(target, "frontend.sha256");

const digestOf = (files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update("\0").update(readFileSync(join(here, file))).update("\0");
  return hash.digest("hex");
};
const filesBelow = (folder) =>
  readdirSync(join(here, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(here.length + 1))
    .sort();
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const lock = digestOf(["package.json", "package-lock.json"]);
if (read(installedStamp) !== lock) {
  execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  writeFileSync(installedStamp, lock);
}

const sources = digestOf(["package-lock.json", "vite.config.js", "build.mjs", ...filesBelow("src")]);
if (read(builtStamp) === sources && existsSync(join(output, "manifest.json"))) {
  console.log("front end: unchanged");
} else {
  execFileSync(process.execPath, [join(here, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], { cwd: here, stdio: "inherit" });
  // Compressed here once and not by the server for each who asks.
  for (const file of readdirSync(output).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const plain = readFileSync(join(output, file));
    writeFileSync(join(output, `${file}.gz`), gzipSync(plain, { level: 9 }));
    writeFileSync(join(output, `${file}.br`), brotliCompressSync(plain));
  }
  writeFileSync(builtStamp, sources);
  console.log("front end: built");
}
