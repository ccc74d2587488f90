// A board that renews itself does not keep a session open; a hand on the mouse or the keyboard does.
const EVERY = 5 * 60_000;
let told = Date.now();

function present() {
  if (Date.now() - told < EVERY) return;
  told = Date.now();
  fetch("/presence").catch(() => {});
}

if (document.body.dataset.live) for (const kind of ["pointermove", "pointerdown", "keydown"]) addEventListener(kind, present, { passive: true });
