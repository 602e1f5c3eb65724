import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  question: string;
  busy: boolean;
  disabled?: boolean;
  children?: ReactNode;
  onConfirm: () => void;
  onCancel: () => void;
}

/**
 * Asks before something is done. The focus goes back to where it was. There is no cross to close it,
 * whose name the library has in English only.
 */
export function ConfirmDialog({ question, busy, disabled, children, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Modal
      isOpen
      variant="small"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onEscapePress={onCancel}
    >
      <ModalHeader title={t('action.confirmation')} labelId={`${id}-title`} />
      <ModalBody id={`${id}-body`}>
        <div className="staff-card">
          <p>{question}</p>
          {children}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button
          isLoading={busy}
          isDisabled={busy || (disabled ?? false)}
          onClick={onConfirm}
        >
          {t('console.confirm')}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('console.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
