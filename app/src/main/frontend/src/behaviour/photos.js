// A file that is too large is refused before it travels; data-too-large says why, of photos the page knows it.
import { behaviour } from "./start.js";
import { t } from "./words.js";

behaviour("input[type=file][data-max-bytes]", (input) => {
  input.addEventListener("change", () => {
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.maxBytes));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge ?? t("script.photo-too-large") : "");
    input.reportValidity();
  });
});
