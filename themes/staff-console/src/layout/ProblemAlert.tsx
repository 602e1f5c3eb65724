import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import type { ActionResult } from '../api/schema';
import { Notice } from './Notice';

interface Props {
  error: Error;
}

/** What went wrong, and what to do about it. */
export function ProblemAlert({ error }: Props) {
  const { t, i18n } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const reason = `action.result.${problem?.reason as ActionResult}` as const;
  const explained: boolean = problem?.reason !== undefined && i18n.exists(reason);
  return (
    <Notice
      isLiveRegion
      variant="danger"
      title={problem?.title ?? t('problem.unknown.title')}
    >
      <p>{explained ? t(reason) : problem?.detail}</p>
      <p>{problem?.action ?? t('problem.unknown.action')}</p>
    </Notice>
  );
}
