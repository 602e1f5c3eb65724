import { FormGroup } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHelp, helpOf } from '../edit/FieldHelp';
import type { Chosen, PictureFault } from './picture';
import { Shown } from './Shown';

interface Props {
  label: string;
  chosen: Chosen | undefined;
  fault: PictureFault | undefined;
  onChoose: (file: File | undefined) => void;
}

/** A file of the caller's, by the browser's own field; it is shown before it is sent. */
export function FileField({ label, chosen, fault, onChoose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg"
        required
        aria-invalid={fault !== undefined}
        aria-describedby={helpOf(id)}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <FieldHelp
        id={id}
        hint={t('letter.fileHint')}
        fault={fault && t(`letter.fault.${fault}`)}
      />
      {chosen && 'address' in chosen && (
        <Shown
          address={chosen.address}
          description={t('letter.chosenPicture')}
          caption={t('letter.chosen')}
        />
      )}
    </FormGroup>
  );
}
