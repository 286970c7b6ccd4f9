import { joinText as words } from '../../../interface/workshop/console.ts';
import { CopyButton } from '../../keep/CopyButton.tsx';
import { useJoinLink } from '../screen/use-join-link.ts';

interface Props {
  /** The address of the placing, with the base. */
  place: string;
  edition: string;
  unit: string;
}

/** The link that people open, for the chat of a call. */
export function JoinBox({ place, edition, unit }: Props) {
  const join = useJoinLink(place, edition, unit);
  if (!join) return null;
  const { link, isLoopback } = join;
  return (
    <details className="console-box" open={isLoopback}>
      <summary>{words.title}</summary>
      <div className="stack">
        {isLoopback && (
          <p className="console-warning">
            <strong>{words.loopbackTitle}</strong> {words.loopback}
          </p>
        )}
        <p>{words.lead}</p>
        <p className="console-link">{link}</p>
        <CopyButton label={words.copy} text={link} isQuiet />
      </div>
    </details>
  );
}
