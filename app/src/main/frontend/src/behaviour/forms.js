// A form is sent once: a second press while the first is on its way does nothing. Coming back opens it again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.classList.contains("is-sending")) event.preventDefault();
  else form.classList.add("is-sending");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form.is-sending")) form.classList.remove("is-sending");
});
