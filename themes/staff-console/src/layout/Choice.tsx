import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<V extends string> {
  label: string;
  /** Nothing chosen stands for all. */
  value: V | undefined;
  options: readonly { value: V; label: string }[];
  onChoose: (value: V | undefined) => void;
}

/** One of several, or all. */
export function Choice<V extends string>({ label, value, options, onChoose }: Props<V>) {
  const { t } = useTranslation();
  const id = useId();
  const choose = (chosen: string) =>
    onChoose(options.find((option) => option.value === chosen)?.value);
  return (
    <FormGroup label={label} fieldId={id}>
      <FormSelect id={id} value={value ?? ''} onChange={(_, chosen) => choose(chosen)}>
        <FormSelectOption value="" label={t('console.all')} />
        {options.map((option) => (
          <FormSelectOption key={option.value} value={option.value} label={option.label} />
        ))}
      </FormSelect>
    </FormGroup>
  );
}
