import { nowIso } from '../../browser/clock.ts';
import { offerDownload } from '../../browser/download.ts';
import { holdsAnything, toWork } from '../../browser/saved.ts';
import type { SavedProblem } from '../../browser/saved.ts';
import { savedProblemText, savedText } from '../../interface/saved.ts';
import { writeFile } from '../../sharing/file.ts';
import type { Saved } from './use-saved.ts';

interface Props {
  saved: Saved;
}

/** What is wrong with the browser's store, with a way on for each: a download, or an acknowledgement. Nothing where all is well. */
export function SavedProblems({ saved }: Props) {
  const hasWork = holdsAnything(saved.state);

  const downloadAll = () => {
    const text = writeFile(toWork(saved.state), nowIso());
    offerDownload(savedText.fileName, 'application/json', text);
  };

  const download = (problem: SavedProblem) => {
    if (problem.kind === 'unreadable') {
      offerDownload(savedText.unreadableName, 'text/plain', problem.text);
    } else {
      downloadAll();
    }
  };

  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="saved-problems" role="status">
      {saved.problems.map((problem) => (
        <div className="problem" key={savedProblemText(problem)}>
          <p>
            <strong>{savedText.problemTitle}</strong>
          </p>
          <p>{savedProblemText(problem)}</p>
          <div className="row">
            {(problem.kind === 'unreadable' || (problem.kind !== 'foreign' && hasWork)) && (
              <button className="button quiet" type="button" onClick={() => download(problem)}>
                {problem.kind === 'unreadable' ? savedText.downloadText : savedText.download}
              </button>
            )}
            {(problem.kind === 'unreadable' || problem.kind === 'foreign') && (
              <button
                className="button quiet"
                type="button"
                onClick={() => saved.actions.dismissProblem(problem)}
              >
                {savedText.dismiss}
              </button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
