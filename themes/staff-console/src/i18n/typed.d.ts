import 'i18next';
import type fr from './fr';

// A text that is asked for and is not there does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
  }
}
