package fr.educonnect.realmconfig.service;

import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.metadata.CertificateText;
import fr.educonnect.realmconfig.metadata.MetadataException;
import fr.educonnect.realmconfig.metadata.MetadataReader;
import fr.educonnect.realmconfig.metadata.SamlMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a service's file about SAML, with the metadata that it names. */
final class SamlPart {
  private final MetadataCopies copies;
  private final Problems problems;
  private final List<MetadataSource> sources = new ArrayList<>();

  SamlPart(MetadataCopies copies, Problems problems) {
    this.copies = copies;
    this.problems = problems;
  }

  List<MetadataSource> sources() {
    return List.copyOf(sources);
  }

  boolean add(Part service, ClientDraft draft) {
    Part saml = service.at("saml");
    if (!service.at("policy").isPresent()) {
      problems.add("bad-policy", service.place(), "over SAML a service needs a policy");
    }
    draft.field("protocol", "saml", saml.place());
    draft.field(
        "defaultClientScopes", List.of(service.at("policy").text()), service.at("policy").place());
    if (!addEndpoints(saml, draft)) {
      return false;
    }
    new SamlSettings(saml, draft).add();
    return true;
  }

  private boolean addEndpoints(Part saml, ClientDraft draft) {
    Part metadata = saml.at("metadata");
    SamlEndpoints endpoints = new SamlEndpoints(saml, draft);
    if (!metadata.isPresent()) {
      Part certificates = saml.at("certificates");
      endpoints.stated(all(certificates.at("signing")), all(certificates.at("encryption")));
      return true;
    }
    Optional<SamlMetadata> read = source(metadata).flatMap(this::read);
    read.ifPresent(found -> endpoints.published(found, metadata.place()));
    Part stated = saml.at("entityId");
    if (read.isPresent() && stated.isPresent() && !stated.text().equals(read.get().entityId())) {
      problems.add("bad-metadata", stated.place(), "is not the entityID of the metadata");
      return false;
    }
    return read.isPresent();
  }

  private Optional<SamlMetadata> read(MetadataSource source) {
    sources.add(source);
    try {
      return Optional.of(MetadataReader.read(copies.read(source.copy()), source.signers()));
    } catch (MetadataException e) {
      problems.add("bad-metadata", source.place(), source.copy() + ": " + e.getMessage());
    } catch (IOException e) {
      problems.add(
          "bad-metadata",
          source.place(),
          source.copy() + " cannot be read" + source.url().map(url -> "; run refresh").orElse(""));
    }
    return Optional.empty();
  }

  private Optional<MetadataSource> source(Part metadata) {
    Part file = metadata.value().isTextual() ? metadata : metadata.at("file");
    List<X509Certificate> signers = new ArrayList<>();
    for (Part each : metadata.at("certificates").parts().toList()) {
      Optional<X509Certificate> signer = signer(each);
      if (signer.isEmpty()) {
        return Optional.empty();
      }
      signers.add(signer.get());
    }
    Part url = metadata.at("url");
    return Optional.of(
        new MetadataSource(
            file.place(),
            copies.beside(file.place().file(), file.text()),
            url.isPresent() ? Optional.of(url.text()) : Optional.empty(),
            List.copyOf(signers)));
  }

  private Optional<X509Certificate> signer(Part part) {
    try {
      X509Certificate signer = CertificateText.read(text(part));
      if (CertificateText.isStrong(signer)) {
        return Optional.of(signer);
      }
      problems.add("bad-certificate", part.place(), "the certificate holds a short key");
    } catch (CertificateException e) {
      problems.add(
          "bad-certificate", part.place(), "the certificate cannot be used: " + e.getMessage());
    }
    return Optional.empty();
  }

  private List<String> all(Part certificates) {
    Stream<Part> each =
        certificates.value().isTextual() ? Stream.of(certificates) : certificates.parts();
    return each.map(this::text).map(CertificateText::plain).toList();
  }

  // A certificate is written here, or in a file beside this one.
  private String text(Part part) {
    if (!part.text().matches(".*\\.(pem|crt|cer)")) {
      return part.text();
    }
    try {
      byte[] content = copies.read(copies.beside(part.place().file(), part.text()));
      return new String(content, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      problems.add("bad-certificate", part.place(), part.text() + " cannot be read");
      return "";
    }
  }
}
