// A text that several people may write at once (data-text): saved a moment after the last key, over the version that was
// seen. Somebody else's text is never written over: it is shown above, and nothing typed is lost.
import { behaviour } from "./start.js";
import { t } from "./words.js";

const PAUSE = 1_200;
const AGAIN = 8_000;

const clock = () => new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date());

behaviour("form[data-text]", (form) => {
  const field = form.elements.namedItem("text");
  const version = form.elements.namedItem("version");
  const said = form.querySelector("[data-text-said]");
  const conflict = form.querySelector("[data-text-conflict]");
  let timer;
  let saving = false;

  const say = (words) => (said.textContent = words);
  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), wait);
  };

  function stand(answer) {
    version.value = answer.version;
    conflict.hidden = false;
    conflict.querySelector("[data-text-why]").textContent = t("script.conflict", answer.by);
    conflict.querySelector("[data-text-present]").textContent = answer.present;
    say("");
  }

  /** @param pressed by the button: nothing else may write over a text that has only just been shown */
  async function save(pressed) {
    clearTimeout(timer);
    if (!conflict.hidden && !pressed) return;
    if (saving) return later(PAUSE);
    saving = true;
    const sent = field.value;
    say(t("script.saving"));
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      });
      const answer = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
      if (response.ok && answer.saved) {
        version.value = answer.version;
        conflict.hidden = true;
        if (field.value === sent) delete form.dataset.dirty;
        else later(PAUSE);
        say(t("script.saved-at", clock()));
      } else if (answer.version) stand(answer);
      else if (response.status === 422) {
        // The page says what is wrong with it, and has what was typed.
        delete form.dataset.dirty;
        form.submit();
      }
      else say(t("script.not-now"));
    } catch {
      say(t("script.not-saved"));
      later(AGAIN);
    } finally {
      saving = false;
    }
  }

  field.addEventListener("input", () => {
    form.dataset.dirty = "";
    // While two texts stand side by side only a press on the button saves.
    if (conflict.hidden) later(PAUSE);
  });
  field.addEventListener("blur", () => form.dataset.dirty !== undefined && save(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(true);
  });
  addEventListener("beforeunload", (event) => {
    if (form.dataset.dirty !== undefined) event.preventDefault();
  });
  form.addEventListener("text-arrived", ({ detail }) => {
    // What is being typed is compared when it is saved.
    if (form.dataset.dirty !== undefined || saving || detail.version <= Number(version.value)) return;
    version.value = detail.version;
    field.value = detail.text;
  });
});
