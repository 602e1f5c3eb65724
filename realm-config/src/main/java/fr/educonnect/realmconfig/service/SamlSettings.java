package fr.educonnect.realmconfig.service;

import fr.educonnect.realmconfig.files.Place;
import java.util.List;
import java.util.Locale;

/** What a SAML service's answers are like. */
final class SamlSettings {
  private final Part saml;
  private final ClientDraft draft;

  SamlSettings(Part saml, ClientDraft draft) {
    this.saml = saml;
    this.draft = draft;
  }

  void add() {
    Part nameId = saml.at("nameId");
    draft.attribute("saml_name_id_format", nameId.text("persistent"), nameId.place());
    Part sign = saml.at("sign");
    List<String> signed = sign.isPresent() ? sign.texts() : List.of("response", "assertion");
    flag("saml.server.signature", signed.contains("response"), sign.place());
    flag("saml.assertion.signature", signed.contains("assertion"), sign.place());
    signature(saml.at("signature"));
    draft.attribute("saml_idp_initiated_sso_url_name", saml.at("urlName"));
    saml.at("oids").parts().forEach(each -> draft.attribute("educonnect.oid." + each.key(), each));
  }

  private void signature(Part signature) {
    Part algorithm = signature.at("algorithm");
    draft.attribute(
        "saml.signature.algorithm",
        algorithm.text("rsa-sha256").replace('-', '_').toUpperCase(Locale.ROOT),
        algorithm.place());
    draft.attribute("educonnect.signature.reason", signature.at("reason"));
  }

  private void flag(String attribute, boolean value, Place place) {
    draft.attribute(attribute, Boolean.toString(value), place);
  }
}
