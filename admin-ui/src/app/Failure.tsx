import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemView } from '../shared';

/** A screen that failed while it was drawn, or whose part of the program could not be fetched. */
export function Failure({ error, reset }: ErrorComponentProps) {
  return (
    <div className="screen">
      <ProblemView error={error} onRetry={reset} />
    </div>
  );
}
