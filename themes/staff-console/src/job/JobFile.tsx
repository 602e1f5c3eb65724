import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useTranslation } from 'react-i18next';
import { useJobFile } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import type { Job } from '../api/schema';
import { ProblemAlert } from '../layout/ProblemAlert';

/** The file of a job, which can be fetched once. */
export function JobFile({ school, job }: { school: SchoolPath; job: Job }) {
  const { t } = useTranslation();
  const file = useJobFile(school, job.id);
  if (file.isError) {
    return <ProblemAlert error={file.error} />;
  }
  if (job.file === 'GONE') {
    return <p>{t('job.gone')}</p>;
  }
  if (job.file === 'NONE') {
    return null;
  }
  const letters = job.kind === 'NOTIFY_LETTER';
  return (
    <Button
      variant="link"
      isInline
      icon={<DownloadIcon />}
      isLoading={file.isPending}
      onClick={() => file.mutate()}
    >
      {t(letters ? 'action.downloadLetters' : 'job.download')}
    </Button>
  );
}
