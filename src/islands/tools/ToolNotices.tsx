import { offerDownload } from '../../browser/download.ts';
import {
  frameText as words,
  inputFaultsText,
  keepingText,
  toolLinkText,
} from '../../interface/tools/frame.ts';
import type { ToolHold } from './use-tool-inputs.ts';

/** What has to be known before anything else: a link that is open or cannot be read, a store that does not keep. */
export function ToolNotices({ hold }: { hold: ToolHold }) {
  const { isOpened, linkProblem, storeProblem, damaged, faults } = hold;
  const said = [
    linkProblem && toolLinkText(linkProblem),
    storeProblem && keepingText[storeProblem],
    damaged !== null && words.damaged,
    faults.length > 0 && inputFaultsText(faults),
    isOpened && words.opened.text,
  ].filter(Boolean);
  return (
    <div className="tool-notices">
      {/* The region is there before its first message, or nobody would hear that. */}
      <p className="visually-hidden" role="status">
        {said.join(' ')}
      </p>
      {linkProblem && (
        <div className="problem">
          <p>{toolLinkText(linkProblem)}</p>
          <button className="button quiet" type="button" onClick={hold.leaveOpened}>
            {words.opened.without}
          </button>
        </div>
      )}
      {storeProblem && <p className="problem">{keepingText[storeProblem]}</p>}
      {damaged !== null && <Damaged hold={hold} text={damaged} />}
      {faults.length > 0 && <p className="note">{inputFaultsText(faults)}</p>}
      {isOpened && <Opened hold={hold} />}
    </div>
  );
}

function Damaged({ hold, text }: { hold: ToolHold; text: string }) {
  return (
    <div className="problem">
      <p>{words.damaged}</p>
      <p className="row">
        <button
          className="button quiet"
          type="button"
          onClick={() => offerDownload(words.damagedName, 'text/plain', text)}
        >
          {words.damagedGet}
        </button>
        <button className="button quiet" type="button" onClick={hold.dismissDamaged}>
          {words.damagedSeen}
        </button>
      </p>
    </div>
  );
}

function Opened({ hold }: { hold: ToolHold }) {
  const hasOwn = Object.keys(hold.own).length > 0;
  const canKeep = Object.keys(hold.inputs).length > 0;
  return (
    <div className="note tool-opened">
      <p>
        <strong>{words.opened.title}</strong>
      </p>
      <p>
        {words.opened.text} {words.opened.edit}
      </p>
      <p className="row">
        {canKeep && (
          <button className="button" type="button" onClick={hold.keepOpened}>
            {hasOwn ? words.opened.keepInstead : words.opened.keepEmpty}
          </button>
        )}
        <button className="button quiet" type="button" onClick={hold.leaveOpened}>
          {hasOwn ? words.opened.leave : words.opened.leaveEmpty}
        </button>
      </p>
    </div>
  );
}
