import { Checkbox } from '@patternfly/react-core';
import { Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { AccountId, TroubleshootingRow as Row } from '../api/schema';
import { ScrollTable } from '../layout/ScrollTable';
import { isSelected, pageState, type Selection } from '../roster/selection';
import { TroubleshootingRow } from './TroubleshootingRow';

const HEADS = ['STUDENT', 'LOGIN_ID', 'PASSWORD', 'CLASS', 'MEF', 'SHORT_STATE'] as const;

interface Props {
  rows: Row[];
  selection: Selection;
  busy: boolean;
  onSelect: (ids: AccountId[], chosen: boolean) => void;
  onReset: (id: AccountId) => void;
}

/** Students with their identifiers, and passwords while they are provisional. */
export function TroubleshootingTable({ rows, selection, busy, onSelect, onReset }: Props) {
  const { t } = useTranslation();
  const ids = rows.map((row) => row.accountId);
  const state = pageState(selection, ids);
  if (rows.length === 0) {
    return <p>{t('list.empty')}</p>;
  }
  return (
    <ScrollTable label={t('troubleshooting.title')} dense>
      <Thead>
        <Tr>
          <Th modifier="fitContent">
            <Checkbox
              id="select-page"
              aria-label={t('list.selectPage')}
              isChecked={state === 'some' ? null : state === 'all'}
              onChange={(_, chosen) => onSelect(ids, chosen)}
            />
          </Th>
          {HEADS.map((head) => (
            <Th key={head} modifier="wrap">{t(`list.column.${head}`)}</Th>
          ))}
          <Th modifier="wrap">{t('console.actions')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <TroubleshootingRow
            key={row.accountId}
            row={row}
            busy={busy}
            selected={isSelected(selection, row.accountId)}
            onSelect={(chosen) => onSelect([row.accountId], chosen)}
            onReset={() => onReset(row.accountId)}
          />
        ))}
      </Tbody>
    </ScrollTable>
  );
}
