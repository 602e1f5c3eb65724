import { Tbody, Td, Th, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { QualityIssue } from '../api/issues';
import type { QualityDay } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { recordsOn } from './trend';

interface Props {
  /** The first one first; shown the other way round. */
  days: QualityDay[];
  issues: QualityIssue[];
}

/** Every day on which a number changed, with the numbers from then on. */
export function DaysTable({ days, issues }: Props) {
  const { t } = useTranslation();
  return (
    <ScrollTable label={t('trend.daysTable')}>
      <Heads texts={[t('trend.day'), ...issues.map((issue) => t(`quality.issue.${issue}`))]} />
      <Tbody>
        {[...days].reverse().map((each) => (
          <Tr key={each.day}>
            <Th scope="row">{dayOf(each.day)}</Th>
            {issues.map((issue) => (
              <Td key={issue} dataLabel={t(`quality.issue.${issue}`)}>
                {recordsOn(each, issue)}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </ScrollTable>
  );
}
