// What Telegram hands to a page it opens, and what the page tells it: the protocol of Mini Apps.
// Telegram's own script would have to come from its server; these few lines need no one's.

const handed = new URLSearchParams(location.hash.slice(1));
const COLOUR = /^#[0-9a-f]{6}$/i;

export const proof = handed.get("tgWebAppData") ?? "";

// Tell the app around the page: on phones, on desktops, and in a browser each hears it its own way.
export function tell(eventType, eventData = {}) {
  if (window.TelegramWebviewProxy) {
    window.TelegramWebviewProxy.postEvent(eventType, JSON.stringify(eventData));
  } else if (window.external && "notify" in window.external) {
    window.external.notify(JSON.stringify({ eventType, eventData }));
  } else if (parent !== window) {
    parent.postMessage(JSON.stringify({ eventType, eventData }), "*"); // nothing in it is a secret
  }
}

// Its colours, now and whenever they change.
export function dress() {
  try {
    wear(JSON.parse(handed.get("tgWebAppThemeParams") ?? "{}"));
  } catch {
    wear({});
  }
  const hear = (type, data) => type === "theme_changed" && wear(data?.theme_params ?? {});
  window.Telegram = { WebView: { receiveEvent: hear } };
  window.TelegramGameProxy = { receiveEvent: hear };
  window.TelegramGameProxy_receiveEvent = hear;
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || typeof data !== "string") return;
    try {
      const { eventType, eventData } = JSON.parse(data);
      hear(eventType, eventData);
    } catch {
      // not ours to read
    }
  });
}

function wear(theme) {
  const style = document.documentElement.style;
  for (const [name, colour] of Object.entries(theme)) {
    if (COLOUR.test(colour)) style.setProperty(`--tg-${name.replaceAll("_", "-")}`, colour);
  }
  if (COLOUR.test(theme.bg_color)) style.colorScheme = light(theme.bg_color) > 0.4 ? "light" : "dark";
}

function light(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
