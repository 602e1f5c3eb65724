import { Checkbox, Flex } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from './ActionMenu';

interface Props {
  label: string;
  letters: string;
  /** Whether mails can be sent: students have none. */
  byMail: boolean;
  /** Whether the box for a reset is offered. */
  canReset: boolean;
  disabled?: boolean;
  onNotify: (byMail: boolean, withReset: boolean) => void;
}

/** « (Re)Notifier », with the box « Avec réinitialisation du mot de passe » beside it. */
export function NotifyMenu({ label, letters, byMail, canReset, disabled, onNotify }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [ticked, setTicked] = useState(false);
  const withReset = canReset && ticked;
  const mails = { label: t('action.mails'), onChoose: () => onNotify(true, withReset) };
  return (
    <Flex alignItems={{ default: 'alignItemsCenter' }}>
      <ActionMenu
        label={label}
        disabled={disabled ?? false}
        items={[
          { label: letters, onChoose: () => onNotify(false, withReset) },
          ...(byMail ? [mails] : []),
        ]}
      />
      {canReset && (
        <Checkbox
          id={id}
          label={t('action.withReset')}
          isChecked={ticked}
          onChange={(_, chosen) => setTicked(chosen)}
        />
      )}
    </Flex>
  );
}
