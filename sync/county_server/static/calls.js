// Renews the list of calls for help as soon as one comes. Without this script the page renews itself every 10 s.
"use strict";

async function renew() {
  const reply = await fetch("/staff/calls", { credentials: "same-origin" });
  if (reply.redirected || !reply.ok) {
    location.reload(); // signed out, or the server has trouble: let the browser show it
    return;
  }
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const calls = page.getElementById("calls");
  if (calls) {
    document.getElementById("calls").replaceWith(calls);
    document.title = page.title;
  }
}

const source = new EventSource("/staff/calls/stream");
source.addEventListener("changed", () => renew().catch(() => {}));
source.addEventListener("error", () => {
  // The browser tries again by itself; calls that came meanwhile are fetched once it is back.
  source.addEventListener("open", () => renew().catch(() => {}), { once: true });
});
