import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { openFiles, placeOf } from "../src/files/store.ts";
import { openBucket, signatureOf } from "./support/s3.ts";

const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("documents in a bucket, over HTTP with AWS signatures", () => {
  let bucket: Awaited<ReturnType<typeof openBucket>>;
  const keys = { id: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };
  const key = Buffer.alloc(32, 3);
  const files = (more: Readonly<Record<string, string>> = {}) =>
    openFiles(
      readConfig({
        S3_URL: bucket.url,
        S3_ACCESS_KEY_ID: keys.id,
        S3_SECRET_ACCESS_KEY: keys.secret,
        S3_REGION: "ap-southeast-1",
        ...more,
      }),
      key,
    );
  beforeAll(async () => {
    bucket = await openBucket(keys);
  });
  afterAll(async () => {
    await bucket.close();
  });

  // The examples of the Amazon S3 API reference, "Signature calculations for the Authorization header".
  it.each([
    [
      "GET Object",
      {
        path: "/test.txt",
        query: "",
        headers: { range: "bytes=0-9" },
        names: ["host", "range", "x-amz-content-sha256", "x-amz-date"],
      },
      "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    ],
    [
      "GET Bucket Lifecycle",
      { path: "/", query: "lifecycle=", headers: {}, names: ["host", "x-amz-content-sha256", "x-amz-date"] },
      "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    ],
    [
      "GET Bucket (List Objects)",
      {
        path: "/",
        query: "max-keys=2&prefix=J",
        headers: {},
        names: ["host", "x-amz-content-sha256", "x-amz-date"],
      },
      "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    ],
  ] as const)("the check of the tests gives the signature that AWS prints: %s", (_name, request, signature) => {
    const date = "20130524T000000Z";
    const headers = {
      host: "examplebucket.s3.amazonaws.com",
      "x-amz-content-sha256": empty,
      "x-amz-date": date,
      ...request.headers,
    };
    const signed = { method: "GET", region: "us-east-1", payload: empty, date, ...request, headers };
    expect(signatureOf(signed, keys.secret)).toBe(signature);
  });

  it("are put, read and removed by rightly signed requests, and lie there sealed", async () => {
    const store = files();
    for (const bytes of [Buffer.from("Giấy chứng nhận của Lý Thị Mẩy"), Buffer.alloc(3 << 20, 7)]) {
      const place = await store.put(bytes);
      expect(place).toBe(placeOf(bytes));
      expect(Buffer.from((await store.get(place)) ?? []).equals(bytes)).toBe(true);
      expect(bucket.objects.get(`/documents/${place}`)?.includes("Mẩy")).toBe(false);
      await store.remove(place);
      expect(bucket.objects.size).toBe(0);
      expect(await store.get(place)).toBeUndefined();
    }
    expect(bucket.refused).toEqual([]);
  });

  it("another secret is refused, and nothing is taken for kept", async () => {
    const store = files({ S3_SECRET_ACCESS_KEY: "another" });
    await expect(store.put(Buffer.from("a"))).rejects.toThrow();
    expect(bucket.refused).toContain("SignatureDoesNotMatch");
    expect(bucket.objects.size).toBe(0);
  });
});
