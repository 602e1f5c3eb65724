import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNoteChange } from '../api/letters';
import type { LetterPath } from '../api/paths';
import { TextForm } from '../edit/TextForm';

// The API's.
const LIMITS = { characters: 1200 };

/** The text that letters bear before their closing. */
export function NoteForm({ path, note }: { path: LetterPath; note: string }) {
  const { t } = useTranslation();
  const change = useNoteChange(path);
  return (
    <>
      <Title headingLevel="h3" size="md">{t('letter.note')}</Title>
      <TextForm label={t('letter.noteText')} kept={note} limits={LIMITS} change={change} />
    </>
  );
}
