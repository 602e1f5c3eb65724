import { Tbody } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useReports } from '../api/reports';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { ScrollTable } from '../layout/ScrollTable';
import { View } from '../layout/View';
import { pathOf, useTheSchool } from '../school/theSchool';
import { ReportRow } from './ReportRow';

/** « Signalements »: links that guardians reported as wrong. */
export function ReportsView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const reports = useReports(pathOf(school));
  const heads = [
    t('list.column.STUDENT'),
    t('list.column.CLASS'),
    t('list.column.GUARDIAN'),
    t('list.column.LOGIN_ID'),
    t('report.at'),
    t('report.status'),
  ];
  const assists = school.modules.includes('ASSISTANCE');
  return (
    <View title={t('report.title')} failed={reports.isError}>
      <p>{t('report.intro')}</p>
      <Loaded query={reports}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('report.empty')}</p>
          ) : (
            <ScrollTable label={t('report.title')}>
              <Heads texts={assists ? [...heads, t('console.actions')] : heads} />
              <Tbody>
                {found.map((report) => (
                  <ReportRow
                    key={`${report.accountId}-${report.studentId}`}
                    report={report}
                    assists={assists}
                  />
                ))}
              </Tbody>
            </ScrollTable>
          )
        }
      </Loaded>
    </View>
  );
}
