import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Id of an element that says more, read after the heading. */
  describedBy?: string;
}

/** A screen's heading, which takes the focus when the screen appears. */
export function StepHeading({ children, describedBy }: Props) {
  return (
    <h2 className="step-heading" tabIndex={-1} data-step-heading aria-describedby={describedBy}>
      {children}
    </h2>
  );
}
