import type { Context, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";

/** How long what everybody may see is kept by browsers and balancers, in seconds: a revocation is seen soon. */
const SHORT = 60;

/** What anybody is shown alike: labels and the list of products, to whom nobody is signed in. */
function isShared({ req }: Context): boolean {
  const { path, method } = req;
  const isSigned = (req.header("cookie") ?? "").includes("portal.session_token=");
  return method === "GET" && !isSigned && /^\/(?:$|san-pham(?:\/|$)|api\/public\/)/.test(path);
}

/** Answers to persons are kept nowhere; what everybody may see is kept for a minute, and asked for again by its tag. */
export function caching(): MiddlewareHandler {
  const tagged = etag();
  return async (context, next) => {
    const shared = isShared(context);
    await (shared ? tagged(context, next) : next());
    const { headers, status } = context.res;
    if (headers.has("cache-control")) {
      return;
    }
    const isKept = shared && (status === 200 || status === 304);
    headers.set("cache-control", isKept ? `public, max-age=${SHORT}` : "no-store");
    if (isKept) {
      headers.set("vary", "accept-language, cookie");
    }
  };
}
