import { openedText as words } from '../../interface/keep.ts';
import { invitationLink } from '../../sharing/link.ts';
import { CodeGroups } from './CodeGroups.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { OpenProblem } from './open-text.ts';

interface Props {
  problem: OpenProblem;
  /** The page of the placing. */
  placeAddress: string;
  onDismiss?: () => void;
}

/** What could not be opened: each reason, what to keep, the way on. */
export function ProblemNote({ problem, placeAddress, onDismiss }: Props) {
  const { lines, isPart, codes, invitation } = problem;
  return (
    <div className="problem" role="alert">
      {lines.length > 0 && (
        <p>
          <strong>{isPart ? words.problemPart : words.problem}</strong>
        </p>
      )}
      {lines.map(({ place, text }, index) => (
        <p key={index}>
          {place !== '' && <strong>{words.numbered(place)}</strong>} {text}
        </p>
      ))}
      {codes.map((code) => (
        <div className="kept-code" key={code}>
          <p>{words.keptCode}</p>
          <CodeGroups code={code} />
          <CopyButton label={words.copyKept} text={code} isQuiet />
        </div>
      ))}
      {invitation && (
        <>
          <p>{words.invitation(invitation.unit)}</p>
          <p>
            <a className="button" href={invitationLink(placeAddress, invitation)}>
              {words.answer}
            </a>
          </p>
        </>
      )}
      {onDismiss && (
        <button className="button quiet" type="button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
}
