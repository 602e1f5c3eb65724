import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Place } from '../api/letters';
import type { LetterPath } from '../api/paths';
import { KeptPicture } from './KeptPicture';
import { PictureForm } from './PictureForm';

interface Props {
  path: LetterPath;
  place: Place;
  /** What is said of the picture that is kept; nothing if there is none. */
  described: string | undefined;
}

/** The logo or the signature. */
export function PictureSection({ path, place, described }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Title headingLevel="h3" size="md">{t(`letter.${place}.title`)}</Title>
      {described === undefined ? (
        <p>{t(`letter.${place}.none`)}</p>
      ) : (
        <KeptPicture path={path} place={place} described={described} />
      )}
      <PictureForm path={path} place={place} described={described} />
    </>
  );
}
