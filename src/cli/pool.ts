// What a worker thread of `rate --jobs` runs.
void import("./program.js").then(({ serveRatePool }) => serveRatePool());
