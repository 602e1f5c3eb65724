import { ActionGroup, Button, Form } from '@patternfly/react-core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonOf } from '../api/problem';
import { ChangeOutcome } from './ChangeOutcome';
import { RemoveButton } from './RemoveButton';
import { TextField } from './TextField';
import { type TextLimits, textFault } from './textFault';
import { useFaultFocus } from './useFaultFocus';

interface Props {
  label: string;
  /** As it is kept; empty if there is none. */
  kept: string;
  limits: TextLimits;
  /** An empty text takes the one that is kept away. */
  change: UseMutationResult<unknown, Error, string>;
}

/** A text that is shown to others: to be written, written anew, taken away. */
export function TextForm({ label, kept, limits, change }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(kept);
  const [attempt, setAttempt] = useState(0);
  const refused = reasonOf(change.error) === 'text' ? 'unseen' : undefined;
  const fault = attempt > 0 ? (textFault(typed, limits) ?? refused) : undefined;
  const form = useFaultFocus(attempt, change.error);
  const write = (text: string) => {
    setTyped(text);
    setAttempt(0);
    change.reset();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!textFault(typed, limits)) {
      change.mutate(typed.trim());
    }
  };
  const forget = () => {
    setTyped('');
    setAttempt(0);
  };
  return (
    <Form ref={form} onSubmit={save}>
      <TextField label={label} text={typed} limits={limits} fault={fault} onWrite={write} />
      <ChangeOutcome
        change={change}
        done={t(change.variables ? 'edit.saved' : 'edit.removed')}
        named={refused !== undefined}
      />
      <ActionGroup>
        <Button type="submit" isLoading={change.isPending}>{t('edit.save')}</Button>
        <RemoveButton
          possible={kept !== ''}
          text={t('edit.remove')}
          question={t('edit.removeQuestion')}
          busy={change.isPending}
          onRemove={() => change.mutate('', { onSuccess: forget })}
        />
      </ActionGroup>
    </Form>
  );
}
