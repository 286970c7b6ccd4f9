import { Fragment } from 'react';
import { groupCode } from '../../sharing/code.ts';

/** A code in groups for the eye; there is nothing between the groups, so that a selection copies it whole. */
export function CodeGroups({ code }: { code: string }) {
  return (
    <code className="code-groups" translate="no">
      {groupCode(code).map((group, index) => (
        <Fragment key={index}>
          <span>{group}</span>
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
