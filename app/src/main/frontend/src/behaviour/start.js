// A behaviour says what it binds to; start() binds it in a root, once for each element.
const behaviours = [];
const bound = new WeakMap();

/** Runs `bind(element)` for every element that fits `selector`, in the page and in whatever is swapped in. */
export function behaviour(selector, bind) {
  behaviours.push({ selector, bind });
}

export function start(root) {
  for (const { selector, bind } of behaviours) {
    const fitting = [...root.querySelectorAll(selector)];
    if (root.matches(selector)) fitting.unshift(root);
    for (const element of fitting) {
      const done = bound.get(element) ?? new Set();
      if (done.has(bind)) continue;
      done.add(bind);
      bound.set(element, done);
      bind(element);
    }
  }
}

document.addEventListener("htmx:load", (event) => start(event.detail.elt));
