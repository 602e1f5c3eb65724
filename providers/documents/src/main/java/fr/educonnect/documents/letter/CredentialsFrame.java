package fr.educonnect.documents.letter;

import static fr.educonnect.documents.pdf.Box.MM;

import fr.educonnect.documents.markup.Block;
import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import fr.educonnect.documents.pdf.Box;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.QrCode;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** Identifier and password in a frame, with the QR code at its right. */
final class CredentialsFrame {
  private static final float CODE = 30 * MM;
  private static final float QUIET = 3 * MM;
  private static final float WIDTH = Margins.WIDTH - CODE - 3 * QUIET;
  private static final float CAPTION = 8.5f;
  private static final float TYPED = 1.25f;
  private static final float ABOVE = 3;

  private final TaggedPdf pdf;
  private final Element section;
  private final float size;

  CredentialsFrame(TaggedPdf pdf, Element section, float size) {
    this.pdf = pdf;
    this.section = section;
    this.size = size;
  }

  Piece piece(Credentials credentials, LetterText text) {
    List<Text> texts = new ArrayList<>();
    text.credentials().forEach(block -> texts.add(text(block)));
    texts.add(new Text(pdf.lines(List.of(Run.regular(text.caption())), CAPTION, WIDTH), CAPTION));
    float textHeight = 0;
    for (Text laid : texts) {
      textHeight += laid.height();
    }
    float height = Math.max(textHeight, CODE) + 2 * QUIET;
    float above = ABOVE + (height - textHeight) / 2;
    return new Piece(
        ABOVE + height + size,
        top -> {
          float frame = top - ABOVE;
          pdf.canvas().frame(new Box(Margins.LEFT, frame - height, Margins.WIDTH, height));
          float y = top - above;
          for (Text laid : texts) {
            laid.draw(y);
            y -= laid.height();
          }
          code(credentials, text, frame - (height - CODE) / 2);
        });
  }

  private void code(Credentials credentials, LetterText text, float top) {
    Box square = new Box(Margins.RIGHT - QUIET - CODE, top - CODE, CODE, CODE);
    Element figure = section.child("Figure").alternative(text.codeDescription());
    pdf.canvas().filled(figure, square, QrCode.of(credentials.page(), square));
  }

  private Text text(Block block) {
    List<Run> runs = block instanceof Block.Paragraph paragraph ? paragraph.runs() : List.of();
    boolean typed = runs.stream().anyMatch(run -> run.style() == Style.BOLD);
    float letters = typed ? size * TYPED : size;
    List<Run> faces =
        runs.stream()
            .map(run -> run.style() == Style.BOLD ? new Run(run.text(), Style.TYPED) : run)
            .toList();
    return new Text(pdf.lines(faces, letters, WIDTH), letters);
  }

  /** One line of the frame, or several of the same paragraph. */
  private final class Text {
    private final List<Line> lines;
    private final float letters;

    Text(List<Line> lines, float letters) {
      this.lines = lines;
      this.letters = letters;
    }

    float height() {
      return Stack.height(lines, letters) + letters * 0.35f;
    }

    void draw(float top) {
      pdf.canvas()
          .text(section.child("P"), Stack.placed(lines, Margins.LEFT + QUIET, top, letters));
    }
  }
}
