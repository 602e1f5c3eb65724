import { SearchInput, Title } from '@patternfly/react-core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useMe, useSchools } from '../api/schools';
import { Loaded } from '../layout/Loaded';
import { View } from '../layout/View';
import { schoolRoute } from './lastSchool';
import { SchoolList } from './SchoolList';

/** « Choisir un établissement »; who has one only goes straight to it. */
export function ChoiceView() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const schools = useSchools(useDeferredValue(typed.trim()));
  const { firstName, lastName } = useMe().data?.agent ?? {};
  const asked = useLocation().state === 'choose';
  const only = schools.data?.length === 1 && typed === '' ? schools.data[0] : undefined;
  if (only && !asked) {
    return <Navigate replace to={schoolRoute(only)} />;
  }
  return (
    <View title={t('home.title')} failed={schools.isError}>
      <p>{t('home.welcome', { name: [firstName, lastName].filter(Boolean).join(' ') })}</p>
      <p>{t('home.pleaseChoose')}</p>
      <Title headingLevel="h2" size="lg">{t('home.choose')}</Title>
      <SearchInput
        aria-label={t('home.search')}
        placeholder={t('home.search')}
        value={typed}
        onChange={(_, value) => setTyped(value)}
        onClear={() => setTyped('')}
        resetButtonLabel={t('console.clear')}
      />
      <Loaded query={schools}>{(found) => <SchoolList schools={found} />}</Loaded>
    </View>
  );
}
