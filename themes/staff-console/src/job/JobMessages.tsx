import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Job, JobAccount } from '../api/schema';
import { actedOn, countResults, notReset } from './results';

/** What came of a job, in the words of the guide, and in numbers. */
export function JobMessages({ job, accounts }: { job: Job; accounts: JobAccount[] }) {
  const { t } = useTranslation();
  const counts = countResults(accounts);
  const done = actedOn(counts) > 0;
  return (
    <>
      {done && job.kind === 'NOTIFY_LETTER' && <p>{t('action.lettersDone')}</p>}
      {done && job.kind === 'NOTIFY_MAIL' && <p>{t('action.mailsDone')}</p>}
      {done && job.kind === 'RESET' && <p>{t(`action.resetDone.${job.profile}`)}</p>}
      {notReset(job, accounts) && (
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
