import { Tbody, Td, Th, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { QualityIssue } from '../api/issues';
import type { QualityDay } from '../api/schema';
import { dayOf, todayInParis } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { Sparkline } from './Sparkline';
import { signed, trendOf } from './trend';

interface Props {
  /** At least two, the first one first. */
  days: QualityDay[];
  issues: QualityIssue[];
}

/** By issue: the first number, the last one, and the way between them. */
export function TrendTable({ days, issues }: Props) {
  const { t } = useTranslation();
  const today = todayInParis(new Date());
  const on = (day: QualityDay | undefined) => t('trend.on', { day: dayOf(day?.day ?? today) });
  const [first, last, change] = [on(days[0]), on(days.at(-1)), t('trend.change')];
  return (
    <ScrollTable label={t('trend.title')}>
      <Heads texts={[t('quality.issueColumn'), first, last, change]} />
      <Tbody>
        {issues.map((issue) => {
          const trend = trendOf(days, issue, today);
          return (
            <Tr key={issue}>
              <Th scope="row">{t(`quality.issue.${issue}`)}</Th>
              <Td dataLabel={first}>{trend.first}</Td>
              <Td dataLabel={last}>{trend.last}</Td>
              <Td dataLabel={change}>
                <Sparkline line={trend.line} /> {signed(trend.last - trend.first)}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </ScrollTable>
  );
}
