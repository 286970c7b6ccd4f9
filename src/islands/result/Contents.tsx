import { result as words } from '../../interface/result.ts';
import { parts } from './parts.ts';

/** Links to the parts of the result; beside them on wide screens. */
export function Contents() {
  return (
    <nav className="result-contents" aria-label={words.contents}>
      <p className="kicker">{words.contents}</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
