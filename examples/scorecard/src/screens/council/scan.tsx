import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { w } from "./words.ts";

/** Reads the codes in what a video shows now. */
type Reader = (video: HTMLVideoElement) => Promise<readonly string[]>;

/** What a browser that reads codes has. */
interface Detector {
  readonly detect: (picture: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

const { BarcodeDetector } = globalThis as {
  readonly BarcodeDetector?: {
    new (options: { readonly formats: readonly string[] }): Detector;
    readonly getSupportedFormats: () => Promise<readonly string[]>;
  };
};

/** The browser's own reader, which few have on a desktop; else one that is loaded now. */
async function openReader(): Promise<Reader> {
  if (BarcodeDetector !== undefined && (await BarcodeDetector.getSupportedFormats()).includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  }
  const { codeIn } = await import("../../late/read-code.ts");
  return async (video) => {
    const text = codeIn(video);
    return text === undefined ? [] : [text];
  };
}

/** Why there is no picture: nobody allowed it, there is no camera, or another program has it. */
type Refused = "denied" | "none" | "failed";

function reasonOf(error: unknown): Refused {
  const { name = "" } = error as Partial<DOMException>;
  return name === "NotAllowedError" ? "denied" : /^(?:NotFound|Overconstrained)Error$/.test(name) ? "none" : "failed";
}

/** Reads codes with the camera; each code once, as long as it is open. */
export function Scan({ onText }: { readonly onText: (text: string) => void }) {
  const isOpen = useSignal(false);
  const refused = useSignal<Refused | null>(null);
  const count = useSignal(0);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const screen = video.current;
    if (!isOpen.value || screen === null) {
      return;
    }
    const seen = new Set<string>();
    let isStopped = false;
    let stream: MediaStream | undefined;
    const look = async () => {
      const [opened, read] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }),
        openReader(),
      ]);
      stream = opened;
      screen.srcObject = opened;
      await screen.play();
      while (!isStopped) {
        for (const text of (await read(screen)).filter((one) => !seen.has(one))) {
          seen.add(text);
          count.value = seen.size;
          onText(text);
        }
        await new Promise(requestAnimationFrame);
      }
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) {
        track.stop();
      }
    };
    look()
      .catch((error: unknown) => {
        refused.value = isStopped ? null : reasonOf(error);
        isOpen.value = false;
      })
      .finally(stop);
    return () => {
      isStopped = true;
      stop();
    };
  }, [isOpen.value]);
  // Only a page of a safe address may ask for the camera.
  return navigator.mediaDevices === undefined ? null : (
    <>
      <button
        type="button"
        onClick={() => {
          isOpen.value = !isOpen.value;
          refused.value = null;
          count.value = 0;
        }}
      >
        {isOpen.value ? w().scanStop : w().scan}
      </button>
      {isOpen.value && (
        <figure class="camera">
          <video ref={video} muted playsInline aria-label={w().scan} />
          <figcaption class="quiet">
            <span role="status">{count.value === 0 ? w().scanHint : w().scanned(count.value)}</span>
          </figcaption>
        </figure>
      )}
      {refused.value !== null && (
        <p class="problem" role="alert">
          {w().scanRefused[refused.value]} {w().scanInstead}
        </p>
      )}
    </>
  );
}
