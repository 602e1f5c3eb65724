import {
  Button,
  Form,
  FormGroup,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  mail: string;
  busy: boolean;
  onSend: (mail: string) => void;
  onCancel: () => void;
}

/** « Vérification de l'adresse mail »: the address is shown, and can be corrected. */
export function ResendMail({ mail, busy, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(mail);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(typed.trim());
  };
  return (
    <Modal isOpen variant="small" aria-labelledby={`${id}-title`} onEscapePress={onCancel}>
      <ModalHeader title={t('action.resendTitle')} labelId={`${id}-title`} />
      <ModalBody>
        <Form id={`${id}-form`} onSubmit={send}>
          <FormGroup label={t('action.resendMail')} fieldId={id}>
            <TextInput
              id={id}
              type="email"
              isRequired
              value={typed}
              onChange={(_, value) => setTyped(value)}
            />
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form={`${id}-form`} isLoading={busy} isDisabled={busy}>
          {t('console.validate')}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('console.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
