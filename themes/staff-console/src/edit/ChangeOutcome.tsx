import { Notice } from '../layout/Notice';
import { ProblemAlert } from '../layout/ProblemAlert';

interface Props {
  change: { error: Error | null; isSuccess: boolean };
  /** What is said when it is done. */
  done: string;
  /** Whether what went wrong is said at a field. */
  named?: boolean;
}

/** What came of a change. */
export function ChangeOutcome({ change, done, named = false }: Props) {
  return (
    <>
      {change.error && !named && <ProblemAlert error={change.error} />}
      {change.isSuccess && <Notice isLiveRegion variant="success" title={done} />}
    </>
  );
}
