import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request was signed with (AWS Signature Version 4, in the Authorization header). */
export interface Signed {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly date: string;
  readonly region: string;
  readonly payload: string;
}

const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const encoded = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The signature of a request, as the documentation of AWS has its steps: canonical request, string to sign, key. */
export function signatureOf({ method, path, query, headers, names, date, region, payload }: Signed, secret: string) {
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const canonical = [
    method,
    path
      .split("/")
      .map((part) => encoded(decodeURIComponent(part)))
      .join("/"),
    parameters.sort().join("&"),
    ...names.map((name) => `${name}:${(headers[name] ?? "").trim().replaceAll(/\s+/g, " ")}`),
    "",
    names.join(";"),
    payload,
  ].join("\n");
  const day = date.slice(0, 8);
  const text = ["AWS4-HMAC-SHA256", date, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join("\n");
  const key = [region, "s3", "aws4_request"].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, day));
  return createHmac("sha256", key).update(text).digest("hex");
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** Why a request is not signed as it should be; undefined where it is. */
function fault(request: IncomingMessage, body: Buffer, keys: { readonly id: string; readonly secret: string }) {
  const [, id, , region = "", names = "", signature] = form.exec(request.headers.authorization ?? "") ?? [];
  const headers = request.headers as Readonly<Record<string, string>>;
  const payload = headers["x-amz-content-sha256"] ?? "";
  const [path = "", query = ""] = (request.url ?? "").split("?");
  if (signature === undefined || id !== keys.id) {
    return "AccessDenied";
  }
  if (payload !== "UNSIGNED-PAYLOAD" && payload !== sha256(body)) {
    return "XAmzContentSHA256Mismatch";
  }
  const date = headers["x-amz-date"] ?? "";
  const signed = { method: request.method ?? "", path, query, headers, names: names.split(";"), date, region, payload };
  return signatureOf(signed, keys.secret) === signature ? undefined : "SignatureDoesNotMatch";
}

/** A bucket over HTTP that takes rightly signed requests alone; on loopback, in memory. */
export async function openBucket(keys: { readonly id: string; readonly secret: string }) {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) {
      parts.push(part as Buffer);
    }
    const body = Buffer.concat(parts);
    const [path = ""] = (request.url ?? "").split("?");
    const why = fault(request, body, keys);
    if (why !== undefined) {
      refused.push(why);
      response.writeHead(403, { "content-type": "application/xml" });
      response.end(`<Error><Code>${why}</Code></Error>`);
      return;
    }
    const found = objects.get(path);
    if (request.method === "PUT") {
      objects.set(path, body);
      response.writeHead(200, { etag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
    } else if (request.method === "DELETE") {
      objects.delete(path);
      response.writeHead(204).end();
    } else if (found === undefined) {
      response.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code></Error>");
    } else {
      response.writeHead(200, { "content-length": String(found.length) }).end(found);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/documents`,
    objects,
    refused,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
