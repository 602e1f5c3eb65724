package fr.educonnect.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A logo or a signature that a school gave: a PNG or JPEG, checked before it is unpacked. */
public final class Picture {
  /** In bytes, as a file. */
  public static final int MAX_BYTES = 1 << 20;

  /** In either direction. */
  public static final int MAX_PIXELS = 2_000;

  // 300 dots an inch at 50 × 25 mm; as PNG less than MAX_BYTES, whatever it shows.
  private static final int PRINTED_WIDTH = 600;
  private static final int PRINTED_HEIGHT = 300;

  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  private final BufferedImage image;
  private final String description;

  private Picture(BufferedImage image, String description) {
    this.image = image;
    this.description = description;
  }

  /**
   * @param description what is said to people who do not see it; not empty
   * @throws IllegalArgumentException if the file is too large, or no PNG or JPEG that can be read
   */
  public static Picture of(byte[] file, String description) {
    if (file.length > MAX_BYTES || description.isBlank()) {
      throw new IllegalArgumentException("A picture has at most 1 MiB, and a description");
    }
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      return new Picture(read(input), description.strip());
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Not a PNG or JPEG of at most 2000 × 2000 pixels", e);
    }
  }

  private static BufferedImage read(ImageInputStream input) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
    if (!readers.hasNext()) {
      throw new IOException("no picture");
    }
    ImageReader reader = readers.next();
    try {
      reader.setInput(input);
      boolean small = reader.getWidth(0) <= MAX_PIXELS && reader.getHeight(0) <= MAX_PIXELS;
      if (!small || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        throw new IOException("size or format");
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /**
   * The picture alone, as a PNG of what is printed: nothing else that the file held, and no larger
   * than a printer shows at the size of a logo or a signature.
   */
  public byte[] png() {
    double scale =
        Math.min(
            1,
            Math.min(
                1.0 * PRINTED_WIDTH / image.getWidth(), 1.0 * PRINTED_HEIGHT / image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    BufferedImage printed = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = printed.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(printed, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public BufferedImage image() {
    return image;
  }

  public String description() {
    return description;
  }

  /** By how much to multiply its pixels so that it fits. */
  public float scale(float width, float height) {
    return Math.min(width / image.getWidth(), height / image.getHeight());
  }
}
