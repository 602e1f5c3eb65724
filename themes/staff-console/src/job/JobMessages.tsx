import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Job } from '../api/schema';
import { actedOn, type ResultCount } from './results';

/** What came of a job, in the words of the guide, and in numbers. */
export function JobMessages({ job, counts }: { job: Job; counts: ResultCount[] }) {
  const { t } = useTranslation();
  const done = actedOn(counts) > 0;
  const leftOut = job.kind === 'RESET' && counts.some((c) => c.result === 'NOT_IN_THIS_STATE');
  return (
    <>
      {done && job.kind === 'NOTIFY_LETTER' && <p>{t('action.lettersDone')}</p>}
      {done && job.kind === 'NOTIFY_MAIL' && <p>{t('action.mailsDone')}</p>}
      {done && job.kind === 'RESET' && <p>{t(`action.resetDone.${job.profile}`)}</p>}
      {(leftOut || job.warnings?.includes('NOTIFIED_NOT_RESET')) && (
        <Alert isInline variant="warning" title={t('action.mixedReset')} />
      )}
      <ul>
        {counts.map(({ result, accounts }) => (
          <li key={result}>
            {accounts} : {t(`action.result.${result}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
