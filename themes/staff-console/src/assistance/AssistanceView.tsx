import { useTranslation } from 'react-i18next';
import { useAssistance, useAssistanceChange } from '../api/assistance';
import { TextForm } from '../edit/TextForm';
import { Loaded } from '../layout/Loaded';
import { View } from '../layout/View';
import { degreeOf, pathOf, useTheSchool } from '../school/theSchool';

// The API's.
const LIMITS = { characters: 1000, lines: 20 };

/** How families of the academy are told to reach help. */
export function AssistanceView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const assistance = useAssistance(path);
  const change = useAssistanceChange(path);
  const degree = t(`home.degree.${degreeOf(school.degree)}`);
  return (
    <View title={t('assistance.title')} failed={assistance.isError}>
      <p>{t('assistance.intro', { name: school.academyName, degree })}</p>
      <p>{t('assistance.markup')}</p>
      <Loaded query={assistance}>
        {({ text }) => (
          <TextForm label={t('assistance.text')} kept={text ?? ''} limits={LIMITS} change={change} />
        )}
      </Loaded>
    </View>
  );
}
