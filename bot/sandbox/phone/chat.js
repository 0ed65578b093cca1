// The chat: bubbles, their buttons, the days between them, the pinned message and what is being typed.

import { $, icon, make, reconcile } from "./dom.js";
import { rich } from "./rich.js";
import * as times from "./times.js";

const PRESSED_FOR = 15000; // ms until a button stops waiting for an answer
const NEAR_END = 120; // px from the end of the chat within which it follows new messages
let following = true;
const pressed = new Map(); // query id -> button key

export function showChat(chat, hands) {
  const log = $("log");
  if (!log.childElementCount) following = true;
  const items = [];
  let today = null;
  for (const message of chat.messages) {
    const date = new Date(message.date * 1000);
    const key = times.dayKey(date);
    if (key !== today) {
      today = key;
      items.push([`day ${key}`, times.zoneNow(), () => make("p", { class: "day" }, make("span", { text: times.day(date) }))]);
    }
    items.push([`message ${message.id}`, JSON.stringify([message, times.zoneNow()]), () => bubble(message, hands)]);
  }
  chat.waiting.forEach((one, n) => items.push([`waiting ${n}`, one.text, () => waiting(one)]));
  reconcile(log, items);
  showPinned(chat);
  if (following) toEnd(false);
}

export function toEnd(smooth = true) {
  const scroll = $("scroll");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
}

// Stays at the end while the person is there, whatever grows or shrinks: pictures, keyboards, windows.
export function watchEnd() {
  const scroll = $("scroll");
  let top = 0;
  scroll.addEventListener("scroll", () => {
    const near = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
    // Only a way up is the person's own; a keyboard that opens takes the end away without one.
    if (near) following = true;
    else if (scroll.scrollTop < top) following = false;
    top = scroll.scrollTop;
    $("to-end").hidden = following;
  }, { passive: true });
  const grown = new ResizeObserver(() => following && toEnd(false));
  grown.observe(scroll);
  grown.observe($("log"));
  $("to-end").addEventListener("click", () => toEnd());
}

function bubble(message, hands) {
  if (message.service) return make("p", { class: "service" }, make("span", { text: message.service }));
  const body = make("div", { class: "bubble" });
  if (message.forwarded) body.append(make("p", { class: "forwarded", text: `Forwarded from ${message.forwarded}` }));
  const answered = message.reply_to && document.querySelector(`[data-key="message ${message.reply_to}"] .text`);
  if (answered) body.append(make("p", { class: "quoted", text: answered.textContent.slice(0, 80) }));
  if (message.photo) body.append(picture(message));
  body.append(...attachments(message));
  if (message.text) {
    const text = make("div", { class: "text", dir: "auto" });
    text.append(rich(message.text, message.entities, { command: hands.say }));
    body.append(text);
  }
  body.append(foot(message));
  if (message.reaction) body.append(make("span", { class: "reaction", text: message.reaction, "aria-label": `Reaction ${message.reaction}` }));
  const node = make("article", {
    class: `message ${message.bot ? "bot" : "mine"}${message.photo ? " with-photo" : ""}`,
    "aria-label": `${message.bot ? "Foothold" : "You"}, ${times.clock(new Date(message.date * 1000))}`,
  }, body);
  if (message.buttons.length) node.append(buttons(message, hands));
  return node;
}

function foot(message) {
  const date = new Date(message.date * 1000);
  const edited = message.edited ? make("span", { text: "edited " }) : null;
  return make("p", { class: "foot" }, edited, make("time", { datetime: date.toISOString(), text: times.clock(date) }));
}

function picture(message) {
  const [width, height] = message.size;
  const alt = message.text ? "Picture, described below" : "Picture";
  return make("a", { class: "photo", href: message.photo, target: "_blank", rel: "noopener" },
    make("img", { src: message.photo, alt, width, height }));
}

