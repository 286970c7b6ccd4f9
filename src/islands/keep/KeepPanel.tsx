import type { Model } from '../../model/types.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { Saved } from '../state/use-saved.ts';
import { CompareBox } from './CompareBox.tsx';
import { FileBox } from './FileBox.tsx';
import { HistoryList } from './HistoryList.tsx';
import { OpenBox } from './OpenBox.tsx';
import { SecondPerson } from './SecondPerson.tsx';
import { ShareBox } from './ShareBox.tsx';
import type { Opening } from './use-opened.ts';

/** The addresses of the pages that the panel links to, with the base. */
export interface KeepAddresses {
  /** The page of the placing. */
  place: string;
  /** The page of the result. */
  result: string;
}

/** One of the results that stand side by side, to be laid over a profile. */
export interface ComparedResult {
  label: string;
  /** Of an edition that this site has. */
  placing: Placing;
}

interface Props {
  /** Every edition that this site has. */
  models: readonly Model[];
  /** Id of the current edition. */
  current: string;
  saved: Saved;
  /** The result on the page; `null` where there is none, or where it is only an example. */
  shown: Placing | null;
  opened: Opening;
  addresses: KeepAddresses;
  /** Called with what stands side by side, whenever that changes; the same function on every render. */
  onCompare: (list: ComparedResult[]) => void;
}

/**
 * Everything that can be done with results, under headings of the third order, `compare` and `second-person` among their ids. Stands
 * under a heading of the second order on every state of the page: facilitators set results side by side without having one.
 */
export function KeepPanel({ models, current, saved, shown, opened, addresses, onCompare }: Props) {
  const model = models.find(({ edition }) => edition === shown?.edition);

  const clear = () => {
    saved.actions.clearAll();
    opened.clearOthers();
  };

  const undo = () => {
    if (saved.undoable?.kind === 'clear') opened.undoClearOthers();
    saved.actions.undo();
  };

  return (
    <div className="keep">
      {shown && model && (
        <ShareBox model={model} placing={shown} resultAddress={addresses.result} />
      )}
      <HistoryList
        models={models}
        saved={saved}
        onOpen={opened.openResult}
        onClear={clear}
        onUndo={undo}
      />
      <FileBox models={models} saved={saved} opened={opened} />
      <OpenBox opened={opened} placeAddress={addresses.place} />
      <CompareBox
        models={models}
        saved={saved}
        opened={opened}
        addresses={addresses}
        onCompare={onCompare}
      />
      <SecondPerson
        models={models}
        current={current}
        saved={saved}
        received={opened.received}
        addresses={addresses}
      />
    </div>
  );
}
