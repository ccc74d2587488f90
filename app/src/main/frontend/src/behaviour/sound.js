// A short sound on new arrivals, made by Web Audio, off until somebody turns it on; the choice is remembered here.
import { behaviour } from "./start.js";
import { t } from "./words.js";

const KEPT = "giapranh-sound";
let context;

const isOn = () => localStorage.getItem(KEPT) === "on";

function tone(at, frequency, seconds) {
  const source = new OscillatorNode(context, { type: "sine", frequency });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.22, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + seconds);
  source.connect(loudness).connect(context.destination);
  source.start(at);
  source.stop(at + seconds);
}

/** Two notes for an arrival, four for an emergency. A browser is silent until the page was touched once. */
export async function ring(emergency) {
  if (!isOn()) return;
  context ??= new AudioContext();
  if (context.state === "suspended") await context.resume().catch(() => {});
  const at = context.currentTime;
  const notes = emergency ? [880, 660, 880, 660] : [587, 784];
  notes.forEach((frequency, i) => tone(at + i * 0.18, frequency, 0.3));
}

behaviour("[data-sound]", (button) => {
  button.hidden = false;
  const show = () => {
    button.setAttribute("aria-pressed", String(isOn()));
    button.title = t(isOn() ? "script.sound-on" : "script.sound-off");
    const use = button.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, isOn() ? "#bell" : "#bell-off"));
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEPT, isOn() ? "off" : "on");
    show();
    ring(false);
  });
  show();
});
