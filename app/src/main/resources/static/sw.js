// Keeps what the report form needs: assets (their names change with their content, so a kept one is never stale) and the
// last form that was opened. Everything else goes to the network as if this worker were not here.
const ASSETS = "giapranh-assets";
const PAGES = "giapranh-pages";
const FORM = "/incidents/new";
const MOST_ASSETS = 60;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/") || url.pathname.startsWith("/map/")) event.respondWith(keptFirst(request, url));
  else if (url.pathname === FORM && request.mode === "navigate") event.respondWith(networkFirst(request));
});

async function keptFirst(request, url) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  const fresh = async () => {
    const answer = await fetch(request);
    if (answer.ok) {
      await cache.put(request, answer.clone());
      const keys = await cache.keys();
      await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_ASSETS)).map((old) => cache.delete(old)));
    }
    return answer;
  };
  if (!kept) return fresh();
  // Map data keep their address when an edition changes: show the kept ones, fetch the new ones for next time.
  if (url.pathname.startsWith("/map/")) fresh().catch(() => {});
  return kept;
}

async function networkFirst(request) {
  const cache = await caches.open(PAGES);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(FORM, answer.clone());
    return answer;
  } catch (noNetwork) {
    const kept = await cache.match(FORM);
    if (!kept) throw noNetwork;
    return kept;
  }
}
