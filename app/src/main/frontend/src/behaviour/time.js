// Countdowns, "x minutes ago" and the wall clock, renewed every second.
import { duration, now, t } from "./words.js";

const MINUTE = 60_000;

function stateOf(left, whole) {
  if (left < 0) return "over";
  return left * 3 < whole ? "near" : "calm";
}

/** Under ten minutes the seconds count too. */
function leftInWords(left) {
  if (left < 0) return t("time.over", duration(left));
  if (left >= 10 * MINUTE) return t("time.left", duration(left));
  const seconds = Math.floor(left / 1000);
  return t("time.left", `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
}

const write = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

const wall = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Ho_Chi_Minh" });

function renew() {
  const at = now();
  for (const element of document.querySelectorAll("[data-countdown]")) {
    const until = Date.parse(element.dateTime);
    const left = until - at;
    element.dataset.state = stateOf(left, until - Date.parse(element.dataset.countdown));
    element.closest("[data-state].clock")?.setAttribute("data-state", element.dataset.state);
    write(element, leftInWords(left));
  }
  for (const bar of document.querySelectorAll("[data-timebar]")) {
    const since = Date.parse(bar.dataset.timebar);
    const until = Date.parse(bar.dataset.until);
    bar.dataset.state = stateOf(until - at, until - since);
    bar.value = at >= until ? 1000 : Math.max(0, Math.min(1000, ((at - since) * 1000) / (until - since)));
  }
  for (const element of document.querySelectorAll("[data-ago]")) {
    const since = at - Date.parse(element.dateTime);
    if (since < MINUTE) write(element, t("time.just-now"));
    else if (since < 7 * 24 * 60 * MINUTE) write(element, t("time.ago", duration(since)));
  }
  for (const element of document.querySelectorAll("[data-clock]")) write(element, wall.format(at));
}

renew();
setInterval(renew, 1000);
document.addEventListener("htmx:load", renew);
