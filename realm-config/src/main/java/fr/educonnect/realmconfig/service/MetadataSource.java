package fr.educonnect.realmconfig.service;

import fr.educonnect.realmconfig.files.Place;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Where a service's metadata is.
 *
 * @param place where the service's file says so
 * @param copy path of the copy in use, below the folder of files
 * @param url where it is published; empty where it comes by hand
 * @param signers certificates one of which must have signed; empty where none is stated
 */
public record MetadataSource(
    Place place, String copy, Optional<String> url, List<X509Certificate> signers) {}
