import { FormGroup, TextArea } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHelp, helpOf } from './FieldHelp';
import type { TextFault, TextLimits } from './textFault';

const ROWS = 8;

interface Props {
  label: string;
  text: string;
  limits: TextLimits;
  fault: TextFault | undefined;
  onWrite: (text: string) => void;
}

/** A text of some lines, with how much there is room for. */
export function TextField({ label, text, limits, fault, onWrite }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const room = { ...limits, written: text.trim().length };
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <TextArea
        id={id}
        rows={ROWS}
        isRequired
        resizeOrientation="vertical"
        value={text}
        validated={fault ? 'error' : 'default'}
        aria-describedby={helpOf(id)}
        onChange={(_, typed) => onWrite(typed)}
      />
      <FieldHelp
        id={id}
        hint={t(limits.lines ? 'edit.roomInLines' : 'edit.room', room)}
        fault={fault && t(`edit.fault.${fault}`, room)}
      />
    </FormGroup>
  );
}
