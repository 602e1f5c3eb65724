import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, rememberLanguage } from '../i18n/language';

/** Leads to the languages that the console is not in. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
    <Button
      key={language}
      variant="link"
      lang={language}
      onClick={() => {
        rememberLanguage(language);
        void i18n.changeLanguage(language);
      }}
    >
      {t(`console.language.${language}`)}
    </Button>
  ));
}
