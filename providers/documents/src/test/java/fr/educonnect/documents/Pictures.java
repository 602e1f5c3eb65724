package fr.educonnect.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that a school could give. */
public final class Pictures {
  private Pictures() {}

  public static Picture logo() {
    return Picture.of(file("png", 300, 150), "Logo du collège");
  }

  public static Picture signature() {
    return Picture.of(file("jpg", 400, 120), "Signature de la principale");
  }

  public static byte[] file(String format, int width, int height) {
    boolean transparent = format.equals("png");
    BufferedImage image =
        new BufferedImage(
            width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (!transparent) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
    }
    graphics.setColor(Color.DARK_GRAY);
    graphics.setStroke(new BasicStroke(Math.max(1, height / 20f)));
    graphics.drawOval(height / 10, height / 10, width - height / 5, height - height / 5);
    graphics.drawLine(0, height, width, 0);
    graphics.dispose();
    return file(format, image);
  }

  /** A PNG. */
  static byte[] file(BufferedImage image) {
    return file("png", image);
  }

  private static byte[] file(String format, BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, file)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
