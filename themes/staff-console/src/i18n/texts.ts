import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en';
import fr from './fr';
import { rememberedLanguage } from './language';

/** Makes the texts ready, in the language that was chosen last. */
export async function prepareTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: rememberedLanguage(),
    resources: { fr: { translation: fr }, en: { translation: en } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
}
