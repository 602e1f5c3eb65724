package fr.educonnect.realmconfig.files;

import java.util.List;
import java.util.Set;

/**
 * Everything the files say for one environment and one profile.
 *
 * @param secrets values that must not be shown
 */
public record Configuration(List<RealmDefinition> realms, Set<String> secrets) {}
