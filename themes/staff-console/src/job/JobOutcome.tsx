import { useTranslation } from 'react-i18next';
import { hasEnded } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import type { Job } from '../api/schema';
import { JobFile } from './JobFile';
import { JobMessages } from './JobMessages';
import { Unreachable } from './Unreachable';

/** What came of a job that has ended. */
export function JobOutcome({ school, job }: { school: SchoolPath; job: Job }) {
  const { t } = useTranslation();
  if (!hasEnded(job)) {
    return null;
  }
  return (
    <div role="status" className="staff-card">
      <JobMessages job={job} />
      {Boolean(job.results.NO_ADDRESS) && <Unreachable school={school} job={job.id} />}
      {job.status === 'FAILED' && <p>{t('action.result.FAILED')}</p>}
      <JobFile school={school} job={job} />
    </div>
  );
}
