const version = "VERSION";
const files = ["FILES"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(version)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const forget = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => self.clients.claim()));
});

// What is kept is answered from here; nothing else is ever asked for.
self.addEventListener("fetch", (event) => {
  const kept = caches.open(version).then(async (cache) => {
    const request = event.request.mode === "navigate" ? "./" : event.request;
    return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(event.request);
  });
  event.respondWith(kept);
});
