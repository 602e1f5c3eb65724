package fr.educonnect.realmconfig.settings;

import java.util.regex.Pattern;

/**
 * A declared value of an environment.
 *
 * @param help what it is for, shown when it is missing
 * @param defaultValue null when it must be given
 * @param pattern what a value must match as a whole
 * @param secret never shown
 */
public record Setting(
    String name, String help, String defaultValue, Pattern pattern, boolean secret) {}
