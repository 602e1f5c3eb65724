import { useTranslation } from 'react-i18next';
import type { LetterOwner } from '../api/paths';
import { View } from '../layout/View';
import { degreeOf, pathOf, useTheSchool } from '../school/theSchool';
import { MarkupHint } from './MarkupHint';
import { ownersOf } from './owners';
import { OwnerLetters } from './OwnerLetters';

/** What the school, or its academy, adds to the letters to families. */
export function LettersView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const titles: Record<LetterOwner, string> = {
    school: t('letter.ofSchool', { name: school.name }),
    academy: t('letter.ofAcademy', {
      name: school.academyName,
      degree: t(`home.degree.${degreeOf(school.degree)}`),
    }),
  };
  return (
    <View title={t('letter.title')}>
      <p>{t('letter.intro')}</p>
      <MarkupHint />
      {ownersOf(school).map((owner) => (
        <OwnerLetters key={owner} path={{ ...pathOf(school), owner }} title={titles[owner]} />
      ))}
    </View>
  );
}
