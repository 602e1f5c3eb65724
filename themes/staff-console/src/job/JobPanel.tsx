import { AlertActionCloseButton } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useJob, useJobEffects } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import { Loaded } from '../layout/Loaded';
import { Notice } from '../layout/Notice';
import { schoolRoute } from '../school/lastSchool';
import { JobOutcome } from './JobOutcome';
import { JobProgress } from './JobProgress';

interface Props {
  school: SchoolPath;
  id: string;
  onClose: () => void;
}

/** A job that was just ordered. Closing the panel, or the page, does not end it. */
export function JobPanel({ school, id, onClose }: Props) {
  const { t } = useTranslation();
  const job = useJob(school, id);
  useJobEffects(job.data);
  return (
    <Notice
      variant="info"
      title={job.data ? t(`job.kind.${job.data.kind}`) : t('console.loading')}
      actionClose={<AlertActionCloseButton aria-label={t('console.close')} onClose={onClose} />}
      actionLinks={<Link to={`${schoolRoute(school)}/traitements/${id}`}>{t('job.details')}</Link>}
    >
      <Loaded query={job}>
        {(found) => (
          <div className="staff-card">
            <JobProgress job={found} />
            <JobOutcome school={school} job={found} />
          </div>
        )}
      </Loaded>
    </Notice>
  );
}
