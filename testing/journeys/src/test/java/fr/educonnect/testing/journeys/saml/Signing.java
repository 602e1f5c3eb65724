package fr.educonnect.testing.journeys.saml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Bindings and signatures of messages (SAML Bindings, 3.4 and 3.5). */
final class Signing {
  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
  static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

  private Signing() {}

  /** The message as a value of a form. */
  static String posted(String xml) {
    return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** The message as a query. */
  static String redirected(String xml, String relayState) {
    return "SAMLRequest="
        + encode(deflated(xml))
        + (relayState == null ? "" : "&RelayState=" + encode(relayState));
  }

  /** The query with its signature. */
  static String signed(String query, PrivateKey key) {
    return signed(query, key, RSA_SHA256);
  }

  /** The same by {@link #RSA_SHA256} or {@link #RSA_SHA1}. */
  static String signed(String query, PrivateKey key, String algorithm) {
    String whole = query + "&SigAlg=" + encode(algorithm);
    try {
      Signature signature =
          Signature.getInstance(algorithm.equals(RSA_SHA1) ? "SHA1withRSA" : "SHA256withRSA");
      signature.initSign(key);
      signature.update(whole.getBytes(StandardCharsets.UTF_8));
      return whole + "&Signature=" + encode(Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The document with an enveloped signature after its issuer. */
  static Document enveloped(Document document, PrivateKey key) {
    return enveloped(document.getDocumentElement(), key, RSA_SHA256);
  }

  /** The document in which this element has a signature after its issuer. */
  static Document enveloped(Element root, PrivateKey key, String algorithm) {
    try {
      Reference reference =
          FACTORY.newReference(
              "#" + root.getAttribute("ID"),
              FACTORY.newDigestMethod(DigestMethod.SHA256, null),
              List.of(
                  FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                  FACTORY.newTransform(
                      CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
              null,
              null);
      SignedInfo info =
          FACTORY.newSignedInfo(
              FACTORY.newCanonicalizationMethod(
                  CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
              FACTORY.newSignatureMethod(algorithm, null),
              List.of(reference));
      FACTORY.newXMLSignature(info, null).sign(afterTheIssuer(key, root));
      return root.getOwnerDocument();
    } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
      throw new AssertionError(e);
    }
  }

  private static DOMSignContext afterTheIssuer(PrivateKey key, Element root) {
    Node next = root.getFirstChild().getNextSibling();
    return next == null ? new DOMSignContext(key, root) : new DOMSignContext(key, root, next);
  }

  /** Whether the signature is of this key and of the element that it is in. */
  static boolean isRight(Element signature, PublicKey key) {
    try {
      XMLSignature read = FACTORY.unmarshalXMLSignature(new DOMValidateContext(key, signature));
      Element parent = (Element) signature.getParentNode();
      String uri = read.getSignedInfo().getReferences().get(0).getURI();
      return uri.equals("#" + parent.getAttribute("ID"))
          && RSA_SHA256.equals(read.getSignedInfo().getSignatureMethod().getAlgorithm())
          && read.validate(new DOMValidateContext(key, signature));
    } catch (MarshalException | XMLSignatureException e) {
      throw new AssertionError(e);
    }
  }

  /** The request in an address. */
  static Document inflated(String address) {
    String query = address.replaceFirst(".*[?&]SAMLRequest=([^&]*).*", "$1");
    byte[] bytes = Base64.getDecoder().decode(URLDecoder.decode(query, StandardCharsets.UTF_8));
    try (InflaterInputStream text =
        new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
      return Xml.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String deflated(String xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      deflater.write(xml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
