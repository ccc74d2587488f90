// The slider of days below a map: one step a day, and a last one for all of them. "show" hears the day, or null for all.
const MILLIS_A_DAY = 86_400_000;
const A_STEP = 450;

export function bindDays(tools, show) {
  const time = tools.querySelector("[data-map-time]");
  if (!time) return;
  const slide = time.querySelector("[data-time-slide]");
  const said = time.querySelector("[data-time-day]");
  const play = time.querySelector("[data-time-play]");
  const first = Date.parse(time.dataset.from);
  const days = Math.round((Date.parse(time.dataset.to) - first) / MILLIS_A_DAY) + 1;
  const label = play.textContent;
  let playing;

  const dayOf = (step) => (step >= days ? null : new Date(first + step * MILLIS_A_DAY).toISOString().slice(0, 10));
  const tell = () => {
    const day = dayOf(Number(slide.value));
    said.textContent = day ? day.split("-").reverse().join("/") : said.dataset.all;
    show(day);
  };
  const stop = () => {
    clearInterval(playing);
    playing = undefined;
    play.textContent = label;
  };
  slide.max = String(days);
  slide.value = String(days);
  slide.addEventListener("input", () => {
    stop();
    tell();
  });
  play.addEventListener("click", () => {
    if (playing) return stop();
    play.textContent = play.dataset.stop;
    slide.value = "0";
    tell();
    playing = setInterval(() => {
      slide.value = String(Number(slide.value) + 1);
      tell();
      if (Number(slide.value) >= days) stop();
    }, A_STEP);
  });
}
