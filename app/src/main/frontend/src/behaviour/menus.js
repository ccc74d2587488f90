// A menu made of <details> closes on Escape and on a press outside, and the focus goes back to its button.
const open = () => document.querySelectorAll("details.menu[open], details.rail-more[open]");

document.addEventListener("pointerdown", (event) => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
