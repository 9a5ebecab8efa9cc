import { type Span, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { Config } from "../config.ts";

/** Opens the way of traces where the settings name a place for them (OTLP over HTTP); loaded only then. */
export async function openTraces({
  PORTAL_TRACES,
}: Config): Promise<{ readonly tracer: Tracer; close(): Promise<void> } | undefined> {
  if (PORTAL_TRACES === undefined) {
    return undefined;
  }
  const { BatchSpanProcessor, NodeTracerProvider } = await import("@opentelemetry/sdk-trace-node");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const exporter = new OTLPTraceExporter({ url: PORTAL_TRACES });
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  return { tracer: trace.getTracer("ocop-portal"), close: () => provider.shutdown() };
}

/** Runs a request within a span; it names the route, never the address that was asked for. */
export function traced(tracer: Tracer | undefined, name: string, run: () => Promise<Response>): Promise<Response> {
  if (tracer === undefined) {
    return run();
  }
  return tracer.startActiveSpan(name, async (span: Span) => {
    try {
      const response = await run();
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 500) {
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      return response;
    } finally {
      span.end();
    }
  });
}
