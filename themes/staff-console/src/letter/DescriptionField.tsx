import { FormGroup, TextInput } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHelp, helpOf } from '../edit/FieldHelp';
import { type DescriptionFault, LONGEST_DESCRIPTION } from './picture';

interface Props {
  text: string;
  fault: DescriptionFault | undefined;
  onWrite: (text: string) => void;
}

/** What a picture shows, for people who do not see it. */
export function DescriptionField({ text, fault, onWrite }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const room = { characters: LONGEST_DESCRIPTION };
  return (
    <FormGroup label={t('letter.description')} fieldId={id} isRequired>
      <TextInput
        id={id}
        isRequired
        value={text}
        validated={fault ? 'error' : 'default'}
        aria-describedby={helpOf(id)}
        onChange={(_, typed) => onWrite(typed)}
      />
      <FieldHelp
        id={id}
        hint={t('letter.descriptionHint', room)}
        fault={fault && t(`letter.descriptionFault.${fault}`, room)}
      />
    </FormGroup>
  );
}
