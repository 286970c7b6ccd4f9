import { useLayoutEffect, useRef, useState } from 'react';
import { boardText } from '../../interface/moves.ts';
import type { BoardTool } from './board-tools.ts';

const words = boardText.tools;

/** The results of tools that the board page prints, each to be taken off, and the way to the tools. */
export function BoardToolList({
  tools,
  address,
  onRemove,
}: {
  tools: readonly BoardTool[];
  /** Of the page of all tools. */
  address: string;
  onRemove: (tool: string) => void;
}) {
  const [removed, setRemoved] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  // The pressed button has gone: the focus goes to what says so.
  useLayoutEffect(() => {
    if (removed !== '') said.current?.focus();
  }, [removed]);

  return (
    <div className="board-tool-list">
      <h3>{words.title}</h3>
      {tools.length > 0 && (
        <ul>
          {tools.map((tool) => (
            <li key={tool.id}>
              <p>
                <strong>
                  {tool.address === null ? tool.name : <a href={tool.address}>{tool.name}</a>}
                </strong>
                : {tool.text}
              </p>
              <button
                type="button"
                className="button quiet"
                aria-label={`${words.remove}: ${tool.name}`}
                onClick={() => {
                  setRemoved(tool.name);
                  onRemove(tool.id);
                }}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p ref={said} tabIndex={-1} role="status">
        {removed !== '' && words.removed(removed)}
      </p>
      <p className="hint">
        {tools.length === 0 && `${words.none} `}
        {words.hint} <a href={address}>{words.go}</a>.
      </p>
    </div>
  );
}
