// A button that fills fields of the form beside it: the demo accounts of the sign-in page.
import { behaviour } from "./start.js";

behaviour("button[data-fill-name]", (button) => {
  button.addEventListener("click", () => {
    document.querySelector("#name").value = button.dataset.fillName;
    document.querySelector("#password").value = button.dataset.fillPassword;
    document.querySelector("#name").form.querySelector("[type=submit]").focus();
  });
});
