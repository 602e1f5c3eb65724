import { Checkbox } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ListRow as Row } from '../api/schema';
import { type Column, DAYS } from './columns';
import { ListCell } from './ListCell';

interface Props {
  row: Row;
  columns: readonly Column[];
  trail: string[];
  selected: boolean;
  onSelect: (chosen: boolean) => void;
}

export function ListRow({ row, columns, trail, selected, onSelect }: Props) {
  const { t } = useTranslation();
  return (
    <Tr>
      <Td>
        <Checkbox
          id={`select-${row.studentId}-${row.account.id}`}
          aria-label={t('list.selectRow', { login: row.account.loginId })}
          isChecked={selected}
          onChange={(_, chosen) => onSelect(chosen)}
        />
      </Td>
      {columns.map((column) => (
        <Td
          key={column}
          dataLabel={t(`list.column.${column}`)}
          {...(DAYS.includes(column) ? { modifier: 'nowrap' as const } : {})}
        >
          <ListCell column={column} row={row} trail={trail} />
        </Td>
      ))}
    </Tr>
  );
}
