export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'educonnect-staff.language';

function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language chosen here before; else French, which is authoritative. */
export function rememberedLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  return isLanguage(chosen) ? chosen : 'fr';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
