// The service worker keeps the report form and its assets, so that the form opens without a network.
if ("serviceWorker" in navigator) {
  if (document.body.dataset.live) navigator.serviceWorker.register("/sw.js").catch(() => {});
  // Signed out: the kept form showed who was at work here.
  else if (window.caches) caches.delete("giapranh-pages").catch(() => {});
}
