// A filter is sent by itself when a choice changes; empty fields stay out of the address.
import { behaviour } from "./start.js";

behaviour("form[data-submit-on-change]", (form) => {
  for (const button of form.querySelectorAll("[data-without-script]")) button.hidden = true;
  form.addEventListener("change", () => form.requestSubmit());
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  });
});
