import { FormGroup, TextInput } from '@patternfly/react-core';
import { useId } from 'react';

interface Props {
  label: string;
  /** ISO, or empty. */
  day: string;
  onChange: (day: string) => void;
}

/** A day, by the browser's own field. */
export function DayField({ label, day, onChange }: Props) {
  const id = useId();
  return (
    // Looks like a field of a form; there is nothing to send.
    <div className="pf-v6-c-form">
      <FormGroup label={label} fieldId={id}>
        <TextInput id={id} type="date" value={day} onChange={(_, typed) => onChange(typed)} />
      </FormGroup>
    </div>
  );
}
