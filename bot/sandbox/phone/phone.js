// The phone: keeps what the sandbox tells, draws it, and does what the person does.

import { $ } from "./dom.js";
import { ask, listen, tell } from "./line.js";
import * as chatView from "./chat.js";
import * as composer from "./composer.js";
import * as panel from "./panel.js";
import * as sheet from "./sheet.js";

const TYPING_FOR = 5000; // ms; as long as Telegram shows a chat action
const DOINGS = { upload_photo: "sending a picture…", upload_document: "sending a file…", record_voice: "recording…" };

const asked_for = new URLSearchParams(location.search).get("person"); // as the demo prints it
let person = Number(asked_for ?? localStorage.getItem("person")) || 1001;
let chat = null;
let typing = 0;
let connected = false;
let later;

async function doing(work, button) {
  button?.setAttribute("aria-busy", "true");
  try {
    const result = await work();
    return result;
  } catch (problem) {
    chatView.toast(problem.message);
    return null;
  } finally {
    button?.removeAttribute("aria-busy");
    refresh();
  }
}

const hands = {
  say: (text) => doing(() => tell("say", { person, text })),
  send: (kind, more) => doing(() => tell("send", { person, kind, ...more })),
  tap: (message_id, data) => doing(() => tell("tap", { person, message_id, data })),
  open: (title, url) => doing(() => sheet.openPage(person, title, url)),
  lastOwn: () => chat?.messages.findLast((one) => !one.bot && one.text && !one.forwarded),
};

// Everything anew from the sandbox; calls that come while one is under way become one more.
let asked = null;
let again = false;
function refresh() {
  if (asked) {
    again = true;
    return;
  }
  asked = load().catch(() => undefined).finally(() => {
    asked = null;
    if (again) {
      again = false;
      refresh();
    }
  });
}

async function load() {
  const wanted = person;
  const state = await ask("state");
  if (person !== wanted) return; // became someone else meanwhile, and another load is on its way
  if (!state.people.some(({ id }) => id === person)) person = state.people[0].id;
  const loaded = await ask(`chat?person=${person}`);
  if (loaded.person.id !== person) return;
  chat = loaded;
  panel.showState(state, person);
  draw();
  panel.showNudge(await ask("next-nudge"));
}

function draw() {
  chatView.showChat(chat, hands);
  composer.showComposer(chat);
  $("bot-name").textContent = chat.name;
  showStatus();
}

function showStatus(action) {
  const status = $("bot-status");
  const words = !connected || !chat ? "looking for the sandbox…" : chat.person.offline ? "waiting for network…" : typing > Date.now() ? DOINGS[action] ?? "typing…" : "bot";
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle("typing", words.endsWith("…"));
}

function become(id) {
  person = id;
  localStorage.setItem("person", id);
  $("log").replaceChildren();
  refresh();
}

function heard(event) {
  again ||= Boolean(asked); // what is being loaded may be older than this
  const mine = event.person === person;
  const shown = mine && chat && !chat.person.offline;
  switch (event.type) {
    case "message": {
      if (!mine && event.message.bot && !event.message.edits) panel.showUnread(event.person);
      if (!shown) return;
      typing = 0;
      const at = chat.messages.findIndex(({ id }) => id === event.message.id);
      if (at < 0) chat.messages.push(event.message);
      else chat.messages[at] = event.message;
      draw();
      return;
    }
    case "gone":
      if (!shown) return;
      chat.messages = chat.messages.filter(({ id }) => id !== event.message);
      draw();
      return;
    case "typing":
      if (!shown) return;
      typing = Date.now() + TYPING_FOR;
      showStatus(event.action);
      setTimeout(showStatus, TYPING_FOR + 50);
      return;
    case "answered":
      if (!mine) return;
      chatView.released(event.query);
      if (event.text) (event.alert ? chatView.alert : chatView.toast)(event.text);
      return;
    case "bot":
      panel.showBot(event);
      return;
    case "waiting":
      panel.showWaiting(event.count);
      return;
    case "call":
      panel.showCall(event);
      // The bot may have planned another nudge; look once it has paused.
      clearTimeout(later);
      later = setTimeout(refresh, 700);
      return;
    default: // the clock, a person, what is pinned, what the bot told about itself
      refresh();
  }
}

composer.setUp(hands);
panel.setUp({ doing, become });
sheet.setUp();
chatView.watchEnd();
listen({
  heard,
  back: () => { connected = true; refresh(); },
  lost: () => { connected = false; showStatus(); },
});
