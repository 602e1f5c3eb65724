import { useTranslation } from 'react-i18next';
import type { Job } from '../api/schema';
import { Notice } from '../layout/Notice';
import { countResults, hasActed, notReset } from './results';

/** What came of a job, in the words of the guide, and in numbers. */
export function JobMessages({ job }: { job: Job }) {
  const { t } = useTranslation();
  const done = hasActed(job);
  return (
    <>
      {done && job.kind === 'NOTIFY_LETTER' && <p>{t('action.lettersDone')}</p>}
      {done && job.kind === 'NOTIFY_MAIL' && <p>{t('action.mailsDone')}</p>}
      {done && job.kind === 'RESET' && <p>{t(`action.resetDone.${job.profile}`)}</p>}
      {notReset(job) && <Notice variant="warning" title={t('action.mixedReset')} />}
      <ul>
        {countResults(job).map(({ result, accounts }) => (
          <li key={result}>
            {accounts} : {t(`action.result.${result}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
