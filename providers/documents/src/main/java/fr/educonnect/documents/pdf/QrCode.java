package fr.educonnect.documents.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A QR code (ISO/IEC 18004) as dark rectangles: it stays sharp at any size. */
public final class QrCode {
  private QrCode() {}

  /**
   * @param box a square; around it, a tenth of its side has to stay white
   * @throws IllegalArgumentException if the address is too long for a QR code
   */
  public static List<Box> of(URI address, Box box) {
    ByteMatrix modules = modules(address.toASCIIString());
    float side = box.width() / modules.getWidth();
    List<Box> dark = new ArrayList<>();
    for (int row = 0; row < modules.getHeight(); row++) {
      float bottom = box.top() - (row + 1) * side;
      int start = 0;
      for (int column = 0; column <= modules.getWidth(); column++) {
        if (column == modules.getWidth() || modules.get(column, row) == 0) {
          if (column > start) {
            dark.add(new Box(box.left() + start * side, bottom, (column - start) * side, side));
          }
          start = column + 1;
        }
      }
    }
    return dark;
  }

  private static ByteMatrix modules(String content) {
    try {
      return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("The address does not fit into a QR code", e);
    }
  }
}
