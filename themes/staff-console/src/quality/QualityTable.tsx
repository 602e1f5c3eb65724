import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { QualityRow } from '../api/schema';
import { listed } from '../i18n/names';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';

interface Props {
  label: string;
  rows: QualityRow[];
}

/** Records to be put right in the registers. */
export function QualityTable({ label, rows }: Props) {
  const { t } = useTranslation();
  const heads = [
    t('list.column.STUDENT'),
    t('list.column.CLASS'),
    t('quality.registerId'),
    t('quality.aafId'),
    t('list.column.GUARDIAN'),
    t('quality.detail'),
  ];
  return (
    <ScrollTable label={label}>
      <Heads texts={heads} />
      <Tbody>
        {rows.map((row, place) => (
          <Tr key={`${place}-${row.studentAafId}`}>
            <Td>{listed(row.student)}</Td>
            <Td>{row.className}</Td>
            <Td>{row.registerId}</Td>
            <Td>{row.guardianAafId ?? row.studentAafId}</Td>
            <Td>{row.guardian && listed(row.guardian)}</Td>
            <Td>{row.detail}</Td>
          </Tr>
        ))}
      </Tbody>
    </ScrollTable>
  );
}
