import "hono/jsx";

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "ocop-scorecard": { set: string; lang: string; "data-for": string };
    }
  }
}
