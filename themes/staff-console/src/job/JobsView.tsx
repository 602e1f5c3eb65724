import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useJobs } from '../api/jobs';
import { momentOf } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { ScrollTable } from '../layout/ScrollTable';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';

/** The school's last jobs: whoever closed the page finds theirs here. */
export function JobsView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const jobs = useJobs(pathOf(school));
  const title = t('job.title');
  const heads = [t('job.startedAt'), t('job.kindColumn'), t('job.statusColumn'), t('job.accounts')];
  return (
    <View title={title} failed={jobs.isError}>
      <p>{t('job.intro')}</p>
      <Loaded query={jobs}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('job.empty')}</p>
          ) : (
            <ScrollTable label={title}>
              <Heads texts={heads} />
              <Tbody>
                {found.map((job) => (
                  <Tr key={job.id}>
                    <Td modifier="nowrap">{momentOf(job.createdAt)}</Td>
                    <Td>
                      <Link to={`${schoolRoute(school)}/traitements/${job.id}`}>
                        {t(`job.kind.${job.kind}`)}
                      </Link>
                    </Td>
                    <Td>{t(`job.status.${job.status}`)}</Td>
                    <Td>{t('job.progress', { finished: job.finished, total: job.total })}</Td>
                  </Tr>
                ))}
              </Tbody>
            </ScrollTable>
          )
        }
      </Loaded>
    </View>
  );
}
