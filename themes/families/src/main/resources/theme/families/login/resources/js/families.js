// What a script can add to pages that work without it. Every page finds its own parts by data attributes.

for (const box of document.querySelectorAll("[data-password]")) {
  const input = box.querySelector("input");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "password-reveal";
  button.setAttribute("aria-controls", input.id);
  const show = (visible) => {
    input.type = visible ? "text" : "password";
    button.textContent = visible ? box.dataset.hide : box.dataset.show;
    button.setAttribute("aria-pressed", String(visible));
  };
  button.addEventListener("click", () => show(input.type === "password"));
  input.form.addEventListener("submit", () => show(false));
  show(false);
  box.append(button);
}

// A second press on the button of a slow page would be a second try.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.once === "sent") {
      event.preventDefault();
    }
    form.dataset.once = "sent";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) {
    form.dataset.once = "";
  }
});

document.querySelector("form[data-submit-at-once]")?.submit();

addEventListener("load", () => {
  document.querySelector("[data-follow-when-loaded] a")?.click();
});
