package fr.educonnect.importjobs.settings;

/** A settings file that is not sound. The message names the file, the key and the value. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super("SETTINGS_INVALID: " + message);
  }
}
