package fr.educonnect.realmconfig.files;

import fr.educonnect.realmconfig.service.MetadataSource;
import java.util.List;
import java.util.Set;

/**
 * Everything the files say for one environment and one profile.
 *
 * @param secrets values that must not be shown
 * @param metadata where the SAML metadata of services is
 */
public record Configuration(
    List<RealmDefinition> realms, Set<String> secrets, List<MetadataSource> metadata) {}
