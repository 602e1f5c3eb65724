import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useJobAccounts } from '../api/jobs';
import type { SchoolPath } from '../api/paths';
import { listed } from '../i18n/names';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { MoreButton } from '../layout/MoreButton';
import { ScrollTable } from '../layout/ScrollTable';

/** What became of each account of a job. */
export function JobAccounts({ school, job }: { school: SchoolPath; job: string }) {
  const { t } = useTranslation();
  const accounts = useJobAccounts(school, job);
  return (
    <>
      <Title headingLevel="h2" size="lg">{t('job.details')}</Title>
      <Loaded query={accounts}>
        {({ pages }) => (
          <ScrollTable label={t('job.details')}>
            <Heads texts={[t('job.account'), t('job.result')]} />
            <Tbody>
              {pages.flat().map(({ number, names, result }) => (
                <Tr key={number}>
                  <Td>{names ? listed(names) : t('action.result.NOT_FOUND')}</Td>
                  <Td>{result ? t(`action.result.${result}`) : t('job.waiting')}</Td>
                </Tr>
              ))}
            </Tbody>
          </ScrollTable>
        )}
      </Loaded>
      <MoreButton query={accounts} />
    </>
  );
}
