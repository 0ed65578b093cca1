// Where the person writes: the text field, the command menu, the bot's keyboard, and other things to send.

import { $, icon, make, reconcile } from "./dom.js";

const OTHERS = [
  ["location", "Location", "place"],
  ["photo", "Photo", "photo"],
  ["document", "File…", "file"],
  ["voice", "Voice message", "voice"],
  ["sticker", "Sticker", "smile"],
  ["contact", "Contact", "person"],
  ["forwarded", "Forwarded message", "send"],
];
const BERLIN = { latitude: 52.52, longitude: 13.405 };

let commands = [];
let page = null; // what the bot has put in the place of its menu
let chosen = 0;
let editing = null;
let hands;

export function setUp(theirs) {
  hands = theirs;
  const text = $("text");
  $("composer").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  text.addEventListener("input", () => { grow(); suggest(); });
  text.addEventListener("keydown", keyed);
  for (const id of ["menu", "slash"]) $(id).addEventListener("click", () => toggleCommands($("commands").hidden));
  $("page").addEventListener("click", () => hands.open(page.text, page.web_app.url));
  $("attach").addEventListener("click", () => toggleAttach($("attach-menu").hidden));
  $("keys").addEventListener("click", () => showKeys($("keyboard").hidden));
  $("stop-editing").addEventListener("click", () => stopEditing());
  $("start").addEventListener("click", () => {
    $("scroll").focus({ preventScroll: true }); // the button goes; what is answered comes there
    hands.say("/start");
  });
  $("file").addEventListener("change", sendFile);
  $("attach-menu").append(...OTHERS.map(([kind, label, name]) =>
    make("button", { type: "button", role: "menuitem", on: { click: () => sendOther(kind) } }, icon(name), label)));
  $("attach-menu").addEventListener("keydown", walkMenu);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#attach-menu, #attach")) toggleAttach(false);
    if (!event.target.closest("#commands, #menu, #slash, #text")) toggleCommands(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!$("attach-menu").hidden) { toggleAttach(false); $("attach").focus(); }
    if (!$("commands").hidden) { toggleCommands(false); text.focus(); }
  });
}

export function showComposer(chat) {
  const { blocked, started } = chat.person;
  commands = chat.commands;
  $("composer").hidden = blocked || !started;
  $("start").hidden = blocked || started;
  $("unblock").hidden = !blocked;
  page = chat.menu_button.type === "web_app" ? chat.menu_button : null;
  $("menu").hidden = !commands.length || Boolean(page);
  $("slash").hidden = !commands.length || !page;
  $("page").hidden = !page;
  $("page").textContent = page?.text ?? "";
  $("hello").hidden = started || Boolean(chat.messages.length);
  $("hello-text").textContent = chat.description || "Press Start to begin.";
  showKeyboard(blocked ? null : chat.keyboard);
}

async function send() {
  const field = $("text");
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  grow();
  toggleCommands(false);
  const sent = editing ? await hands.send("edited", { message_id: editing, text }) : await hands.say(text);
  if (!sent) field.value ||= text;
  stopEditing(false);
  grow();
}

function grow() {
  const field = $("text");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
}

function keyed(event) {
  const open = !$("commands").hidden;
  const options = $("commands").children;
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    choose((chosen + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length);
  } else if (open && (event.key === "Tab" || event.key === "Enter") && options[chosen] && !event.shiftKey) {
    event.preventDefault();
    options[chosen].click();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "ArrowUp" && !$("text").value) {
    const last = hands.lastOwn();
    if (last) { event.preventDefault(); startEditing(last); }
  } else if (event.key === "Escape" && editing) stopEditing();
}

function startEditing(message) {
  editing = message.id;
  $("editing").hidden = false;
  $("text").value = message.text;
  grow();
}

function stopEditing(empty = true) {
  editing = null;
  $("editing").hidden = true;
  if (empty) $("text").value = "";
}

// Commands

function suggest() {
  const typed = /^\/(\w*)$/.exec($("text").value);
  toggleCommands(Boolean(typed), typed?.[1] ?? "");
}

function toggleCommands(open, typed = "") {
  const fitting = commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
  const list = $("commands");
  list.hidden = !open || !fitting.length;
  $("menu").setAttribute("aria-expanded", String(!list.hidden));
  if (list.hidden) {
    $("text").removeAttribute("aria-activedescendant");
    return;
  }
  list.replaceChildren(...fitting.map(({ command, description }) =>
    make("div", { role: "option", id: `command-${command}`, on: { click: () => run(command) } },
      make("b", { text: `/${command}` }), make("span", { text: description }))));
  choose(0);
  if (!typed) $("text").focus();
}

function choose(number) {
  chosen = number;
  [...$("commands").children].forEach((option, n) => option.setAttribute("aria-selected", String(n === number)));
  const option = $("commands").children[number];
  option.scrollIntoView({ block: "nearest" });
  $("text").setAttribute("aria-activedescendant", option.id);
}

function run(command) {
  $("text").value = "";
  toggleCommands(false);
  hands.say(`/${command}`);
}

// The bot's keyboard

function showKeyboard(keyboard) {
  const rows = keyboard?.keyboard ?? [];
  $("keys").hidden = !rows.length;
  const had = $("keyboard").childElementCount > 0;
  reconcile($("keyboard"), rows.map((row, n) => [`row ${n}`, JSON.stringify(row), () =>
    make("div", { class: "button-row" }, ...row.map((button) => key(button)))]));
  if (!rows.length) $("keyboard").hidden = true;
  else if (!had) showKeys(true);
  $("text").placeholder = keyboard?.input_field_placeholder || "Message";
}

function key(button) {
  const act = () => {
    if (button.request_location) return sendOther("location");
    if (button.request_contact) return sendOther("contact");
    return hands.say(button.text);
  };
  return make("button", { class: "key", type: "button", text: button.text, on: { click: act } });
}

function showKeys(open) {
  $("keyboard").hidden = !open;
  $("keys").setAttribute("aria-pressed", String(open));
}

// Other things to send

function toggleAttach(open) {
  $("attach-menu").hidden = !open;
  $("attach").setAttribute("aria-expanded", String(open));
  if (open) $("attach-menu").firstElementChild.focus();
}

function walkMenu(event) {
  const items = [...$("attach-menu").children];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: items.length - 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  items[(at + step) % items.length].focus();
}

function sendOther(kind) {
  toggleAttach(false);
  if (kind === "document") return $("file").click();
  $("text").focus({ preventScroll: true });
  return hands.send(kind, kind === "location" ? BERLIN : {});
}

function sendFile() {
  const [file] = $("file").files;
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => hands.send("document", {
    name: file.name,
    mime_type: file.type || "application/octet-stream",
    content_base64: reader.result.slice(reader.result.indexOf(",") + 1),
  });
  reader.readAsDataURL(file);
  $("file").value = "";
}
