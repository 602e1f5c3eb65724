import { Button, Form, FormGroup, TextArea } from '@patternfly/react-core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolPath } from '../api/paths';
import { useMessageChange } from '../api/schools';
import { ChangeOutcome } from '../edit/ChangeOutcome';

interface Props {
  school: SchoolPath;
  message: string;
}

/** The school's message to families. */
export function MessageForm({ school, message }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(message);
  const change = useMessageChange(school);
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(text.trim());
  };
  return (
    <Form onSubmit={save}>
      <FormGroup label={t('home.message')} fieldId={id}>
        <TextArea id={id} value={text} onChange={(_, typed) => setText(typed)} resizeOrientation="vertical" />
      </FormGroup>
      <ChangeOutcome change={change} done={t('home.messageSaved')} />
      <div>
        <Button type="submit" isLoading={change.isPending}>
          {t('console.save')}
        </Button>
      </div>
    </Form>
  );
}
