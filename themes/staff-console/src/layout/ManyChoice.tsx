import {
  Badge,
  FormGroup,
  MenuToggle,
  Select,
  SelectList,
  SelectOption,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const ALL = '';

interface Props<V extends string> {
  label: string;
  values: readonly V[];
  options: readonly { value: V; label: string }[];
  onChoose: (values: V[]) => void;
}

/** Some of several; none stands for all. */
export function ManyChoice<V extends string>({ label, values, options, onChoose }: Props<V>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const every = options.map((option) => option.value);
  const all = values.length === every.length;
  const toggle = (value: V) =>
    onChoose(values.includes(value) ? values.filter((v) => v !== value) : [...values, value]);
  return (
    <FormGroup label={label} role="group">
      <Select
        role="menu"
        isOpen={open}
        isScrollable
        onOpenChange={setOpen}
        popperProps={{ appendTo: 'inline' }}
        onSelect={(_, value) => (value === ALL ? onChoose(all ? [] : every) : toggle(value as V))}
        toggle={(ref) => (
          <MenuToggle
            ref={ref}
            isExpanded={open}
            onClick={() => setOpen(!open)}
            aria-label={`${label} : ${values.length || t('console.all')}`}
          >
            {values.length > 0 ? <Badge isRead>{values.length}</Badge> : t('console.all')}
          </MenuToggle>
        )}
      >
        <SelectList>
          <SelectOption hasCheckbox value={ALL} isSelected={all}>
            {t('console.selectAll')}
          </SelectOption>
          {options.map(({ value, label: text }) => (
            <SelectOption key={value} hasCheckbox value={value} isSelected={values.includes(value)}>
              {text}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
    </FormGroup>
  );
}
