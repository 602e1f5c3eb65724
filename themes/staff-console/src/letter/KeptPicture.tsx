import { useTranslation } from 'react-i18next';
import { type Place, useLetterPicture } from '../api/letters';
import type { LetterPath } from '../api/paths';
import { Loaded } from '../layout/Loaded';
import { Shown } from './Shown';

interface Props {
  path: LetterPath;
  place: Place;
  described: string;
}

/** The picture as letters bear it now. */
export function KeptPicture({ path, place, described }: Props) {
  const { t } = useTranslation();
  const picture = useLetterPicture(path, place);
  return (
    <Loaded query={picture}>
      {(address) => (
        <Shown address={address} description={described} caption={t('letter.kept')} />
      )}
    </Loaded>
  );
}
