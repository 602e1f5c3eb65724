package fr.educonnect.directoryaccess;

/** A setting of the SPI that is missing or wrong: the server does not start. */
public final class DirectorySettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Stable code, for logs. */
  public static final String CODE = "DIRECTORY_SETTING_INVALID";

  DirectorySettingException(DirectoryOption option, String problem) {
    super(CODE + ": spi-directory--default--" + option.optionName() + ": " + problem);
  }
}
