package fr.educonnect.realmconfig.metadata;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/**
 * The enveloped signature of metadata (SAML 2.0 Metadata, 3). It counts only when it stands
 * directly below the root and covers the whole root: what is read afterwards is that same root, so
 * that nothing signed can stand beside something else that is read.
 */
final class MetadataSignature {
  private static final Set<String> METHODS =
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");

  private static final Set<String> DIGESTS =
      Set.of(
          "http://www.w3.org/2001/04/xmlenc#sha256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512");

  private static final Set<String> TRANSFORMS =
      Set.of(
          "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
          "http://www.w3.org/2001/10/xml-exc-c14n#",
          "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");

  private static final String ID = "ID";

  private MetadataSignature() {}

  /** Returns when one of the certificates made the signature. */
  static void require(Element root, List<X509Certificate> signers) throws MetadataException {
    List<Element> signatures = Xml.children(root, Xml.SIGNATURE, "Signature");
    if (signatures.size() != 1) {
      throw new MetadataException(
          signatures.isEmpty() ? "not signed" : "signed more than once at its root");
    }
    for (X509Certificate signer : signers) {
      if (isBy(signer.getPublicKey(), root, signatures.get(0))) {
        return;
      }
    }
    throw new MetadataException("the signature is not by a stated certificate, or is broken");
  }

  private static boolean isBy(PublicKey key, Element root, Element element)
      throws MetadataException {
    DOMValidateContext context = new DOMValidateContext(key, element);
    context.setProperty("org.jcp.xml.dsig.secureValidation", true);
    if (Xml.attribute(root, ID).isPresent()) {
      context.setIdAttributeNS(root, null, ID);
    }
    try {
      XMLSignature signature =
          XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
      requireWhole(root, signature.getSignedInfo());
      return signature.validate(context);
    } catch (MarshalException | XMLSignatureException e) {
      return false;
    }
  }

  private static void requireWhole(Element root, SignedInfo signed) throws MetadataException {
    List<Reference> references = signed.getReferences();
    String whole = Xml.attribute(root, ID).map(id -> "#" + id).orElse("");
    boolean covers =
        references.size() == 1
            && (references.get(0).getURI().isEmpty() || references.get(0).getURI().equals(whole));
    if (!covers) {
      throw new MetadataException("the signature does not cover the whole");
    }
    Reference reference = references.get(0);
    List<Transform> transforms = reference.getTransforms();
    boolean strong =
        METHODS.contains(signed.getSignatureMethod().getAlgorithm())
            && DIGESTS.contains(reference.getDigestMethod().getAlgorithm())
            && transforms.stream().map(Transform::getAlgorithm).allMatch(TRANSFORMS::contains);
    if (!strong) {
      throw new MetadataException("the signature uses an algorithm that is not accepted");
    }
  }
}
