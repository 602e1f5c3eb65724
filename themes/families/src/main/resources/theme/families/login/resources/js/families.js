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

// Through the prototype: a button with the id « submit » would hide the form's own method.
for (const form of document.querySelectorAll("form[data-submit-at-once]")) {
  HTMLFormElement.prototype.submit.call(form);
}

// How hard a password is to guess, from its length and variety. Repeated and following signs hardly count.
const strengthOf = (password) => {
  const signs = [...password];
  const surprising = signs.filter((sign, i) => {
    const step = i ? sign.codePointAt() - signs[i - 1].codePointAt() : 2;
    return step > 1 || step < -1;
  }).length;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length;
  const bits = surprising * (2.5 + kinds);
  return [28, 40, 55, 70].filter((bound) => bits >= bound).length;
};
for (const output of document.querySelectorAll("[data-strength]")) {
  const input = document.getElementById(output.dataset.strength);
  const names = output.dataset.strengthNames.split("|");
  output.setAttribute("role", "status");
  input.addEventListener("input", () => {
    const level = strengthOf(input.value);
    output.hidden = !input.value;
    output.dataset.level = level;
    output.textContent = `${output.dataset.strengthLabel} ${names[level]}`;
    for (const rule of document.querySelectorAll("[data-rule]")) {
      rule.classList.toggle("met", new RegExp(rule.dataset.rule, "u").test(input.value));
    }
  });
}

// The server refuses to send again for a while: count it down, tell only its end to screen readers.
for (const form of document.querySelectorAll("form[data-wait]")) {
  const left = form.querySelector("[data-wait-left]");
  const button = form.querySelector("button");
  const words = left.textContent;
  const end = Date.now() + form.dataset.wait * 1000;
  button.disabled = true;
  const timer = setInterval(() => {
    const seconds = Math.ceil((end - Date.now()) / 1000);
    if (seconds > 0) {
      left.textContent = words.replace(/\d+/, seconds);
      return;
    }
    clearInterval(timer);
    left.setAttribute("role", "status");
    left.textContent = form.dataset.waitOver;
    button.disabled = false;
  }, 1000);
}

// Back from the mailbox: look whether the link was followed, unless something is being typed here.
document.addEventListener("visibilitychange", () => {
  const check = document.querySelector("[data-return-check] a");
  const typing = [...document.querySelectorAll("input:not([type=hidden])")].some((input) => input.value);
  if (check && !typing && document.visibilityState === "visible") {
    check.click();
  }
});

addEventListener("load", () => {
  document.querySelector("[data-follow-when-loaded] a")?.click();
  const form = document.querySelector("form[data-submit-when-loaded]");
  if (form) {
    HTMLFormElement.prototype.submit.call(form);
  }
});
