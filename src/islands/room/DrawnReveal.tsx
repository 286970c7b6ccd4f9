import { useCallback, useState } from 'react';
import { savePicture } from '../../browser/picture.ts';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import type { Model } from '../../model/types.ts';
import type { Reveal } from '../../room/room.ts';
import { RevealView } from './RevealView.tsx';

interface Props {
  model: Model;
  reveal: Reveal;
  before: Reveal | null;
  /** Of what is revealed. */
  name: string;
}

/** What was revealed, and each of its charts to keep as a picture. */
export function DrawnReveal({ model, reveal, before, name }: Props) {
  const [charts, setCharts] = useState<ReadonlyMap<string, HTMLCanvasElement>>(new Map());
  const [said, setSaid] = useState('');
  const hear = useCallback((chart: string, canvas: HTMLCanvasElement | null) => {
    setCharts((known) => {
      const next = new Map(known);
      if (canvas) next.set(chart, canvas);
      else next.delete(chart);
      return next;
    });
  }, []);

  const save = (chart: string, canvas: HTMLCanvasElement) => {
    const file = words.pictureName(chart);
    setSaid('');
    Promise.resolve(savePicture(canvas, file)).catch(() => setSaid(words.pictureFailed));
  };

  return (
    <>
      <RevealView
        model={model}
        reveal={reveal}
        before={before}
        roles={model.roles}
        size="page"
        onCanvas={hear}
      />
      {charts.size > 0 && (
        <p className="row room-pictures">
          {[...charts].map(([chart, canvas], index) => (
            <button
              key={chart}
              className="button quiet"
              type="button"
              onClick={() => save(chart, canvas)}
            >
              {charts.size === 1 ? words.picture(name) : words.pictureOf(name, index + 1)}
            </button>
          ))}
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}
