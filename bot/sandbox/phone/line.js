// The line to the sandbox: requests to its control API and the stream of what happens there.

export class Refusal extends Error {}

export async function ask(path) {
  return read(await fetch(`/control/${path}`));
}

export async function tell(path, body = {}) {
  return read(await fetch(`/control/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }));
}

async function read(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Refusal(body.error ?? `The sandbox answered ${answer.status}.`);
  return body;
}

// `back` is called each time the stream is open, for what happened before is unknown then.
export function listen({ heard, back, lost }) {
  const stream = new EventSource("/control/events");
  stream.onopen = back;
  stream.onerror = lost;
  stream.onmessage = (event) => heard(JSON.parse(event.data));
}
