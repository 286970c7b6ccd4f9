/** The camera: the only module that asks for it. */

/**
 * Why there is no picture. `insecure`: the page is not served over https, so that the browser has no camera for it; `refused`: the reader
 * or the browser's settings said no; `none`: there is no camera; `busy`: another program holds it, or it does not answer; `failed`: what
 * reads QR images did not load.
 */
export type CameraFault = 'insecure' | 'refused' | 'none' | 'busy' | 'failed';

/** A camera that is on. */
export interface Camera {
  stop(): void;
}

/** What the reader of a camera is told. */
export interface CameraEars {
  /** A QR image was read; the same one is told again only after it has been out of the picture. */
  onText: (text: string) => void;
  /** The camera went off by itself: the page was hidden, or the camera was taken away. */
  onEnd: (why: 'hidden' | 'lost') => void;
}

/** Between two looks at the picture, in milliseconds. */
const LOOK = 160;
/** How long an image must be out of the picture before it counts as shown again, in milliseconds. */
const GONE = 1_500;
/** Most pixels along the longer edge of what is looked at. */
const LARGEST = 960;

/**
 * Switches the camera on, shows its picture and reads the QR images in it, until it is stopped or the page is hidden. No picture is kept.
 *
 * @param video where the picture is shown
 */
export async function openCamera(
  video: HTMLVideoElement,
  ears: CameraEars,
): Promise<{ ok: true; camera: Camera } | { ok: false; fault: CameraFault }> {
  // Where the page is not served over https there is no such object.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || typeof devices.getUserMedia !== 'function')
    return { ok: false, fault: 'insecure' };
  let stream: MediaStream | undefined;
  try {
    stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } },
    });
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
  try {
    const { readQr } = await import('./read-qr.ts');
    video.srcObject = stream;
    await video.play();
    return { ok: true, camera: watch(video, stream, readQr, ears) };
  } catch {
    stop(video, stream);
    return { ok: false, fault: 'failed' };
  }
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}

type Read = (picture: ImageData) => string | null;

/** Looks at the picture again and again. */
function watch(
  video: HTMLVideoElement,
  stream: MediaStream,
  read: Read,
  { onText, onEnd }: CameraEars,
): Camera {
  const canvas = document.createElement('canvas');
  const isNews = makeNews();
  const look = setInterval(() => {
    // The page may have gone out of sight while the browser was asking.
    if (document.visibilityState === 'hidden') return hide();
    const picture = takePicture(video, canvas);
    const text = picture && read(picture);
    if (text !== null && isNews(text, Date.now())) onText(text);
  }, LOOK);

  function end(): void {
    clearInterval(look);
    document.removeEventListener('visibilitychange', hide);
    stop(video, stream);
  }
  function hide(): void {
    if (document.visibilityState !== 'hidden') return;
    end();
    onEnd('hidden');
  }
  document.addEventListener('visibilitychange', hide);
  for (const track of stream.getTracks()) {
    track.addEventListener('ended', () => {
      end();
      onEnd('lost');
    });
  }
  return { stop: end };
}

/**
 * Tells an image that is shown from one that is still there.
 *
 * @returns a function that takes what was read and the time in milliseconds
 */
export function makeNews(): (text: string, now: number) => boolean {
  const seen = new Map<string, number>();
  return (text, now) => {
    const last = seen.get(text);
    seen.set(text, now);
    return last === undefined || now - last > GONE;
  };
}

/** What the camera sees now, made smaller where it is large; `null` while there is nothing. */
function takePicture(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, LARGEST / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function stop(video: HTMLVideoElement, stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
  video.srcObject = null;
}
