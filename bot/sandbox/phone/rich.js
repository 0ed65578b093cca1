// A text with Telegram's entities as elements. Offsets are UTF-16 units, which is how JavaScript counts too.

import { make } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

export function rich(text, entities, { command }) {
  const order = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const whole = document.createDocumentFragment();
  fill(whole, text, order, 0, text.length, command);
  return whole;
}

function fill(parent, text, entities, from, to, command) {
  let at = from;
  for (let n = 0; n < entities.length; n++) {
    const one = entities[n];
    const start = Math.max(one.offset, at);
    const end = Math.min(one.offset + one.length, to);
    if (start >= end) continue;
    parent.append(text.slice(at, start));
    const inner = entities.slice(n + 1).filter((other) => other.offset < end);
    const node = element(one, text.slice(start, end), command);
    fill(node, text, inner, start, end, command);
    parent.append(node);
    // A block ends its line by itself.
    at = /^(PRE|BLOCKQUOTE)$/.test(node.tagName) && text[end] === "\n" ? end + 1 : end;
  }
  parent.append(text.slice(at, to));
}

function element(entity, text, command) {
  switch (entity.type) {
    case "url":
    case "text_link":
      return make("a", { href: address(entity.url ?? text), target: "_blank", rel: "noopener noreferrer" });
    case "email":
      return make("a", { href: `mailto:${text}` });
    case "bot_command":
      return make("button", { type: "button", class: "link", on: { click: () => command(text) } });
    case "spoiler": {
      const show = () => {
        node.classList.add("shown");
        for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
      };
      const node = make("span", {
        class: "spoiler", role: "button", tabindex: 0, "aria-label": "Hidden text. Press to show it.",
        on: { click: show, keydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), show()) },
      });
      return node;
    }
    case "blockquote":
      return make("blockquote");
    case "expandable_blockquote": {
      const node = make("blockquote", { class: "folded", tabindex: 0, role: "button", "aria-expanded": "false", on: {
        click: () => node.setAttribute("aria-expanded", String(!node.classList.toggle("folded"))),
        keydown: (event) => event.key === "Enter" && node.click(),
      } });
      return node;
    }
    default:
      return make(TAGS[entity.type] ?? "span", { class: entity.type });
  }
}

function address(link) {
  const whole = /^[a-z]+:\/\//i.test(link) ? link : `http://${link}`;
  return /^(https?|tg):\/\//i.test(whole) ? whole : "#";
}
