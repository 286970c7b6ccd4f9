import { useState } from 'react';
import { boxText, cameraText, paperText, scanText } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { peopleIn } from '../../room/room-screen.ts';
import { CameraBox } from './CameraBox.tsx';
import { IntakeBox } from './IntakeBox.tsx';
import { PaperKeys } from './PaperKeys.tsx';
import { SheetList } from './SheetList.tsx';
import { takeText } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  models: readonly Model[];
  /** The room's edition. */
  model: Model;
}

/** Every way in which answer sheets come in, and who is in. */
export function SheetsPart({ hold, models, model }: Props) {
  const [isCamera, setCamera] = useState(false);
  const { room } = hold;
  if (!room) return null;
  const scan = (text: string): string => {
    const { counts, damaged, isNone } = takeText(models, hold, text);
    if (isNone) return cameraText.noCode;
    if (damaged.length > 0) return boxText.damagedScan;
    const before = peopleIn(model, room).people;
    return scanText(counts, before + counts.added);
  };
  return (
    <div className="sheets-part">
      <div>
        <IntakeBox models={models} hold={hold} />
        <details>
          <summary>{paperText.title}</summary>
          <PaperKeys hold={hold} model={model} />
        </details>
        {/* Closing it switches the camera off. */}
        <details onToggle={(event) => setCamera(event.currentTarget.open)}>
          <summary>{cameraText.title}</summary>
          {isCamera && <CameraBox onText={scan} />}
        </details>
      </div>
      <div className="sheets-in">
        <SheetList hold={hold} model={model} />
        <p className="hint">{boxText.whoReads}</p>
      </div>
    </div>
  );
}
