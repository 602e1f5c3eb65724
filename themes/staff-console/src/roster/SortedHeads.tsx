import { Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ListView } from './address';
import type { Column } from './columns';

interface Props {
  columns: readonly Column[];
  view: ListView;
  onSort: (column: Column) => void;
}

/** The heads of a list; each column sorts it. */
export function SortedHeads({ columns, view, onSort }: Props) {
  const { t } = useTranslation();
  const sortBy = {
    index: columns.indexOf(view.sort),
    direction: view.descending ? ('desc' as const) : ('asc' as const),
  };
  return (
    <Thead>
      <Tr>
        <Th modifier="fitContent" screenReaderText={t('console.select')} />
        {columns.map((column, columnIndex) => (
          <Th key={column} modifier="wrap" sort={{ sortBy, columnIndex, onSort: () => onSort(column) }}>
            {t(`list.column.${column}`)}
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
