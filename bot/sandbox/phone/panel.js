// The panel beside the phone: the time, who one is, and the bot's process.

import { $, make, reconcile } from "./dom.js";
import { tell } from "./line.js";
import * as times from "./times.js";

const NAMES = ["Grace", "Alan", "Katherine", "Linus", "Mary", "Edsger", "Radia"];
const SHOWN_CALLS = 40;
const STATES = {
  running: "Running",
  stopping: "Stopping…",
  stopped: "Not running. What you write waits for it.",
  fallen: "It fell; starting it again…",
};

export function setUp({ doing, become }) {
  const act = (id, work) => $(id).addEventListener("click", () => doing(work, $(id)));
  act("hour", () => tell("clock", { add: 3600 }));
  act("morning", () => tell("clock", { to: times.tomorrow(8).toISOString() }));
  act("nudge", () => tell("next-nudge"));
  for (const what of ["restart", "kill", "start"]) act(`bot-${what}`, () => tell("bot", { do: what }));
  $("unblock").addEventListener("click", () => doing(() => person("unblock")));
  $("offline").addEventListener("change", () => doing(() => person($("offline").checked ? "offline" : "online")));
  $("blocked").addEventListener("change", () => doing(() => person($("blocked").checked ? "block" : "unblock")));
  $("open-panel").addEventListener("click", () => open(!document.body.classList.contains("panel-open")));
  $("close-panel").addEventListener("click", () => open(false));
  document.addEventListener("keydown", (event) => event.key === "Escape" && document.body.classList.contains("panel-open") && open(false));
  fillZones(doing);
  setInterval(showTime, 1000);
  becoming = become;

  function person(what) {
    return tell("person", { id: current, do: what });
  }
}

const wide = matchMedia("(min-width: 900px)"); // as in the style sheet: both side by side
wide.addEventListener("change", () => open(false));
let becoming;
let current;
const unread = new Map();

export function open(wanted) {
  document.body.classList.toggle("panel-open", wanted);
  $("open-panel").setAttribute("aria-expanded", String(wanted));
  document.querySelector(".phone").inert = wanted && !wide.matches;
  (wanted ? $("close-panel") : $("open-panel")).focus();
}

export function showState(state, person) {
  current = person;
  times.setOffset(state.offset);
  showTime();
  showBot(state.bot);
  showWaiting(state.waiting);
  showPeople(state.people);
  const me = state.people.find(({ id }) => id === person);
  $("offline").checked = me.offline;
  $("blocked").checked = me.blocked;
  $("bar-signal").classList.toggle("off", me.offline);
}

export function showNudge({ known, nudge }) {
  $("nudge").hidden = !known;
  $("nudge").disabled = !nudge;
  $("nudge-when").textContent = !known ? "" : nudge ? `Next nudge: ${times.moment(new Date(nudge))}` : "No nudge is planned.";
}

export function showTime() {
  const now = times.now();
  for (const id of ["bar-time", "panel-time"]) $(id).textContent = times.clock(now);
  $("panel-day").textContent = times.day(now);
  $("moved-day").textContent = times.shortDay(now);
  const ahead = times.ahead();
  $("ahead").textContent = Math.abs(ahead) < 30 ? "The real time." : `${times.lasting(ahead)} ${ahead > 0 ? "ahead of" : "behind"} the real time.`;
}

export function showBot(bot) {
  $("bot-dot").dataset.state = bot?.state ?? "none";
  const pid = bot?.pid ? `, process ${bot.pid}` : "";
  $("bot-state").textContent = bot ? `${STATES[bot.state]}${bot.state === "running" ? pid : ""}` : "Started elsewhere";
  const running = bot?.state === "running";
  $("bot-start").hidden = !bot || running || bot.state === "stopping";
  $("bot-restart").hidden = $("bot-kill").hidden = !running;
}

export function showWaiting(count) {
  $("waiting").textContent = count ? `${count} update${count === 1 ? "" : "s"} waiting for it.` : "It has heard everything.";
}

export function showUnread(person) {
  if (person === current) return;
  unread.set(person, (unread.get(person) ?? 0) + 1);
  const badge = document.querySelector(`[data-person="${person}"] .badge`);
  if (badge) { badge.textContent = unread.get(person); badge.hidden = false; }
}

export function showCall(call) {
  if (call.method.toLowerCase() === "getupdates" && call.ok) return;
  const words = call.ok ? [] : [make("span", { class: "wrong", text: call.ok === null ? "" : `${call.error_code} ${call.description}` })];
  $("calls").prepend(make("li", { value: call.n }, make("code", { text: call.method }), ...words));
  while ($("calls").childElementCount > SHOWN_CALLS) $("calls").lastElementChild.remove();
}

function showPeople(people) {
  unread.delete(current);
  const items = people.map((one) => [`person ${one.id}`, JSON.stringify([one.name, one.id === current]), () => {
    const count = unread.get(one.id);
    return make("button", {
      type: "button", class: "person", "aria-pressed": String(one.id === current), data: { person: one.id },
      on: { click: () => becoming(one.id) },
    }, make("span", { class: "initial", text: one.name.slice(0, 1), "aria-hidden": "true", data: { tint: one.id % 6 } }), make("span", { text: one.name }),
    make("span", { class: "badge", text: count ?? "", hidden: !count }));
  }]);
  items.push(["another", "", () => make("button", { type: "button", class: "person add", on: { click: () => another() } },
    make("span", { class: "initial", text: "+", "aria-hidden": "true" }), make("span", { text: "Someone else" }))]);
  reconcile($("people"), items);

  async function another() {
    const id = Math.max(...[...document.querySelectorAll("[data-person]")].map((node) => Number(node.dataset.person))) + 1;
    await tell("person", { do: "create", id, name: NAMES[(id - 1002) % NAMES.length] ?? "" });
    becoming(id);
  }
}

function fillZones(doing) {
  const { here, often, all } = times.zones();
  const group = (label, names) => make("optgroup", { label }, ...names.map((name) => make("option", { value: name, text: name.replaceAll("_", " ") })));
  $("zone").append(group("Here", [here]), group("Often used", often), group("All", all));
  const kept = localStorage.getItem("zone");
  if (kept && all.includes(kept)) times.setZone(kept);
  $("zone").value = times.zoneNow();
  $("zone").addEventListener("change", () => {
    times.setZone($("zone").value);
    localStorage.setItem("zone", $("zone").value);
    showTime();
    doing(async () => undefined);
  });
}