function attachments(message) {
  const parts = [];
  if (message.document) {
    const { file_name: name, file_size: size, url } = message.document;
    parts.push(make("a", { class: "document", href: url, download: name }, icon("file"),
      make("span", {}, make("b", { text: name }), make("small", { text: bytes(size) }))));
  }
  if (message.voice) parts.push(make("p", { class: "document" }, icon("voice"), make("span", {}, make("b", { text: "Voice message" }), make("small", { text: `0:${String(message.voice.duration).padStart(2, "0")}` }))));
  if (message.sticker) parts.push(make("p", { class: "sticker", text: message.sticker.emoji, "aria-label": `Sticker ${message.sticker.emoji}` }));
  if (message.location) {
    const { latitude, longitude } = message.location;
    parts.push(make("p", { class: "document" }, icon("place"), make("span", {}, make("b", { text: "Location" }), make("small", { text: `${latitude.toFixed(3)}, ${longitude.toFixed(3)}` }))));
  }
  if (message.contact) parts.push(make("p", { class: "document" }, icon("person"), make("span", {}, make("b", { text: message.contact.first_name }), make("small", { text: message.contact.phone_number }))));
  return parts;
}

const bytes = (size) => (size < 1024 ? `${size} B` : size < 1048576 ? `${(size / 1024).toFixed(0)} KB` : `${(size / 1048576).toFixed(1)} MB`);

function buttons(message, hands) {
  const rows = message.buttons.map((row, y) => make("div", { class: "button-row" }, ...row.map((button, x) => {
    const key = `${message.id}/${y}/${x}`;
    if (button.web_app) return make("button", { class: "key", type: "button", text: button.text, on: { click: () => hands.open(button.text, button.web_app.url) } });
    if (button.url) return make("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer", text: button.text });
    const node = make("button", { class: "key", type: "button", text: button.text, data: { button: key, style: button.style ?? "" } });
    node.addEventListener("click", () => press(node, key, message, button, hands));
    return node;
  })));
  return make("div", { class: "buttons-below", role: "group", "aria-label": "Buttons" }, ...rows);
}

async function press(node, key, message, button, hands) {
  if (button.copy_text) return navigator.clipboard.writeText(button.copy_text.text);
  node.classList.add("pressed");
  node.setAttribute("aria-busy", "true");
  const done = await hands.tap(message.id, button.callback_data);
  if (!done?.query_id) return done?.waiting ? undefined : release(node);
  pressed.set(done.query_id, key);
  if (early.delete(done.query_id)) return release(node);
  setTimeout(() => released(done.query_id), PRESSED_FOR);
}

const early = new Set(); // answers that came before the tap's own response

export function released(query) {
  const key = pressed.get(query);
  if (key === undefined) {
    early.add(query);
    return;
  }
  pressed.delete(query);
  release(document.querySelector(`[data-button="${key}"]`));
}

function release(node) {
  node?.classList.remove("pressed");
  node?.removeAttribute("aria-busy");
}

function waiting(one) {
  return make("article", { class: "message mine waiting", "aria-label": "You, not sent yet" },
    make("div", { class: "bubble" }, make("div", { class: "text", text: one.text }), make("p", { class: "foot" }, icon("wait"))));
}

function showPinned(chat) {
  const [id] = chat.pinned;
  const message = chat.messages.find((one) => one.id === id);
  $("pinned").hidden = !message;
  if (!message) return;
  $("pinned-text").textContent = message.text || "Picture";
  $("pinned").onclick = () => {
    const node = document.querySelector(`[data-key="message ${id}"]`);
    node?.scrollIntoView({ block: "center" });
    node?.classList.add("found");
    setTimeout(() => node?.classList.remove("found"), 1200);
  };
}

let hideToast;
export function toast(text) {
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  clearTimeout(hideToast);
  hideToast = setTimeout(() => $("toast").classList.remove("shown"), 2500 + text.length * 30);
}

export function alert(text) {
  $("alert-text").textContent = text;
  $("alert").showModal();
}
