// The words a behaviour writes itself, in the page's language; the server's time, since a desk's clock may be wrong.
const meta = (name) => document.querySelector(`meta[name="${name}"]`);
const words = JSON.parse(meta("giapranh-words")?.content || "{}");
const served = Date.parse(meta("giapranh-now")?.content ?? "");
const behind = Number.isNaN(served) ? 0 : served - Date.now();

/** The message of a key below "site.", with {0}, {1} … replaced. */
export const t = (key, ...args) => args.reduce((text, arg, i) => text.replaceAll(`{${i}}`, String(arg)), words[key] ?? key);

const count = (key, number) => t(number === 1 && words[`${key}.one`] ? `${key}.one` : key, number);

/** Milliseconds since 1970 by the server's clock. */
export const now = () => Date.now() + behind;

/** As the server's Words.duration writes it: the two largest units. */
export function duration(milliseconds) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  if (seconds < 60) return count("time.seconds", seconds);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return count("time.minutes", minutes);
  const hours = Math.floor(minutes / 60);
  const two = (larger, key, smaller) => (smaller === 0 ? larger : `${larger} ${count(key, smaller)}`);
  if (hours < 24) return two(count("time.hours", hours), "time.minutes", minutes % 60);
  return two(count("time.days", Math.floor(hours / 24)), "time.hours", hours % 24);
}

/** The header and value that let a request pass as ours. */
export function csrf(from = document) {
  const token = from.querySelector('meta[name="giapranh-csrf"]');
  return { header: token?.dataset.header ?? "X-CSRF-TOKEN", parameter: token?.dataset.parameter ?? "_csrf", token: token?.content ?? "" };
}

/** A UUID that also works where the page is served without TLS and crypto.randomUUID is missing. */
export function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}
