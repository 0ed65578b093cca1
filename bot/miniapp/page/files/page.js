// The page: asks for what is the person's, with Telegram's proof of who they are, and makes it usable.

import { dress, proof, tell } from "./telegram.js";

const PAUSE = 250; // ms after the last letter before it is looked for
const main = document.getElementById("main");
const $ = (id) => document.getElementById(id);

function ask(what, more = {}) {
  return fetch(`app/${what}`, { ...more, headers: { authorization: `tma ${proof}`, ...more.headers } });
}

async function load() {
  main.setAttribute("aria-busy", "true");
  try {
    show(await (await ask("mine")).text());
  } catch {
    lost();
  }
  main.removeAttribute("aria-busy");
  tell("web_app_ready");
}

function show(html) {
  main.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  document.documentElement.lang = main.querySelector("[data-language]").dataset.language;
  $("again")?.addEventListener("click", load);
  if (main.querySelector("[role=tablist]")) tabs();
  if ($("find")) finding();
  if ($("day")) days();
}

function lost() {
  const words = document.createElement("p");
  const again = document.createElement("button");
  words.textContent = main.dataset.lost;
  words.setAttribute("role", "alert");
  again.textContent = main.dataset.again;
  again.addEventListener("click", load);
  main.replaceChildren(words, again);
}

// The parts, of which one is shown: arrow keys go from one to the next.
function tabs() {
  const all = [...main.querySelectorAll("[role=tab]")];
  const choose = (tab) => {
    for (const one of all) {
      const chosen = one === tab;
      one.setAttribute("aria-selected", String(chosen));
      one.tabIndex = chosen ? 0 : -1;
      $(one.getAttribute("aria-controls")).hidden = !chosen;
    }
    scrollTo(0, 0);
  };
  for (const [at, tab] of all.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at + all.length - 1, Home: 0, End: all.length - 1 }[key];
      if (to === undefined) return;
      choose(all[to % all.length]);
      all[to % all.length].focus();
    });
  }
}

// Words are looked for as in the chat, where other forms and slips are known: so the coach does it.
function finding() {
  const cards = [...main.querySelectorAll("[data-id]")];
  let latest = 0;
  let later;

  const look = async () => {
    const asked = ++latest;
    const words = $("words").value.trim();
    const goal = Number($("goal")?.value ?? 0);
    if (!words && !goal) return only(null, "");
    try {
      const answer = await ask("find", { method: "POST", body: JSON.stringify({ words, goal }) });
      if (asked !== latest) return;
      if (!answer.ok) return show(await answer.text());
      const { ids, said } = await answer.json();
      only(new Set(ids), said);
    } catch {
      if (asked === latest) only(null, main.dataset.lost);
    }
  };

  const only = (ids, said) => {
    for (const card of cards) card.hidden = ids !== null && !ids.has(Number(card.dataset.id));
    for (const month of main.querySelectorAll(".month")) month.hidden = !month.querySelector("li:not([hidden])");
    $("found").textContent = said;
  };

  $("find").addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(later); look(); });
  $("words").addEventListener("input", () => { clearTimeout(later); later = setTimeout(look, PAUSE); });
  $("goal")?.addEventListener("change", look);
}

function days() {
  for (const day of main.querySelectorAll(".days button")) {
    day.addEventListener("click", () => {
      main.querySelector(".days .chosen")?.classList.remove("chosen");
      day.classList.add("chosen");
      $("day").textContent = `${day.querySelector(".number").textContent}. ${day.dataset.said}. ${day.dataset.state}.`;
    });
  }
}

dress();
tell("web_app_expand");
load();
