import { Progress, type ProgressProps } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Job } from '../api/schema';

const WHOLE = 100;

/** How far a job has come. */
export function JobProgress({ job }: { job: Job }) {
  const { t } = useTranslation();
  const value = job.total === 0 ? WHOLE : Math.floor((job.finished / job.total) * WHOLE);
  const variant: ProgressProps['variant'] = job.status === 'FAILED' ? 'danger' : undefined;
  return (
    <Progress
      title={t(`job.status.${job.status}`)}
      value={job.status === 'DONE' ? WHOLE : value}
      label={t('job.progress', { finished: job.finished, total: job.total })}
      {...(variant ? { variant } : {})}
    />
  );
}
