/**
 * The settings of import-jobs: one YAML file, of which every key is declared in {@link
 * fr.educonnect.importjobs.settings.Keys} with its type, default and help ({@code import-jobs
 * settings} prints them). A file that is not sound is refused with the file, the key and the value;
 * a key that is not declared is refused as well, as it is most often a misspelt one.
 */
package fr.educonnect.importjobs.settings;
