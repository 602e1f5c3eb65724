import { useTranslation } from 'react-i18next';

/** Gives the text of a code of the API; of one that has none yet, the code. */
export function useCodeText(): (group: string, code: string) => string {
  const { i18n } = useTranslation();
  return (group, code) => {
    const key = `${group}.${code}`;
    return i18n.exists(key) ? String(i18n.t(key as never)) : code;
  };
}
