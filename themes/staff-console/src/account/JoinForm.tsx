import { Button, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoin } from '../api/joins';
import type { AccountPath } from '../api/paths';
import { ProblemAlert } from '../layout/ProblemAlert';

const NOTHING = { other: '', reference: '' };
const FIELDS = ['other', 'reference'] as const;

/** Joins another account; the request to the assistance team is named. */
export function JoinForm({ path }: { path: AccountPath }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(NOTHING);
  const join = useJoin(path);
  const send = (event: FormEvent) => {
    event.preventDefault();
    join.mutate(typed, { onSuccess: () => setTyped(NOTHING) });
  };
  return (
    <Form onSubmit={send}>
      {FIELDS.map((field) => (
        <FormGroup key={field} label={t(`join.${field}`)} fieldId={`${id}-${field}`}>
          <TextInput
            id={`${id}-${field}`}
            isRequired
            value={typed[field]}
            onChange={(_, value) => setTyped({ ...typed, [field]: value })}
          />
        </FormGroup>
      ))}
      {join.isError && <ProblemAlert error={join.error} />}
      <div>
        <Button type="submit" variant="secondary" isLoading={join.isPending}>
          {t('join.join')}
        </Button>
      </div>
    </Form>
  );
}
