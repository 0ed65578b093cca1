// Small helpers for building the page; text only ever goes in as text.

export const $ = (id) => document.getElementById(id);

export function make(tag, { text, on = {}, data = {}, ...attributes } = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(data)) node.dataset[name] = value;
  for (const [name, act] of Object.entries(on)) node.addEventListener(name, act);
  if (text != null) node.textContent = text;
  node.append(...children.filter((child) => child != null));
  return node;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

// Where the focus goes when what had it is no more.
const home = (parent) => parent.closest("[tabindex]") ?? parent;

// Makes the children of `parent` those of `items` ([key, state, build]), touching only what differs.
export function reconcile(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let before = null;
  for (const [key, state, build] of items) {
    let node = old.get(key);
    old.delete(key);
    const place = before ? before.nextSibling : parent.firstChild;
    if (!node || node.dataset.state !== state) {
      const fresh = build();
      fresh.dataset.key = key;
      fresh.dataset.state = state;
      if (node) {
        const focused = node.contains(document.activeElement);
        node.replaceWith(fresh);
        if (focused) (fresh.querySelector("button:not([disabled])") ?? home(parent)).focus({ preventScroll: true });
      } else parent.insertBefore(fresh, place);
      node = fresh;
    } else if (node !== place) parent.insertBefore(node, place);
    before = node;
  }
  for (const node of old.values()) {
    const focused = node.contains(document.activeElement);
    node.remove();
    if (focused) home(parent).focus({ preventScroll: true });
  }
}
