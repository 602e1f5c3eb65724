import { ActionGroup, Button, Form } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { type Place, usePictureChange } from '../api/letters';
import type { LetterPath } from '../api/paths';
import { ChangeOutcome } from '../edit/ChangeOutcome';
import { RemoveButton } from '../edit/RemoveButton';
import { useFaultFocus } from '../edit/useFaultFocus';
import { DescriptionField } from './DescriptionField';
import { FileField } from './FileField';
import { usePictureDraft } from './usePictureDraft';

interface Props {
  path: LetterPath;
  place: Place;
  described: string | undefined;
}

/** Puts a picture in place of the one before, or takes it away. */
export function PictureForm({ path, place, described }: Props) {
  const { t } = useTranslation();
  const change = usePictureChange(path, place);
  const draft = usePictureDraft(described ?? '', change);
  const form = useFaultFocus(draft.attempt, change.error);
  return (
    <Form ref={form} onSubmit={draft.save}>
      <FileField
        key={draft.round}
        label={t(`letter.${place}.file`)}
        chosen={draft.chosen}
        fault={draft.fileFault}
        onChoose={draft.choose}
      />
      <DescriptionField
        text={draft.description}
        fault={draft.descriptionFault}
        onWrite={draft.describe}
      />
      <ChangeOutcome
        change={change}
        done={t(`letter.${place}.${change.variables ? 'saved' : 'removed'}`)}
        named={draft.fileFault !== undefined}
      />
      <ActionGroup>
        <Button type="submit" isLoading={change.isPending}>{t(`letter.${place}.save`)}</Button>
        <RemoveButton
          possible={described !== undefined}
          text={t(`letter.${place}.remove`)}
          question={t(`letter.${place}.removeQuestion`)}
          busy={change.isPending}
          onRemove={draft.remove}
        />
      </ActionGroup>
    </Form>
  );
}
