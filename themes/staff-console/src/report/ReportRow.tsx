import { Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Report } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { listed } from '../i18n/names';
import { schoolRoute } from '../school/lastSchool';
import { useTheSchool } from '../school/theSchool';
import { PutBack } from './PutBack';

interface Props {
  report: Report;
  /** Whether the caller may put links back. */
  assists: boolean;
}

export function ReportRow({ report, assists }: Props) {
  const { t } = useTranslation();
  const account = `${schoolRoute(useTheSchool())}/responsables/${report.accountId}`;
  return (
    <Tr>
      <Td>{listed(report.student)}</Td>
      <Td>{report.className}</Td>
      <Td>{listed(report.guardian)}</Td>
      <Td>
        <Link to={account}>{report.loginId}</Link>
      </Td>
      <Td modifier="nowrap">{dayOf(report.reportedAt)}</Td>
      <Td>{t(`link.${report.status}`)}</Td>
      {assists && <Td>{report.status === 'REPORTED' && <PutBack report={report} />}</Td>}
    </Tr>
  );
}
