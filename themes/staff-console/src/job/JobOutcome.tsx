import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { hasEnded, useAllJobAccounts } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import type { Job, JobAccount } from '../api/schema';
import { listed } from '../i18n/names';
import { Loaded } from '../layout/Loaded';
import { JobFile } from './JobFile';
import { JobMessages } from './JobMessages';

/** What came of a job that has ended. */
export function JobOutcome({ school, job }: { school: SchoolPath; job: Job }) {
  const { t } = useTranslation();
  const ended = hasEnded(job);
  const accounts = useAllJobAccounts(school, job.id, ended);
  if (!ended) {
    return null;
  }
  return (
    <div role="status">
      <Loaded query={accounts}>
        {(found) => (
          <>
            <JobMessages job={job} accounts={found} />
            <Unreachable accounts={found.filter(({ result }) => result === 'NO_ADDRESS')} />
          </>
        )}
      </Loaded>
      {job.status === 'FAILED' && <p>{t('action.result.FAILED')}</p>}
      <JobFile school={school} job={job} />
    </div>
  );
}

function Unreachable({ accounts }: { accounts: JobAccount[] }) {
  const { t } = useTranslation();
  if (accounts.length === 0) {
    return null;
  }
  return (
    <Alert isInline variant="warning" title={t('action.noAddress', { n: accounts.length })}>
      <ul>
        {accounts.map(({ number, names }) => (
          <li key={number}>{names && listed(names)}</li>
        ))}
      </ul>
    </Alert>
  );
}
