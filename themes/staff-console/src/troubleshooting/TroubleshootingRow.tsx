import { Button, Checkbox } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Password } from '../account/Password';
import type { TroubleshootingRow as Row } from '../api/schema';
import { listed, spoken } from '../i18n/names';
import { StateMark } from '../roster/StateMark';

interface Props {
  row: Row;
  selected: boolean;
  busy: boolean;
  onSelect: (chosen: boolean) => void;
  onReset: () => void;
}

export function TroubleshootingRow({ row, selected, busy, onSelect, onReset }: Props) {
  const { t } = useTranslation();
  return (
    <Tr>
      <Td>
        <Checkbox
          id={`select-${row.accountId}`}
          aria-label={t('list.selectRow', { login: row.loginId })}
          isChecked={selected}
          onChange={(_, chosen) => onSelect(chosen)}
        />
      </Td>
      <Td>{listed(row.student)}</Td>
      <Td>{row.loginId}</Td>
      <Td>
        <Password kind={row.passwordKind} clear={row.password} />
      </Td>
      <Td>{row.className}</Td>
      <Td>{row.mefLabel}</Td>
      <Td>
        <StateMark state={row.state} />
      </Td>
      <Td>
        <Button
          variant="secondary"
          size="sm"
          isDisabled={busy}
          aria-label={t('troubleshooting.resetOf', { name: spoken(row.student) })}
          onClick={onReset}
        >
          {t('action.reset')}
        </Button>
      </Td>
    </Tr>
  );
}
