import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hasEnded, useJob, useJobCancel } from '../api/jobs';
import { Loaded } from '../layout/Loaded';
import { ProblemAlert } from '../layout/ProblemAlert';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';
import { JobAccounts } from './JobAccounts';
import { JobOutcome } from './JobOutcome';
import { JobProgress } from './JobProgress';

/** A job, with what became of each account. */
export function JobView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const { job: id = '' } = useParams();
  const job = useJob(path, id);
  const cancel = useJobCancel(path, id);
  return (
    <View
      title={job.data ? t(`job.kind.${job.data.kind}`) : t('job.title')}
      failed={job.isError}
      back={<Link to={`${schoolRoute(school)}/traitements`}>{t('job.back')}</Link>}
    >
      <Loaded query={job}>
        {(found) => (
          <>
            <JobProgress job={found} />
            {!hasEnded(found) && (
              <Button
                variant="secondary"
                isLoading={cancel.isPending}
                onClick={() => cancel.mutate()}
              >
                {t('job.cancel')}
              </Button>
            )}
            {cancel.isError && <ProblemAlert error={cancel.error} />}
            <JobOutcome school={path} job={found} />
            <JobAccounts key={found.status} school={path} job={id} />
          </>
        )}
      </Loaded>
    </View>
  );
}
