package fr.educonnect.realmconfig.metadata;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Somebody who signs metadata, with a key made for the test by the JDK's own tool. */
public final class Signer {
  private static final String SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final PrivateKey key;
  private final X509Certificate certificate;

  private Signer(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  public static Signer make(Path folder, String name) throws Exception {
    return make(folder, name, "-1d");
  }

  /**
   * @param start of its certificate, a year long, in the words of keytool: {@code -30d}
   */
  public static Signer make(Path folder, String name, String start) throws Exception {
    Path store = folder.resolve(name + ".p12");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-startdate",
                start,
                "-validity",
                "365",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("keytool: " + code);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    return new Signer(
        (PrivateKey) keys.getKey("key", PASSWORD), (X509Certificate) keys.getCertificate("key"));
  }

  public PrivateKey key() {
    return key;
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /** One line of Base64. */
  public String text() throws Exception {
    return Base64.getEncoder().encodeToString(certificate.getEncoded());
  }

  /** Signs the root, whole. */
  public byte[] sign(String xml) throws Exception {
    return sign(xml, SHA256);
  }

  byte[] sign(String xml, String method) throws Exception {
    Document document = parse(xml);
    Element root = document.getDocumentElement();
    root.setIdAttributeNS(null, "ID", true);
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    Reference reference =
        factory.newReference(
            "#" + root.getAttribute("ID"),
            factory.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                factory.newTransform(
                    CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
            null,
            null);
    SignedInfo info =
        factory.newSignedInfo(
            factory.newCanonicalizationMethod(
                CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
            factory.newSignatureMethod(method, null),
            List.of(reference));
    DOMSignContext context = new DOMSignContext(key, root, root.getFirstChild());
    context.setDefaultNamespacePrefix("ds");
    factory.newXMLSignature(info, null).sign(context);
    return bytes(document);
  }

  static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  static byte[] bytes(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }
}
