import CircleIcon from '@patternfly/react-icons/dist/esm/icons/circle-icon';
import { useTranslation } from 'react-i18next';
import type { AccountState } from '../api/schema';

const COLOURS: Record<AccountState, 'red' | 'orange' | 'blue' | 'green'> = {
  NOT_NOTIFIED: 'red',
  NOTIFIED: 'orange',
  ACTIVATING: 'blue',
  ACTIVE: 'green',
};

/** An account's state, by a coloured dot and in words. */
export function StateMark({ state }: { state: AccountState }) {
  const { t } = useTranslation();
  return (
    <span className="staff-state">
      <CircleIcon className={`staff-dot-${COLOURS[state]}`} />
      {t(`state.${state}`)}
    </span>
  );
}
