import jsqr from "jsqr";

/** As wide as a picture needs to be for a code on a page of paper, in pixels. */
const WIDTH = 640;

const canvas = document.createElement("canvas");

/** The text of the QR code in what a video shows now, for browsers that read no codes themselves; undefined where there is none. */
export function codeIn(video: HTMLVideoElement): string | undefined {
  const scale = Math.min(1, WIDTH / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  if (drawing === null || canvas.width === 0) {
    return undefined;
  }
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return jsqr(data, canvas.width, canvas.height, { inversionAttempts: "dontInvert" })?.data;
}
