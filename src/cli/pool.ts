// What a worker thread of `rate --jobs` runs.
void import("./commands/late.js").then(({ serveRatePool }) => serveRatePool());
