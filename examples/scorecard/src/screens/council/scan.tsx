import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { w } from "./words.ts";

/** What a browser that reads codes has. */
interface Detector {
  readonly detect: (picture: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

const detectors = globalThis as {
  readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => Detector;
};

/** Reads codes with the camera, where the browser can; others have the field that takes a code's text. */
export function Scan({ onText }: { readonly onText: (text: string) => void }) {
  const isOpen = useSignal(false);
  const isRefused = useSignal(false);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const screen = video.current;
    if (!isOpen.value || screen === null || detectors.BarcodeDetector === undefined) {
      return;
    }
    const detector = new detectors.BarcodeDetector({ formats: ["qr_code"] });
    const seen = new Set<string>();
    let isStopped = false;
    let stream: MediaStream | undefined;
    const look = async () => {
      while (!isStopped) {
        for (const { rawValue } of await detector.detect(screen)) {
          if (!seen.has(rawValue)) {
            seen.add(rawValue);
            onText(rawValue);
          }
        }
        await new Promise(requestAnimationFrame);
      }
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .then(async (opened) => {
        stream = opened;
        screen.srcObject = opened;
        await screen.play();
        await look();
      })
      .catch(() => {
        isRefused.value = !isStopped;
        isOpen.value = false;
      });
    return () => {
      isStopped = true;
      for (const track of stream?.getTracks() ?? []) {
        track.stop();
      }
    };
  }, [isOpen.value]);
  return detectors.BarcodeDetector === undefined ? null : (
    <>
      <button
        type="button"
        onClick={() => {
          isOpen.value = !isOpen.value;
          isRefused.value = false;
        }}
      >
        {isOpen.value ? w().scanStop : w().scan}
      </button>
      {isOpen.value && <video ref={video} class="camera" muted playsInline />}
      {isRefused.value && (
        <p class="problem" role="alert">
          {w().scanRefused}
        </p>
      )}
    </>
  );
}
