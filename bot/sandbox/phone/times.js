// Moments as people in a time zone read them, and the morning after one.

let zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
let offset = 0;

export const now = () => new Date(Date.now() + offset * 1000);
export const setOffset = (seconds) => { offset = seconds; };
export const ahead = () => offset;
export const zoneNow = () => zone;
export const setZone = (name) => { zone = name; };

const form = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
export const clock = (date) => form({ hour: "2-digit", minute: "2-digit" }).format(date);
export const day = (date) => form({ weekday: "long", day: "numeric", month: "long" }).format(date);
export const shortDay = (date) => form({ weekday: "short", day: "numeric", month: "short" }).format(date);
export const dayKey = (date) => form({ year: "numeric", month: "2-digit", day: "2-digit" }).format(date);
export const moment = (date) => `${shortDay(date)}, ${clock(date)}`;

// Minutes that the zone is ahead of UTC at a moment.
function ahead_of_utc(date) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric",
    }).formatToParts(date).map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return Math.round((local - date.getTime()) / 60000);
}

// Tomorrow at this hour of the zone's clock.
export function tomorrow(hour) {
  const start = now();
  const local = new Date(start.getTime() + ahead_of_utc(start) * 60000);
  const wanted = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + 1, hour);
  let moment = wanted - ahead_of_utc(start) * 60000;
  moment = wanted - ahead_of_utc(new Date(moment)) * 60000;
  return new Date(moment);
}

export function lasting(seconds) {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [[days, "day"], [hours, "hour"], [minutes % 60, "minute"]]
    .filter(([count]) => count).slice(0, 2)
    .map(([count, name]) => `${count} ${name}${count === 1 ? "" : "s"}`);
  return parts.join(" ") || "less than a minute";
}

export function zones() {
  const often = ["UTC", "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney"];
  const all = Intl.supportedValuesOf ? Intl.supportedValuesOf("timeZone") : often;
  return { here: zone, often: often.filter((name) => name !== zone), all };
}
