import { useEffect, useRef, useState } from 'react';
import { openCamera } from '../../browser/camera.ts';
import type { Camera, CameraFault } from '../../browser/camera.ts';
import { cameraText as words } from '../../interface/workshop/room-intake.ts';

interface Props {
  /** Takes what a QR image holds, and returns what is said of it. */
  onText: (text: string) => string;
}

type State =
  | { kind: 'off' | 'opening' | 'on' }
  | { kind: 'failed'; fault: CameraFault }
  | { kind: 'ended'; why: 'hidden' | 'lost' };

/** Scans one QR image after the other until it is switched off, closed, or out of sight. */
export function CameraBox({ onText }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { state, said, switchOn, switchOff } = useCamera(video, onText);
  const isOn = state.kind === 'on';
  return (
    <div className="camera-box">
      <p className="hint">{words.hold}</p>
      <button
        className="button quiet"
        type="button"
        disabled={state.kind === 'opening'}
        onClick={isOn ? switchOff : switchOn}
      >
        {isOn ? words.close : words.open}
      </button>
      <video
        ref={video}
        className="camera-picture"
        aria-label={words.video}
        hidden={!isOn}
        muted
        playsInline
      />
      <p className="camera-said" role="status">
        {state.kind === 'opening' && words.opening}
        {state.kind === 'failed' && words.faults[state.fault]}
        {state.kind === 'ended' && words.ended[state.why]}
        {/* The same words for the next phone are to be heard again. */}
        {isOn && said.text !== '' && <span key={said.number}>{said.text}</span>}
      </p>
    </div>
  );
}

function useCamera(video: { readonly current: HTMLVideoElement | null }, onText: Props['onText']) {
  const [state, setState] = useState<State>({ kind: 'off' });
  const [said, setSaid] = useState({ number: 0, text: '' });
  const camera = useRef<Camera | null>(null);
  const wanted = useRef(false);
  const newest = useRef(onText);
  useEffect(() => {
    newest.current = onText;
  }, [onText]);

  const close = () => {
    wanted.current = false;
    camera.current?.stop();
    camera.current = null;
  };
  useEffect(() => close, []);

  const switchOn = async () => {
    if (!video.current) return;
    wanted.current = true;
    setState({ kind: 'opening' });
    setSaid({ number: 0, text: '' });
    const opened = await openCamera(video.current, {
      onText: (text) => {
        const answer = newest.current(text);
        setSaid(({ number }) => ({ number: number + 1, text: answer }));
      },
      onEnd: (why) => {
        camera.current = null;
        setState({ kind: 'ended', why });
      },
    });
    // Closed while the browser was asking.
    if (!wanted.current) {
      if (opened.ok) opened.camera.stop();
      return;
    }
    camera.current = opened.ok ? opened.camera : null;
    setState(opened.ok ? { kind: 'on' } : { kind: 'failed', fault: opened.fault });
  };
  const switchOff = () => {
    close();
    setState({ kind: 'off' });
  };
  return { state, said, switchOn, switchOff };
}
