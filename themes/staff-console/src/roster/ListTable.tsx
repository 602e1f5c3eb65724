import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { Tbody } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ListPage, Profile } from '../api/schema';
import { ScrollTable } from '../layout/ScrollTable';
import type { ListView } from './address';
import { COLUMNS, type Column } from './columns';
import { ListRow } from './ListRow';
import { choose, isSelected, type Selection } from './selection';
import { SortedHeads } from './SortedHeads';

interface Props {
  label: string;
  profile: Profile;
  page: ListPage;
  view: ListView;
  trail: string[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onSort: (column: Column) => void;
}

/** The rows of a page: pairs of student and guardian, or students. */
export function ListTable(props: Props) {
  const { label, profile, page, view, trail, selection, onSelect, onSort } = props;
  const { t } = useTranslation();
  if (page.rows.length === 0) {
    return (
      <EmptyState titleText={t('list.empty')} headingLevel="h2">
        <EmptyStateBody>{t('list.emptyAction')}</EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <ScrollTable label={label} dense>
      <SortedHeads columns={COLUMNS[profile]} view={view} onSort={onSort} />
      <Tbody>
        {page.rows.map((row) => (
          <ListRow
            key={`${row.studentId}-${row.account.id}`}
            row={row}
            columns={COLUMNS[profile]}
            trail={trail}
            selected={isSelected(selection, row.account.id)}
            onSelect={(chosen) => onSelect(choose(selection, [row.account.id], chosen))}
          />
        ))}
      </Tbody>
    </ScrollTable>
  );
}
