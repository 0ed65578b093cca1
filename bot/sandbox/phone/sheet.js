// A page of the bot in a sheet over the chat, as Telegram opens Mini Apps: with its colours and its proof.

import { $ } from "./dom.js";
import { tell } from "./line.js";

const COLOURS = {
  bg_color: "--paper",
  secondary_bg_color: "--field",
  text_color: "--ink",
  hint_color: "--quiet",
  link_color: "--link",
  button_color: "--accent",
  button_text_color: "--accent-ink",
};
const dark = matchMedia("(prefers-color-scheme: dark)");
let from; // what had the focus before

const theme = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(Object.entries(COLOURS).map(([name, value]) => [name, style.getPropertyValue(value).trim()]));
};

export async function openPage(person, title, url) {
  from = document.activeElement;
  const { address } = await tell("web-app", { person, url, theme: theme() });
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  $("sheet-title").textContent = $("bot-name").textContent;
  $("sheet-body").replaceChildren(frame);
  cover(true);
  $("close-sheet").focus();
}

function close() {
  cover(false);
  $("sheet-body").replaceChildren();
  (from?.isConnected ? from : $("text")).focus();
}

function cover(over) {
  $("sheet").hidden = !over;
  for (const part of $("sheet").parentElement.children) if (part !== $("sheet")) part.inert = over;
}

export function setUp() {
  $("close-sheet").addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && !$("sheet").hidden && close());
  addEventListener("message", ({ source, data }) => {
    const frame = $("sheet-body").firstElementChild;
    if (!frame || source !== frame.contentWindow || typeof data !== "string") return;
    if (JSON.parse(data).eventType === "web_app_close") close();
  });
  dark.addEventListener("change", () => {
    const told = { eventType: "theme_changed", eventData: { theme_params: theme() } };
    $("sheet-body").firstElementChild?.contentWindow.postMessage(JSON.stringify(told), "*");
  });
}
