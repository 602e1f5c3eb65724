package fr.educonnect.documents.letter;

import static fr.educonnect.documents.pdf.Box.MM;

import fr.educonnect.documents.Picture;
import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.pdf.Box;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a letter: who sends it, the date and, where it goes into an envelope, the address in
 * the window (envelope DL 110 × 220 mm, window at the right; letter folded in three).
 */
final class LetterHead {
  private static final float TOP = 283 * MM;
  private static final float TOP_OF_TEXT = 250 * MM;
  private static final float TOP_OF_TEXT_BELOW_WINDOW = 206 * MM;
  private static final float SIZE = 9.5f;
  private static final Box LOGO = new Box(Margins.LEFT, TOP - 20 * MM, 40 * MM, 20 * MM);
  private static final Box WINDOW = new Box(104 * MM, 216 * MM, 86 * MM, 28 * MM);
  private static final float[] SIZES_IN_WINDOW = {9.5f, 8.5f, 7.5f, 6.5f};
  private static final float SENDER_WIDTH = 90 * MM;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final TaggedPdf pdf;
  private final LetterSeries series;

  LetterHead(TaggedPdf pdf, LetterSeries series) {
    this.pdf = pdf;
    this.series = series;
  }

  /** Draws it and says where the text may start. */
  float draw(Letter letter, Element section) throws IOException {
    float bottom = sender(section);
    List<Line> day = pdf.lines(List.of(Run.regular(DAY.format(series.day()))), SIZE, SENDER_WIDTH);
    float x = Margins.RIGHT - day.get(0).width();
    pdf.canvas().text(section.child("P"), Stack.placed(day, x, TOP, SIZE));
    if (letter.address().isEmpty()) {
      return Math.min(TOP_OF_TEXT, bottom - 8 * MM);
    }
    window(letter, section);
    return TOP_OF_TEXT_BELOW_WINDOW;
  }

  private float sender(Element section) throws IOException {
    Sender sender = series.sender();
    float x = Margins.LEFT;
    float bottom = TOP;
    Optional<Picture> logo = sender.logo();
    if (logo.isPresent()) {
      pdf.picture(logo.get(), section, LOGO);
      float scale = logo.get().scale(LOGO.width(), LOGO.height());
      x += logo.get().image().getWidth() * scale + 4 * MM;
      bottom = TOP - logo.get().image().getHeight() * scale;
    }
    List<Run> runs = new ArrayList<>(List.of(Run.bold(sender.school())));
    sender.address().forEach(line -> runs.add(Run.regular("\n" + line)));
    List<Line> lines = pdf.lines(runs, SIZE, SENDER_WIDTH);
    pdf.canvas().text(section.child("P"), Stack.placed(lines, x, TOP, SIZE));
    return Math.min(bottom, TOP - Stack.height(lines, SIZE));
  }

  /** In the largest letters in which all of it is seen. */
  private void window(Letter letter, Element section) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.regular(letter.addressee().namedWithCivility()));
    letter.address().forEach(line -> runs.add(Run.regular("\n" + line)));
    for (float size : SIZES_IN_WINDOW) {
      List<Line> lines = pdf.lines(runs, size, WINDOW.width());
      if (Stack.height(lines, size) <= WINDOW.height() || size == smallest()) {
        pdf.canvas()
            .text(section.child("P"), Stack.placed(lines, WINDOW.left(), WINDOW.top(), size));
        return;
      }
    }
  }

  private static float smallest() {
    return SIZES_IN_WINDOW[SIZES_IN_WINDOW.length - 1];
  }
}
